import Dossiers
import Markup
import TextRecovery

/// A sentence of a dossier's articles that names a date, before any page shows it.
struct TimelineEvent: Sendable {
  let article: Article
  /// The place of the block among the article's; a large site has too many events for each to hold its text.
  private let blockIndex: Int
  let expression: DateExpression
  let date: PartialDate
  /// The UTF-8 range of the sentence in the block's text.
  let sentence: Range<Int>

  /// The block that has the sentence.
  var block: Block { article.document.blocks[blockIndex] }

  /// The sentence on the next line, where the date stands on a line of its own, as in a chronicle.
  var told: String? {
    let blocks = article.document.blocks
    let next = blockIndex + 1
    guard case .paragraph(let day) = block.content, day.text.utf8.count <= expression.range.count + Self.longestRest,
      blocks.indices.contains(next), blocks[next].lines.lowerBound <= block.lines.upperBound + 2,
      case .paragraph(let text) = blocks[next].content, let first = Sentences.ranges(in: text.text).first
    else { return nil }
    return String(decoding: Array(text.text.utf8)[first], as: UTF8.self)
  }

  /// How much may stand beside a date alone on its line: a dash and the day to which it goes on.
  private static let longestRest = 5

  /// The sentences of a dossier's articles that name a date, each once, by date.
  static func all(in dossier: Dossier) -> [TimelineEvent] {
    var events: [TimelineEvent] = []
    for article in dossier.articles {
      var current: (index: Int, sentences: [Range<Int>])?
      var seen: Set<Seen> = []
      let blocks = article.document.blocks
      for expression in article.dates {
        guard let date = expression.date, expression.block != "title" else { continue }
        if current.map({ blocks[$0.index].id }) != expression.block {
          current = article.blockIndex(expression.block).map { ($0, Sentences.ranges(in: blocks[$0].text)) }
        }
        guard let (index, sentences) = current, Self.tells(expression.range, in: blocks[index]) else { continue }
        let sentence = sentences.first { $0.upperBound >= expression.range.upperBound } ?? expression.range
        guard seen.insert(Seen(block: index, offset: sentence.lowerBound, date: date)).inserted else { continue }
        events.append(
          TimelineEvent(article: article, blockIndex: index, expression: expression, date: date, sentence: sentence))
      }
    }
    return events.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  /// Whether a date stands where something is said to happen then: not in a heading, nor in the headings of a table, nor where an
  /// agency says when it writes ("KHARTOUM, Oct. 6 (Blue Nile Wire) —").
  private static func tells(_ date: Range<Int>, in block: Block) -> Bool {
    switch block.content {
    case .heading: false
    case .table(let table): date.lowerBound >= table.header.reduce(0) { $0 + $1.text.utf8.count + 1 }
    case .paragraph(let text): !Dateline.range(in: text.text).contains(date.lowerBound)
    default: true
    }
  }

  /// A date in a sentence, which is one event however often it is named there.
  private struct Seen: Hashable {
    var block: Int
    var offset: Int
    var date: PartialDate
  }
}
