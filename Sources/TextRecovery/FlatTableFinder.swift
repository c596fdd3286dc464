/// Finds tables whose columns were lost, and gives them back as far as that is certain.
enum FlatTableFinder {
  /// Claims every such table.
  static func claim(in draft: inout Draft) {
  }
}
