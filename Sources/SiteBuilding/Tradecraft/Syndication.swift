import Dossiers
import Markup

/// Finds articles that are nearly the same text, as agencies' copy is: several publishers, one origin.
///
/// Two texts count as one origin when they share more than half of their runs of seven words (w-shingling, Broder
/// 1997, "On the resemblance and containment of documents"), measured on the shorter one.
struct Syndication: Sendable {
  /// For each article, the index of the first article of the same origin.
  private(set) var origins: [Int]

  /// Compares the articles of a dossier; the cost grows with the words, not with the pairs.
  init(_ articles: [Article]) {
    origins = Array(articles.indices)
    let words = articles.map(Self.words)
    // In a large dossier a part of the runs tells enough, the same part of each article (Broder's sketch modulo m).
    let isSketch = words.reduce(0) { $0 + $1.count } > Self.wordsComparedWhole
    let shingles = words.map { Self.shingles($0, isSketch: isSketch) }
    let owners = zip(0..., shingles).flatMap { index, hashes in hashes.map { (hash: $0, article: index) } }
      .sorted { ($0.hash, $0.article) < ($1.hash, $1.article) }
    var shared: [Pair: Int] = [:]
    var start = 0
    while start < owners.count {
      var end = start + 1
      while end < owners.count, owners[end].hash == owners[start].hash { end += 1 }
      for second in start + 1..<max(end, start + 1) {
        // A run of words in very many articles is a formula, not a sign of one origin.
        for first in start..<min(second, start + 8) {
          shared[Pair(first: owners[first].article, second: owners[second].article), default: 0] += 1
        }
      }
      start = end
    }
    for (pair, count) in shared.sorted(by: { ($0.key.second, $0.key.first) < ($1.key.second, $1.key.first) }) {
      let shorter = min(shingles[pair.first].count, shingles[pair.second].count)
      if count * 2 > shorter { origins[pair.second] = min(origins[pair.second], origins[pair.first]) }
    }
  }

  /// The articles of each origin that has several, by their indices.
  var groups: [[Int]] {
    Dictionary(grouping: origins.indices) { origins[$0] }.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
      .map(\.value)
  }

  /// The number of origins.
  var count: Int { Set(origins).count }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private static let wordsComparedWhole = 20_000

  /// The runs of seven words as hashes, each once, sorted; of a sketch, about every eighth.
  ///
  /// The hash of a run is a polynomial of its words' hashes, so that each follows from the one before (Karp and Rabin 1987).
  private static func shingles(_ words: [UInt64], isSketch: Bool) -> [UInt64] {
    guard words.count >= runLength else { return [] }
    var hashes: [UInt64] = []
    var run: UInt64 = 0
    for (index, word) in words.enumerated() {
      run = run &* base &+ word
      if index >= runLength { run = run &- words[index - runLength] &* passed }
      guard index >= runLength - 1 else { continue }
      let isTaken = !isSketch || (run >> 32).isMultiple(of: 8)
      if isTaken { hashes.append(run) }
    }
    hashes.sort()
    return hashes.enumerated().filter { $0.offset == 0 || hashes[$0.offset - 1] != $0.element }.map(\.element)
  }

  private static let runLength = 7
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// What the word that a run leaves behind was multiplied with.
  private static let passed = (0..<runLength).reduce(1) { power, _ in power &* base }

  /// The words of a text as hashes, as search compares them.
  private static func words(of article: Article) -> [UInt64] {
    var words: [UInt64] = []
    for block in article.document.blocks { SearchTerms.each(in: block.text) { words.append(FNV1a.hash($0)) } }
    return words
  }
}
