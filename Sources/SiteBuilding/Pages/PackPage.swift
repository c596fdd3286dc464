import Dossiers
import Markup
import Templating

/// One page to print: the front page, annexes, and endnotes with addresses.
struct PackPage: Sendable {
  var page: PageFrame
  var title: String
  var question: String?
  var asOf: PartialDate?
  var bottomLine: String?
  var scale: String
  var judgments: [JudgmentView]
  var assessment: HTMLFragment
  var keyLists: [KeyListView]
  var tables: [TableView]
  var timeline: [TimelineEntry]
  var gaps: [GapView]
  var articles: [ArticleLink]
  var citations: [CitationView]

  init(_ dossier: Dossier, links: LinkTable, context: SiteContext) {
    let route = Route.dossierPage("pack", in: dossier.id)
    let writer = HTMLWriter(resolve: links.resolve)
    page = context.frame(dossier.title + ": print", kind: "pack", route: route, dossier: dossier)
    title = dossier.title
    question = dossier.question
    asOf = dossier.asOf
    bottomLine = dossier.summary
    scale = context.library.settings.scale.name
    judgments = dossier.judgments.map { JudgmentView($0, writer: writer) }
    assessment = writer.html(of: dossier.assessment.blocks)
    keyLists = context.keyLists(of: dossier).map { KeyListView($0, in: dossier.id, route: route, context: context) }
    tables = context.tables(of: dossier).map { TableView($0, in: dossier.id, route: route, context: context) }
    let entries = TimelineEntry.all(in: dossier, from: route, context: context).filter { $0.date.precision == .day }
    timeline = TimelinePage.parted(entries, at: dossier.asOf).past.suffix(15) + TimelinePage.parted(entries, at: dossier.asOf).future
    gaps = Gaps.all(in: dossier, from: route, context: context)
    articles = dossier.articles.map { context.link($0, in: dossier.id, from: route) }
    citations = links.citations.map { context.view($0, from: route) }
  }
}

extension PackPage: TemplateRecord {
  /// The fields of `pages/pack.html`.
  static let record = RecordDeclaration<Self>(
    "PackPage", "A dossier on one page to print.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("title", "What the dossier is called.") { $0.title },
      Field("question", "The question that it answers.") { $0.question },
      Field("as_of", "The day up to which it holds.") { $0.asOf },
      Field("bottom_line", "The answer in a few sentences.") { $0.bottomLine },
      Field("scale", "The name of the scale of likelihood.") { $0.scale },
      Field("judgments", "The analyst's judgments.") { $0.judgments },
      Field("assessment", "The analyst's assessment.") { $0.assessment },
      Field("key_lists", "The key lists.") { $0.keyLists },
      Field("tables", "The tables.") { $0.tables },
      Field("timeline", "The last fifteen dated events, and what is ahead.") { $0.timeline },
      Field("gaps", "What is missing or doubtful.") { $0.gaps },
      Field("articles", "All articles, the newest first.") { $0.articles },
      Field("citations", "What the analyst cites, as endnotes.") { $0.citations },
    ])
}
