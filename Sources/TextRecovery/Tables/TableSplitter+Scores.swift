/// The scores of cells: by themselves, and against what the other rows have in their column.
extension TableSplitter {
  /// How common a value that a table brings itself is held to be in cells at large.
  static let openShare: Float = 0.03

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
    let alone = odds(lattices, model.gaps.scores(values.flatMap { $0 }, width: GapFeatures.count))
    guard model.gapsInContext.count > 0 else { return alone }
    let context = GapContext(lattices, odds: alone)
    let wide = lattices.indices.flatMap { context.features($0, beside: values[$0]) }
    return odds(lattices, model.gapsInContext.scores(wide, width: GapContext.count))
  }

  /// Deals the scores of all lines' gaps out to the lines' stops; those at a line's ends have none.
  static func odds(_ lattices: [TableLattice], _ scores: [Float]) -> [[Float]] {
    var rest = scores[...]
    return lattices.map { lattice in
      let gaps = max(0, lattice.stops.count - 2)
      defer { rest = rest.dropFirst(gaps) }
      return [0] + rest.prefix(gaps) + (lattice.stops.count > 1 ? [0] : [])
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
