/// A sum of decision trees that ask the same question everywhere on a level (Friedman, 2001; Prokhorenkova et al., 2018).
package struct BoostedTrees: Sendable {
  /// The number of questions of each tree.
  package static let depth = 5
  private static let leafCount = 1 << depth

  /// For each tree and level the feature asked about.
  package private(set) var features: [Int] = []
  /// For each tree and level the value above which the answer is yes, a whole number of hundredths.
  package private(set) var thresholds: [Float] = []
  /// For each tree what its leaves add to the sum.
  package private(set) var leaves: [Float] = []

  /// Makes a sum of no trees.
  package init() {}

  /// The number of trees.
  package var count: Int { leaves.count / Self.leafCount }

  /// Adds a tree.
  package mutating func append(features: [Int], thresholds: [Float], leaves: [Float]) {
    self.features += features
    self.thresholds += thresholds
    self.leaves += leaves
  }

  /// The sum for the features that stand in `values` from an index on.
  package func score(_ values: [Float], from start: Int = 0) -> Float {
    features.withUnsafeBufferPointer { features in
      thresholds.withUnsafeBufferPointer { thresholds in
        leaves.withUnsafeBufferPointer { leaves in
          var sum: Float = 0
          var level = 0
          for tree in stride(from: 0, to: leaves.count, by: Self.leafCount) {
            var leaf = 0
            for _ in 0..<Self.depth {
              leaf = leaf << 1 | (values[start + features[level]] > thresholds[level] ? 1 : 0)
              level += 1
            }
            sum += leaves[tree + leaf]
          }
          return sum
        }
      }
    }
  }

  /// The sums for many samples, whose features stand one sample after the other; tree by tree, so that a question is put to
  /// all of them at once.
  func scores(_ values: [Float], width: Int) -> [Float] {
    // The columns below are read without a check.
    precondition(features.allSatisfy { $0 < width }, "trees ask for features that there are none of")
    let count = values.count / max(1, width)
    let columns = [Float](unsafeUninitializedCapacity: width * count) { columns, size in
      for sample in 0..<count {
        for feature in 0..<width { columns[feature * count + sample] = values[sample * width + feature] }
      }
      size = width * count
    }
    var sums = [Float](repeating: 0, count: count)
    var places = [Int32](repeating: 0, count: count)
    columns.withUnsafeBufferPointer { columns in
      sums.withUnsafeMutableBufferPointer { sums in
        places.withUnsafeMutableBufferPointer { places in
          for tree in 0..<self.count {
            places.update(repeating: 0)
            for level in (tree * Self.depth)..<((tree + 1) * Self.depth) {
              let threshold = thresholds[level]
              let column = features[level] * count
              for sample in 0..<count {
                places[sample] = places[sample] << 1 | (columns[column + sample] > threshold ? 1 : 0)
              }
            }
            for sample in 0..<count { sums[sample] += leaves[tree * Self.leafCount + Int(places[sample])] }
          }
        }
      }
    }
    return sums
  }
}

extension BoostedTrees {
  /// All its numbers in one row, as `ModelText` writes them; whole numbers are divided by a thousand.
  package var numbers: [Float] {
    [Float(count) / 1000] + features.map { Float($0) / 1000 } + thresholds + leaves
  }

  /// Makes trees of their numbers; fewer numbers than they announce make no trees.
  init(numbers: [Float]) {
    let count = Int(((numbers.first ?? 0) * 1000).rounded())
    let levels = count * Self.depth
    guard count > 0, numbers.count >= 1 + 2 * levels + count * Self.leafCount else { return }
    features = numbers[1...levels].map { Int(($0 * 1000).rounded()) }
    thresholds = Array(numbers[(1 + levels)..<(1 + 2 * levels)])
    leaves = Array(numbers[(1 + 2 * levels)..<(1 + 2 * levels + count * Self.leafCount)])
  }
}
