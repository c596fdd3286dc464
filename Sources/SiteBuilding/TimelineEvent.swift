import Dossiers
import Markup
import TextRecovery

/// A sentence of a dossier's articles that names a date, before any page shows it.
struct TimelineEvent: Sendable {
  let article: Article
  let block: Block
  let expression: DateExpression
  let date: PartialDate
  /// The UTF-8 range of the sentence in the block's text.
  let sentence: Range<Int>

  /// The sentences of a dossier's articles that name a date, each once, by date.
  static func all(in dossier: Dossier) -> [TimelineEvent] {
    var events: [TimelineEvent] = []
    for article in dossier.articles {
      var current: (block: Block, sentences: [Range<Int>])?
      var seen: Set<String> = []
      for expression in article.dates {
        guard let date = expression.date, expression.block != "title" else { continue }
        if current?.block.id != expression.block {
          current = article.block(expression.block).map { ($0, Sentences.ranges(in: $0.text)) }
        }
        guard let (block, sentences) = current else { continue }
        let sentence = sentences.first { $0.upperBound >= expression.range.upperBound } ?? expression.range
        guard seen.insert("\(block.id):\(sentence.lowerBound):\(date)").inserted else { continue }
        events.append(
          TimelineEvent(article: article, block: block, expression: expression, date: date, sentence: sentence))
      }
    }
    return events.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }
}
