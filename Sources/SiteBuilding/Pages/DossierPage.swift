import ActorRecognition
import Dossiers
import Markup
import Templating

/// The front page of a dossier: what to tell the minister in a minute, and on what basis.
struct DossierPage: Sendable {
  var page: PageFrame
  var title: String
  var question: String?
  var asOf: PartialDate?
  var bottomLine: String?
  var scale: String
  var judgments: [JudgmentView]
  var assessment: HTMLFragment
  var latest: [ArticleLink]
  var actors: [ActorGroup]
  var keyLists: [KeyListView]
  var tables: [TableView]
  var keyListsURL: TemplateURL
  var tablesURL: TemplateURL
  var gaps: [GapView]
  var articles: [ArticleLink]
  var guests: [ArticleLink]
  var timeline: [TimelineEntry]
  var timelineURL: TemplateURL
  var gapsURL: TemplateURL
  var sourcesURL: TemplateURL
  var sources: [SourceView]
  var citations: [CitationView]

  init(_ dossier: Dossier, links: LinkTable, context: SiteContext) {
    let route = Route.dossier(dossier.id)
    let writer = HTMLWriter(resolve: links.resolve)
    page = context.frame(
      dossier.title, kind: "dossier", route: route, description: dossier.summary ?? dossier.question, dossier: dossier)
    page.head = .dossier(dossier, context: context)
    title = dossier.title
    question = dossier.question
    asOf = dossier.asOf
    bottomLine = dossier.summary
    scale = context.library.settings.scale.name
    judgments = dossier.judgments.map { JudgmentView($0, writer: writer) }
    assessment = writer.html(of: dossier.assessment.blocks)
    articles = dossier.articles.map { context.link($0, in: dossier.id, from: route) }
    guests = dossier.guests.compactMap { guest in
      context.article(guest.article, in: guest.dossier).map { context.link($0, in: guest.dossier, from: route) }
    }
    let entries = TimelineEntry.all(in: dossier, from: route, context: context).filter { $0.date.precision == .day }
    let (past, ahead) = TimelinePage.parted(entries, at: dossier.asOf)
    timeline = past.suffix(5) + ahead.prefix(3)
    timelineURL = Route.dossierPage("timeline", in: dossier.id).relative(from: route)
    gapsURL = Route.dossierPage("gaps", in: dossier.id).relative(from: route)
    sourcesURL = Route.dossierPage("sources", in: dossier.id).relative(from: route)
    sources = SourceView.all(in: dossier, links: links, from: route, context: context)
    latest = Array(articles.filter { $0.date != nil }.prefix(3))
    actors = ActorGroup.groups(of: Self.actors(of: dossier, from: route, context: context))
    keyLists = context.keyLists(of: dossier).prefix(2).map { KeyListView($0, in: dossier.id, route: route, context: context) }
    tables = context.tables(of: dossier).prefix(2).map { TableView($0, in: dossier.id, route: route, context: context) }
    keyListsURL = Route.dossierPage("key-lists", in: dossier.id).relative(from: route)
    tablesURL = Route.dossierPage("tables", in: dossier.id).relative(from: route)
    gaps = Gaps.all(in: dossier, from: route, context: context)
    citations = links.citations.map { context.view($0, from: route) }
  }

  /// The documents on the page whose links have to be followed, in the order in which readers meet them.
  static func documents(of dossier: Dossier) -> [Document] {
    dossier.judgments.flatMap { [$0.text, $0.because] + $0.indicators } + [dossier.assessment]
  }

  /// Those who are named in the dossier, at most a dozen of a kind, those named in most articles first.
  private static func actors(of dossier: Dossier, from route: Route, context: SiteContext) -> [ActorLink] {
    var perKind: [String: Int] = [:]
    return context.actors(in: dossier)
      .sorted { ($1.appearances.count, $1.mentionCount, $0.name) < ($0.appearances.count, $0.mentionCount, $1.name) }
      .filter { actor in
        perKind[actor.kind.rawValue, default: 0] += 1
        return perKind[actor.kind.rawValue, default: 0] <= 12
      }
      .map { context.link($0, from: route) }
  }
}

extension DossierPage: TemplateRecord {
  /// The fields of `pages/dossier.html`.
  static let record = RecordDeclaration<Self>(
    "DossierPage", "The front page of a dossier.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("title", "What the dossier is called.") { $0.title },
      Field("question", "The question that it answers.") { $0.question },
      Field("as_of", "The day up to which it holds.") { $0.asOf },
      Field("bottom_line", "The answer in a few sentences.") { $0.bottomLine },
      Field("scale", "The name of the scale of likelihood.") { $0.scale },
      Field("judgments", "The analyst's judgments.") { $0.judgments },
      Field("assessment", "The analyst's assessment.") { $0.assessment },
      Field("latest", "The three newest articles.") { $0.latest },
      Field("actors", "Who is named most, by kind.") { $0.actors },
      Field("key_lists", "The two newest key lists.") { $0.keyLists },
      Field("tables", "The two newest tables.") { $0.tables },
      Field("key_lists_url", "The page of all key lists.") { $0.keyListsURL },
      Field("tables_url", "The page of all tables.") { $0.tablesURL },
      Field("gaps", "What is missing or doubtful.") { $0.gaps },
      Field("articles", "All articles, the newest first.") { $0.articles },
      Field("guests", "Articles of other dossiers that name this one.") { $0.guests },
      Field("timeline", "The last five dated events, and the next three.") { $0.timeline },
      Field("timeline_url", "The whole timeline.") { $0.timelineURL },
      Field("gaps_url", "All gaps.") { $0.gapsURL },
      Field("sources_url", "All sources.") { $0.sourcesURL },
      Field("sources", "The publishers.") { $0.sources },
      Field("citations", "What the analyst cites.") { $0.citations },
    ])
}
