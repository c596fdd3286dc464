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
    let shingles = articles.map(Self.shingles)
    var owners: [Int: [Int]] = [:]
    var shared: [Pair: Int] = [:]
    for (index, set) in shingles.enumerated() {
      for shingle in set {
        // A run of words in very many articles is a formula, not a sign of one origin.
        for other in (owners[shingle] ?? []).prefix(8) { shared[Pair(first: other, second: index), default: 0] += 1 }
        owners[shingle, default: []].append(index)
      }
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

  private static func shingles(_ article: Article) -> Set<Int> {
    var words: [UInt64] = []
    for block in article.document.blocks {
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
      if hash != 0 { words.append(hash) }
    }
    guard words.count >= 7 else { return [] }
    return Set(
      (0...words.count - 7).map { start in
        Int(truncatingIfNeeded: words[start..<start + 7].reduce(14_695_981_039_346_656_037) { ($0 ^ $1) &* 0x100_0000_01b3 })
      })
  }
}
