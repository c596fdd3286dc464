/// Chooses the number of a table's columns: what each number makes of the borders, the columns and the header.
package enum ColumnCount {
  /// The number of weights.
  package static let count = 27
  /// The numbers of columns that are tried.
  package static let choices = 2...8

  /// What speaks for a solution, its header cut by a chain.
  package static func features(
    _ solution: TableSplitter.Solution, of splitter: TableSplitter, header: HeaderSplitter, headerCuts: [Int],
    headerChance: Double, headerScore: Double, behind: Double
  ) -> [Double] {
    let columns = solution.columns
    let rows = Double(max(1, solution.cuts.count))
    var likelihood = 0.0
    var missed = 0.0
    var borders = Array(repeating: 0.0, count: columns)
    for (row, cuts) in solution.cuts.enumerated() {
      let (chosen, all, best) = Self.odds(splitter.odds[row], cuts: cuts)
      likelihood += all / rows
      missed += best / rows
      for column in 1..<columns { borders[column] += Double(chosen[column - 1]) / rows }
    }
    let (headerChosen, headerAll, headerMissed) = Self.odds(header.odds, cuts: headerCuts)
    let words = header.lattice.tokens.count
    let sorted = solution.coherence.sorted()
    var features: [Double] = [
      likelihood, missed, borders.dropFirst().min() ?? 0, borders.dropFirst().reduce(0, +) / Double(columns),
      headerAll, headerMissed, Double(headerChosen.min() ?? 0), words == columns ? 1 : 0,
      sorted.reduce(0, +) / Double(columns), sorted[0], sorted[min(1, sorted.count - 1)], sorted.reduce(0, +),
      solution.rowChances.reduce(0, +) / rows, solution.rowChances.min() ?? 0, headerChance, headerScore,
      Double(min(words - columns, 6)),
      behind / rows, min(behind, 20) / 5, solution.total / rows,
    ]
    for choice in choices { features.append(choice == columns ? 1 : 0) }
    return features
  }

  /// The log-odds at a cutting's borders, the log-likelihood of the cutting, the best border left out.
  private static func odds(_ odds: [Float], cuts: [Int]) -> (
    chosen: [Float], likelihood: Double, missed: Double
  ) {
    var chosen: [Float] = []
    var likelihood = 0.0
    var missed = -8.0
    var next = 1
    for stop in odds.indices.dropFirst().dropLast() {
      let odd = Double(odds[stop])
      while next < cuts.count, cuts[next] < stop { next += 1 }
      if next < cuts.count, cuts[next] == stop {
        chosen.append(odds[stop])
        likelihood += Logarithm.of(Logarithm.logistic(odd))
      } else {
        likelihood += Logarithm.of(Logarithm.logistic(-odd))
        missed = max(missed, odd)
      }
    }
    return (chosen, likelihood, missed)
  }
}
