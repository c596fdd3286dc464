import Dossiers
import Markup
import TextRecovery

/// Something that is missing or doubtful in an article, with what would close it.
struct Gap: Sendable {
  /// What is missing, in one sentence.
  var text: String
  /// The words of the text that show it.
  var evidence: String?
  /// What would close it.
  var remedy: String
  /// The article.
  var article: Article
  /// The passage; absent when it is about all of the article.
  var block: String?
}

/// Finds what is missing or doubtful in an article, and says what would close the gap.
enum Gaps {
  /// What a block announces and the text does not have.
  static func gap(of block: Block, in article: Article) -> Gap? {
    guard let leadIn = block.leadIn else { return nil }
    guard leadIn.resolved == nil else { return miscount(leadIn, of: block, in: article) }
    return Gap(
      text: "The text announces a \(leadIn.announces.rawValue) here and does not have it.", evidence: leadIn.text,
      remedy: "the \(leadIn.announces.rawValue) as the original has it", article: article, block: block.id)
  }

  /// "Five areas", of which the text has three.
  private static func miscount(_ leadIn: LeadIn, of block: Block, in article: Article) -> Gap? {
    guard let announced = leadIn.announcedCount, let target = leadIn.resolved.flatMap(article.block),
      let found = LeadIns.count(of: target), found != announced
    else { return nil }
    return Gap(
      text: "The text announces \(announced) and has \(found).", evidence: leadIn.text,
      remedy: "a comparison with the original", article: article, block: block.id)
  }

  /// How a block came to look as it does, where readers should know.
  static func note(on block: Block) -> String? {
    guard case .table(let table) = block.content else { return nil }
    switch table.basis {
    case .markup: return nil
    case .recovered:
      return "The columns of this table were recovered from flat text (confidence \(percent(table.confidence)) %)."
    case .uncertain:
      return "This is a table whose columns cannot be told apart with confidence; its lines are shown as they stood."
    }
  }

  /// Everything that is missing or doubtful in an article; an excerpt is not asked for its notes, which are not published.
  static func all(of article: Article, isExcerpt: Bool) -> [Gap] {
    article.document.blocks.flatMap { block in
      [gap(of: block, in: article), uncertainTable(block, in: article)].compactMap { $0 }
    } + (isExcerpt ? [] : references(in: article)) + unknowns(of: article)
  }

  private static func uncertainTable(_ block: Block, in article: Article) -> Gap? {
    guard case .table(let table) = block.content, table.basis == .uncertain else { return nil }
    return Gap(
      text: "A table's columns cannot be told apart.", evidence: table.raw.first,
      remedy: "the columns as the original draws them", article: article, block: block.id)
  }

  private static func references(in article: Article) -> [Gap] {
    guard let (block, markers) = DanglingReferences.find(in: article) else { return [] }
    let named = markers.prefix(8).map { "[\($0)]" }.joined(separator: ", ") + (markers.count > 8 ? ", …" : "")
    return [
      Gap(
        text: "The text refers to \(markers.count == 1 ? "a note" : "notes") that it does not have: \(named).",
        remedy: "the notes below the original", article: article, block: block.id)
    ]
  }

  private static func unknowns(of article: Article) -> [Gap] {
    var gaps: [Gap] = []
    if article.date == nil {
      gaps.append(Gap(text: "The article has no date.", remedy: "the day of publication", article: article))
    }
    if article.frontMatter.source == nil {
      gaps.append(
        Gap(text: "The article's original is not linked.", remedy: "the address of the original", article: article))
    }
    return gaps
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
