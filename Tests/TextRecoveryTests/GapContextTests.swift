import Testing

@testable import TextRecovery

@Suite struct GapContextTests {
  private let splitter = TableSplitter(
    rows: ["North Quay 12 City of Aldmoor", "South Quay 9 Crown Estate", "Old Basin 4 Harbour Trust"]
      .map { TableToken.tokens(of: $0, hints: [:]) },
    model: TableModel(hints: []))

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
