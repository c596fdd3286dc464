/// Cuts the lines of a flat table into cells, given the number of its columns.
///
/// The rows are cut together: each row's cutting is chosen again and again against what the other rows have in
/// the columns, at first by chances (expectation maximization), at the end by the best cutting alone.
package struct TableSplitter {
  /// A way to cut a table's rows.
  package struct Solution {
    /// The number of columns.
    package var columns: Int
    /// For each row the stops at which its cells begin, and the end.
    package var cuts: [[Int]]
    /// The columns' profiles, all rows counted.
    package var profiles: [ColumnProfile]
    /// For each row the score of its cutting.
    package var rowScores: [Double]
    /// For each row the logarithm of its cutting's chance among all cuttings.
    package var rowChances: [Double]
    /// For each column the mean score of its cells against the other rows' cells.
    package var coherence: [Double]

    /// The score of all rows.
    package var total: Double { rowScores.reduce(0, +) }
  }

  /// The weights.
  package let model: TableModel
  /// The rows with the stops at which they can be cut.
  package let rows: [TableLattice]
  /// Where the counts of a profile stand.
  package let layout: ProfileLayout
  let shares: [Float]
  let logShares: [Float]
  let emptyScores: [[Float]]
  /// For each row the scores of stretches by themselves, with the border before them.
  package let base: [[Float]]
  /// For each row the log-odds of a border at each stop.
  package let odds: [[Float]]

  /// Measures a table's rows.
  package init(rows lines: [[TableToken]], model: TableModel) {
    self.model = model
    let (lattices, openValues) = TableLattice.lattices(of: lines)
    rows = lattices
    layout = ProfileLayout(openValues: openValues)
    shares = Self.allShares(model: model, layout: layout)
    logShares = shares.map { Float(Logarithm.of(Double($0))) }
    let (known, logarithms) = (layout, logShares)
    emptyScores = (0...min(lines.count, 64)).map {
      Self.emptyScores($0, logarithms, layout: known, model: model)
    }
    let repetitions = BorderFeatures.Repetitions(lines)
    base = lattices.map { Self.base($0, weights: model.row, repetitions: repetitions) }
    odds = lattices.map { Self.odds($0, weights: model.border, repetitions: repetitions) }
  }

  /// Whether every row has words enough.
  package func allows(columns: Int) -> Bool { rows.allSatisfy { $0.stops.count > columns } }

  /// The best cutting into a number of columns: of several searches the one with the highest score.
  package func solve(columns: Int) -> Solution {
    solutions(columns: columns).first ?? search(columns: columns, from: nil)
  }

  /// The different cuttings that several searches end in, the best first.
  package func solutions(columns: Int) -> [Solution] {
    var found: [Solution] = []
    for seed in [nil] + rows.indices.prefix(min(4, rows.count - 1)).map({ Optional($0) }) {
      let solution = search(columns: columns, from: seed)
      if !found.contains(where: { $0.cuts == solution.cuts }) { found.append(solution) }
    }
    return found.enumerated().sorted { ($1.element.total, $0.offset) < ($0.element.total, $1.offset) }.map(
      \.element)
  }

  /// A search that begins with what one row has alone, or with all rows at once.
  private func search(columns: Int, from seed: Int?) -> Solution {
    var chains = rows.map { CellChain(columns: columns, stops: $0.stops.count) }
    var own = rows.indices.map { _ in Array(repeating: ProfileShare(), count: columns) }
    var all = Array(repeating: ColumnProfile(layout: layout), count: columns)
    var order = Array(rows.indices)
    if let seed {
      order.remove(at: seed)
      order.insert(seed, at: 0)
    }
    for row in order {
      fill(&chains[row], row: row, against: seed != nil && row != seed ? all : nil)
      own[row] = softShares(chains[row], row: row)
      for column in 0..<columns { own[row][column].apply(to: &all[column], sign: 1) }
    }
    for round in 0..<5 where rows.count > 1 {
      for row in rows.indices {
        for column in 0..<columns { own[row][column].apply(to: &all[column], sign: -1) }
        fill(&chains[row], row: row, against: all)
        own[row] =
          round < 3 ? softShares(chains[row], row: row) : shares(chains[row].best().cuts, row: row)
        for column in 0..<columns { own[row][column].apply(to: &all[column], sign: 1) }
      }
    }
    return solution(columns: columns, chains: &chains, own: own, all: all)
  }

  private func solution(
    columns: Int, chains: inout [CellChain], own: [[ProfileShare]], all: [ColumnProfile]
  ) -> Solution {
    var solution = Solution(
      columns: columns, cuts: [], profiles: all, rowScores: [], rowChances: [],
      coherence: Array(repeating: 0, count: columns))
    for row in rows.indices {
      var others = all
      for column in 0..<columns { own[row][column].apply(to: &others[column], sign: -1) }
      fill(&chains[row], row: row, against: others)
      let best = chains[row].best()
      solution.cuts.append(best.cuts)
      solution.rowScores.append(best.score)
      solution.rowChances.append(best.score - chains[row].chances().total)
      for column in 0..<columns {
        let index = chains[row].index(column, best.cuts[column], best.cuts[column + 1])
        let alone = base[row][best.cuts[column] * rows[row].stops.count + best.cuts[column + 1]]
        solution.coherence[column] += Double(chains[row].scores[index] - alone) / Double(rows.count)
      }
    }
    return solution
  }

  private func softShares(_ chain: CellChain, row: Int) -> [ProfileShare] {
    var shares = Array(repeating: ProfileShare(), count: chain.columns)
    let chances = chain.chances().chances
    for column in 0..<chain.columns {
      for start in chain.starts(of: column) {
        for end in chain.ends(of: column, from: start) {
          let chance = chances[chain.index(column, start, end)]
          guard chance > 0.02 else { continue }
          shares[column].add(rows[row], start, end, weight: chance, layout: layout)
        }
      }
    }
    return shares
  }

  /// What one row's cutting adds to the columns' profiles.
  private func shares(_ cuts: [Int], row: Int) -> [ProfileShare] {
    (0..<(cuts.count - 1)).map { column in
      var share = ProfileShare()
      share.add(rows[row], cuts[column], cuts[column + 1], weight: 1, layout: layout)
      return share
    }
  }

  /// The profiles that one row's cutting makes.
  package func profiles(_ cuts: [Int], row: Int) -> [ColumnProfile] {
    (0..<(cuts.count - 1)).map { column in
      var profile = ColumnProfile(layout: layout)
      profile.add(rows[row], cuts[column], cuts[column + 1], weight: 1, layout: layout)
      return profile
    }
  }
}
