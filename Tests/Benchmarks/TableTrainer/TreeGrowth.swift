/// Grows one tree: where a question helps most, the leaf is cut in two, until there are enough (Shi, 2007).
struct TreeGrowth {
  /// The most bins that a feature's values are sorted into.
  static let bins = 32
  /// The least curvature on either side of a question.
  private static let support: Float = 3

  /// A leaf: its samples, and the question that helps most there.
  struct Leaf {
    /// Where its samples stand among `samples`.
    var range: Range<Int>
    /// The sum of its samples' slopes (x) and curvatures (y).
    var total: SIMD2<Float>
    fileprivate var sums: [SIMD2<Float>]
    fileprivate var best: Split
    fileprivate var place: Int
  }

  /// A node of the tree that has grown.
  enum Node {
    /// Asks whether a feature's bin is above a cut.
    case question(feature: Int, cut: Int)
    /// A leaf by its number.
    case leaf(Int)
  }

  /// A question of a leaf, and how much it helps.
  fileprivate struct Split {
    var gain: Float = 0
    /// The feature's place among those asked about.
    var asked = 0
    var cut = 0
    var low = SIMD2<Float>()
  }

  /// A question and the places of its answers while the tree grows.
  private enum Place {
    case question(asked: Int, cut: Int, answers: Int)
    case leaf(Int)
  }

  /// All samples, leaf by leaf.
  private(set) var samples: [Int32]
  /// The leaves.
  private(set) var leaves: [Leaf] = []

  private let binned: [UInt8]
  private let width: Int
  private let cuts: [(feature: Int, count: Int)]
  private let steps: [SIMD2<Float>]
  private let shrinkage: Float
  private var places: [Place] = [.leaf(0)]

  /// A tree of one leaf over samples, whose bins stand sample by sample; `cuts` has the features to ask about with their
  /// numbers of thresholds, `steps` each sample's slope and curvature.
  init(
    _ binned: [UInt8], width: Int, cuts: [(feature: Int, count: Int)], steps: [SIMD2<Float>], shrinkage: Float
  ) {
    self.binned = binned
    self.width = width
    self.cuts = cuts
    self.steps = steps
    self.shrinkage = shrinkage
    samples = steps.indices.map { Int32($0) }
    let sums = sums(of: samples.indices)
    leaves = [leaf(samples.indices, total: steps.reduce(SIMD2(), +), sums: sums, place: 0)]
  }

  /// The tree's nodes from the root on, level by level, each question's two answers in the questions' order.
  var nodes: [Node] {
    var nodes: [Node] = []
    var order = [0]
    while nodes.count < order.count {
      switch places[order[nodes.count]] {
      case .leaf(let leaf): nodes.append(.leaf(leaf))
      case .question(let asked, let cut, let answers):
        nodes.append(.question(feature: cuts[asked].feature, cut: cut))
        order += [answers, answers + 1]
      }
    }
    return nodes
  }

  /// Cuts leaves in two as long as that helps and there are fewer than `most`.
  mutating func grow(to most: Int) {
    while leaves.count < most {
      guard let next = leaves.indices.max(by: { (leaves[$0].best.gain, $1) < (leaves[$1].best.gain, $0) }),
        leaves[next].best.gain > 0
      else { return }
      cut(next)
    }
  }

  private mutating func cut(_ number: Int) {
    let leaf = leaves[number]
    let split = leaf.best
    let middle = part(leaf.range, asked: split.asked, cut: split.cut)
    let (no, yes) = (leaf.range.lowerBound..<middle, middle..<leaf.range.upperBound)
    // The sums of the larger half are what the smaller one leaves.
    let smaller = sums(of: no.count < yes.count ? no : yes)
    let larger = zip(leaf.sums, smaller).map { $0 - $1 }
    let answers = places.count
    places[leaf.place] = .question(asked: split.asked, cut: split.cut, answers: answers)
    places += [.leaf(number), .leaf(leaves.count)]
    leaves[number] = self.leaf(
      no, total: split.low, sums: no.count < yes.count ? smaller : larger, place: answers)
    leaves.append(
      self.leaf(
        yes, total: leaf.total - split.low, sums: no.count < yes.count ? larger : smaller, place: answers + 1)
    )
  }

  private func leaf(_ range: Range<Int>, total: SIMD2<Float>, sums: [SIMD2<Float>], place: Int) -> Leaf {
    Leaf(range: range, total: total, sums: sums, best: best(sums, total), place: place)
  }

  /// Puts the samples of a leaf that answer no before the others, in their order; where the others begin.
  private mutating func part(_ range: Range<Int>, asked: Int, cut: Int) -> Int {
    let feature = cuts[asked].feature
    var others: [Int32] = []
    var middle = range.lowerBound
    for place in range {
      let sample = samples[place]
      if Int(binned[Int(sample) * width + feature]) > cut {
        others.append(sample)
      } else {
        samples[middle] = sample
        middle += 1
      }
    }
    samples.replaceSubrange(middle..<range.upperBound, with: others)
    return middle
  }

  /// The sums of some samples' slopes and curvatures, for each feature asked about and each of its bins.
  private func sums(of range: Range<Int>) -> [SIMD2<Float>] {
    var sums = [SIMD2<Float>](repeating: SIMD2(), count: cuts.count * Self.bins)
    let asked = cuts.map(\.feature)
    binned.withUnsafeBufferPointer { binned in
      asked.withUnsafeBufferPointer { asked in
        sums.withUnsafeMutableBufferPointer { sums in
          for place in range {
            let sample = Int(samples[place])
            let (row, step) = (sample * width, steps[sample])
            for index in asked.indices { sums[index * Self.bins + Int(binned[row + asked[index]])] += step }
          }
        }
      }
    }
    return sums
  }

  /// The question that helps most, by the sums of the bins.
  private func best(_ sums: [SIMD2<Float>], _ total: SIMD2<Float>) -> Split {
    var best = Split()
    let whole = total.x * total.x / (total.y + shrinkage)
    for asked in cuts.indices {
      var low = SIMD2<Float>()
      for cut in 0..<cuts[asked].count {
        low += sums[asked * Self.bins + cut]
        let high = total - low
        if low.y < Self.support || high.y < Self.support { continue }
        let gain =
          low.x * low.x / (low.y + shrinkage) + high.x * high.x / (high.y + shrinkage) - whole
        if gain > best.gain { best = Split(gain: gain, asked: asked, cut: cut, low: low) }
      }
    }
    return best
  }
}
