import ActorRecognition
import Dossiers
import Markup
import Templating

/// What every page is made from: the library, where its parts stand, what of it may be shown, and what is the same on
/// all pages.
///
/// What several pages need is worked out once, here.
struct SiteContext: Sendable {
  let library: Library
  let map: SiteMap
  let stylesheet: Route
  /// The actors who are known to the analyst or named where it may be shown, by name, with those appearances.
  let actors: [ActorProfile]
  private let actorsById: [String: ActorProfile]
  private let actorsByDossier: [String: [ActorProfile]]
  private let actorsByHome: [String: [ActorProfile]]
  private let dossierTitles: [String: String]
  private let articles: [String: PublishedArticle]
  private let published: [ObjectIdentifier: PublishedArticle]
  private let neighbours: [ObjectIdentifier: Neighbours]
  private let cited: CitedPassages
  private let extracts: [String: DossierExtracts]

  init(_ library: Library, stylesheet: Route) {
    self.library = library
    self.stylesheet = stylesheet
    let map = SiteMap(library)
    let cited = CitedPassages(library, map: map)
    let policy = library.settings.text
    let all = library.dossiers.flatMap { dossier in
      dossier.articles.map { article in
        PublishedArticle(article, in: dossier.id, of: library) { cited.publishes($0, of: article, unlessSaid: policy) }
      }
    }
    let published = Dictionary(all.map { (ObjectIdentifier($0.article), $0) }) { first, _ in first }
    self.map = map
    self.cited = cited
    self.published = published
    articles = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    neighbours = Neighbours.all(in: library)
    dossierTitles = Dictionary(library.dossiers.map { ($0.id, $0.title) }) { first, _ in first }
    extracts = Dictionary(
      library.dossiers.map { dossier in
        (dossier.id, DossierExtracts(dossier) { cited.publishes($0, of: $1, unlessSaid: policy) })
      }
    ) { first, _ in first }
    actors = library.actors.compactMap { $0.shown { published[ObjectIdentifier($0)] } }
    actorsById = Dictionary(actors.map { ($0.id, $0) }) { first, _ in first }
    actorsByDossier = ActorProfile.byDossier(actors)
    actorsByHome = Dictionary(grouping: actors.filter { $0.home != nil }) { $0.home ?? "" }
  }

  /// The published tables of a dossier's articles, the newest article's first.
  func tables(of dossier: Dossier) -> [Extract] { extracts[dossier.id]?.tables ?? [] }

  /// The published lists of a dossier's articles, the newest article's first.
  func keyLists(of dossier: Dossier) -> [Extract] { extracts[dossier.id]?.lists ?? [] }

  /// Whether a block of an article is published: every block, or with the policy `cited` those that the site cites.
  func publishes(_ block: String, of article: Article) -> Bool {
    cited.publishes(block, of: article, unlessSaid: library.settings.text)
  }

  /// The actor with an id.
  func actor(_ id: String) -> ActorProfile? { actorsById[id] }

  /// The actors whom a dossier's own articles name, by name, each with their appearances there.
  func actors(in dossier: Dossier) -> [ActorProfile] { actorsByDossier[dossier.id] ?? [] }

  /// The actors who belong to a country or body.
  func members(of id: String) -> [ActorProfile] { (actorsByHome[id] ?? []).filter { $0.id != id } }

  /// The article of a dossier with a slug.
  func article(_ slug: String, in dossier: String) -> Article? { articles[dossier + "/" + slug]?.article }

  /// The article with what may be shown of it.
  func published(_ article: Article) -> PublishedArticle? { published[ObjectIdentifier(article)] }

  /// The articles before and after one by date, in its dossier; an undated one has none.
  func neighbours(of article: Article) -> Neighbours { neighbours[ObjectIdentifier(article)] ?? Neighbours() }

  /// The articles of a dossier, those of other dossiers that name it among them: the newest first, undated last.
  func articles(of dossier: Dossier) -> [PublishedArticle] {
    let own = dossier.articles.compactMap(published)
    let guests = dossier.guests.compactMap { articles[$0.dossier + "/" + $0.article] }
    guard !guests.isEmpty else { return own }
    return (own + guests).enumerated().sorted { left, right in
      (right.element.day, left.offset) < (left.element.day, right.offset)
    }.map(\.element)
  }

  /// All articles, the newest first, undated last.
  var publishedArticles: [PublishedArticle] {
    articles.values.sorted { left, right in
      left.day == right.day ? left.route < right.route : left.day > right.day
    }
  }

  // MARK: Links

  /// An article as the page at a route shows it.
  func link(_ article: Article, in dossier: String, from route: Route, block: String? = nil) -> ArticleLink {
    let published = published(article)
    let target = published?.route ?? Route.article(article.slug, in: dossier)
    return ArticleLink(
      title: article.title, url: target.relative(from: route, anchor: block == "title" ? nil : block),
      date: article.date, publisher: published?.publisher,
      reliability: published?.description?.reliability?.rawValue, summary: article.frontMatter.summary,
      dossier: dossierTitles[dossier] ?? dossier)
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
    dossier: Dossier? = nil
  ) -> PageFrame {
    let settings = library.settings
    return PageFrame(
      title: title, description: description, kind: kind, language: language ?? settings.language,
      canonical: settings.baseURL.map { route.absolute(under: $0) }, siteTitle: settings.title,
      siteDescription: settings.description, author: settings.author, home: Route.home.relative(from: route),
      stylesheet: stylesheet.relative(from: route), navigation: navigation(from: route),
      trail: trail(to: route, dossier: dossier), sections: dossier.map { sections(of: $0, from: route) } ?? [],
      feeds: feeds(from: route, dossier: dossier))
  }

  private func feeds(from route: Route, dossier: Dossier?) -> [NavigationItem] {
    guard library.dossiers.contains(where: hasFeed) else { return [] }
    let own = dossier.flatMap { hasFeed($0) ? NavigationItem($0.title, Route.dossierFeed($0.id).relative(from: route)) : nil }
    return [NavigationItem(library.settings.title, Route.feed.relative(from: route))] + [own].compactMap { $0 }
  }

  private func navigation(from route: Route) -> [NavigationItem] {
    func item(_ title: String, _ target: Route) -> NavigationItem {
      NavigationItem(title, target.relative(from: route), isCurrent: target == route)
    }
    return library.dossiers.map { item($0.title, .dossier($0.id)) } + [item("Actors", .actors)]
      + library.pages.map { item($0.title, .page($0.slug)) } + [item("Search", .search)]
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

  private func sections(of dossier: Dossier, from route: Route) -> [NavigationItem] {
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
      NavigationItem(title, target.relative(from: route), isCurrent: target == route, count: count)
    }
  }
}
