import Markup

/// Which columns of a table are columns of numbers, whose digits are read below each other.
enum NumberColumns {
  /// The alignments of a table whose source marks none: `.right` for a column of numbers, `.none` for any other.
  ///
  /// A column of numbers has two at least and nothing else but marks for what is missing (`–`, `n/a`). Years are
  /// labels and no column of numbers.
  static func alignments(of rows: [[String]], columns: Int) -> [Table.Alignment] {
    (0..<columns).map { column in
      let cells = rows.map { $0[column] }.filter { !missing.contains($0) }
      return cells.count > 1 && cells.allSatisfy(isNumber) && !cells.allSatisfy(isYear) ? .right : .none
    }
  }

  /// Whether a cell has a mark for what is missing.
  static func isMissing(_ cell: String) -> Bool { missing.contains(cell) }

  /// What stands in a cell that has nothing to say.
  private static let missing: Set<String> = ["", "-", "–", "—", "…", "n/a", "N/A", "?"]

  /// Whether a cell is one number, with its sign, currency, separators, and per cent.
  static func isNumber(_ cell: String) -> Bool {
    var rest = Substring(cell)
    while let first = rest.unicodeScalars.first, isSign(first) { rest = rest.dropFirst() }
    if rest.hasSuffix("%") { rest = rest.dropLast() }
    while rest.last == " " || rest.last == "\u{A0}" { rest = rest.dropLast() }
    guard let first = rest.utf8.first, let last = rest.utf8.last, isDigit(first), isDigit(last) else { return false }
    return rest.unicodeScalars.allSatisfy { $0.isASCII && isDigit(UInt8($0.value)) || separators.contains($0) }
  }

  private static let separators: Set<Unicode.Scalar> = [",", ".", "'", "’", "\u{A0}", "\u{202F}", "\u{2009}"]

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "+" || scalar == "-" || scalar == "\u{2212}" || scalar == "±" || scalar == "~"
      || scalar.properties.generalCategory == .currencySymbol
  }

  /// Whether a cell is a year, as labels of columns are.
  static func isYear(_ cell: String) -> Bool {
    cell.utf8.count == 4 && cell.utf8.allSatisfy(isDigit) && (cell.hasPrefix("1") || cell.hasPrefix("20"))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
