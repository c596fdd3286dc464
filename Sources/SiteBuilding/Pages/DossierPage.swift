import ActorRecognition
import Dossiers
import Markup
import Templating

/// The front page of a dossier: what to tell the minister in a minute, and on what basis.
struct DossierPage: Sendable {
  var page: PageFrame
  var briefing: Briefing
  var changes: [ChangeView]
  var actors: [ActorGroup]
  var keyLists: [KeyListView]
  var tables: [TableView]
  var timeline: [TimelineEntry]
  var gaps: [GapView]
  var gapCount: Int
  var sources: [SourceView]
  var articles: [ArticleLink]
  var guests: [ArticleLink]
  var addresses: DossierAddresses
  var downloads: [Download]

  /// More articles than this stand on pages of their own.
  private static let articleLimit = 30

  init(_ dossier: Dossier, links: LinkTable, context: SiteContext) {
    let route = Route.dossier(dossier.id)
    page = context.frame(
      dossier.title, kind: "dossier", route: route, description: dossier.summary ?? dossier.question, dossier: dossier,
      head: .dossier(dossier, context: context))
    briefing = Briefing(dossier, links: links, from: route, context: context)
    changes = ChangeView.newest(in: dossier, from: route, context: context)
    actors = ActorGroup.groups(of: Self.actors(of: dossier, from: route, context: context))
    keyLists = context.keyLists(of: dossier).prefix(2).map { KeyListView($0, in: dossier.id, route: route, context: context) }
    tables = context.tables(of: dossier).prefix(2).map { TableView($0, in: dossier.id, route: route, context: context) }
    timeline = TimelineEntry.short(of: dossier, past: 5, ahead: 3, from: route, context: context)
    let gaps = context.gaps(in: dossier).joined()
    self.gaps = gaps.prefix(5).map { GapView($0, in: dossier.id, from: route, context: context) }
    gapCount = gaps.count
    sources = SourceView.all(in: dossier, links: links, from: route, context: context).prefix(24).map { $0 }
    articles = dossier.articles.prefix(Self.articleLimit).map { context.link($0, in: dossier.id, from: route) }
    guests = dossier.guests.prefix(Self.articleLimit).compactMap { guest in
      context.article(guest.article, in: guest.dossier).map { context.link($0, in: guest.dossier, from: route) }
    }
    addresses = DossierAddresses(dossier, from: route)
    downloads = Download.all(of: dossier, from: route, context: context)
  }

  /// Those who are named in the dossier, at most a dozen of a kind, those named in most articles first.
  private static func actors(of dossier: Dossier, from route: Route, context: SiteContext) -> [ActorLink] {
    var perKind: [KnownActor.Kind: Int] = [:]
    return context.rankedActors(in: dossier).filter { actor in
      perKind[actor.kind, default: 0] += 1
      return perKind[actor.kind, default: 0] <= 12
    }.map { context.link($0, from: route) }
  }
}

extension DossierPage: TemplateRecord {
  /// The fields of `pages/dossier.html`.
  static let record = RecordDeclaration<Self>(
    "DossierPage", "The front page of a dossier.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("briefing", "The analyst's own part.") { $0.briefing },
      Field("changes", "The three newest articles, with what is new in them.") { $0.changes },
      Field("actors", "Who is named most, by kind.") { $0.actors },
      Field("key_lists", "The two newest key lists.") { $0.keyLists },
      Field("tables", "The two newest tables.") { $0.tables },
      Field("timeline", "The last five dated events, and the next three.") { $0.timeline },
      Field("gaps", "The first five of what is missing or doubtful.") { $0.gaps },
      Field("gap_count", "How many gaps there are.") { $0.gapCount },
      Field("sources", "The publishers with most articles.") { $0.sources },
      Field("articles", "The newest articles.") { $0.articles },
      Field("guests", "Articles of other dossiers that name this one.") { $0.guests },
      Field("addresses", "The other pages of the dossier.") { $0.addresses },
      Field("downloads", "The same as files.") { $0.downloads },
    ])
}

/// Where the further pages of a dossier are.
struct DossierAddresses: Sendable {
  var articles: TemplateURL
  var articleCount: Int
  var keyLists: TemplateURL
  var tables: TemplateURL
  var timeline: TemplateURL
  var gaps: TemplateURL
  var sources: TemplateURL

  init(_ dossier: Dossier, from route: Route) {
    func address(_ name: String) -> TemplateURL { Route.dossierPage(name, in: dossier.id).relative(from: route) }
    articles = Route.articles(of: dossier.id).relative(from: route)
    articleCount = dossier.articles.count
    keyLists = address("key-lists")
    tables = address("tables")
    timeline = address("timeline")
    gaps = address("gaps")
    sources = address("sources")
  }
}

extension DossierAddresses: TemplateRecord {
  /// The fields of the addresses.
  static let record = RecordDeclaration<Self>(
    "DossierAddresses", "Where the further pages of a dossier are.",
    [
      Field("articles", "All articles; the page is there when there are more than 30.") { $0.articles },
      Field("article_count", "How many articles there are.") { $0.articleCount },
      Field("key_lists", "All key lists.") { $0.keyLists },
      Field("tables", "All tables.") { $0.tables },
      Field("timeline", "The whole timeline.") { $0.timeline },
      Field("gaps", "All gaps.") { $0.gaps },
      Field("sources", "All sources.") { $0.sources },
    ])
}
