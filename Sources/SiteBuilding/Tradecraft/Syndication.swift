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
    let words = articles.map { $0.document.blocks.flatMap(Self.words) }
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

  /// The runs of seven words as hashes, each once, sorted; of a sketch, about every fourth.
  private static func shingles(_ words: [UInt64], isSketch: Bool) -> [UInt64] {
    guard words.count >= 7 else { return [] }
    var hashes: [UInt64] = []
    for start in 0...words.count - 7 {
      var hash: UInt64 = 14_695_981_039_346_656_037
      for word in words[start..<start + 7] { hash = (hash ^ word) &* 0x100_0000_01b3 }
      if !isSketch || (hash >> 32).isMultiple(of: 4) { hashes.append(hash) }
    }
    hashes.sort()
    return hashes.enumerated().filter { $0.offset == 0 || hashes[$0.offset - 1] != $0.element }.map(\.element)
  }

  /// The words of a block as hashes, without regard to case.
  private static func words(of block: Block) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    for byte in block.text.utf8 {
      let lower = (65...90).contains(byte) ? byte + 32 : byte
      if (97...122).contains(lower) || (48...57).contains(lower) || lower >= 0x80 {
        hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3 &+ 1
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    return hash == 0 ? words : words + [hash]
  }
}
