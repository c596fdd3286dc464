import ActorRecognition
import Markup

/// An actor with everything that the articles of the site say about them.
///
/// A class, since pages ask for their actors again and again.
package final class ActorProfile: Sendable {
  /// One article in which the actor is named.
  package final class Appearance: Sendable {
    /// The id of the article's dossier.
    package let dossier: String
    /// The article.
    package let article: Article
    /// The actor as found there.
    package let found: RecognizedActor

    /// Notes what an article says of an actor.
    package init(dossier: String, article: Article, found: RecognizedActor) {
      self.dossier = dossier
      self.article = article
      self.found = found
    }

    /// The same appearance with other things found.
    package func with(_ found: RecognizedActor) -> Appearance {
      Appearance(dossier: dossier, article: article, found: found)
    }
  }

  /// The slug by which the actor is known.
  package let id: String
  /// The name in full.
  package let name: String
  /// What the actor is.
  package let kind: KnownActor.Kind
  /// The id of the country or body that the actor belongs to: the registry's word before the articles'.
  package let home: String?
  /// What the registry says, where it knows the actor.
  package let known: KnownActor?
  /// The articles that name the actor, the newest first.
  package let appearances: [Appearance]
  /// The number of mentions in all articles.
  package let mentionCount: Int
  /// The post: the registry's word before that of the newest article which states one.
  package let post: String?

  private init(id: String, name: String, kind: KnownActor.Kind, home: String?, known: KnownActor?, appearances: [Appearance]) {
    self.id = id
    self.name = name
    self.kind = kind
    self.home = home
    self.known = known
    self.appearances = appearances
    mentionCount = appearances.reduce(0) { $0 + $1.found.mentions.count }
    post = known?.role ?? appearances.lazy.compactMap { $0.found.roles.last?.title }.first
  }

  /// Gathers the actors of all articles, sorted by name.
  ///
  /// An actor of the registry is there even when no article names them, since the analyst put them there.
  package static func gather(from dossiers: [Dossier], registry: [KnownActor]) -> [ActorProfile] {
    var appearances: [String: [Appearance]] = [:]
    for dossier in dossiers {
      for article in dossier.articles {
        for found in article.recognition.actors {
          appearances[found.id, default: []].append(Appearance(dossier: dossier.id, article: article, found: found))
        }
      }
    }
    let known = registry.map { profile(of: $0, appearances.removeValue(forKey: $0.id) ?? []) }
    let found = appearances.compactMap { id, appearances in
      appearances.first.map { profile(of: $0.found, appearances) }
    }
    return (known + found).map { (key: $0.name.lowercased(), profile: $0) }
      .sorted { ($0.key, $0.profile.id) < ($1.key, $1.profile.id) }.map(\.profile)
  }

  /// The same actor with some of the appearances, in the same order.
  package func with(_ appearances: [Appearance]) -> ActorProfile {
    ActorProfile(id: id, name: name, kind: kind, home: home, known: known, appearances: appearances)
  }

  private static func profile(of known: KnownActor, _ appearances: [Appearance]) -> ActorProfile {
    let home = known.of.map { Slug.make($0) } ?? Self.home(in: appearances)
    return ActorProfile(
      id: known.id, name: known.name, kind: known.kind, home: home, known: known, appearances: newestFirst(appearances))
  }

  private static func profile(of found: RecognizedActor, _ appearances: [Appearance]) -> ActorProfile {
    ActorProfile(
      id: found.id, name: found.name, kind: found.kind, home: home(in: appearances), known: nil,
      appearances: newestFirst(appearances))
  }

  /// The country or body that the first article which says so names.
  private static func home(in appearances: [Appearance]) -> String? { appearances.lazy.compactMap(\.found.of).first }

  private static func newestFirst(_ appearances: [Appearance]) -> [Appearance] {
    appearances.sorted { left, right in
      let days = (left.article.date?.dayNumber ?? .min, right.article.date?.dayNumber ?? .min)
      return days.0 == days.1
        ? (left.dossier, left.article.slug) < (right.dossier, right.article.slug) : days.0 > days.1
    }
  }
}
