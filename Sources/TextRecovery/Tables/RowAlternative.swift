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
    let columns = (cuts.first?.count ?? 1) - 1
    var cuts = cuts
    var all = Array(repeating: ColumnProfile(layout: layout), count: columns)
    var own = cuts.indices.map { shares(cuts[$0], row: $0) }
    for share in own { for column in 0..<columns { share[column].apply(to: &all[column], sign: 1) } }
    var cells: [UInt64: Int] = [:]
    for row in rows.indices { for cell in words(cuts[row], row) { cells[cell.hash, default: 0] += 1 } }
    for row in rows.indices {
      for column in 0..<columns { own[row][column].apply(to: &all[column], sign: -1) }
      for cell in words(cuts[row], row) { cells[cell.hash, default: 0] -= 1 }
      let alternatives = alternatives(row, columns: columns, others: all, cells: cells)
      let chosen = choose(row, alternatives)
      if alternatives.indices.contains(chosen) { cuts[row] = alternatives[chosen].cuts }
      own[row] = shares(cuts[row], row: row)
      for column in 0..<columns { own[row][column].apply(to: &all[column], sign: 1) }
      for cell in words(cuts[row], row) { cells[cell.hash, default: 0] += 1 }
    }
    return cuts
  }

  private func alternatives(
    _ row: Int, columns: Int, others: [ColumnProfile], cells: [UInt64: Int]
  ) -> [RowAlternative] {
    var chain = CellChain(columns: columns, stops: rows[row].stops.count)
    let flows = others.map { flow($0, row: row) }
    fill(&chain, row: row, against: others, flows: flows)
    let best = chain.best(RowAlternative.tried)
    let first = best.first.map { chain.score($0) } ?? 0
    var alternatives = best.enumerated().map { rank, cuts in
      let score = chain.score(cuts)
      var agreement = Array(repeating: 0.0, count: TableLattice.Attribute.count + 2)
      let coherence = (0..<columns).map { column in
        let (start, end) = (cuts[column], cuts[column + 1])
        addAgreement(of: row, start, end, with: others[column], flows[column], to: &agreement)
        return Double(
          chain.scores[chain.index(column, start, end)] - base[row][start * rows[row].stops.count + end])
      }
      return RowAlternative(
        cuts, odds: odds[row], score: score, coherence: coherence,
        recurring: recurring(words(cuts, row), in: cells), rows: rows.count,
        words: rows[row].tokens.count, behind: first - score, rank: rank,
        agreement: agreement.map { $0 * Double(rows.count) })
    }
    RowAlternative.compare(&alternatives)
    return alternatives
  }

  /// How many cells stand elsewhere in the table, and how many words they have.
  func recurring(_ words: [(hash: UInt64, count: Int)], in cells: [UInt64: Int]) -> (cells: Int, words: Int) {
    let known = words.filter { (cells[$0.hash] ?? 0) > 0 }
    return (known.count, known.reduce(0) { $0 + $1.count })
  }

  /// A number for the words of each of a row's cells, and how many words it has.
  func words(_ cuts: [Int], _ row: Int) -> [(hash: UInt64, count: Int)] {
    let lattice = rows[row]
    return zip(cuts, cuts.dropFirst()).map { start, end in
      (lattice.hash(start, end), lattice.stops[end] - lattice.stops[start])
    }
  }

  /// What the trees for rows make of a solution: the mean and the least of the logarithms of its rows' chances, and
  /// the share of rows that they would cut so.
  func judgement(of solution: Solution) -> [Double] {
    guard model.rowChoice.count > 0, rows.count > 1 else { return [0, 0, 1] }
    var chances: [Double] = []
    var preferred = 0.0
    _ = revise(solution.cuts) { row, alternatives in
      let scores = alternatives.map { Double(model.rowChoice.score($0.features)) }
      let total = scores.reduce(-1e9, Logarithm.sum)
      let own = alternatives.firstIndex { $0.cuts == solution.cuts[row] }.map { scores[$0] }
      chances.append(max(-8, (own ?? -1e9) - total))
      if own == scores.max() { preferred += 1 }
      return -1
    }
    let rows = Double(chances.count)
    return [chances.reduce(0, +) / rows, chances.min() ?? 0, preferred / rows]
  }

  /// The solution with each row cut again as the trees for rows choose; nothing when that is the same.
  func revised(_ solution: Solution) -> Solution? {
    guard model.rowChoice.count > 0, rows.count > 1 else { return nil }
    var cuts = solution.cuts
    for _ in 0..<2 {
      cuts = revise(cuts) { _, alternatives in
        let scores = alternatives.map { model.rowChoice.score($0.features) }
        return scores.indices.max { (scores[$0], $1) < (scores[$1], $0) } ?? 0
      }
    }
    return cuts == solution.cuts ? nil : evaluated(cuts)
  }
}
