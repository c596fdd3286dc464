import Testing

@testable import TextRecovery

@Suite struct BoostedTreesTests {
  @Test("the sums of many samples are those of each by itself")
  func sums() {
    var trees = BoostedTrees()
    for tree in 0..<7 {
      trees.append(
        features: (0..<BoostedTrees.depth).map { ($0 * 2 + tree) % 3 },
        thresholds: (0..<BoostedTrees.depth).map { Float($0 + tree) / 4 },
        leaves: (0..<(1 << BoostedTrees.depth)).map { Float($0 * tree) / 8 })
    }
    let values: [Float] = (0..<30).map { Float($0 * 7 % 11) / 4 }
    let single = (0..<10).map { trees.score(values, from: $0 * 3) }
    #expect(trees.scores(values, width: 3) == single)
    #expect(Set(single).count > 5)
    #expect(trees.scores([], width: 3) == [])
  }
}
