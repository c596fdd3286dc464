import TextRecovery

/// Learns boosted trees by Newton steps on histograms of the features.
struct Booster {
  /// A slope and a curvature for each sample.
  typealias Slopes = (gradient: [Float], curvature: [Float])

  var trees = 200
  var rate: Float = 0.1
  var shrinkage: Float = 6
  private static let bins = 32

  private let width: Int
  private let count: Int
  /// Thresholds of each feature, ascending.
  private let edges: [[Float]]
  /// The samples' bins, feature by feature.
  private let binned: [[UInt8]]

  /// Sorts the samples' features into bins; `values` has them sample by sample.
  init(_ values: [Float], width: Int) {
    self.width = width
    count = values.count / max(1, width)
    var edges: [[Float]] = []
    var binned: [[UInt8]] = []
    for feature in 0..<width {
      let column = (0..<count).map { values[$0 * width + feature] }
      let cuts = Self.edges(column)
      edges.append(cuts)
      binned.append(
        column.map { value in
          var low = 0
          var high = cuts.count
          while low < high {
            let middle = (low + high) / 2
            if value > cuts[middle] { low = middle + 1 } else { high = middle }
          }
          return UInt8(low)
        })
    }
    self.edges = edges
    self.binned = binned
  }

  /// Thresholds between a feature's values, in whole hundredths, about as many samples between each.
  private static func edges(_ column: [Float]) -> [Float] {
    let sorted = column.sorted()
    guard let first = sorted.first, let last = sorted.last, first < last else { return [] }
    var edges: [Float] = []
    for step in 1..<bins {
      let place = sorted.count * step / bins
      let value = sorted[place]
      let next = sorted[place...].first { $0 > value } ?? value
      let edge = (((value + next) / 2) * 100).rounded() / 100
      if last > edge, edge > (edges.last ?? -.infinity) { edges.append(edge) }
    }
    // A rare value at the top has no quantile of its own.
    if edges.isEmpty, let below = sorted.last(where: { $0 < last }) {
      edges.append((((below + last) / 2) * 100).rounded() / 100)
    }
    return edges
  }

  /// Adds trees one after the other; `slopes` tells from the sums so far where they should go.
  func learn(slopes: ([Float]) -> Slopes) -> BoostedTrees {
    var model = BoostedTrees()
    var sums = Array(repeating: Float(0), count: count)
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<trees {
      let slopes = slopes(sums)
      let asked = (0..<width).filter { _ in numbers.next() & 1 == 0 }
      // Each tree asks what helps most with four in five samples, which is faster and no worse (Friedman, 2002).
      let drawn = (0..<Int32(count)).filter { _ in numbers.next() % 10 < 8 }
      var leaf = Array(repeating: 0, count: count)
      var features: [Int] = []
      var thresholds: [Float] = []
      for level in 0..<BoostedTrees.depth {
        let (feature, cut) = bestSplit(leaf, leaves: 1 << level, slopes, among: asked, drawn)
        let column = binned[feature]
        for sample in 0..<count { leaf[sample] = leaf[sample] << 1 | (Int(column[sample]) > cut ? 1 : 0) }
        features.append(feature)
        thresholds.append(cut < edges[feature].count ? edges[feature][cut] : 1e6)
      }
      let leaves = values(leaf, slopes)
      for sample in 0..<count { sums[sample] += leaves[leaf[sample]] }
      model.append(features: features, thresholds: thresholds, leaves: leaves)
    }
    return model
  }

  private func values(_ leaf: [Int], _ slopes: Slopes) -> [Float] {
    var gradient = Array(repeating: Float(0), count: 1 << BoostedTrees.depth)
    var curvature = gradient
    for sample in 0..<count {
      gradient[leaf[sample]] += slopes.gradient[sample]
      curvature[leaf[sample]] += slopes.curvature[sample]
    }
    return zip(gradient, curvature).map { ((rate * $0 / ($1 + shrinkage)) * 1000).rounded() / 1000 }
  }

  /// The question that helps most when all leaves of a level ask it.
  private func bestSplit(
    _ leaf: [Int], leaves: Int, _ slopes: Slopes, among asked: [Int], _ drawn: [Int32]
  ) -> (feature: Int, cut: Int) {
    var best: (gain: Float, feature: Int, cut: Int) = (-1, 0, Self.bins)
    var sums = Array(repeating: SIMD2<Float>(), count: leaves * Self.bins)
    let steps = drawn.map { SIMD2(slopes.gradient[Int($0)], slopes.curvature[Int($0)]) }
    let places = drawn.map { Int32(leaf[Int($0)] * Self.bins) }
    for feature in asked where !edges[feature].isEmpty {
      for index in sums.indices { sums[index] = SIMD2() }
      sums.withUnsafeMutableBufferPointer { sums in
        binned[feature].withUnsafeBufferPointer { column in
          for (index, sample) in drawn.enumerated() {
            sums[Int(places[index]) + Int(column[Int(sample)])] += steps[index]
          }
        }
      }
      let (gain, cut) = bestCut(sums, leaves: leaves, cuts: edges[feature].count)
      if gain > best.gain { best = (gain, feature, cut) }
    }
    return (best.feature, best.cut)
  }

  /// The best place to cut a feature, from its bins' slopes (x) and curvatures (y), leaf by leaf.
  private func bestCut(_ sums: [SIMD2<Float>], leaves: Int, cuts: Int) -> (Float, Int) {
    var gains = Array(repeating: Float(0), count: cuts)
    for leaf in 0..<leaves {
      let first = leaf * Self.bins
      var total = SIMD2<Float>()
      for bin in first..<(first + Self.bins) { total += sums[bin] }
      if total[1] == 0 { continue }
      var low = SIMD2<Float>()
      for cut in 0..<cuts {
        low += sums[first + cut]
        let high = total - low
        gains[cut] += low[0] * low[0] / (low[1] + shrinkage) + high[0] * high[0] / (high[1] + shrinkage)
      }
    }
    let best = gains.indices.max { (gains[$0], $1) < (gains[$1], $0) } ?? 0
    return (gains[best], best)
  }
}

extension Booster {
  /// Learns the log-odds of labels (logistic loss).
  func learn(labels: [Bool]) -> BoostedTrees {
    learn { sums in
      var gradient = sums
      var curvature = sums
      for index in sums.indices {
        let chance = Float(Logarithm.logistic(Double(sums[index])))
        gradient[index] = (labels[index] ? 1 : 0) - chance
        curvature[index] = max(chance * (1 - chance), 1e-4)
      }
      return (gradient, curvature)
    }
  }
}
