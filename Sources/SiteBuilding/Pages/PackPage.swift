import Dossiers
import Markup
import Templating

/// One page to print: the front page, annexes, and endnotes with addresses.
///
/// What makes a dossier long is cut to its newest part; the site has the rest, and the pack says so.
struct PackPage: Sendable {
  var page: PageFrame
  var briefing: Briefing
  var watched: [JudgmentView]
  var keyLists: [KeyListView]
  var tables: [TableView]
  var timeline: [TimelineEntry]
  var gaps: [GapView]
  var articles: [ArticleLink]
  var omitted: [String]

  /// The most bytes of text that the key lists or the tables may have together.
  private static let extractBudget = 14_000
  private static let gapLimit = 20
  private static let articleLimit = 40

  init(_ dossier: Dossier, links: LinkTable, context: SiteContext) {
    let route = Route.dossierPage("pack", in: dossier.id)
    page = context.frame(dossier.title + ": print", kind: "pack", route: route, dossier: dossier)
    briefing = Briefing(dossier, links: links, from: route, context: context)
    watched = briefing.judgments.filter { !$0.indicators.isEmpty }
    let allLists = context.keyLists(of: dossier)
    let allTables = context.tables(of: dossier)
    let lists = Self.fitting(allLists)
    let tables = Self.fitting(allTables)
    keyLists = lists.map { KeyListView($0, in: dossier.id, route: route, context: context) }
    self.tables = tables.map { TableView($0, in: dossier.id, route: route, context: context) }
    timeline = TimelineEntry.short(of: dossier, past: 15, ahead: 15, from: route, context: context)
    let gaps = context.gaps(in: dossier).joined()
    self.gaps = gaps.prefix(Self.gapLimit).map { GapView($0, in: dossier.id, from: route, context: context) }
    articles = dossier.articles.prefix(Self.articleLimit).map { context.link($0, in: dossier.id, from: route) }
    omitted = [
      (allLists.count - lists.count, "key lists"), (allTables.count - tables.count, "tables"),
      (gaps.count - Self.gapLimit, "gaps"), (dossier.articles.count - Self.articleLimit, "articles"),
    ].filter { $0.0 > 0 }.map { "\($0) \($1)" }
  }

  /// The first extracts that fit together.
  private static func fitting(_ extracts: [Extract]) -> [Extract] {
    var sum = 0
    return Array(
      extracts.prefix { extract in
        sum += extract.weight
        return sum <= extractBudget
      })
  }
}

extension PackPage: TemplateRecord {
  /// The fields of `pages/pack.html`.
  static let record = RecordDeclaration<Self>(
    "PackPage", "A dossier on one page to print.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("briefing", "The analyst's own part; its citations are the endnotes.") { $0.briefing },
      Field("watched", "The judgments that say what would change them.") { $0.watched },
      Field("key_lists", "The newest key lists.") { $0.keyLists },
      Field("tables", "The newest tables.") { $0.tables },
      Field("timeline", "The last fifteen dated events, and the next fifteen.") { $0.timeline },
      Field("gaps", "What is missing or doubtful.") { $0.gaps },
      Field("articles", "The newest articles.") { $0.articles },
      Field("omitted", "What the site has beyond this, such as \"12 tables\".") { $0.omitted },
    ])
}
