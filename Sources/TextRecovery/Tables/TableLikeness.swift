/// Whether lines are a table at all: a list of short lines can be cut into columns as well, and its cuts look no worse.
package enum TableLikeness {
  /// The number of things that are weighed.
  package static let count = TableConfidence.count + own
  private static let own = 7

  /// What speaks for a table: what speaks for the best cutting, how alike the lines are as wholes, and how the header's cells
  /// differ from those below them.
  static func features(
    _ best: FlatTable.Candidate, rows: [TableLattice], header: TableLattice, evidence: [Float]
  ) -> [Float] {
    let count = Float(rows.count)
    let lengths = rows.map { Float($0.tokens.count) }
    let mean = lengths.reduce(0, +) / count
    let spread = lengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    let wholes = rows.map { $0.type(0, $0.stops.count - 1) }
    let whole = header.type(0, header.stops.count - 1)
    var types = Array(repeating: Float(0), count: CellType.count)
    for type in wholes { types[type] += 1 / count }
    let columns = (0..<best.solution.columns).map { column in
      let heading = header.type(best.headerCuts[column], best.headerCuts[column + 1])
      let cells = zip(rows, best.solution.cuts).map { $0.type($1[column], $1[column + 1]) }
      return (
        alike: Float(cells.count { $0 == heading }) / count,
        telling: Float(cells.count { isTelling[$0] }) / count
      )
    }
    let width = Float(columns.count)
    return evidence + [
      mean, spread.squareRoot() / mean, Float(header.tokens.count) / mean, types[whole], types.max() ?? 0,
      columns.reduce(0) { $0 + $1.alike } / width, columns.map(\.telling).max() ?? 0,
    ]
  }

  /// The chance, by trees learned from tables and from lists that the rest of the model had not seen.
  static func chance(_ features: [Float], model: TableModel) -> Double {
    Logarithm.logistic(Double(model.likeness.score(features)))
  }

  /// For each type of cell whether a column of such cells is seldom a part of running text.
  private static let isTelling: [Bool] = CellType.allCases.map {
    switch $0 {
    case .integer, .longNumber, .year, .ordinal, .amount, .range, .clock, .date, .calendarWord, .country, .countries, .yesNo,
      .measure, .numbers, .blank, .code:
      true
    default: false
    }
  }
}
