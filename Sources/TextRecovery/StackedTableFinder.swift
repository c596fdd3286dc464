import Markup

/// Finds tables whose cells stand in lines of their own, one below the other, as some pages and programs copy them.
///
/// Nothing marks where a row ends but that the cells repeat: a label, then numbers and words in the same order in every row.
/// Without a column of numbers nothing tells such a table from a list, and the lines stay one.
struct StackedTableFinder {
  /// How sure a table is whose rows all repeat the kinds of the first one's cells: none of those in the pages at hand was wrong.
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
        // A caption or a heading may stand above the first cell.
        for first in start..<min(start + 3, end) {
          guard let found = StackedTableFinder(first..<end, of: draft) else { continue }
          draft.claim(found.lines, as: .table(found.table))
          break
        }
        start = end
      }
    }
  }

  private let lines: Range<Int>
  private let table: FoundTable

  /// The table that begins at the first of some lines of which each could be a cell.
  private init?(_ cells: Range<Int>, of draft: Draft) {
    let kinds = draft.lines[cells].prefix(Self.mostCells).compactMap { CellKind($0) }
    var best = (head: 0, columns: 0, rows: 0)
    // A copy has nothing of an empty cell in the corner.
    for (columns, head) in (2...8).flatMap({ [($0, $0), ($0, $0 - 1)] }) where head > 1 && kinds.count >= head + 3 * columns {
      let rows = Self.rows(kinds[head...], columns: columns)
      if rows >= 3, head + rows * columns > best.head + best.rows * best.columns,
        Self.isHeader(kinds.prefix(head), over: kinds[columns...].prefix(head))
      {
        best = (head, columns, rows)
      }
    }
    guard best.rows > 0 else { return nil }
    lines = cells.lowerBound..<(cells.lowerBound + best.head + best.columns * best.rows)
    let texts = draft.lines[lines].map(\.text)
    let rows = stride(from: best.head, to: texts.count, by: best.columns).map { Array(texts[$0..<($0 + best.columns)]) }
    table = FoundTable(
      header: Array(repeating: "", count: best.columns - best.head) + texts.prefix(best.head), rows: rows, basis: .recovered,
      confidence: Self.confidence)
  }

  /// So many cells of a run are looked at.
  private static let mostCells = 4000

  /// The number of rows at the beginning of some cells that repeat the kinds of the first one.
  private static func rows(_ kinds: ArraySlice<CellKind>, columns: Int) -> Int {
    let next = kinds.dropFirst(columns)
    // What is missing in the first row stands in the next.
    let pattern = zip(kinds.prefix(columns), next).map { $0 == .missing ? $1 : $0 }
    guard pattern.first == .text, pattern.contains(.number) else { return 0 }
    var rows = 0
    var rest = kinds
    while rest.count >= columns,
      zip(rest, pattern).allSatisfy({ $0 == $1 || $0 == .missing || $0 == .year && $1 == .number })
    {
      rows += 1
      rest = rest.dropFirst(columns)
    }
    return rows
  }

  /// Whether cells name columns: words, or years above numbers.
  private static func isHeader(_ cells: ArraySlice<CellKind>, over row: ArraySlice<CellKind>) -> Bool {
    zip(cells, row).allSatisfy { $0 == .text || $0 == .year && $1 != .text }
  }
}
