import ActorRecognition
import Dossiers

/// Who is named together with whom in two articles of a dossier or more; a count, not a claim.
struct Ties: Sendable {
  /// Two actors, by their places among the actors, and the slugs of the articles that name both.
  struct Pair: Sendable {
    let first: Int
    let second: Int
    let shared: Set<String>
  }

  /// Those of the drawn pairs, in the given order.
  let actors: [ActorProfile]
  /// In how many articles each is named.
  let articleCounts: [Int]
  /// The pairs of most articles, as many as can be told apart in a drawing.
  let pairs: [Pair]
  /// How many pairs there are.
  let pairCount: Int

  private static let drawnLimit = 80

  /// Compares each of a dossier's actors with each; there are as many as the page of relations shows.
  init(among all: [ActorProfile]) {
    let named = all.map { actor in
      Set(actor.appearances.filter { !$0.found.mentions.isEmpty }.map(\.article.slug))
    }
    var found: [Pair] = []
    for first in all.indices {
      for second in all.indices.dropFirst(first + 1) {
        let shared = named[first].intersection(named[second])
        if shared.count >= 2 { found.append(Pair(first: first, second: second, shared: shared)) }
      }
    }
    found.sort { ($1.shared.count, $0.first, $0.second) < ($0.shared.count, $1.first, $1.second) }
    let kept = Set(found.prefix(Self.drawnLimit).flatMap { [$0.first, $0.second] }).sorted()
    let places = Dictionary(zip(kept, kept.indices)) { first, _ in first }
    actors = kept.map { all[$0] }
    articleCounts = kept.map { named[$0].count }
    pairs = found.prefix(Self.drawnLimit).compactMap { pair in
      guard let first = places[pair.first], let second = places[pair.second] else { return nil }
      return Pair(first: first, second: second, shared: pair.shared)
    }
    pairCount = found.count
  }
}
