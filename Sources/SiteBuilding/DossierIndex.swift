import Dossiers

/// What several pages of a dossier are made from, worked out once.
struct DossierIndex: Sendable {
  let extracts: DossierExtracts
  let events: [TimelineEvent]
  /// How many of the events each article tells of.
  private let eventCounts: [ObjectIdentifier: Int]
  /// Who is named, those in most articles first, each with the appearances here.
  let actors: [ActorProfile]

  init(_ dossier: Dossier, actors: [ActorProfile]) {
    extracts = DossierExtracts(dossier)
    events = TimelineEvent.all(in: dossier)
    eventCounts = Dictionary(events.map { (ObjectIdentifier($0.article), 1) }, uniquingKeysWith: +)
    self.actors = actors.sorted { left, right in
      (right.appearances.count, right.mentionCount, left.name, left.id)
        < (left.appearances.count, left.mentionCount, right.name, right.id)
    }
  }

  /// How many events an article tells of.
  func eventCount(of article: Article) -> Int { eventCounts[ObjectIdentifier(article)] ?? 0 }
}

extension ActorProfile {
  /// Actors by the dossiers whose articles name them, each with their appearances there, in the order given.
  static func byDossier(_ actors: [ActorProfile]) -> [String: [ActorProfile]] {
    var dossiers: [String: [ActorProfile]] = [:]
    for actor in actors {
      for (dossier, appearances) in Dictionary(grouping: actor.appearances, by: \.dossier) {
        dossiers[dossier, default: []].append(actor.with(appearances))
      }
    }
    return dossiers
  }
}
