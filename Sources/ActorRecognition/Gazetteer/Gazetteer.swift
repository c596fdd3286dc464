/// What is known without an analyst: countries, organizations, places, names and the words around them.
///
/// The tables are texts in this folder, each with its sources named; they are read once for each recogniser.
enum Gazetteer {
  /// The lines of a table, each as its columns, alternatives parted.
  static func rows(of table: String) -> [[[String]]] {
    table.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { column in
        column.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
      }
    }
  }

  /// The words of a list, parted by spaces and line feeds.
  static func words(of list: String) -> [Substring] {
    list.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(Substring.init)
  }
}
