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

    /// The mean agreement of cells with the other rows' cells in each attribute, then in inner and last transitions.
    package var agreement: [Double]
    /// How many searches ended here.
    package var searches = 1

    /// The score of all rows.
    package var total: Double { rowScores.reduce(0, +) }
  }

  /// The weights.
  package private(set) var model: TableModel
  /// The rows with the stops at which they can be cut.
  package let rows: [TableLattice]
  /// Where the counts of a profile stand.
  package let layout: ProfileLayout
  let shares: [Float]
  let logShares: [Float]
  private(set) var emptyScores: [[Float]]
  /// What recurs in the rows.
  package let gaps: GapFeatures
  /// For each row the scores of stretches by themselves, with the border before them.
  package private(set) var base: [[Float]]
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
    let gaps = GapFeatures(lines)
    self.gaps = gaps
    let linear = lattices.indices.map {
      Self.odds(lattices[$0], weights: model.border, repetitions: gaps.row($0))
    }
    let odds = Self.odds(lattices, linear, gaps, model: model)
    self.odds = odds
    base = lattices.indices.map {
      Self.base(lattices[$0], weights: model.row, odds: odds[$0], repetitions: gaps.row($0))
    }
  }

  /// The same rows with other weights, those of gaps excepted.
  package func weighed(by weights: [Float]) -> TableSplitter {
    var copy = self
    copy.model.row = weights
    let model = copy.model
    copy.emptyScores = emptyScores.indices.map {
      Self.emptyScores($0, logShares, layout: layout, model: model)
    }
    copy.base = rows.indices.map {
      Self.base(rows[$0], weights: weights, odds: odds[$0], repetitions: gaps.row($0))
    }
    return copy
  }

  /// Whether every row has words enough.
  package func allows(columns: Int) -> Bool { rows.allSatisfy { $0.stops.count > columns } }

  /// The best cutting into a number of columns: of several searches the one with the highest score.
  package func solve(columns: Int) -> Solution {
    let solutions = solutions(columns: columns)
    return solutions.max { ($0.total, $1.searches) < ($1.total, $0.searches) } ?? search(columns, from: .all)
  }

  /// Where a search begins.
  private enum Seed {
    /// With the chances that all rows have alone.
    case all
    /// With the chances that one row has alone.
    case row(Int)
    /// With one row's cutting.
    case cutting(Int, [Int])
  }

  /// The different cuttings that several searches end in, as they are found.
  package func solutions(columns: Int) -> [Solution] {
    var found: [Solution] = []
    for seed in seeds(columns: columns) {
      // A cutting that an earlier search has ended in leads there again.
      if case .cutting(let row, let cuts) = seed,
        let known = found.firstIndex(where: { $0.cuts[row] == cuts })
      {
        found[known].searches += 1
        continue
      }
      let solution = search(columns, from: seed)
      if let known = found.firstIndex(where: { $0.cuts == solution.cuts }) {
        found[known].searches += 1
      } else {
        found.append(solution)
      }
    }
    return found
  }

  private func seeds(columns: Int) -> [Seed] {
    var seeds = [Seed.all]
    guard rows.count > 1 else { return seeds }
    for row in rows.indices.prefix(3) {
      if row < 2 { seeds.append(.row(row)) }
      var chain = CellChain(columns: columns, stops: rows[row].stops.count)
      fill(&chain, row: row, against: nil)
      let cuttings = chain.best(3)
      let best = chain.score(cuttings[0])
      seeds += cuttings.filter { best - chain.score($0) < 6 }.map { .cutting(row, $0) }
    }
    return seeds
  }

  private func search(_ columns: Int, from seed: Seed) -> Solution {
    var chains = rows.map { CellChain(columns: columns, stops: $0.stops.count) }
    var own = rows.indices.map { _ in Array(repeating: ProfileShare(), count: columns) }
    var all = Array(repeating: ColumnProfile(layout: layout), count: columns)
    var order = Array(rows.indices)
    var cuts: [[Int]] = Array(repeating: [], count: rows.count)
    var softRounds = 3
    switch seed {
    case .all: break
    case .row(let first): order.swapAt(0, first)
    case .cutting(let first, _):
      order.swapAt(0, first)
      softRounds = 0
    }
    for row in order {
      if case .cutting(let first, let cuts) = seed, first == row {
        own[row] = shares(cuts, row: row)
      } else {
        var knowsOthers = row != order[0]
        if case .all = seed { knowsOthers = false }
        fill(&chains[row], row: row, against: knowsOthers ? all : nil)
        own[row] =
          softRounds > 0 ? softShares(chains[row], row: row) : shares(chains[row].best().cuts, row: row)
      }
      for column in 0..<columns { own[row][column].apply(to: &all[column], sign: 1) }
    }
    for round in 0..<(softRounds + 3) where rows.count > 1 {
      var isSettled = round > softRounds
      for row in rows.indices {
        for column in 0..<columns { own[row][column].apply(to: &all[column], sign: -1) }
        fill(&chains[row], row: row, against: all)
        if round < softRounds {
          own[row] = softShares(chains[row], row: row)
        } else {
          let best = chains[row].best().cuts
          isSettled = isSettled && best == cuts[row]
          cuts[row] = best
          own[row] = shares(best, row: row)
        }
        for column in 0..<columns { own[row][column].apply(to: &all[column], sign: 1) }
      }
      if isSettled { break }
    }
    return solution(columns: columns, chains: &chains, own: own, all: all)
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
  func shares(_ cuts: [Int], row: Int) -> [ProfileShare] {
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
