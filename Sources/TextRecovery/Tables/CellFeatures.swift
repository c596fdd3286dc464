/// What speaks for a stretch of words as a cell, whatever the other rows have in its column.
package enum CellFeatures {
  /// The number of weights.
  package static let count = lastClass + TokenClass.count

  private static let types = CellType.count
  private static let typeLength = types * 10
  private static let firstColumn = typeLength + types * 10
  private static let lastColumn = firstColumn + types
  private static let lastColumnWords = lastColumn + types
  private static let capitals = lastColumnWords + 10
  private static let firstClass = capitals + 5 * types
  private static let lastClass = firstClass + TokenClass.count

  /// The weights that hold for a stretch between two stops.
  package static func indices(_ lattice: TableLattice, _ start: Int, _ end: Int, body: (Int) -> Void) {
    let base = lattice.offset(start, end)
    func value(_ attribute: TableLattice.Attribute) -> Int {
      Int(lattice.attributes[base + attribute.rawValue])
    }
    let type = value(.type)
    body(type * 10 + value(.words))
    body(typeLength + type * 10 + value(.length))
    if start == 0 { body(firstColumn + type) }
    if end == lattice.stops.count - 1 {
      body(lastColumn + type)
      body(lastColumnWords + value(.words))
    }
    body(capitals + value(.capitals) * types + type)
    body(firstClass + value(.first))
    body(lastClass + value(.last))
  }
}
