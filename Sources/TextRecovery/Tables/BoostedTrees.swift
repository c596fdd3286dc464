/// A sum of decision trees (Friedman, 2001), each of which asks on where it helps most, so that its ways differ in
/// length (Ke et al., 2017).
package struct BoostedTrees: Sendable {
  /// A place in a tree.
  package enum Node: Sendable {
    /// Asks whether a feature is above a threshold, a whole number of hundredths.
    case question(feature: Int, threshold: Float)
    /// Ends a way with what it adds to the sum.
    case leaf(Float)
  }

  /// A node as the ways are walked: what a leaf adds stands in the threshold's place.
  private struct Step {
    var threshold: Float
    var feature: UInt16
    /// Where the answer no leads, and one further on the answer yes; 0 for a leaf, since no way leads to the root.
    var next: UInt16
  }

  private var steps: [Step] = []
  /// The index of each tree's root.
  private var roots: [Int] = []
  /// The number of features that the questions want.
  private var width = 0

  /// Makes a sum of no trees.
  package init() {}

  /// The number of trees.
  package var count: Int { roots.count }

  /// Adds a tree, given by its nodes.
  ///
  /// They come from the root on, level by level, so that the two after each question stand in the questions' order, no before
  /// yes. A tree with a question that lacks an answer is left out.
  package mutating func append(_ tree: [Node]) {
    var next = 1
    let root = steps.count
    for node in tree {
      switch node {
      case .leaf(let value): steps.append(Step(threshold: value, feature: 0, next: 0))
      case .question(let feature, let threshold):
        guard next + 1 < tree.count, let number = UInt16(exactly: feature), next < UInt16.max else {
          steps.removeSubrange(root...)
          return
        }
        steps.append(Step(threshold: threshold, feature: number, next: UInt16(next)))
        next += 2
      }
    }
    guard steps.count > root else { return }
    roots.append(root)
    width = max(width, 1 + Int(steps[root...].map(\.feature).max() ?? 0))
  }

  /// The sum for the features that stand in `values` from an index on.
  package func score(_ values: [Float], from start: Int = 0) -> Float {
    precondition(start + width <= values.count, "trees ask for features that there are none of")
    return steps.withUnsafeBufferPointer { steps in
      values.withUnsafeBufferPointer { values in
        roots.reduce(0) { $0 + Self.walk(steps, from: $1, values, from: start) }
      }
    }
  }

  /// The sums for many samples, whose features stand one sample after the other; tree by tree, so that a tree's nodes stay
  /// at hand, and four ways at a time, so that none waits for what another one reads.
  func scores(_ values: [Float], width: Int) -> [Float] {
    precondition(self.width <= width, "trees ask for features that there are none of")
    var sums = [Float](repeating: 0, count: values.count / max(1, width))
    let together = sums.count - sums.count % 4
    steps.withUnsafeBufferPointer { steps in
      values.withUnsafeBufferPointer { values in
        for root in roots {
          for sample in stride(from: 0, to: together, by: 4) {
            let start = sample * width
            var (first, second, third, fourth) = (root, root, root, root)
            var isUnderWay = true
            while isUnderWay {
              let ahead =
                Self.follow(steps, &first, root, values, start)
                | Self.follow(steps, &second, root, values, start + width)
                | Self.follow(steps, &third, root, values, start + 2 * width)
                | Self.follow(steps, &fourth, root, values, start + 3 * width)
              isUnderWay = ahead > 0
            }
            for (lane, leaf) in [first, second, third, fourth].enumerated() {
              sums[sample + lane] += steps[leaf].threshold
            }
          }
          for sample in together..<sums.count {
            sums[sample] += Self.walk(steps, from: root, values, from: sample * width)
          }
        }
      }
    }
    return sums
  }

  /// Goes a step on unless the way ends here; 0 if it does.
  @inline(__always)
  private static func follow(
    _ steps: UnsafeBufferPointer<Step>, _ place: inout Int, _ root: Int, _ values: UnsafeBufferPointer<Float>,
    _ start: Int
  ) -> UInt16 {
    let step = steps[place]
    let next = root + Int(step.next) + (values[start + Int(step.feature)] > step.threshold ? 1 : 0)
    place = step.next > 0 ? next : place
    return step.next
  }

  /// What a tree adds.
  @inline(__always)
  private static func walk(
    _ steps: UnsafeBufferPointer<Step>, from root: Int, _ values: UnsafeBufferPointer<Float>, from start: Int
  ) -> Float {
    var step = steps[root]
    while step.next > 0 {
      let isAbove = values[start + Int(step.feature)] > step.threshold
      step = steps[root + Int(step.next) + (isAbove ? 1 : 0)]
    }
    return step.threshold
  }
}

extension BoostedTrees {
  /// All its numbers in one row, as `ModelText` writes them.
  ///
  /// Each tree's number of nodes comes first; each node has its feature's number from 1 on, or 0 for a leaf, and then its
  /// threshold or value. Whole numbers are divided by a thousand.
  package var numbers: [Float] {
    roots.indices.flatMap { tree -> [Float] in
      let nodes = steps[roots[tree]..<(tree + 1 < roots.count ? roots[tree + 1] : steps.count)]
      return [Float(nodes.count) / 1000]
        + nodes.flatMap { [$0.next > 0 ? Float($0.feature + 1) / 1000 : 0, $0.threshold] }
    }
  }

  /// Makes trees of their numbers; a tree with fewer nodes than it announces is left out.
  init(numbers: [Float]) {
    var rest = numbers[...]
    while let count = rest.popFirst().map({ Int(($0 * 1000).rounded()) }), count > 0, rest.count >= 2 * count
    {
      var nodes: [Node] = []
      for index in stride(from: rest.startIndex, to: rest.startIndex + 2 * count, by: 2) {
        let feature = Int((rest[index] * 1000).rounded())
        nodes.append(
          feature > 0
            ? .question(feature: feature - 1, threshold: rest[index + 1]) : .leaf(rest[index + 1]))
      }
      append(nodes)
      rest = rest.dropFirst(2 * count)
    }
  }
}
