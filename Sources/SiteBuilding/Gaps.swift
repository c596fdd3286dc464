import Dossiers
import Markup
import TextRecovery

/// Finds what is missing or doubtful in an article, and says what would close the gap.
enum Gaps {
  /// What a block announces and the text does not have.
  static func gap(
    of block: Block, in article: Article, dossier: String, from route: Route, context: SiteContext
  ) -> GapView? {
    guard let leadIn = block.leadIn else { return nil }
    guard leadIn.resolved == nil else {
      return miscount(leadIn, of: block, in: article, dossier: dossier, from: route, context: context)
    }
    return GapView(
      text: "The text announces a \(leadIn.announces.rawValue) here and does not have it.", evidence: leadIn.text,
      remedy: "the \(leadIn.announces.rawValue) as the original has it",
      article: context.link(article, in: dossier, from: route, block: block.id))
  }

  /// "Five areas", of which the text has three.
  private static func miscount(
    _ leadIn: LeadIn, of block: Block, in article: Article, dossier: String, from route: Route, context: SiteContext
  ) -> GapView? {
    guard let announced = leadIn.announcedCount, let target = leadIn.resolved.flatMap(article.block),
      let found = LeadIns.count(of: target), found != announced
    else { return nil }
    return GapView(
      text: "The text announces \(announced) and has \(found).", evidence: leadIn.text,
      remedy: "a comparison with the original",
      article: context.link(article, in: dossier, from: route, block: block.id))
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

  /// Everything that is missing or doubtful in a dossier's articles.
  static func all(in dossier: Dossier, from route: Route, context: SiteContext) -> [GapView] {
    dossier.articles.flatMap { all(of: $0, in: dossier.id, from: route, context: context) }
  }

  /// Everything that is missing or doubtful in an article.
  static func all(of article: Article, in dossier: String, from route: Route, context: SiteContext) -> [GapView] {
    article.document.blocks.flatMap { block in
      [
        gap(of: block, in: article, dossier: dossier, from: route, context: context),
        uncertainTable(block, in: article, dossier: dossier, from: route, context: context),
      ].compactMap { $0 }
    } + references(in: article, dossier: dossier, from: route, context: context)
      + unknowns(of: article, dossier: dossier, from: route, context: context)
  }

  private static func uncertainTable(
    _ block: Block, in article: Article, dossier: String, from route: Route, context: SiteContext
  ) -> GapView? {
    guard case .table(let table) = block.content, table.basis == .uncertain else { return nil }
    return GapView(
      text: "A table's columns cannot be told apart.", evidence: table.raw.first,
      remedy: "the columns as the original draws them",
      article: context.link(article, in: dossier, from: route, block: block.id))
  }

  /// An excerpt is not asked for its notes, which are not published.
  private static func references(
    in article: Article, dossier: String, from route: Route, context: SiteContext
  ) -> [GapView] {
    guard context.published(article)?.isExcerpt == false, let (block, markers) = DanglingReferences.find(in: article)
    else { return [] }
    let named = markers.prefix(8).map { "[\($0)]" }.joined(separator: ", ") + (markers.count > 8 ? ", …" : "")
    return [
      GapView(
        text: "The text refers to \(markers.count == 1 ? "a note" : "notes") that it does not have: \(named).",
        evidence: nil, remedy: "the notes below the original",
        article: context.link(article, in: dossier, from: route, block: block.id))
    ]
  }

  private static func unknowns(
    of article: Article, dossier: String, from route: Route, context: SiteContext
  ) -> [GapView] {
    var gaps: [GapView] = []
    let link = context.link(article, in: dossier, from: route)
    if article.date == nil {
      gaps.append(
        GapView(
          text: "The article has no date.", evidence: nil,
          remedy: "the day of publication", article: link))
    }
    if article.frontMatter.source == nil {
      gaps.append(
        GapView(
          text: "The article's original is not linked.", evidence: nil,
          remedy: "the address of the original", article: link))
    }
    return gaps
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
