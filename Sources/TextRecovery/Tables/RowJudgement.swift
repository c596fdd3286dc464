/// What the trees for rows make of a solution.
package struct RowJudgement {
  private var rows = 0
  private var sum = 0.0
  private var least = 0.0
  private var preferred = 0
  /// The other ways to cut single rows that the trees come nearest to choosing, the nearest first.
  private(set) var ways: [Way] = []

  /// Another way to cut a row.
  struct Way {
    var row: Int
    var cuts: [Int]
    /// How far the trees put it above the way in which the row is cut.
    var gain: Double
  }

  /// How many other ways are kept, and how far they may be below.
  private static let (kept, margin) = (2, 5.0)

  /// Whether they would cut all rows as they are cut.
  var isUnanimous: Bool { preferred == rows }

  /// The mean and the least of the logarithms of the rows' chances, and the share of rows that they would cut so.
  var features: [Double] {
    rows > 0 ? [sum / Double(rows), least, Double(preferred) / Double(rows)] : [0, 0, 1]
  }

  /// Adds the next row, which is cut in one of the ways, the others being those that it could be cut in.
  mutating func add(_ alternatives: [RowAlternative], cuts: [Int], trees: BoostedTrees) {
    let scores = alternatives.map { Double(trees.score($0.features)) }
    let own = alternatives.firstIndex { $0.cuts == cuts }.map { scores[$0] }
    let chance = max(-8, (own ?? -1e9) - scores.reduce(-1e9, Logarithm.sum))
    if let own {
      for (alternative, score) in zip(alternatives, scores) where alternative.cuts != cuts {
        keep(Way(row: rows, cuts: alternative.cuts, gain: score - own))
      }
    }
    rows += 1
    sum += chance
    least = min(least, chance)
    if own == scores.max() { preferred += 1 }
  }

  private mutating func keep(_ way: Way) {
    let place = ways.firstIndex { $0.gain < way.gain } ?? ways.count
    guard way.gain > -Self.margin, place < Self.kept else { return }
    ways.insert(way, at: place)
    if ways.count > Self.kept { ways.removeLast() }
  }
}
