/// A table as comma-separated values (RFC 4180), such that a spreadsheet opens it without harm.
///
/// It begins with a byte-order mark, without which Excel reads UTF-8 as the machine's old code page; pandas, R's
/// readr and LibreOffice skip it. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
struct CSV: Sendable {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Begins with the column headings.
  init(header: [String]) {
    append(header)
  }

  /// Appends a row.
  mutating func append(_ cells: [String]) {
    append([Cells(cells)])
  }

  /// Appends a row whose cells are written already.
  mutating func append(_ cells: [Cells]) {
    for (index, cells) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += cells.bytes
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// Cells beside each other as they are written, for those that many rows share.
  struct Cells: Sendable {
    fileprivate var bytes: [UInt8] = []

    /// Writes cells.
    init(_ cells: [String]) {
      for (index, cell) in cells.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(CSV.harmless(cell))
      }
    }
  }

  /// A cell that no spreadsheet runs: what begins with `=`, `+`, `-`, `@`, a tab or a line's end, or one of the
  /// signs' full-width forms, is marked as text (OWASP, "CSV Injection"), also behind blanks, which some leave out.
  static func harmless(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first(where: { !isBlank($0) }) else { return cell }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      return "'" + cell
    default: return cell
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " : scalar.properties.generalCategory == .spaceSeparator
  }
}

extension CSV.Cells {
  private mutating func write(_ cell: String) {
    var cell = cell
    cell.withUTF8 { cell in
      let needsQuotes = cell.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";") || byte < 0x20
      }
      guard needsQuotes || cell.first == UInt8(ascii: " ") || cell.last == UInt8(ascii: " ") else {
        bytes.append(contentsOf: cell)
        return
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in cell {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
