import Foundation
import TextRecovery

/// A table whose columns are known, as the data has it.
struct KnownTable: Decodable {
  /// The columns' headings.
  let header: [String]
  /// The rows' cells.
  let rows: [[String]]
  /// The lines that are left when the borders are lost; the header's is the first.
  let flat: [String]
  /// Where it comes from.
  let source: String
  /// Whether it is a part of another table.
  var isPart: Bool?

  /// Narrow and short parts of the table, which are rare in the data and common in articles.
  func parts(_ seed: Int) -> [KnownTable] {
    var parts: [KnownTable] = []
    if header.count >= 4 {
      for (width, place, length) in [
        (2 + seed % 2, seed / 2, 3 + seed % 5), (3 - seed % 2, seed / 3 + 1, 3 + seed % 3),
      ] {
        let first = place % (header.count - width + 1)
        parts.append(part(first..<(first + width), rows: length))
      }
    }
    if rows.count > 5 { parts.append(part(header.indices, rows: 3 + seed % 3)) }
    return parts
  }

  private func part(_ columns: Range<Int>, rows length: Int) -> KnownTable {
    let rows = self.rows.prefix(length).map { Array($0[columns]) }
    let lines = ([Array(header[columns])] + rows).map { $0.joined(separator: " ") }
    return KnownTable(header: Array(header[columns]), rows: rows, flat: lines, source: source, isPart: true)
  }

  /// The table with its columns in another order.
  func shuffled(seed: UInt64) -> KnownTable {
    var numbers = SeededNumbers(seed: seed)
    let order = header.indices.shuffled(using: &numbers)
    let header = order.map { self.header[$0] }
    let rows = self.rows.map { row in order.map { row[$0] } }
    let lines = ([header] + rows).map { $0.joined(separator: " ") }
    return KnownTable(header: header, rows: rows, flat: lines, source: source, isPart: true)
  }

  /// Reads a file of tables.
  static func load(_ path: String) throws -> [KnownTable] {
    try JSONDecoder().decode([KnownTable].self, from: Data(contentsOf: URL(filePath: path)))
  }
}

extension KnownTable {
  /// The source of the tables that were written for the training.
  static let written = "written"

  /// Reads the tables in pipes of a folder's Markdown files, each under a line with its subject.
  static func written(in folder: String) throws -> [KnownTable] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
    return try files.sorted().flatMap { file in
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      return try text.split(separator: "\n\n").filter { $0.contains(" | ") }.map {
        try KnownTable(pipes: $0, of: file)
      }
    }
  }

  private init(pipes text: Substring, of file: String) throws {
    let lines = text.split(separator: "\n")
    let cells = lines.dropFirst().map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: " ").joined(separator: " ")
      }
    }
    guard let header = cells.first, cells.count > 3, header.count > 1,
      cells.allSatisfy({ $0.count == header.count && !$0.contains("") })
    else { throw Uneven(file: file, subject: String(lines[0])) }
    self.init(
      header: header, rows: Array(cells.dropFirst()), flat: cells.map { $0.joined(separator: " ") },
      source: Self.written)
  }

  /// A table that has too few rows, or rows of different widths.
  struct Uneven: Error, CustomStringConvertible {
    let file: String
    let subject: String

    var description: String {
      "\(file): the table under “\(subject)” wants three rows as wide as its header."
    }
  }
}

/// A known table, measured: its splitter, and its cells' places among the stops.
struct Example {
  let table: KnownTable
  private(set) var splitter: TableSplitter
  private(set) var header: HeaderSplitter
  /// For each row the stops of its cells; nothing when a border stands where none may.
  let cuts: [[Int]?]
  let headerCuts: [Int]?

  var columns: Int { table.header.count }

  init?(_ table: KnownTable, model: TableModel) {
    let hints = model.hintNumbers
    let lines = table.flat.map { TableToken.tokens(of: $0, hints: hints) }
    guard lines.count > 1, lines.allSatisfy({ !$0.isEmpty && $0.count <= TableLattice.longestLine }) else {
      return nil
    }
    self.table = table
    splitter = TableSplitter(rows: Array(lines.dropFirst()), model: model)
    header = HeaderSplitter(lines[0], model: model)
    cuts = zip(table.rows, splitter.rows).map { Self.cuts($0, $1) }
    headerCuts = Self.cuts(table.header, header.lattice)
  }

  /// The same table with other weights for its rows.
  func weighed(rows weights: [Float]) -> Example {
    var copy = self
    copy.splitter = splitter.weighed(by: weights)
    return copy
  }

  /// The same table with other weights for its header.
  func weighed(header weights: [Float]) -> Example {
    var copy = self
    copy.header = header.weighed(by: weights)
    return copy
  }

  /// Counts the types of the cells under each heading.
  func countTypes(in counts: inout HeadingTypes.Counts) {
    guard let headerCuts else { return }
    let rows = zip(splitter.rows, cuts).compactMap { lattice, cuts in cuts.map { (lattice, $0) } }
    for column in 0..<columns {
      let types = CellType.shares(of: rows.map { $0.type($1[column], $1[column + 1]) })
      counts.add(header.words(headerCuts[column], headerCuts[column + 1]), types: types)
    }
  }

  private static func cuts(_ cells: [String], _ lattice: TableLattice) -> [Int]? {
    var cuts = [0]
    var words = 0
    for cell in cells {
      words += cell.unicodeScalars.split(whereSeparator: { $0.properties.isWhitespace }).count
      guard let stop = lattice.stops.firstIndex(of: words) else { return nil }
      cuts.append(stop)
    }
    return cuts.last == lattice.stops.count - 1 ? cuts : nil
  }
}
