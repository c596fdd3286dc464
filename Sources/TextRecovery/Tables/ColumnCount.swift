/// How likely each number of columns is by the gaps alone.
package struct ColumnCount {
  /// The numbers of columns that are tried.
  package static let choices = 2...8
  /// How many numbers are looked into.
  private static let tried = 3
  /// How far behind the likeliest they may be.
  private static let margin = 8.0

  /// For each number of columns the mean over the rows of the logarithm of its chance.
  package let rows: [Double]
  /// For each number of columns the logarithm of its chance in the header.
  package let header: [Double]
  /// For each number of columns the share of rows in which it is the likeliest.
  package let votes: [Double]
  private let weight: Double

  /// Counts over a table's gaps.
  package init(_ splitter: TableSplitter, _ header: HeaderSplitter) {
    var rows = Array(repeating: 0.0, count: Self.choices.upperBound + 1)
    var votes = rows
    for odds in splitter.odds {
      let chances = Self.chances(odds)
      for columns in Self.choices { rows[columns] += chances[columns] / Double(splitter.odds.count) }
      if let best = Self.choices.max(by: { chances[$0] < chances[$1] }) {
        votes[best] += 1 / Double(splitter.odds.count)
      }
    }
    self.rows = rows
    self.votes = votes
    self.header = Self.chances(header.odds)
    weight = Double(splitter.odds.count).squareRoot()
  }

  /// The numbers of columns that are worth a look, the likeliest first.
  package func likeliest(where isPossible: (Int) -> Bool) -> [Int] {
    let sorted = Self.choices.filter(isPossible).sorted { (score($1), $0) < (score($0), $1) }
    guard let best = sorted.first else { return [] }
    return sorted.prefix(Self.tried).filter { score($0) > score(best) - Self.margin }
  }

  private func score(_ columns: Int) -> Double { weight * rows[columns] + header[columns] }

  /// The logarithms of the chances that a line has so many cells, when each gap is a border by its own odds.
  private static func chances(_ odds: [Float]) -> [Double] {
    var chances = Array(repeating: 0.0, count: choices.upperBound + 1)
    chances[1] = 1
    for odd in odds.dropFirst().dropLast() {
      let chance = Logarithm.logistic(Double(odd))
      for columns in stride(from: choices.upperBound, through: 1, by: -1) {
        chances[columns] = chances[columns] * (1 - chance) + chances[columns - 1] * chance
      }
    }
    return chances.map { max(-20, Logarithm.of($0)) }
  }
}
