import Testing

@testable import TextRecovery

@Suite struct BoostedTreesTests {
  /// Trees of which one way is longer than the others.
  private var trees: BoostedTrees {
    var trees = BoostedTrees()
    for tree in 0..<7 {
      trees.append([
        .question(feature: tree % 3, threshold: Float(tree) / 4), .leaf(Float(tree) / 8),
        .question(feature: (tree + 1) % 3, threshold: 1), .leaf(-0.5), .leaf(Float(tree * tree) / 8),
      ])
    }
    return trees
  }

  private let values: [Float] = (0..<30).map { Float($0 * 7 % 11) / 4 }

  @Test("the sums of many samples are those of each by itself")
  func sums() {
    let single = (0..<10).map { trees.score(values, from: $0 * 3) }
    #expect(trees.scores(values, width: 3) == single)
    #expect(Set(single).count > 5)
    #expect(trees.scores([], width: 3) == [])
  }

  @Test(
    "each way ends in its leaf",
    arguments: [([0, 0], 1), ([0, 9], 1), ([2, 0], 2), ([2, 5], 3), ([1, 0], 1)] as [([Float], Float)])
  func ways(values: [Float], sum: Float) {
    var trees = BoostedTrees()
    trees.append([
      .question(feature: 0, threshold: 1), .leaf(1), .question(feature: 1, threshold: 4), .leaf(2), .leaf(3),
    ])
    #expect(trees.score(values) == sum)
  }

  @Test("trees that were written as numbers are read again")
  func numbers() {
    let read = BoostedTrees(numbers: ModelText.numbers(ModelText.text(trees.numbers)))
    #expect(read.count == 7)
    #expect(read.scores(values, width: 3) == trees.scores(values, width: 3))
  }

  @Test(
    "numbers that are too few, and questions without answers, make no tree",
    arguments: [
      [], [0], [0.003, 0.001, 0.5], [0.001, 0.002, 0.5], [0.002, 0.001, 0.5, 0, 1],
      [0.003, 0.001, 0.5, 0.002, 0.5, 0, 1],
    ] as [[Float]])
  func broken(numbers: [Float]) {
    let trees = BoostedTrees(numbers: numbers)
    #expect(trees.count == 0)
    #expect(trees.score([]) == 0)
  }
}
