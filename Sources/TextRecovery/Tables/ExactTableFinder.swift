import Markup

/// Finds tables whose columns the source marks: by tabs, pipes or runs of spaces.
enum ExactTableFinder {
  /// Claims every run of lines that are divided alike, then those with a blank line behind each, as a copy may have.
  static func claim(in draft: inout Draft) {
    for run in draft.freeRuns { claimTables(in: run, step: 1, of: &draft) }
    claimTables(in: draft.lines.indices, step: 2, of: &draft)
  }

  private static func claimTables(in range: Range<Int>, step: Int, of draft: inout Draft) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = claimTable(from: start, to: range.upperBound, step: step, in: &draft)
      start = max(end, start + 1)
    }
  }

  /// Claims the table that begins at a line, a row at each step, and gives the line to look at next.
  private static func claimTable(from start: Int, to end: Int, step: Int, in draft: inout Draft) -> Int {
    guard draft.isFree(start), let divider = Divider.of(draft.lines[start]), step == 1 || divider != .spaces else { return start }
    var rows: [[String]] = []
    var lines: [SourceLine] = []
    var hasRule = false
    let hasEmptyCorner = divider == .pipes && Self.hasEmptyCorner(start, above: start + step, end: end, in: draft)
    var index = start
    while index < end, draft.isFree(index), index == start || step == 1 || draft.lines[index - 1].isBlank,
      index == start || !draft.lines[index].isMarkedByTab || counts(rows),
      var cells = divider.cells(of: draft.lines[index], isHeader: index == start), divider.accepts(cells, after: rows)
    {
      if index == start, hasEmptyCorner { cells.insert("", at: 0) }
      hasRule = hasRule || cells.allSatisfy(isDelimiter)
      // Without the row under a header, rows of several widths are no table between pipes, from wherever one looks.
      if divider == .pipes, !hasRule, let first = rows.first, cells.count != first.count { return index }
      rows.append(cells)
      lines.append(draft.lines[index])
      index += step
    }
    let last = index - step
    guard rows.count >= step + 1, divider.isTable(rows, lines: lines[...]) else {
      // A long run that is no table is not looked at from each of its lines.
      return step == 1 && rows.count <= 64 ? start : last
    }
    draft.claim(start..<(last + 1), as: .table(table(rows, divider: divider)))
    return last + 1
  }

  /// Whether the pipe with which a header begins stands behind its first cell, which is empty, as the rows' first one does.
  private static func hasEmptyCorner(_ start: Int, above next: Int, end: Int, in draft: Draft) -> Bool {
    let pipe = UInt8(ascii: "|")
    return next < end && draft.lines[start].bytes.first == pipe && draft.lines[start].indent >= 2 && draft.lines[next].bytes.first != pipe
      && draft.lines[next].shape.pipes > 0
  }

  /// Whether a table's first column numbers its rows, so that "4.", a tab and some words are one of them and no heading.
  private static func counts(_ rows: [[String]]) -> Bool {
    guard let first = rows.first?.first?.lowercased() else { return false }
    return ["", "no", "no.", "nr", "nr.", "n°", "№", "#", "rank", "item", "step", "pos", "pos."].contains(first)
  }

  private static func table(_ rows: [[String]], divider: Divider) -> FoundTable {
    var rows = rows
    var alignments: [Table.Alignment] = []
    if divider == .pipes, let marks = rows.dropFirst().first, marks.allSatisfy(isDelimiter) {
      alignments = marks.map(alignment)
      rows.remove(at: 1)
    }
    rows.removeAll { $0.allSatisfy(isDelimiter) }
    let width = rows.map(\.count).max() ?? 0
    let padded = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    if alignments.count > width { alignments.removeLast(alignments.count - width) }
    if !alignments.isEmpty { alignments += Array(repeating: .none, count: width - alignments.count) }
    return FoundTable(
      header: padded[0], rows: Array(padded.dropFirst()), alignments: alignments, basis: .markup,
      confidence: 1)
  }

  /// Whether a cell is one of the row under a Markdown table's header.
  fileprivate static func isDelimiter(_ cell: String) -> Bool {
    var dashes = 0
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=") {
        dashes += 1
      } else if byte != UInt8(ascii: ":") {
        return false
      }
    }
    return dashes >= 1
  }

  private static func alignment(_ cell: String) -> Table.Alignment {
    switch (cell.utf8.first == UInt8(ascii: ":"), cell.utf8.last == UInt8(ascii: ":")) {
    case (true, true): .center
    case (true, false): .left
    case (false, true): .right
    case (false, false): .none
    }
  }
}

/// What divides the cells of a line.
private enum Divider {
  case tabs
  case pipes
  case spaces

  /// What divides a line, the surest first.
  static func of(_ line: SourceLine) -> Divider? {
    if line.isDividedByTab { return .tabs }
    if line.shape.pipes > 0 { return .pipes }
    return line.shape.wideGaps > 0 ? .spaces : nil
  }

  /// The cells of a line; nothing when it is not divided this way.
  ///
  /// The first cell of a header may be empty, so that it begins with a tab.
  func cells(of line: SourceLine, isHeader: Bool) -> [String]? {
    switch self {
    case .tabs: line.shape.hasTab ? (isHeader && line.beginsWithTab ? [""] : []) + Self.split(line.text, at: "\t") : nil
    case .pipes: line.shape.pipes > 0 ? Self.pipeCells(line.text) : nil
    case .spaces: line.shape.wideGaps > 0 && line.shape.innerStops < 2 ? Self.splitAtGaps(line.text) : nil
    }
  }

  /// Whether a row goes on with the rows before it; an empty cell at the end may be missing.
  func accepts(_ cells: [String], after rows: [[String]]) -> Bool {
    guard let width = rows.first?.count else { return cells.count > 1 }
    switch self {
    case .tabs, .pipes: return cells.count <= width && cells.count > 1
    case .spaces: return cells.count == width
    }
  }

  /// Whether rows make a table: at least two of two cells, none of them a paragraph between pipes.
  func isTable(_ rows: [[String]], lines: ArraySlice<SourceLine>) -> Bool {
    let real = rows.filter { !$0.allSatisfy(ExactTableFinder.isDelimiter) }
    guard real.count >= 2, real[0].count >= 2 else { return false }
    switch self {
    case .tabs: return true
    case .pipes: return rows.count > real.count || real.allSatisfy { $0.count == real[0].count }
    case .spaces:
      // The numbers of clauses are set apart by blanks as well.
      if rows[0].count == 2, rows.allSatisfy({ Self.isMarker($0[0]) }) { return false }
      return rows.count >= 3 || rows[0].count >= 3
        ? !lines.contains { $0.shape.length > 240 }
        : lines.allSatisfy { !$0.shape.endsSentence && $0.shape.length <= 120 }
    }
  }

  /// Whether a cell is nothing but the marker of a list's item: "1.", "(a)", "•".
  private static func isMarker(_ cell: String) -> Bool {
    guard cell.utf8.count <= 6, let last = cell.unicodeScalars.last else { return false }
    return last == "." || last == ")" || cell.unicodeScalars.allSatisfy { $0.letterKind == .none }
  }

  private static func split(_ text: String, at separator: Unicode.Scalar) -> [String] {
    text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks }
  }

  /// Cells between pipes; a pipe behind a backslash is text, pipes at the ends are a frame.
  private static func pipeCells(_ text: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "|", !isEscaped {
        cells.append(String(cell).trimmingBlanks)
        cell = String.UnicodeScalarView()
      } else {
        if scalar == "|" { cell.removeLast() }
        cell.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    cells.append(String(cell).trimmingBlanks)
    if cells.first == "", cells.count > 1 { cells.removeFirst() }
    if cells.last == "", cells.count > 1 { cells.removeLast() }
    return cells
  }

  /// Cells between runs of two or more spaces that do not follow the end of a sentence.
  private static func splitAtGaps(_ text: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var blanks = 0
    for scalar in text.unicodeScalars {
      if scalar.isBlank {
        blanks += 1
        continue
      }
      if blanks > 2 || (blanks == 2 && cell.last != "." && cell.last != "?" && cell.last != "!") {
        cells.append(String(cell))
        cell = String.UnicodeScalarView()
      } else if blanks > 0 {
        cell.append(" ")
      }
      cell.append(scalar)
      blanks = 0
    }
    cells.append(String(cell))
    return cells
  }
}
