/// What speaks for a stretch of the header's words as the heading of a column with certain cells.
package enum HeaderFeatures {
  /// The number of weights.
  package static let count = typePair + CellType.count * CellType.count

  private static let firstHint = TableModel.headerHintCount * CellType.count
  private static let typePair = 2 * TableModel.headerHintCount * CellType.count

  /// The weights that hold for a stretch over a column whose commonest type of cell is given.
  package static func indices(
    _ lattice: TableLattice, _ start: Int, _ end: Int, over type: Int, body: (Int) -> Void
  ) {
    let first = lattice.tokens[lattice.stops[start]].hint
    let last = lattice.tokens[lattice.stops[end] - 1].hint
    if last > 0, last < TableModel.headerHintCount { body(last * CellType.count + type) }
    if first > 0, first < TableModel.headerHintCount { body(firstHint + first * CellType.count + type) }
    body(typePair + lattice.type(start, end) * CellType.count + type)
  }
}
