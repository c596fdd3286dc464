/// The scores of cells: by themselves, and against what the other rows have in their column.
extension TableSplitter {
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

  /// The weighted logarithms of each value's chance in a column.
  private func scoreTable(_ profile: ColumnProfile) -> [Float] {
    guard profile.total > 0.5 else { return Array(repeating: 0, count: layout.size) }
    let cells = min(Int(profile.total.rounded()), emptyScores.count - 1)
    var table = emptyScores[cells]
    let total = Float(Logarithm.of(Double(cells + 1)))
    let weights = TableModel.profileStart + Self.size(of: Float(cells)) * TableModel.profileCount
    for attribute in 0..<TableLattice.Attribute.count {
      for index in layout.range(of: attribute) where profile.counts[index] > 0.001 {
        let chance = Float(Logarithm.of(Double(profile.counts[index] + shares[index]))) - total
        table[index] = model.row[weights + attribute] * max(-4, chance)
      }
    }
    return table
  }

  /// The scores of values that a column of so many cells does not have.
  static func emptyScores(_ cells: Int, _ logShares: [Float], layout: ProfileLayout, model: TableModel)
    -> [Float]
  {
    let total = Float(Logarithm.of(Double(cells + 1)))
    let weights = TableModel.profileStart + size(of: Float(cells)) * TableModel.profileCount
    var table = logShares.map { max(-4, $0 - total) }
    for attribute in 0..<TableLattice.Attribute.count {
      for index in layout.range(of: attribute) { table[index] *= model.row[weights + attribute] }
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
  static func allShares(model: TableModel, layout: ProfileLayout) -> [Float] {
    model.shares + Array(repeating: openShare, count: layout.size - model.shares.count)
  }

  /// Which of the weights for small, middling and large tables hold for so many other rows.
  package static func size(of total: Float) -> Int { total < 2.5 ? 0 : total < 4.5 ? 1 : 2 }

  /// The scores of a line's stretches by themselves.
  package static func base(
    _ lattice: TableLattice, weights: [Float], odds: [Float], repetitions: GapFeatures.Row?
  ) -> [Float] {
    let stops = lattice.stops.count
    var base = Array(repeating: Float(0), count: stops * stops)
    for start in 0..<(stops - 1) {
      var border: Float = 0
      if start > 0 {
        border = weights[weights.count - 1] * odds[start]
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

  /// The log-odds of a border at each stop of the rows, each seen against the others.
  package static func odds(
    _ lattices: [TableLattice], _ linear: [[Float]], _ features: GapFeatures, model: TableModel
  ) -> [[Float]] {
    guard model.gaps.count > 0 else { return linear }
    var values: [Float] = []
    return lattices.indices.map { row in
      lattices[row].stops.indices.map { stop in
        guard stop > 0, stop < lattices[row].stops.count - 1 else { return 0 }
        values.removeAll(keepingCapacity: true)
        features.append(row, lattices[row], stop: stop, odds: linear[row], to: &values)
        return model.gaps.score(values)
      }
    }
  }

  /// The log-odds of a border at each stop of a line; those at its ends are not asked for.
  package static func odds(
    _ lattice: TableLattice, weights: [Float], repetitions: GapFeatures.Row?
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
