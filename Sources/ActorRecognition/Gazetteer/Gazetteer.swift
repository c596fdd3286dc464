/// What is known without an analyst: countries, organizations, places, names and the words around them.
///
/// The tables are texts in this folder, each with its sources named; they are read once for each recogniser.
enum Gazetteer {
  /// The lines of a table, each as its columns, alternatives parted.
  static func rows(of table: String) -> [[[String]]] {
    table.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { column in
        column.split(separator: "|").map(String.init)
      }
    }
  }

  /// The words of a list, parted by spaces and line feeds.
  static func words(of list: String) -> [Substring] {
    list.split { $0 == " " || $0 == "\n" }
  }
}
