import ActorRecognition
import Dossiers
import Markup

/// What several pages of a dossier are made from, worked out once.
struct DossierIndex: Sendable {
  /// An actor as one dossier names them.
  struct Presence: Sendable {
    let actor: ActorProfile
    var articleCount = 0
    var mentionCount = 0
  }

  let extracts: DossierExtracts
  let events: [TimelineEvent]
  /// Who is named, those in most articles first.
  fileprivate(set) var presences: [Presence] = []
  /// The place of each article, by its slug.
  let places: [String: Int]

  private init(_ dossier: Dossier) {
    extracts = DossierExtracts(dossier)
    events = TimelineEvent.all(in: dossier)
    places = Dictionary(zip(dossier.articles.map(\.slug), dossier.articles.indices)) { first, _ in first }
  }

  /// The indexes of all dossiers by their ids.
  static func all(of library: Library) -> [String: DossierIndex] {
    var indexes = Dictionary(library.dossiers.map { ($0.id, DossierIndex($0)) }) { first, _ in first }
    for actor in library.actors {
      var here: [String: Presence] = [:]
      for appearance in actor.appearances {
        here[appearance.dossier, default: Presence(actor: actor)].articleCount += 1
        here[appearance.dossier]?.mentionCount += appearance.found.mentions.count
      }
      for (dossier, presence) in here { indexes[dossier]?.presences.append(presence) }
    }
    return indexes.mapValues { index in
      var index = index
      index.presences.sort { left, right in
        (right.articleCount, right.mentionCount, left.actor.name, left.actor.id)
          < (left.articleCount, left.mentionCount, right.actor.name, right.actor.id)
      }
      return index
    }
  }
}
