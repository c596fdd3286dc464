import ActorRecognition
import Dossiers
import Markup
import Templating

/// The files of the templates that every page asks for.
struct SiteAssets: Sendable {
  var stylesheet: Route
  var icon: Route?
}

/// What every page is made from: the library, where its parts stand, what of it may be shown, and what is the same on
/// all pages.
///
/// What several pages need is worked out once, here. A class, since every file that is planned holds it.
final class SiteContext: Sendable {
  /// What may be published.
  let library: Library
  /// What was loaded, with passages that may not be published; for checks and counts only.
  let whole: Library
  let map: SiteMap
  private let menus: Menus
  private let actorsById: [String: ActorProfile]
  private let actorsByDossier: [String: [ActorProfile]]
  private let actorsByHome: [String: [ActorProfile]]
  private let dossierTitles: [String: String]
  private let articles: [String: PublishedArticle]
  private let published: [ObjectIdentifier: PublishedArticle]
  private let neighbours: [ObjectIdentifier: Neighbours]
  private let cited: CitedPassages
  private let indexes: [String: DossierIndex]
  private let company: Company
  private let syndications: [String: Shared<Syndication>]
  private let gaps: [String: Shared<[[Gap]]>]
  /// The articles, the newest first, undated last.
  let publishedArticles: [PublishedArticle]
  /// What surrounds the pages that stand in no menu, by their folder.
  private let surroundings: [String: Surroundings]

  init(_ whole: Library, assets: SiteAssets) {
    self.whole = whole
    map = SiteMap(whole)
    cited = CitedPassages(whole, map: map)
    let shown = PublishedLibrary(whole, cited: cited)
    library = shown.library
    let all = shown.articles
    let pairs = all.flatMap {
      [(ObjectIdentifier($0.whole), $0.published), (ObjectIdentifier($0.published.article), $0.published)]
    }
    published = Dictionary(pairs) { first, _ in first }
    publishedArticles = all.map(\.published).sorted { left, right in
      left.day == right.day ? left.route < right.route : left.day > right.day
    }
    articles = Dictionary(all.map { ($0.published.id, $0.published) }) { first, _ in first }
    neighbours = Neighbours.all(in: library)
    dossierTitles = Dictionary(library.dossiers.map { ($0.id, $0.title) }) { first, _ in first }
    actorsById = Dictionary(library.actors.map { ($0.id, $0) }) { first, _ in first }
    let actorsByDossier = ActorProfile.byDossier(library.actors)
    self.actorsByDossier = actorsByDossier
    actorsByHome = Dictionary(grouping: library.actors.filter { $0.home != nil }) { $0.home ?? "" }
    indexes = Dictionary(
      library.dossiers.map { ($0.id, DossierIndex($0, actors: actorsByDossier[$0.id] ?? [])) }
    ) { first, _ in first }
    company = Company(library)
    syndications = Dictionary(whole.dossiers.map { dossier in (dossier.id, Shared { Syndication(dossier.articles) }) }) {
      first, _ in first
    }
    let excerpts = Set(publishedArticles.filter(\.isExcerpt).map { ObjectIdentifier($0.article) })
    gaps = Dictionary(
      library.dossiers.map { dossier in
        (dossier.id, Shared {
          dossier.articles.map { Gaps.all(of: $0, isExcerpt: excerpts.contains(ObjectIdentifier($0))) }
        })
      }
    ) { first, _ in first }
    let menus = Menus(library, extracts: indexes.mapValues(\.extracts), assets: assets)
    self.menus = menus
    surroundings = Dictionary(
      library.dossiers.map { (Route.dossier($0.id).folder, menus.around(.article("a", in: $0.id), dossier: $0)) }
        + [(Route.actors.folder, menus.around(.actor("a"), dossier: nil))]
    ) { first, _ in first }
  }

  /// The published tables of a dossier's articles, the newest article's first.
  func tables(of dossier: Dossier) -> [Extract] { indexes[dossier.id]?.extracts.tables ?? [] }

  /// The published lists of a dossier's articles, the newest article's first.
  func keyLists(of dossier: Dossier) -> [Extract] { indexes[dossier.id]?.extracts.lists ?? [] }

  /// The dated sentences of a dossier's articles, by date.
  func events(in dossier: Dossier) -> [TimelineEvent] { indexes[dossier.id]?.events ?? [] }

  /// How many sentences of an article the timeline of its dossier has.
  func eventCount(of article: Article, in dossier: Dossier) -> Int { indexes[dossier.id]?.eventCount(of: article) ?? 0 }

  /// Who is named in a dossier, those in most articles first, each with their appearances there.
  func rankedActors(in dossier: Dossier) -> [ActorProfile] { indexes[dossier.id]?.actors ?? [] }

  /// The actors of the site, by name.
  var actors: [ActorProfile] { library.actors }

  /// The actors whom a dossier's own articles name, by name, each with their appearances there.
  func actors(in dossier: Dossier) -> [ActorProfile] { actorsByDossier[dossier.id] ?? [] }

  /// The actors who belong to a country or body.
  func members(of id: String) -> [ActorProfile] { (actorsByHome[id] ?? []).filter { $0.id != id } }

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

  /// Those who are named in the same articles as an actor, most often first: a count, not a claim.
  func company(of actor: ActorProfile) -> [(actor: ActorProfile, articleCount: Int)] { company.of(actor) }

  /// A dossier as it was loaded, with passages that may not be published.
  func whole(_ dossier: Dossier) -> Dossier { whole.dossiers.first { $0.id == dossier.id } ?? dossier }

  /// What is missing or doubtful in a dossier's articles, article by article.
  func gaps(in dossier: Dossier) -> [[Gap]] { gaps[dossier.id]?.value ?? [] }

  /// Which articles of a dossier are nearly the same text, by all that was loaded of them.
  func syndication(of dossier: Dossier) -> Syndication {
    syndications[dossier.id]?.value ?? Syndication(whole(dossier).articles)
  }

  /// The title of a dossier.
  func title(of dossier: String) -> String { dossierTitles[dossier] ?? dossier }

  /// The article with what may be shown of it.
  func published(_ article: Article) -> PublishedArticle? { published[ObjectIdentifier(article)] }

  /// What on the site cites an article.
  func citations(of article: Article) -> [CitedPassages.Use] { cited.uses(of: article) }

  /// The actor with an id.
  func actor(_ id: String) -> ActorProfile? { actorsById[id] }

  /// The article of a dossier with a slug.
  func article(_ slug: String, in dossier: String) -> Article? { articles[dossier + "/" + slug]?.article }

  // MARK: Links

  /// An article as the page at a route shows it.
  func link(_ article: Article, in dossier: String, from route: Route, block: String? = nil) -> ArticleLink {
    let published = published(article)
    let target = published?.route ?? Route.article(article.slug, in: dossier)
    let title = dossierTitles[dossier] ?? dossier
    return ArticleLink(
      title: article.title, url: target.relative(from: route, anchor: block == "title" ? nil : block),
      date: article.date, publisher: published?.publisher,
      reliability: published?.description?.reliability?.rawValue, summary: article.frontMatter.summary,
      dossier: title, otherDossier: route.isBeside(orBelow: target) ? nil : title)
  }

  /// An actor as the page at a route shows it.
  func link(_ actor: ActorProfile, from route: Route) -> ActorLink {
    ActorLink(
      name: actor.name, url: Route.actor(actor.id).relative(from: route), kind: actor.kind,
      post: actor.post, mentionCount: actor.mentionCount, articleCount: actor.appearances.count)
  }

  /// An actor by id, as the page at a route shows it.
  func actorLink(_ id: String?, from route: Route) -> ActorLink? {
    id.flatMap(actor).map { link($0, from: route) }
  }

  // MARK: What surrounds a page

  /// The frame of a page; one that only leads on means the page at another route.
  func frame(
    _ title: String, kind: String, route: Route, description: String? = nil, language: String? = nil,
    dossier: Dossier? = nil, part: Paging.Part? = nil, meaning target: Route? = nil,
    head: HeadMetadata = HeadMetadata()
  ) -> PageFrame {
    let settings = library.settings
    let isInNoMenu = kind == "article" || kind == "actor"
    let around = isInNoMenu ? surroundings[route.folder] : nil
    return PageFrame(
      title: part.map { $0.number > 1 ? "\(title), page \($0.number)" : title } ?? title,
      description: description, kind: kind, language: language ?? settings.language,
      canonical: settings.baseURL.map { (target ?? route).absolute(under: $0) }, siteTitle: settings.title,
      siteDescription: settings.description, author: settings.author,
      surroundings: around ?? menus.around(route, first: part?.first, dossier: dossier),
      parts: part?.links ?? [], imageHosts: settings.imageHosts, head: head)
  }
}
