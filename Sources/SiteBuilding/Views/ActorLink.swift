import ActorRecognition
import Templating

/// An actor as lists show it.
struct ActorLink: Sendable {
  /// The actor's name.
  var name: String
  /// Where the actor's page is.
  var url: TemplateURL
  /// What the actor is.
  var kind: KnownActor.Kind
  /// The post that was stated last.
  var post: String?
  /// How often the actor is named.
  var mentionCount: Int
  /// In how many articles.
  var articleCount: Int
  /// How often the article names the actor on whose page the link stands; nothing on other pages.
  var here: Int?
}

extension ActorLink: TemplateRecord {
  /// The fields of an actor's link.
  static let record = RecordDeclaration<Self>(
    "ActorLink", "An actor as lists show it.",
    [
      Field("name", "The actor's name.") { $0.name },
      Field("url", "Where the actor's page is.") { $0.url },
      Field("kind", "`person`, `country`, `organization`, `group` or `place`.") { $0.kind.rawValue },
      Field("post", "The post that was stated last.") { $0.post },
      Field("mentions", "How often the actor is named.") { $0.mentionCount },
      Field("articles", "In how many articles the actor is named.") { $0.articleCount },
      Field("here", "How often the article names the actor, on an article's page.") { $0.here },
    ])
}

/// Actors of one kind.
struct ActorGroup: Sendable {
  /// The kind, as a heading.
  var title: String
  /// The actors, by name.
  var actors: [ActorLink]

  /// The kinds in the order of their groups.
  static let kinds: [KnownActor.Kind] = [.person, .country, .organization, .group, .place]

  /// Sorts actors into groups; kinds without any are left out.
  static func groups(of actors: [ActorLink]) -> [ActorGroup] {
    kinds.compactMap { kind in
      let members = actors.filter { $0.kind == kind }
      return members.isEmpty ? nil : ActorGroup(title: title(of: kind), actors: members)
    }
  }

  private static func title(of kind: KnownActor.Kind) -> String {
    switch kind {
    case .person: "People"
    case .country: "Countries"
    case .organization: "Organizations"
    case .group: "Groups"
    case .place: "Places"
    }
  }
}

extension ActorGroup: TemplateRecord {
  /// The fields of a group.
  static let record = RecordDeclaration<Self>(
    "ActorGroup", "Actors of one kind.",
    [
      Field("title", "The kind, as a heading.") { $0.title },
      Field("actors", "The actors, by name.") { $0.actors },
    ])
}
