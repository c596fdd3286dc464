import Markup

/// Finds tables above which their author has written what the columns are: `columns: Country | Impact`.
enum SettledTableFinder {
  /// Claims every such line with the table below it.
  static func claim(in draft: inout Draft) {
    for index in draft.lines.indices where draft.isFree(index) {
      guard let header = columns(draft.lines[index]), let start = draft.solid(from: index + 1),
        start - index <= 2
      else { continue }
      var end = start
      while draft.isFree(end), BulletMarker.read(draft.lines[end]) == nil, columns(draft.lines[end]) == nil {
        end += 1
      }
      if start < end, let table = table(header, start..<end, draft) {
        draft.claim(index..<end, as: .table(table))
      }
    }
  }

  /// The columns that a line names; nothing when it is no such line.
  static func columns(_ line: SourceLine) -> [String]? {
    guard line.shape.pipes > 0, line.bytes.prefix(8).elementsEqual("columns:".utf8, by: { $0 | 0x20 == $1 }) else {
      return nil
    }
    let text = line.text
    let cells = text.dropFirst(8).split(separator: "|").map { String($0).trimmingBlanks }.filter {
      !$0.isEmpty
    }
    return cells.count >= 2 ? cells : nil
  }

  /// The rows below, cut into as many cells; the first line may be the header once more.
  private static func table(_ header: [String], _ range: Range<Int>, _ draft: Draft) -> FoundTable? {
    var lines = draft.lines[range].map(\.text)
    if let first = lines.first, EchoKey(first) == EchoKey(header.joined(separator: " ")) {
      lines.removeFirst()
    }
    guard !lines.isEmpty else { return nil }
    let marked = lines.map { cells($0) }
    if marked.allSatisfy({ $0.count == header.count }) {
      return FoundTable(header: header, rows: marked, basis: .markup, confidence: 1)
    }
    let repaired = lines.map { SpacingRepair.repair($0).text }
    guard let rows = rows(repaired, columns: header.count) else { return nil }
    return FoundTable(
      header: header, rows: zip(lines, rows).map { FlatTableFinder.asWritten($1, in: $0) }, basis: .markup,
      confidence: 1)
  }

  /// The rows' cells, so many rows at a time that the work stays linear.
  private static func rows(_ lines: [String], columns: Int) -> [[String]]? {
    var rows: [[String]] = []
    for start in stride(from: 0, to: lines.count, by: 200) {
      let part = Array(lines[start..<min(start + 200, lines.count)])
      guard let cut = FlatTable.rows(part, columns: columns, model: TableModel.learned) else { return nil }
      rows += cut
    }
    return rows
  }

  private static func cells(_ line: String) -> [String] {
    let separator: Character = line.contains("|") ? "|" : "\t"
    return line.split(separator: separator).map { String($0).trimmingBlanks }
  }
}
