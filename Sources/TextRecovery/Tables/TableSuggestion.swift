import Markup

/// What an author can paste to settle a table whose columns are uncertain.
package enum TableSuggestion {
  /// The line to put above the table: `columns: Country | Alliances | Impact`.
  package static func columnsLine(for table: Table) -> String {
    "columns: " + table.header.map { escaped($0.text) }.joined(separator: " | ")
  }

  /// The table in pipes, to put in the place of its lines.
  package static func pipeTable(for table: Table) -> String {
    let header = row(table.header)
    let marks = "|" + table.header.map { _ in " --- |" }.joined()
    return ([header, marks] + table.rows.map(row)).joined(separator: "\n")
  }

  /// Both, with what to do.
  static func help(for table: Table) -> String {
    """
    Put this line above the table, with a bar between the columns:
    \(columnsLine(for: table))
    Or put this in the place of its lines:
    \(pipeTable(for: table))
    """
  }

  private static func row(_ cells: [RichText]) -> String {
    "|" + cells.map { " \(escaped($0.text)) |" }.joined()
  }

  private static func escaped(_ cell: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars {
      if scalar == "|" { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }
}
