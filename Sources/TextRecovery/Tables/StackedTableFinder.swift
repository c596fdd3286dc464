import Markup

/// Finds tables whose cells stand in lines of their own, one below the other, as some pages and programs copy them.
///
/// Nothing marks where a row ends but that the cells repeat: words and numbers in the same order in every row.
/// Without a column of numbers nothing tells such a table from a list, and the lines stay one.
struct StackedTableFinder {
  /// How sure a table is whose rows all repeat the kinds of the first one's cells: of 764 known tables whose cells were set below
  /// one another, 119 were put together, and 118 of these were right.
  private static let confidence = 0.97

  /// Claims every such table.
  static func claim(in draft: inout Draft) {
    guard draft.lines.count(where: CellKind.mayBeNumber) >= 3 else { return }
    for run in draft.freeRuns where draft.lines[run].count(where: CellKind.mayBeNumber) >= 3 {
      var start = run.lowerBound
      while start < run.upperBound {
        guard CellKind(draft.lines[start]) != nil else {
          start += 1
          continue
        }
        let end = draft.lines[start..<run.upperBound].firstIndex { CellKind($0) == nil } ?? run.upperBound
        if let found = StackedTableFinder(start..<end, of: draft) { draft.claim(found.lines, as: .table(found.table)) }
        start = end
      }
    }
  }

  private let lines: Range<Int>
  private let table: FoundTable

  /// The table that some lines are of which each could be a cell, but perhaps for a caption above them.
  ///
  /// No cell may be left over: where rows begin shows in the number of cells alone, since a first column of figures looks like a
  /// last one.
  private init?(_ cells: Range<Int>, of draft: Draft) {
    let kinds = draft.lines[cells].prefix(Self.mostCells).compactMap { CellKind($0) }
    guard kinds.count == cells.count else { return nil }
    var found: (first: Int, head: Int, columns: Int)?
    // A copy has nothing of an empty cell in the corner, which only stands out where a blank or a lead-in is above.
    let hasEdge = !draft.isFree(cells.lowerBound - 1) || draft.lines[cells.lowerBound - 1].shape.ending == .colon
    let mayBeCaption = draft.lines[cells.lowerBound].shape.words >= 3
    // A heading of the text below would be one cell too many, as a caption above is.
    let hasEnd = !draft.isFree(cells.upperBound)
    // A line that touches the last cell and is neither text nor a source is a longer cell.
    if !hasEnd, !draft.lines[cells.upperBound].isProse, !draft.lines[cells.upperBound].isCaption { return nil }
    for columns in 2...8 {
      for (first, head) in [(0, columns), (1, columns), (0, columns - 1)] where head > 1 {
        let count = kinds.count - first - head
        guard found == nil, count % columns == 0, count / columns >= 3, head == columns || hasEdge, first == 0 || hasEnd && mayBeCaption,
          Self.rowsRepeat(kinds[(first + head)...], columns: columns),
          Self.isHeader(kinds[first...].prefix(head), over: kinds[(first + columns)...].prefix(head))
        else { continue }
        found = (first, head, columns)
      }
    }
    guard let found else { return nil }
    lines = (cells.lowerBound + found.first)..<cells.upperBound
    let texts = draft.lines[lines].map(\.text)
    let rows = stride(from: found.head, to: texts.count, by: found.columns).map { Array(texts[$0..<($0 + found.columns)]) }
    table = FoundTable(
      header: Array(repeating: "", count: found.columns - found.head) + texts.prefix(found.head), rows: rows, basis: .recovered,
      confidence: Self.confidence)
  }

  /// So many cells of a run are looked at.
  private static let mostCells = 4000

  /// Whether all rows of some cells repeat the kinds of the first, among them words and numbers.
  private static func rowsRepeat(_ kinds: ArraySlice<CellKind>, columns: Int) -> Bool {
    // What is missing in the first row stands in the next.
    let pattern = zip(kinds.prefix(columns), kinds.dropFirst(columns)).map { $0 == .missing ? $1 : $0 }
    guard pattern.contains(.text), pattern.contains(.number) else { return false }
    return kinds.enumerated().allSatisfy { place, kind in
      let wanted = pattern[place % columns]
      return kind == wanted || kind == .missing || kind == .year && wanted == .number
    }
  }

  /// Whether cells name columns: words, or years above numbers.
  private static func isHeader(_ cells: ArraySlice<CellKind>, over row: ArraySlice<CellKind>) -> Bool {
    zip(cells, row).allSatisfy { $0 == .text || $0 == .year && $1 == .number }
  }
}
