/// What is known of a cutting of all rows.
extension TableSearch {
  /// The solution that has certain cuttings, in which so many searches have ended.
  mutating func solution(_ cuts: [[Int]], searches: Int) -> TableSplitter.Solution {
    counts.clear()
    for row in cuts.indices { counts.add(cuts[row], row: row) }
    let columns = counts.columns
    var solution = TableSplitter.Solution(
      columns: columns, cuts: cuts, types: (0..<columns).map { counts.mainType(of: $0) }, rowScores: [],
      rowChances: [], coherence: Array(repeating: 0, count: columns),
      agreement: Array(repeating: 0, count: TableLattice.Attribute.count + 2), searches: searches)
    for row in cuts.indices {
      counts.add(cuts[row], row: row, sign: -1)
      fill(row: row)
      measure(row, in: &solution)
      counts.add(cuts[row], row: row)
    }
    return solution
  }

  /// Adds what is known of how the row that was filled in last is cut.
  private func measure(_ row: Int, in solution: inout TableSplitter.Solution) {
    let cuts = solution.cuts[row]
    let score = chain.score(cuts)
    solution.rowScores.append(score)
    solution.rowChances.append(score - chain.total)
    for column in 0..<solution.columns {
      let (start, end) = (cuts[column], cuts[column + 1])
      let advantage = Double(advantage(of: row, column, start, end))
      solution.coherence[column] += advantage / Double(solution.cuts.count)
      addAgreement(of: row, column, start, end, to: &solution.agreement)
    }
  }

  /// How much better a cell of the row that was filled in last is against what is counted than by itself.
  func advantage(of row: Int, _ column: Int, _ start: Int, _ end: Int) -> Float {
    chain.scores[chain.index(column, start, end)]
      - splitter.base[row][start * splitter.rows[row].stops.count + end]
  }
}
