import ActorRecognition
import Dossiers
import Markup
import Templating

/// The list of all actors, by kind.
struct ActorsPage: Sendable {
  var page: PageFrame
  var groups: [ActorGroup]
  var data: Download

  init(part: Paging.Part, context: SiteContext) {
    page = context.frame("Actors", kind: "actors", route: part.route, part: part)
    data = Download("Actors", "FollowTheMoney", .actorData, from: part.route)
    groups = ActorGroup.groups(of: Self.sorted(context)[part.range].map { context.link($0, from: part.route) })
  }

  /// The pages, cut by kind and name.
  static func parts(_ context: SiteContext) -> [Paging.Part] {
    Paging(context.actors.map { 260 + $0.name.utf8.count * 2 }, from: .actors).parts
  }

  /// The actors by kind, in the order of the groups, and by name.
  private static func sorted(_ context: SiteContext) -> [ActorProfile] {
    ActorGroup.kinds.flatMap { kind in context.actors.filter { $0.kind == kind } }
  }
}

extension ActorsPage: TemplateRecord {
  /// The fields of `pages/actors.html`.
  static let record = RecordDeclaration<Self>(
    "ActorsPage", "The list of all actors, by kind.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("groups", "The actors, by kind.") { $0.groups },
      Field("data", "The actors of the whole site as data.") { $0.data },
    ])
}

/// The page of an actor: who this is, in which post, named where.
struct ActorPage: Sendable {
  var page: PageFrame
  var name: String
  var kind: String
  var originalName: String?
  var aliases: [String]
  var of: ActorLink?
  var wikidata: TemplateURL?
  var posts: [PostView]
  var firstSeen: PartialDate?
  var lastSeen: PartialDate?
  var mentionCount: Int
  var appearances: [AppearanceView]
  var company: [ActorLink]
  var members: [ActorLink]

  /// Further actors that belong to one are found by their own pages.
  private static let memberLimit = 60

  init(_ actor: ActorProfile, part: Paging.Part, context: SiteContext) {
    let route = part.route
    page = context.frame(actor.name, kind: "actor", route: route, part: part, head: .actor(actor, context: context))
    name = actor.name
    kind = actor.kind.rawValue
    originalName = actor.known?.originalScript
    aliases = actor.known?.aliases ?? []
    of = context.actorLink(actor.home, from: route)
    wikidata = actor.known?.wikidata.map { TemplateURL("https://www.wikidata.org/wiki/" + $0) }
    posts = PostView.posts(of: actor, from: route, context: context)
    let dates = actor.appearances.compactMap(\.article.date)
    firstSeen = dates.min()
    lastSeen = dates.max()
    mentionCount = actor.mentionCount
    appearances = actor.appearances[part.range].map { AppearanceView($0, from: route, context: context) }
    company = context.company(of: actor).map { other, count in
      var link = context.link(other, from: route)
      link.articleCount = count
      return link
    }
    members = context.members(of: actor.id).prefix(Self.memberLimit).map { context.link($0, from: route) }
  }

  /// The pages of an actor, cut between articles.
  static func parts(of actor: ActorProfile) -> [Paging.Part] {
    Paging(actor.appearances.map { 450 + 450 * $0.found.mentions.count }, from: .actor(actor.id)).parts
  }
}

extension ActorPage: TemplateRecord {
  /// The fields of `pages/actor.html`.
  static let record = RecordDeclaration<Self>(
    "ActorPage", "The page of an actor: who this is, in which post, named where.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("name", "The actor's name.") { $0.name },
      Field("kind", "`person`, `country`, `organization`, `group` or `place`.") { $0.kind },
      Field("original_name", "The name in its own script.") { $0.originalName },
      Field("aliases", "Other names that the registry gives.") { $0.aliases },
      Field("of", "The country or body that the actor belongs to.") { $0.of },
      Field("wikidata", "The item of Wikidata.") { $0.wikidata },
      Field("posts", "The posts as articles state them.") { $0.posts },
      Field("first_seen", "The date of the first article that names the actor.") { $0.firstSeen },
      Field("last_seen", "The date of the last article that names the actor.") { $0.lastSeen },
      Field("mentions", "How often the actor is named.") { $0.mentionCount },
      Field("appearances", "The articles that name the actor, with the sentences.") { $0.appearances },
      Field("company", "Who is named in the same articles; `articles` is in how many.") { $0.company },
      Field("members", "Actors that belong to this one.") { $0.members },
    ])
}

/// A post as an article states it.
struct PostView: Sendable {
  var title: String
  var of: ActorLink?
  var article: ArticleLink

  /// The posts of an actor, each as the newest article states it.
  static func posts(of actor: ActorProfile, from route: Route, context: SiteContext) -> [PostView] {
    var seen: Set<String> = []
    return actor.appearances.flatMap { appearance in
      appearance.found.roles.compactMap { role in
        guard seen.insert(role.title.lowercased() + "/" + (role.of ?? "")).inserted else { return nil }
        return PostView(
          title: role.title, of: context.actorLink(role.of, from: route),
          article: context.link(appearance.article, in: appearance.dossier, from: route, block: role.block))
      }
    }
  }
}

extension PostView: TemplateRecord {
  /// The fields of a post.
  static let record = RecordDeclaration<Self>(
    "Post", "A post as an article states it.",
    [
      Field("title", "The post.") { $0.title },
      Field("of", "The country or body that it belongs to.") { $0.of },
      Field("article", "The article, linked to the paragraph that states it.") { $0.article },
    ])
}

/// An article that names an actor, with the sentences in which it does.
struct AppearanceView: Sendable {
  var article: ArticleLink
  var passages: [PassageView]

  init(_ appearance: ActorProfile.Appearance, from route: Route, context: SiteContext) {
    let article = appearance.article
    self.article = context.link(article, in: appearance.dossier, from: route)
    var seen: Set<PassageView.Place> = []
    passages = appearance.found.mentions.compactMap { mention in
      guard mention.block != "title", let block = article.block(mention.block) else { return nil }
      let passage = PassageView(
        block, range: mention.range,
        url: Route.article(article.slug, in: appearance.dossier).relative(from: route, anchor: mention.block))
      return seen.insert(passage.place).inserted ? passage : nil
    }
  }
}

extension AppearanceView: TemplateRecord {
  /// The fields of an appearance.
  static let record = RecordDeclaration<Self>(
    "Appearance", "An article that names an actor, with the sentences in which it does.",
    [
      Field("article", "The article.") { $0.article },
      Field("passages", "The sentences, each once.") { $0.passages },
    ])
}
