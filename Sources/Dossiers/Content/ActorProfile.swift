import ActorRecognition
import Markup

/// An actor with everything that the articles of the site say about them.
package struct ActorProfile: Sendable {
  /// One article in which the actor is named.
  package struct Appearance: Sendable {
    /// The id of the article's dossier.
    package var dossier: String
    /// The article.
    package var article: Article
    /// The actor as found there.
    package var found: RecognizedActor

    /// The same appearance with other things found.
    package func with(_ found: RecognizedActor) -> Appearance {
      Appearance(dossier: dossier, article: article, found: found)
    }
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
          let appearance = Appearance(dossier: dossier.id, article: article, found: found)
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

  /// The id of the country or body that the actor belongs to: the registry's word before the articles'.
  package var home: String? { known?.of.map { Slug.make($0) } ?? of }

  /// The same actor with some of the appearances.
  package func with(_ appearances: [Appearance]) -> ActorProfile {
    var profile = self
    profile.appearances = appearances
    profile.mentionCount = appearances.reduce(0) { $0 + $1.found.mentions.count }
    return profile
  }

  private static func settled(_ profile: ActorProfile) -> ActorProfile {
    var profile = profile
    profile.mentionCount = profile.appearances.reduce(0) { $0 + $1.found.mentions.count }
    profile.of = profile.of ?? profile.appearances.compactMap(\.found.of).first
    profile.appearances.sort { left, right in
      let days = (left.article.date?.dayNumber ?? .min, right.article.date?.dayNumber ?? .min)
      return days.0 == days.1
        ? (left.dossier, left.article.slug) < (right.dossier, right.article.slug) : days.0 > days.1
    }
    return profile
  }
}
