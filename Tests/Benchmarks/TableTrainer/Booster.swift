import TextRecovery

/// Learns boosted trees by Newton steps on histograms of the features.
struct Booster {
  /// A slope and a curvature for each sample.
  typealias Slopes = (gradient: [Float], curvature: [Float])

  var trees = 200
  /// The most leaves of a tree.
  var leaves = 32
  var rate: Float = 0.1
  var shrinkage: Float = 6
  /// How many sums of trees are learned, each of which asks other features, for their mean.
  var members = 1

  private let width: Int
  private let count: Int
  /// Thresholds of each feature, ascending.
  private let edges: [[Float]]
  /// The samples' bins, sample by sample.
  private let binned: [UInt8]

  /// Sorts the samples' features into bins; `values` has them sample by sample.
  init(_ values: [Float], width: Int) {
    self.width = width
    count = values.count / max(1, width)
    var edges: [[Float]] = []
    var binned = [UInt8](repeating: 0, count: count * width)
    for feature in 0..<width {
      let cuts = Self.edges((0..<count).map { values[$0 * width + feature] })
      edges.append(cuts)
      for place in stride(from: feature, to: count * width, by: width) {
        let value = values[place]
        var low = 0
        var high = cuts.count
        while low < high {
          let middle = (low + high) / 2
          if value > cuts[middle] { low = middle + 1 } else { high = middle }
        }
        binned[place] = UInt8(low)
      }
    }
    self.edges = edges
    self.binned = binned
  }

  /// Thresholds between a feature's values, in whole hundredths, about as many samples between each.
  private static func edges(_ column: [Float]) -> [Float] {
    let sorted = column.sorted()
    guard let first = sorted.first, let last = sorted.last, first < last else { return [] }
    var edges: [Float] = []
    for step in 1..<TreeGrowth.bins {
      let place = sorted.count * step / TreeGrowth.bins
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
    for member in 0..<members { learn(seed: 7 + UInt64(member), into: &model, slopes: slopes) }
    return model
  }

  private func learn(seed: UInt64, into model: inout BoostedTrees, slopes: ([Float]) -> Slopes) {
    var sums = Array(repeating: Float(0), count: count)
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<trees {
      let slopes = slopes(sums)
      // Each tree asks about half of the features, which is faster and no worse.
      let asked = edges.indices.filter { numbers.next() & 1 == 0 && !edges[$0].isEmpty }
      var growth = TreeGrowth(
        binned, width: width, cuts: asked.map { ($0, edges[$0].count) },
        steps: zip(slopes.gradient, slopes.curvature).map { SIMD2($0, $1) }, shrinkage: shrinkage)
      growth.grow(to: leaves)
      for leaf in growth.leaves {
        let value = value(of: leaf.total)
        for sample in growth.samples[leaf.range] { sums[Int(sample)] += value }
      }
      model.append(
        growth.nodes.map { node in
          switch node {
          case .question(let feature, let cut): .question(feature: feature, threshold: edges[feature][cut])
          case .leaf(let leaf): .leaf(rounded(value(of: growth.leaves[leaf].total) / Float(members)))
          }
        })
    }
  }

  /// What a leaf with a slope (x) and a curvature (y) adds.
  private func value(of total: SIMD2<Float>) -> Float {
    rounded(rate * total.x / (total.y + shrinkage))
  }

  /// A value in whole thousandths, as a model's text has it.
  private func rounded(_ value: Float) -> Float { (value * 1000).rounded() / 1000 }
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
