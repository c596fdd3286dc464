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
    /// For each row the score of its cutting, and the logarithm of its chance among all cuttings.
    package var rowScores: [Double]
    package var rowChances: [Double]
    /// For each column the mean score of its cells against the other rows' cells.
    package var coherence: [Double]

    /// The score of all rows.
    package var total: Double { rowScores.reduce(0, +) }
  }

  package let model: TableModel
  package let rows: [TableLattice]
  package let layout: ProfileLayout
  private let shares: [Float]
  private let logShares: [Float]
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
    shares = Self.shares(model: model, layout: layout)
    logShares = shares.map { Float(Logarithm.of(Double($0))) }
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
    for seed in [nil] + rows.indices.prefix(4).map({ Optional($0) }) {
      let solution = search(columns: columns, from: seed)
      if !found.contains(where: { $0.cuts == solution.cuts }) { found.append(solution) }
    }
    return found.enumerated().sorted { ($1.element.total, $0.offset) < ($0.element.total, $1.offset) }.map(
      \.element)
  }

  /// A search that begins with what one row has alone, or with all rows at once.
  private func search(columns: Int, from seed: Int?) -> Solution {
    var chains = rows.map { CellChain(columns: columns, stops: $0.stops.count) }
    let empty = Array(repeating: ColumnProfile(layout: layout), count: columns)
    var own = rows.indices.map { _ in empty }
    var all = empty
    var order = Array(rows.indices)
    if let seed {
      order.remove(at: seed)
      order.insert(seed, at: 0)
    }
    for row in order {
      fill(&chains[row], row: row, against: seed != nil && row != seed ? all : nil)
      own[row] = softProfiles(chains[row], row: row)
      for column in 0..<columns { all[column].add(own[row][column]) }
    }
    for round in 0..<5 where rows.count > 1 {
      for row in rows.indices {
        for column in 0..<columns { all[column].subtract(own[row][column]) }
        fill(&chains[row], row: row, against: all)
        own[row] =
          round < 3 ? softProfiles(chains[row], row: row) : profiles(chains[row].best().cuts, row: row)
        for column in 0..<columns { all[column].add(own[row][column]) }
      }
    }
    return solution(columns: columns, chains: &chains, own: own, all: all)
  }

  /// The solution that given cuttings make, with their score.
  package func solution(of cuts: [[Int]]) -> Solution {
    let columns = cuts[0].count - 1
    var chains = rows.map { CellChain(columns: columns, stops: $0.stops.count) }
    let own = rows.indices.map { profiles(cuts[$0], row: $0) }
    var all = Array(repeating: ColumnProfile(layout: layout), count: columns)
    for row in own { for column in 0..<columns { all[column].add(row[column]) } }
    var result = solution(columns: columns, chains: &chains, own: own, all: all)
    result.rowScores = []
    for row in rows.indices {
      var score = 0.0
      for column in 0..<columns {
        score += Double(
          chains[row].scores[chains[row].index(column, cuts[row][column], cuts[row][column + 1])])
      }
      result.rowScores.append(score)
    }
    return result
  }

  private func solution(
    columns: Int, chains: inout [CellChain], own: [[ColumnProfile]], all: [ColumnProfile]
  ) -> Solution {
    var solution = Solution(
      columns: columns, cuts: [], profiles: all, rowScores: [], rowChances: [],
      coherence: Array(repeating: 0, count: columns))
    for row in rows.indices {
      var others = all
      for column in 0..<columns { others[column].subtract(own[row][column]) }
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

  /// Fills in the scores of a row's cells, against the other rows' columns where those are known.
  package func fill(_ chain: inout CellChain, row: Int, against profiles: [ColumnProfile]?) {
    let lattice = rows[row]
    let stops = lattice.stops.count
    for column in 0..<chain.columns {
      let table = profiles.map { scoreTable($0[column]) }
      let flow = profiles.map { self.flow($0[column], row: row) }
      let weights =
        TableModel.profileStart + Self.size(of: profiles?[column].total ?? 0) * TableModel.profileCount
        + TableLattice.Attribute.count
      for start in chain.starts(of: column) {
        for end in chain.ends(of: column, from: start) {
          var score = base[row][start * stops + end]
          if let table, let flow {
            let first = lattice.stops[start]
            let last = lattice.stops[end] - 1
            score +=
              model.row[weights] * (flow.inner[last] - flow.inner[first]) + model.row[weights + 1]
              * flow.end[last]
            let offset = lattice.offset(start, end)
            for attribute in 0..<TableLattice.Attribute.count {
              score += table[layout.starts[attribute] + Int(lattice.attributes[offset + attribute])]
            }
          }
          chain.scores[chain.index(column, start, end)] = score
        }
      }
    }
  }

  /// The logarithms of the chances that a row's words follow one another in a column, summed up to each word, and that a
  /// cell ends behind each.
  package func flow(_ profile: ColumnProfile, row: Int) -> (inner: [Float], end: [Float]) {
    let tokens = rows[row].tokens
    var inner: [Float] = [0]
    var end: [Float] = []
    guard profile.total > 0.5 else {
      return (tokens.map { _ in 0 }, tokens.map { _ in 0 })
    }
    let width = TokenClass.count + 1
    for (index, token) in tokens.enumerated() {
      let start = token.shape.group * width
      let total = profile.transitions[start..<(start + width)].reduce(0, +)
      func chance(_ transition: Int) -> Float {
        let value = (profile.transitions[transition] + model.transitionShares[transition]) / (total + 1)
        return Float(max(Logarithm.of(Double(value)), -5))
      }
      end.append(chance(ColumnProfile.transition(from: token, to: nil)))
      if index + 1 < tokens.count {
        inner.append(inner[index] + chance(ColumnProfile.transition(from: token, to: tokens[index + 1])))
      }
    }
    return (inner, end)
  }

  /// The weighted logarithm of how much commoner each value is in a column than in cells at large.
  package func scoreTable(_ profile: ColumnProfile) -> [Float] {
    let weights = TableModel.profileStart + Self.size(of: profile.total) * TableModel.profileCount
    var table = logRatios(profile)
    for attribute in 0..<TableLattice.Attribute.count {
      let end = attribute + 1 < layout.starts.count ? layout.starts[attribute + 1] : layout.size
      for index in layout.starts[attribute]..<end { table[index] *= model.row[weights + attribute] }
    }
    return table
  }

  /// The logarithm of each value's chance in a column, shares at large counted as one cell.
  package func logRatios(_ profile: ColumnProfile) -> [Float] {
    guard profile.total > 0.5 else { return Array(repeating: 0, count: layout.size) }
    var table = logShares
    let total = Float(Logarithm.of(Double(profile.total + 1)))
    for index in table.indices {
      let count = profile.counts[index]
      // Most values do not occur, and their logarithm is known.
      table[index] = max(
        -4, (count > 0 ? Float(Logarithm.of(Double(count + shares[index]))) : table[index]) - total)
    }
    return table
  }

  /// How common a value that a table brings itself is held to be in cells at large.
  private static let openShare: Float = 0.03

  /// The shares of all values, those of the table's own included.
  private static func shares(model: TableModel, layout: ProfileLayout) -> [Float] {
    model.shares + Array(repeating: openShare, count: layout.size - model.shares.count)
  }

  /// Which of the weights for small, middling and large tables hold for so many other rows.
  package static func size(of total: Float) -> Int { total < 2.5 ? 0 : total < 4.5 ? 1 : 2 }

  private func softProfiles(_ chain: CellChain, row: Int) -> [ColumnProfile] {
    var profiles = Array(repeating: ColumnProfile(layout: layout), count: chain.columns)
    let chances = chain.chances().chances
    for column in 0..<chain.columns {
      for start in chain.starts(of: column) {
        for end in chain.ends(of: column, from: start) {
          let chance = chances[chain.index(column, start, end)]
          guard chance > 0.02 else { continue }
          profiles[column].add(rows[row], start, end, weight: chance, layout: layout)
        }
      }
    }
    return profiles
  }

  /// The profiles that one row's cutting makes.
  package func profiles(_ cuts: [Int], row: Int) -> [ColumnProfile] {
    (0..<(cuts.count - 1)).map { column in
      var profile = ColumnProfile(layout: layout)
      profile.add(rows[row], cuts[column], cuts[column + 1], weight: 1, layout: layout)
      return profile
    }
  }

  /// The scores of a line's stretches by themselves.
  package static func base(
    _ lattice: TableLattice, weights: [Float], repetitions: BorderFeatures.Repetitions?
  ) -> [Float] {
    let stops = lattice.stops.count
    var base = Array(repeating: Float(0), count: stops * stops)
    for start in 0..<(stops - 1) {
      var border: Float = 0
      if start > 0 {
        BorderFeatures.indices(lattice.tokens, before: lattice.stops[start], repetitions: repetitions) {
          border += weights[$0]
        }
      }
      for end in (start + 1)..<stops {
        var score = border
        CellFeatures.indices(lattice, start, end) { score += weights[BorderFeatures.count + $0] }
        base[start * stops + end] = score
      }
    }
    return base
  }

  /// The log-odds of a border at each stop of a line; those at its ends are not asked for.
  package static func odds(
    _ lattice: TableLattice, weights: [Float], repetitions: BorderFeatures.Repetitions?
  ) -> [Float] {
    lattice.stops.indices.map { stop in
      guard stop > 0, stop < lattice.stops.count - 1 else { return 0 }
      var score = weights[BorderFeatures.count]
      BorderFeatures.indices(lattice.tokens, before: lattice.stops[stop], repetitions: repetitions) {
        score += weights[$0]
      }
      return score
    }
  }
}
