/// The scores of cells: by themselves, and against what the other rows have in their column.
extension TableSplitter {
  /// Fills in the scores of a row's cells, against the other rows' columns where those are known.
  package func fill(
    _ chain: inout CellChain, row: Int, against profiles: [ColumnProfile]?, flows: [Flow]? = nil
  ) {
    let stops = rows[row].stops.count
    for column in 0..<chain.columns {
      let profile = profiles?[column]
      if let profile {
        add(profile, flows?[column] ?? flow(profile, row: row), to: &chain, row: row, column: column)
      } else {
        let alone = base[row]
        for start in chain.starts(of: column) {
          for end in chain.ends(of: column, from: start) {
            chain.scores[chain.index(column, start, end)] = alone[start * stops + end]
          }
        }
      }
    }
  }

  /// Fills in the scores of a row's cells in one column, against what the other rows have there.
  private func add(
    _ profile: ColumnProfile, _ flow: Flow, to chain: inout CellChain, row: Int, column: Int
  ) {
    let lattice = rows[row]
    let (base, stops, starts) = (base[row], lattice.stops, layout.starts)
    let (inner, ends) = (flow.inner, flow.end)
    let table = scoreTable(profile)
    let weights =
      TableModel.profileStart + Self.size(of: profile.total) * TableModel.profileCount
      + TableLattice.Attribute.count
    let (innerWeight, endWeight) = (model.row[weights], model.row[weights + 1])
    for start in chain.starts(of: column) {
      let first = stops[start]
      for end in chain.ends(of: column, from: start) {
        let last = stops[end] - 1
        var score = base[start * stops.count + end]
        score += innerWeight * (inner[last] - inner[first]) + endWeight * ends[last]
        let offset = lattice.offset(start, end)
        for attribute in 0..<TableLattice.Attribute.count {
          score += table[starts[attribute] + Int(lattice.attributes[offset + attribute])]
        }
        chain.scores[chain.index(column, start, end)] = score
      }
    }
  }

  /// The logarithms of the chances that a row's words follow one another in a column, summed up to each word, and that a
  /// cell ends behind each.
  package func flow(_ profile: ColumnProfile, row: Int) -> Flow {
    let lattice = rows[row]
    let count = lattice.groups.count
    guard profile.total > 0.5 else {
      return (Array(repeating: 0, count: count), Array(repeating: 0, count: count))
    }
    var inner = Array(repeating: Float(0), count: count)
    var end = inner
    for index in 0..<count {
      let total = profile.groupTotals[lattice.groups[index]]
      func chance(_ transition: Int) -> Float {
        let value = (profile.transitions[transition] + model.transitionShares[transition]) / (total + 1)
        return Float(max(Logarithm.of(Double(value)), -5))
      }
      let transition = lattice.transitions[index]
      end[index] = chance(transition.end)
      if index + 1 < count { inner[index + 1] = inner[index] + chance(transition.inner) }
    }
    return (inner, end)
  }

  /// Logarithms of chances: that words follow one another, summed up to each; that a cell ends behind each.
  package typealias Flow = (inner: [Float], end: [Float])

  /// The weighted logarithms of each value's chance in a column.
  private func scoreTable(_ profile: ColumnProfile) -> [Float] {
    guard profile.total > 0.5 else { return Array(repeating: 0, count: layout.size) }
    let cells = min(Int(profile.total.rounded()), emptyScores.count - 1)
    var table = emptyScores[cells]
    let (counts, shares) = (profile.counts, shares)
    let total = Float(Logarithm.of(Double(cells + 1)))
    let weights = TableModel.profileStart + Self.size(of: Float(cells)) * TableModel.profileCount
    for attribute in 0..<TableLattice.Attribute.count {
      let weight = model.row[weights + attribute]
      for index in layout.range(of: attribute) where counts[index] > 0.001 {
        let chance = Float(Logarithm.of(Double(counts[index] + shares[index]))) - total
        table[index] = weight * max(-4, chance)
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
    let values = lattices.indices.map { features.features($0, lattices[$0], odds: linear[$0]) }
    let alone = zip(lattices, values).map { odds($0, by: model.gaps, $1, width: GapFeatures.count) }
    guard model.gapsInContext.count > 0 else { return alone }
    let context = GapContext(lattices, odds: alone)
    return lattices.indices.map { row in
      odds(
        lattices[row], by: model.gapsInContext, context.features(row, beside: values[row]),
        width: GapContext.count)
    }
  }

  /// The log-odds of a border at each stop of a line by trees, which are given the gaps' features in a row.
  private static func odds(
    _ lattice: TableLattice, by trees: BoostedTrees, _ values: [Float], width: Int
  ) -> [Float] {
    lattice.stops.indices.map { stop in
      guard stop > 0, stop < lattice.stops.count - 1 else { return 0 }
      return trees.score(values, from: (stop - 1) * width)
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
