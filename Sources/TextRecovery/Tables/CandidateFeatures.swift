/// What speaks for one way to cut a whole table, as numbers for `BoostedTrees`.
package struct CandidateFeatures {
  /// The number of features.
  package static let count = own + compared.count
  private static let own = 52 + agreements + 3 * HeadingTypes.partCount
  private static let agreements = TableLattice.Attribute.count + 2
  /// The features that are also given by how far they are from the table's best candidate's.
  private static let compared =
    [0, 2, 8, 11, 16, 17, 18, 22] + [38, 39, 40, 45].map { $0 + agreements }
    + (0..<(3 * HeadingTypes.partCount)).map { $0 + 52 + agreements }

  private let splitter: TableSplitter
  private let header: HeaderSplitter
  private let counts: ColumnCount
  private let words: Double

  /// Features for candidates of a table.
  init(_ splitter: TableSplitter, _ header: HeaderSplitter, _ counts: ColumnCount) {
    self.splitter = splitter
    self.header = header
    self.counts = counts
    words = Double(splitter.rows.reduce(0) { $0 + $1.tokens.count }) / Double(splitter.rows.count)
  }

  /// The features of a cutting of the rows; `behind` is how far it is behind the best of as many columns, `rank` its place.
  func body(_ solution: TableSplitter.Solution, behind: Double, rank: Int) -> [Float] {
    let columns = solution.columns
    let rows = Double(solution.cuts.count)
    let coherence = solution.coherence.sorted()
    let whole = coherence.reduce(0, +)
    var values = gaps(solution)
    values += [
      whole / Double(columns), coherence[0], coherence[min(1, coherence.count - 1)],
      solution.rowChances.reduce(0, +) / rows, solution.rowChances.min() ?? 0, Double(solution.searches),
      behind / rows, Double(rank), solution.total / rows - whole, solution.total / rows, whole,
      counts.rows[columns], counts.rows[columns] - (counts.rows.dropFirst(2).max() ?? 0),
      counts.votes[columns],
      counts.header[columns], rows, Double(columns), words / Double(columns),
    ]
    values += solution.agreement
    values += cells(solution)
    values += recurring(solution)
    return values.map { Float($0) }
  }

  /// The shares of cells and of words that stand in the table more than once.
  private func recurring(_ solution: TableSplitter.Solution) -> [Double] {
    let cells = solution.cuts.enumerated().flatMap { row, cuts in
      let lattice = splitter.rows[row]
      return zip(cuts, cuts.dropFirst()).map { start, end in
        (hash: lattice.hash(start, end), words: lattice.stops[end] - lattice.stops[start])
      }
    }
    var counts: [UInt64: Int] = [:]
    for cell in cells { counts[cell.hash, default: 0] += 1 }
    let repeated = cells.filter { counts[$0.hash, default: 0] > 1 }
    return [
      Double(repeated.count) / Double(cells.count),
      Double(repeated.reduce(0) { $0 + $1.words }) / Double(solution.cuts.count) / words,
    ]
  }

  /// The log-odds at borders and at gaps left inside cells.
  private func gaps(_ solution: TableSplitter.Solution) -> [Double] {
    let rows = Double(solution.cuts.count)
    var likelihood = 0.0
    var missed = 0.0
    var worst = 99.0
    var worstMissed = -99.0
    var borders = Array(repeating: 0.0, count: solution.columns)
    var agreed = borders
    for (row, cuts) in solution.cuts.enumerated() {
      let odds = GapOdds(splitter.odds[row], cuts: cuts)
      likelihood += odds.likelihood / rows
      missed += odds.missed / rows
      worst = min(worst, odds.lowest)
      worstMissed = max(worstMissed, odds.missed)
      for (border, odd) in odds.chosen.enumerated() {
        borders[border + 1] += Double(odd) / rows
        agreed[border + 1] += odd > 0 ? 1 / rows : 0
      }
    }
    return [
      likelihood, missed, borders.dropFirst().min() ?? 0,
      borders.dropFirst().reduce(0, +) / Double(max(1, solution.columns - 1)), worst, worstMissed,
      agreed.dropFirst().min() ?? 0, agreed.dropFirst().reduce(0, +) / Double(max(1, solution.columns - 1)),
    ]
  }

  /// How alike the columns' cells are, and which of them look cut in the wrong place.
  private func cells(_ solution: TableSplitter.Solution) -> [Double] {
    let columns = solution.columns
    let rows = Double(solution.cuts.count)
    var alike: [Double] = []
    var split: [Double] = []
    var constantFirst = 0.0
    var constantLast = 0.0
    var constantLength = 0.0
    var odd = Array(repeating: 0.0, count: 5)
    for column in 0..<columns {
      var types = Array(repeating: 0, count: CellType.count)
      var inside = 0.0
      var lower = 0.0
      var firsts: Set<String> = []
      var lasts: Set<String> = []
      var lengths: Set<Int> = []
      for (row, cuts) in solution.cuts.enumerated() {
        let lattice = splitter.rows[row]
        types[lattice.type(cuts[column], cuts[column + 1])] += 1
        let range = lattice.stops[cuts[column]]..<lattice.stops[cuts[column + 1]]
        let (first, last) = (lattice.tokens[range.lowerBound], lattice.tokens[range.upperBound - 1])
        firsts.insert(first.lowered)
        lasts.insert(last.lowered)
        lengths.insert(range.count)
        if first.letterCase == 1 { lower += 1 }
        if range.count > 1, first.shape == .blankMark || first.shape == .joiner { odd[0] += 1 }
        if range.count > 1, last.shape == .blankMark || last.shape == .joiner { odd[1] += 1 }
        if last.shape == .bracketOpen || first.shape == .bracketClose { odd[2] += 1 }
        if last.shape == .initial, range.count > 1 { odd[3] += 1 }
        let inner = (cuts[column] + 1)..<max(cuts[column] + 1, cuts[column + 1])
        if splitter.odds[row][inner].contains(where: { $0 > 0 }) { inside += 1 / rows }
      }
      alike.append(Double(types.max() ?? 0) / rows)
      split.append(inside)
      if rows > 1, firsts.count == 1 { constantFirst += 1 }
      if rows > 1, lasts.count == 1 { constantLast += 1 }
      if rows > 1, lengths.count == 1 { constantLength += 1 }
      odd[4] += min(lower, rows - lower)
    }
    return [
      alike.reduce(0, +) / Double(columns), alike.min() ?? 0, split.max() ?? 0,
      split.reduce(0, +) / Double(columns), constantFirst, constantLast, constantLength / Double(columns),
    ] + odd.map { $0 / rows }
  }

  /// For each column the share of its cells that each type has.
  func types(_ solution: TableSplitter.Solution) -> [[Float]] {
    (0..<solution.columns).map { column in
      CellType.shares(of: zip(splitter.rows, solution.cuts).map { $0.type($1[column], $1[column + 1]) })
    }
  }

  /// How well headings go with the types of their cells: for each part by which they are known the sum over the columns,
  /// the mean and the least.
  func agreement(_ cuts: [Int], over types: [[Float]]) -> [Float] {
    (0..<HeadingTypes.partCount).flatMap { part in
      let columns = types.indices.map { column in
        zip(header.logRatios(cuts[column], cuts[column + 1]).parts[part], types[column])
          .reduce(Float(0)) { $0 + $1.0 * $1.1 }
      }
      let sum = columns.reduce(0, +)
      return [sum, sum / Float(columns.count), columns.min() ?? 0]
    }
  }

  /// The features of a cutting of the header: its chance and score, how far it is behind the best, its place.
  func heading(_ cuts: [Int], chance: Double, score: Double, behind: Double, rank: Int) -> [Float] {
    let odds = GapOdds(header.odds, cuts: cuts)
    let columns = cuts.count - 1
    let tokens = header.lattice.tokens
    var known = 0.0
    var repeated = 0.0
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      if header.wordsWeight(start, end) > 1 { known += 1 }
      let first = tokens[header.lattice.stops[start]].lowered
      if cuts.dropLast().count(where: { tokens[header.lattice.stops[$0]].lowered == first }) > 1 {
        repeated += 1
      }
    }
    return [
      odds.likelihood, odds.missed, odds.lowest, Double(tokens.count - columns), chance, score,
      score / Double(columns), behind, Double(rank), known / Double(columns), repeated,
      Double(tokens.count),
    ].map { Float($0) }
  }

  /// Adds to all candidates' features how far some of them are from the best.
  static func compare(_ candidates: inout [FlatTable.Candidate]) {
    for index in compared {
      let best = candidates.map { $0.features[index] }.max() ?? 0
      for candidate in candidates.indices {
        candidates[candidate].features.append(candidates[candidate].features[index] - best)
      }
    }
  }
}

/// What a cutting makes of a line's gaps.
struct GapOdds {
  /// The log-odds at its borders.
  var chosen: [Float] = []
  /// The logarithm of its chance, when each gap is a border by its own odds.
  var likelihood = 0.0
  /// The highest log-odds that it leaves inside a cell.
  var missed = -8.0
  /// The lowest log-odds at its borders.
  var lowest: Double { Double(chosen.min() ?? 0) }

  init(_ odds: [Float], cuts: [Int]) {
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
  }
}
