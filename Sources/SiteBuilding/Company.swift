import ActorRecognition
import Dossiers

/// Who is named together with whom, counted by articles.
struct Company: Sendable {
  /// As many as a page shows.
  private static let limit = 12

  private let actors: [ActorProfile]
  private let numbers: [String: Int]
  /// The actors of each article, by their numbers.
  private let named: [ObjectIdentifier: [Int32]]

  /// Reads who is named in which article of a library.
  init(_ library: Library) {
    actors = library.actors
    let numbers = Dictionary(library.actors.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.numbers = numbers
    named = Dictionary(
      library.dossiers.lazy.flatMap(\.articles).map { article in
        (ObjectIdentifier(article), article.recognition.actors.compactMap { numbers[$0.id].map { Int32(clamping: $0) } })
      }
    ) { first, _ in first }
  }

  /// Those who are named in the same articles as an actor, most often first.
  func of(_ actor: ActorProfile) -> [(actor: ActorProfile, articleCount: Int)] {
    var counts = [Int](repeating: 0, count: actors.count)
    for appearance in actor.appearances {
      for other in named[ObjectIdentifier(appearance.article)] ?? [] { counts[Int(other)] += 1 }
    }
    if let own = numbers[actor.id] { counts[own] = 0 }
    return counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], actors[$0].id) < (counts[$0], actors[$1].id) }
      .prefix(Self.limit).map { (actors[$0], counts[$0]) }
  }
}
