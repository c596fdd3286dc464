import Testing

@testable import TextRecovery

/// How rows are cut again beside the rest of their table.
@Suite struct RowAlternativeTests {
  private let splitter = TableSplitter(
    rows: ["North Quay 12 City of Aldmoor", "South Quay 9 Crown Estate", "Old Basin 4 Harbour Trust"]
      .map { TableToken.tokens(of: $0, hints: [:]) },
    model: TableModel(hints: []))

  @Test func `a row for which nothing is chosen stays as it is`() {
    let cuts = splitter.solve(columns: 3).cuts
    #expect(splitter.revise(cuts) { _, _ in -1 } == cuts)
  }

  @Test func `each row is handed over with different ways to cut it into as many cells`() {
    var seen: [Int] = []
    let cuts = splitter.revise(splitter.solve(columns: 3).cuts) { row, alternatives in
      seen.append(row)
      #expect(Set(alternatives.map(\.cuts)).count == alternatives.count)
      #expect(alternatives.allSatisfy { $0.cuts.count == 4 && $0.features.count == RowAlternative.count })
      return alternatives.count - 1
    }
    #expect(seen == [0, 1, 2])
    #expect(cuts.allSatisfy { $0.count == 4 && $0 == $0.sorted() })
  }

  @Test func `a solution is varied in one row at a time`() {
    var model = splitter.model
    model.rowChoice.append([.leaf(0)])
    let splitter = TableSplitter(rows: splitter.rows.map(\.tokens), model: model)
    let solution = splitter.evaluated(splitter.solve(columns: 3).cuts)
    let varied = splitter.varied(solution)
    #expect(!varied.isEmpty)
    for other in varied {
      #expect(zip(other.cuts, solution.cuts).count { $0 != $1 } == 1)
      #expect(other.total == splitter.evaluated(other.cuts).total)
    }
  }

  @Test func `a gap has the features of its words and those of its context`() {
    let context = GapContext(splitter.rows, odds: splitter.odds)
    for (row, lattice) in splitter.rows.enumerated() {
      let alone = splitter.gaps.features(row, lattice, odds: splitter.odds[row])
      let gaps = max(0, lattice.stops.count - 2)
      #expect(alone.count == gaps * GapFeatures.count)
      #expect(context.features(row, beside: alone).count == gaps * GapContext.count)
    }
  }
}
