import Testing

@testable import TextRecovery

/// What headings tell of the cells below them.
@Suite struct HeadingTypesTests {
  private static func tokens(_ line: String) -> [TableToken] { TableToken.tokens(of: line, hints: [:]) }

  private static let types: HeadingTypes = {
    var counts = HeadingTypes.Counts()
    let columns: [(heading: String, cell: CellType)] = [
      ("Year", .year), ("Year", .year), ("Year opened", .year), ("Release date", .date),
      ("Opening date", .date),
      ("Release date", .date), ("Owner", .name), ("Owner", .capital), ("Owner", .name), ("Motto", .phrase),
    ]
    for (heading, cell) in columns {
      var shares = [Float](repeating: 0, count: CellType.count)
      shares[Int(cell.rawValue)] = 1
      counts.add(tokens(heading)[...], types: shares)
    }
    return HeadingTypes(counts)
  }()

  /// What is known of all words of a line as one heading.
  private func known(_ heading: String, by types: HeadingTypes = Self.types) -> HeadingTypes.LogRatios {
    let lattice = TableLattice.lattices(of: [Self.tokens(heading)]).lattices[0]
    return types.logRatios(lattice)[lattice.stops.count - 1]
  }

  @Test(
    "asks for the types that stand under a heading, and against others",
    arguments: [
      ("Year", CellType.year), ("Release date", .date), ("RELEASE DATE", .date), ("Birth date", .date),
      ("Year of birth", .year), ("Owner", .name),
    ])
  func types(heading: String, type: CellType) {
    let ratios = known(heading).all
    #expect(ratios[Int(type.rawValue)] > 0)
    #expect(ratios[Int(CellType.blank.rawValue)] < 0)
    #expect(ratios.indices.max { ratios[$0] < ratios[$1] } == Int(type.rawValue))
  }

  @Test("knows nothing of headings that stood nowhere, or once", arguments: ["Motto", "Depth", "—"])
  func unknown(heading: String) { #expect(known(heading).all.isEmpty) }

  @Test("knows a whole heading before its words")
  func whole() {
    let parts = known("Release date").parts
    #expect(known("Release date").all == parts[2])
    #expect(parts.allSatisfy { $0.count == CellType.count })
    #expect(known("Year").parts[2].isEmpty)
  }

  @Test("reads the text that it writes")
  func text() {
    let read = HeadingTypes(text: Self.types.text)
    #expect(read.text == Self.types.text)
    #expect(known("Opening date", by: read).all == known("Opening date").all)
  }

  @Test("a header expects in its columns what its headings ask for")
  func expected() {
    var model = TableModel(hints: [])
    model.headingTypes = Self.types
    let expected = HeaderSplitter(Self.tokens("Year Owner"), model: model).expected(columns: 2)
    #expect(expected.count == 2 * CellType.count)
    #expect(expected[Int(CellType.year.rawValue)] > 0)
    #expect(expected[CellType.count + Int(CellType.year.rawValue)] < 0)
    #expect(expected[CellType.count + Int(CellType.name.rawValue)] > 0)
  }

  @Test("what is expected leads to cuttings that no other search finds, and no score knows of it")
  func search() {
    let lines = [
      "North Quay City of Aldmoor Harbour Works Trust 1912",
      "South Quay City of Aldmoor Harbour Works Trust 1915",
      "Old Basin City of Aldmoor Harbour Works Trust 1931",
    ]
    let splitter = TableSplitter(rows: lines.map(Self.tokens), model: TableModel(hints: []))
    let alone = splitter.solutions(columns: 2).map(\.cuts)
    var found: [[[Int]]] = []
    // No border stands before "Aldmoor", so that the last of the nine words begins at the eighth stop.
    for (wish, cuts) in [(CellType.year, [0, 7, 8]), (.mixed, [0, 6, 8])] {
      var expected = [Float](repeating: 0, count: 2 * CellType.count)
      expected[CellType.count + Int(wish.rawValue)] = 20
      let solutions = splitter.solutions(columns: 2, expecting: expected)
      #expect(Array(solutions.map(\.cuts).prefix(alone.count)) == alone)
      #expect(solutions.contains { $0.cuts == lines.map { _ in cuts } })
      var unled = TableSearch(splitter, columns: 2)
      for solution in solutions {
        #expect(solution.total == unled.solution(solution.cuts, searches: 1).total)
      }
      found += solutions.map(\.cuts)
    }
    #expect(Set(found).count > Set(alone).count)
  }
}
