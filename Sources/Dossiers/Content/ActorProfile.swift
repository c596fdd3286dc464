import ActorRecognition
import Markup

/// An actor with everything that the articles of the site say about them.
package struct ActorProfile: Sendable {
  /// One article in which the actor is named.
  package struct Appearance: Sendable {
    /// The id of the article's dossier.
    package var dossier: String
    /// The slug of the article.
    package var article: String
    /// The article's date.
    package var date: PartialDate?
    /// The actor as found there.
    package var found: RecognizedActor
  }

  /// The slug by which the actor is known.
  package var id: String
  /// The name in full.
  package var name: String
  /// What the actor is.
  package var kind: KnownActor.Kind
  /// The id of the country or body that the actor belongs to.
  package var of: String?
  /// What the registry says, where it knows the actor.
  package var known: KnownActor?
  /// The articles that name the actor, the newest first.
  package var appearances: [Appearance]
  /// The number of mentions in all articles; counted once, since every link to the actor shows it.
  package var mentionCount = 0

  /// The id of the country or body that the actor belongs to: by the registry, else by the articles.
  package var home: String? { known?.of.map(Slug.make) ?? of }

  /// Gathers the actors of all articles, sorted by name.
  ///
  /// An actor of the registry is there even when no article names them, since the analyst put them there.
  package static func gather(from dossiers: [Dossier], registry: [KnownActor]) -> [ActorProfile] {
    var profiles: [String: ActorProfile] = [:]
    for actor in registry {
      profiles[actor.id] = ActorProfile(
        id: actor.id, name: actor.name, kind: actor.kind, of: actor.of, known: actor, appearances: [])
    }
    for dossier in dossiers {
      for article in dossier.articles {
        for found in article.recognition.actors {
          let appearance = Appearance(dossier: dossier.id, article: article.slug, date: article.date, found: found)
          profiles[
            found.id,
            default: ActorProfile(
              id: found.id, name: found.name, kind: found.kind, of: nil, known: nil, appearances: [])
          ].appearances.append(appearance)
        }
      }
    }
    return profiles.values.map { (key: $0.name.lowercased(), profile: settled($0)) }
      .sorted { ($0.key, $0.profile.id) < ($1.key, $1.profile.id) }.map(\.profile)
  }

  private static func settled(_ profile: ActorProfile) -> ActorProfile {
    var profile = profile
    profile.mentionCount = profile.appearances.reduce(0) { $0 + $1.found.mentions.count }
    profile.of = profile.of ?? profile.appearances.compactMap(\.found.of).first
    profile.appearances.sort { left, right in
      guard left.date == right.date else { return (left.date?.dayNumber ?? .min) > (right.date?.dayNumber ?? .min) }
      return (left.dossier, left.article) < (right.dossier, right.article)
    }
    return profile
  }
}
