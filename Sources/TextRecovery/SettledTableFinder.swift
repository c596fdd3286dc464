/// Finds tables above which their author has written what the columns are: `columns: Country | Impact`.
enum SettledTableFinder {
  /// Claims every such line with the table below it.
  static func claim(in draft: inout Draft) {
  }
}
