/// What is known of a cutting of all rows.
extension TableSplitter {
  /// The solution that has certain cuttings.
  func evaluated(_ cuts: [[Int]]) -> Solution {
    let columns = (cuts.first?.count ?? 1) - 1
    var chains = rows.map { CellChain(columns: columns, stops: $0.stops.count) }
    let own = cuts.indices.map { shares(cuts[$0], row: $0) }
    var all = Array(repeating: ColumnProfile(layout: layout), count: columns)
    for share in own { for column in 0..<columns { share[column].apply(to: &all[column], sign: 1) } }
    return solution(columns: columns, chains: &chains, own: own, all: all, cuts: cuts)
  }

  /// The solution that a search ends in, or one with cuttings that are given.
  func solution(
    columns: Int, chains: inout [CellChain], own: [[ProfileShare]], all: [ColumnProfile],
    cuts: [[Int]]? = nil
  ) -> Solution {
    var solution = Solution(
      columns: columns, cuts: [], profiles: all, rowScores: [], rowChances: [],
      coherence: Array(repeating: 0, count: columns),
      agreement: Array(repeating: 0, count: TableLattice.Attribute.count + 2))
    for row in rows.indices {
      var others = all
      for column in 0..<columns { own[row][column].apply(to: &others[column], sign: -1) }
      let flows = others.map { flow($0, row: row) }
      fill(&chains[row], row: row, against: others, flows: flows)
      let best = cuts.map { ($0[row], chains[row].score($0[row])) } ?? chains[row].best()
      let (rowCuts, score) = best
      solution.cuts.append(rowCuts)
      solution.rowScores.append(score)
      solution.rowChances.append(score - chains[row].total)
      for column in 0..<columns {
        let (start, end) = (rowCuts[column], rowCuts[column + 1])
        let index = chains[row].index(column, start, end)
        let alone = base[row][start * rows[row].stops.count + end]
        solution.coherence[column] += Double(chains[row].scores[index] - alone) / Double(rows.count)
        addAgreement(
          of: row, start, end, with: others[column], flows[column], to: &solution.agreement)
      }
    }
    return solution
  }

  /// Adds how well a cell's attributes agree with the other rows' cells, each by itself.
  func addAgreement(
    of row: Int, _ start: Int, _ end: Int, with others: ColumnProfile, _ flow: Flow,
    to agreement: inout [Double]
  ) {
    let lattice = rows[row]
    let offset = lattice.offset(start, end)
    let cells = Double(rows.count)
    let total = Logarithm.of(Double(others.total + 1))
    for attribute in 0..<TableLattice.Attribute.count {
      let index = layout.starts[attribute] + Int(lattice.attributes[offset + attribute])
      agreement[attribute] +=
        max(-4, Logarithm.of(Double(others.counts[index] + shares[index])) - total) / cells
    }
    let (first, last) = (lattice.stops[start], lattice.stops[end] - 1)
    agreement[TableLattice.Attribute.count] += Double(flow.inner[last] - flow.inner[first]) / cells
    agreement[TableLattice.Attribute.count + 1] += Double(flow.end[last]) / cells
  }
}
