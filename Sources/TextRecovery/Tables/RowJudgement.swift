/// What the trees for rows make of a solution.
package struct RowJudgement {
  private var rows = 0
  private var sum = 0.0
  private var least = 0.0
  private var preferred = 0

  /// Whether they would cut all rows as they are cut.
  var isUnanimous: Bool { preferred == rows }

  /// The mean and the least of the logarithms of the rows' chances, and the share of rows that they would cut so.
  var features: [Double] {
    rows > 0 ? [sum / Double(rows), least, Double(preferred) / Double(rows)] : [0, 0, 1]
  }

  /// Adds a row that is cut in one of the ways, the others being those that it could be cut in.
  mutating func add(_ alternatives: [RowAlternative], cuts: [Int], trees: BoostedTrees) {
    let scores = alternatives.map { Double(trees.score($0.features)) }
    let own = alternatives.firstIndex { $0.cuts == cuts }.map { scores[$0] }
    let chance = max(-8, (own ?? -1e9) - scores.reduce(-1e9, Logarithm.sum))
    rows += 1
    sum += chance
    least = min(least, chance)
    if own == scores.max() { preferred += 1 }
  }
}
