/// A way to cut one row of a table whose other rows are cut, with what speaks for it as numbers for `BoostedTrees`.
package struct RowAlternative {
  /// The number of features.
  package static let count = own + compared.count
  private static let own = 14 + agreements
  private static let agreements = TableLattice.Attribute.count + 2
  /// The features that are also given by how far they are from the first alternative's.
  private static let compared = Array(0..<7) + Array(14..<own)
  /// How many ways are looked at.
  static let tried = 4

  /// The stops at which the cells begin, and the end.
  package var cuts: [Int]
  /// What speaks for it.
  package private(set) var features: [Float]

  /// Gathers what speaks for a cutting, apart from how it agrees with the other rows.
  init(
    _ cuts: [Int], odds: [Float], score: Double, coherence: [Double], recurring: (cells: Int, words: Int),
    rows: Int, words: Int, behind: Double, rank: Int, agreement: [Double]
  ) {
    self.cuts = cuts
    let gaps = GapOdds(odds, cuts: cuts)
    let columns = Double(cuts.count - 1)
    let values: [Double] = [
      gaps.likelihood, gaps.missed, gaps.lowest, coherence.reduce(0, +), coherence.min() ?? 0,
      Double(recurring.cells), Double(recurring.words), score, score / columns, behind, Double(rank),
      Double(rows), columns, Double(words),
    ]
    features = (values + agreement).map { Float($0) }
  }

  /// Adds to the features how far some of them are from the first alternative's.
  static func compare(_ alternatives: inout [RowAlternative]) {
    guard let first = alternatives.first?.features else { return }
    for place in alternatives.indices {
      alternatives[place].features += compared.map { alternatives[place].features[$0] - first[$0] }
    }
  }
}

extension TableSplitter {
  /// The best ways to cut each row against the other rows of a solution, handed over row by row; what `choose` gives back,
  /// an index among them, stands from then on.
  package func revise(_ cuts: [[Int]], choose: (Int, [RowAlternative]) -> Int) -> [[Int]] {
    var search = TableSearch(self, columns: (cuts.first?.count ?? 1) - 1)
    var cuts = cuts
    var cells = CellNumbers(splitter: self)
    for row in rows.indices {
      search.counts.add(cuts[row], row: row)
      cells.add(cuts[row], row: row)
    }
    for row in rows.indices {
      search.counts.add(cuts[row], row: row, sign: -1)
      cells.add(cuts[row], row: row, sign: -1)
      search.fill(row: row)
      let alternatives = search.alternatives(row, cells: cells)
      let chosen = choose(row, alternatives)
      if alternatives.indices.contains(chosen) { cuts[row] = alternatives[chosen].cuts }
      search.counts.add(cuts[row], row: row)
      cells.add(cuts[row], row: row)
    }
    return cuts
  }

  /// The solution with one row cut otherwise, for each of the other ways that the trees for rows come nearest to choosing.
  func varied(_ solution: Solution) -> [Solution] {
    solution.judgement.ways.map { way in
      var cuts = solution.cuts
      cuts[way.row] = way.cuts
      return evaluated(cuts)
    }
  }

  /// The solution with each row cut again as the trees for rows choose; nothing when that is the same.
  func revised(_ solution: Solution) -> Solution? {
    // Where the trees would cut every row as it is cut, nothing changes.
    if solution.judgement.isUnanimous { return nil }
    func revised(_ cuts: [[Int]]) -> [[Int]] {
      revise(cuts) { _, alternatives in
        let scores = alternatives.map { model.rowChoice.score($0.features) }
        return scores.indices.max { (scores[$0], $1) < (scores[$1], $0) } ?? 0
      }
    }
    let once = revised(solution.cuts)
    if once == solution.cuts { return nil }
    let twice = revised(once)
    return twice == solution.cuts ? nil : evaluated(twice)
  }
}

extension TableSearch {
  /// The best ways to cut the row that was filled in last; `cells` has the other rows' cells.
  func alternatives(_ row: Int, cells: CellNumbers) -> [RowAlternative] {
    let best = chain.best(RowAlternative.tried)
    let first = best.first.map { chain.score($0) } ?? 0
    var alternatives: [RowAlternative] = []
    for (rank, cuts) in best.enumerated() {
      let score = chain.score(cuts)
      var agreement = Array(repeating: 0.0, count: TableLattice.Attribute.count + 2)
      var coherence: [Double] = []
      for column in 0..<chain.columns {
        addAgreement(of: row, column, cuts[column], cuts[column + 1], to: &agreement)
        coherence.append(Double(advantage(of: row, column, cuts[column], cuts[column + 1])))
      }
      alternatives.append(
        RowAlternative(
          cuts, odds: splitter.odds[row], score: score, coherence: coherence,
          recurring: cells.recurring(cuts, row: row, above: 0), rows: splitter.rows.count,
          words: splitter.rows[row].tokens.count, behind: first - score, rank: rank,
          agreement: agreement.map { $0 * Double(splitter.rows.count) }))
    }
    RowAlternative.compare(&alternatives)
    return alternatives
  }
}
