import ActorRecognition
import Dossiers
import Markup
import Templating

/// The files of the templates that every page asks for.
struct SiteAssets: Sendable {
  var stylesheet: Route
  var icon: Route?
}

/// What every page is made from: the library, where its parts stand, and what is the same on all pages.
struct SiteContext: Sendable {
  /// What may be published.
  let library: Library
  /// What was loaded, with passages that may not be published; for checks and counts only.
  let whole: Library
  let map: SiteMap
  private let assets: SiteAssets
  private let actorsById: [String: ActorProfile]
  private let dossierTitles: [String: String]
  private let articles: [String: Article]
  private let excerpts: Set<String>
  private let cited: CitedPassages
  private let indexes: [String: DossierIndex]
  private let members: [String: [ActorProfile]]

  init(_ whole: Library, assets: SiteAssets) {
    self.whole = whole
    self.assets = assets
    map = SiteMap(whole)
    cited = CitedPassages(whole, map: map)
    let published = PublishedLibrary(whole, cited: cited)
    let library = published.library
    self.library = library
    excerpts = published.excerpts
    actorsById = Dictionary(library.actors.map { ($0.id, $0) }) { first, _ in first }
    dossierTitles = Dictionary(library.dossiers.map { ($0.id, $0.title) }) { first, _ in first }
    var articles: [String: Article] = [:]
    for dossier in library.dossiers {
      for article in dossier.articles { articles[dossier.id + "/" + article.slug] = article }
    }
    self.articles = articles
    indexes = DossierIndex.all(of: library)
    members = Dictionary(grouping: library.actors.filter { $0.home != nil && $0.home != $0.id }) { $0.home ?? "" }
  }

  /// The published tables of a dossier's articles, the newest article's first.
  func tables(of dossier: Dossier) -> [Extract] { indexes[dossier.id]?.extracts.tables ?? [] }

  /// The published lists of a dossier's articles, the newest article's first.
  func keyLists(of dossier: Dossier) -> [Extract] { indexes[dossier.id]?.extracts.lists ?? [] }

  /// The dated sentences of a dossier's articles, by date.
  func events(in dossier: Dossier) -> [TimelineEvent] { indexes[dossier.id]?.events ?? [] }

  /// Who is named in a dossier, those in most articles first.
  func presences(in dossier: Dossier) -> [DossierIndex.Presence] { indexes[dossier.id]?.presences ?? [] }

  /// The actors that belong to one, by name.
  func members(of actor: String) -> [ActorProfile] { members[actor] ?? [] }

  /// The articles before and after one by date; undated ones take no part.
  func neighbours(of article: Article, in dossier: Dossier) -> (older: Article?, newer: Article?) {
    guard article.date != nil, let place = indexes[dossier.id]?.places[article.slug] else { return (nil, nil) }
    func dated(_ place: Int) -> Article? {
      guard dossier.articles.indices.contains(place), dossier.articles[place].date != nil else { return nil }
      return dossier.articles[place]
    }
    return (dated(place + 1), dated(place - 1))
  }

  /// A dossier as it was loaded, with passages that may not be published.
  func whole(_ dossier: Dossier) -> Dossier { whole.dossiers.first { $0.id == dossier.id } ?? dossier }

  /// The title of a dossier.
  func title(of dossier: String) -> String { dossierTitles[dossier] ?? dossier }

  /// Whether only the passages of an article that the site cites are published.
  func isExcerpt(_ article: Article) -> Bool { excerpts.contains(article.path) }

  /// What on the site cites an article.
  func citations(of article: Article) -> [CitedPassages.Use] { cited.uses(of: article) }

  /// The actor with an id.
  func actor(_ id: String) -> ActorProfile? { actorsById[id] }

  /// The article of a dossier with a slug.
  func article(_ slug: String, in dossier: String) -> Article? { articles[dossier + "/" + slug] }

  // MARK: Links

  /// An article as the page at a route shows it.
  func link(_ article: Article, in dossier: String, from route: Route, block: String? = nil) -> ArticleLink {
    let publisher = library.publisher(of: article)
    let title = dossierTitles[dossier] ?? dossier
    return ArticleLink(
      title: article.title,
      url: Route.article(article.slug, in: dossier).relative(from: route, anchor: block == "title" ? nil : block),
      date: article.date, publisher: publisher?.name ?? article.frontMatter.publisher ?? article.siteName,
      reliability: publisher?.reliability?.rawValue, summary: article.frontMatter.summary,
      dossier: title, otherDossier: route.path.hasPrefix(dossier + "/") ? nil : title)
  }

  /// An actor as the page at a route shows it.
  func link(_ actor: ActorProfile, from route: Route) -> ActorLink {
    let stated = actor.appearances.lazy.compactMap { $0.found.roles.last?.title }.first
    return ActorLink(
      name: actor.name, url: Route.actor(actor.id).relative(from: route), kind: actor.kind,
      post: actor.known?.role ?? stated, mentionCount: actor.mentionCount, articleCount: actor.appearances.count)
  }

  /// An actor by id, as the page at a route shows it.
  func actorLink(_ id: String?, from route: Route) -> ActorLink? {
    id.flatMap(actor).map { link($0, from: route) }
  }

  // MARK: What surrounds a page

  /// The frame of a page.
  func frame(
    _ title: String, kind: String, route: Route, description: String? = nil, language: String? = nil,
    dossier: Dossier? = nil, part: Paging.Part? = nil
  ) -> PageFrame {
    let settings = library.settings
    let first = part?.first ?? route
    return PageFrame(
      title: part.map { $0.number > 1 ? "\(title), page \($0.number)" : title } ?? title, description: description, kind: kind, language: language ?? settings.language,
      canonical: settings.baseURL.map { route.absolute(under: $0) }, siteTitle: settings.title,
      siteDescription: settings.description, author: settings.author, home: Route.home.relative(from: route),
      stylesheet: assets.stylesheet.relative(from: route), icon: assets.icon?.relative(from: route),
      navigation: navigation(from: route, first: first, dossier: dossier),
      trail: trail(to: route, dossier: dossier),
      sections: dossier.map { sections(of: $0, from: route, first: first) } ?? [],
      feeds: feeds(from: route, dossier: dossier), parts: part?.links ?? [])
  }

  private func feeds(from route: Route, dossier: Dossier?) -> [NavigationItem] {
    guard library.dossiers.contains(where: hasFeed) else { return [] }
    let own = dossier.flatMap { hasFeed($0) ? NavigationItem($0.title, Route.dossierFeed($0.id).relative(from: route)) : nil }
    return [NavigationItem(library.settings.title, Route.feed.relative(from: route))] + [own].compactMap { $0 }
  }

  /// More dossiers than this are found on the home page, so that menus do not grow with the site.
  private static let dossiersInMenu = 8

  private func navigation(from route: Route, first: Route, dossier: Dossier?) -> [NavigationItem] {
    func item(_ title: String, _ target: Route, isCurrent: Bool) -> NavigationItem {
      NavigationItem(title, target.relative(from: route), isCurrent: isCurrent)
    }
    let listed = library.dossiers.count <= Self.dossiersInMenu ? library.dossiers : [dossier].compactMap { $0 }
    return (listed.count < library.dossiers.count ? [item("Dossiers", .home, isCurrent: first == .home)] : [])
      + listed.map { item($0.title, .dossier($0.id), isCurrent: $0.id == dossier?.id) }
      + [item("Actors", .actors, isCurrent: first == .actors)]
      + library.pages.map { item($0.title, .page($0.slug), isCurrent: first == .page($0.slug)) }
      + [item("Search", .search, isCurrent: first == .search)]
  }

  private func trail(to route: Route, dossier: Dossier?) -> [NavigationItem] {
    guard route != .home else { return [] }
    var trail = [NavigationItem(library.settings.title, Route.home.relative(from: route))]
    if let dossier, route != .dossier(dossier.id) {
      trail.append(NavigationItem(dossier.title, Route.dossier(dossier.id).relative(from: route)))
    }
    if route.path.hasPrefix("actors/"), route != .actors {
      trail.append(NavigationItem("Actors", Route.actors.relative(from: route)))
    }
    return trail
  }

  private func sections(of dossier: Dossier, from route: Route, first: Route) -> [NavigationItem] {
    let pages: [(String, Route, Int?)] = [
      ("Briefing", .dossier(dossier.id), nil),
      ("Timeline", .dossierPage("timeline", in: dossier.id), nil),
      ("Relations", .dossierPage("relations", in: dossier.id), nil),
      ("Tables", .dossierPage("tables", in: dossier.id), tables(of: dossier).count),
      ("Key lists", .dossierPage("key-lists", in: dossier.id), keyLists(of: dossier).count),
      ("Sources", .dossierPage("sources", in: dossier.id), nil),
      ("Gaps", .dossierPage("gaps", in: dossier.id), nil),
      ("Print", .dossierPage("pack", in: dossier.id), nil),
    ]
    return pages.map { title, target, count in
      NavigationItem(title, target.relative(from: route), isCurrent: target == first, count: count)
    }
  }
}
