/// Cuts the lines of a flat table into cells, given the number of its columns.
///
/// The rows are cut together, as `TableSearch` does it from several places.
package struct TableSplitter {
  /// A way to cut a table's rows.
  package struct Solution {
    /// The number of columns.
    package var columns: Int
    /// For each row the stops at which its cells begin, and the end.
    package var cuts: [[Int]]
    /// For each column the commonest type of its cells.
    package var types: [Int]
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
  /// Which values and transitions the rows have.
  package let layout: ColumnLayout
  let valueLogarithms: ShareLogarithms
  let transitionLogarithms: ShareLogarithms
  /// For each size of table the weights of all values.
  private(set) var valueWeights: [[Float]] = []
  /// For each number of cells the scores of the values that none of them has.
  private(set) var emptyScores: [[Float]] = []
  /// What recurs in the rows.
  package let gaps: GapFeatures
  /// For each row the scores of stretches by themselves, with the border before them.
  package private(set) var base: [[Float]]
  /// For each row the log-odds of a border at each stop.
  package let odds: [[Float]]

  /// Measures a table's rows.
  package init(rows lines: [[TableToken]], model: TableModel) {
    self.model = model
    let (lattices, layout) = TableLattice.lattices(of: lines)
    rows = lattices
    self.layout = layout
    valueLogarithms = ShareLogarithms(layout.places.map { $0.map { model.shares[$0] } ?? Self.openShare })
    transitionLogarithms = ShareLogarithms(layout.transitions.map { model.transitionShares[$0] })
    let gaps = GapFeatures(lines, words: model.cellWords)
    self.gaps = gaps
    let linear = lattices.indices.map {
      Self.odds(lattices[$0], weights: model.border, repetitions: gaps.row($0))
    }
    let odds = Self.odds(lattices, linear, gaps, model: model)
    self.odds = odds
    base = lattices.indices.map {
      Self.base(lattices[$0], weights: model.row, odds: odds[$0], repetitions: gaps.row($0))
    }
    weighValues()
  }

  /// The same rows with other weights, those of gaps excepted.
  package func weighed(by weights: [Float]) -> TableSplitter {
    var copy = self
    copy.model.row = weights
    copy.weighValues()
    copy.base = rows.indices.map {
      Self.base(rows[$0], weights: weights, odds: odds[$0], repetitions: gaps.row($0))
    }
    return copy
  }

  /// Weighs values, and finds the scores of those that a column of so many cells does not have.
  private mutating func weighValues() {
    valueWeights = (0..<TableModel.profileSizes).map { size in
      layout.attributes.map { model.row[TableModel.profileStart + size * TableModel.profileCount + $0] }
    }
    emptyScores = (0...min(rows.count, 64)).map { cells in
      let total = ShareLogarithms.ofTotal(Float(cells))
      let weights = valueWeights[Self.size(of: Float(cells))]
      return zip(weights, valueLogarithms.unseen).map { $0 * max(-4, $1 - total) }
    }
  }

  /// Whether every row has words enough.
  package func allows(columns: Int) -> Bool { rows.allSatisfy { $0.stops.count > columns } }

  /// The best cutting into a number of columns: of several searches the one with the highest score.
  package func solve(columns: Int) -> Solution {
    let solutions = solutions(columns: columns)
    return solutions.dropFirst().reduce(solutions[0]) { $0.total < $1.total ? $1 : $0 }
  }

  /// The different cuttings that several searches end in, as they are found: those of searches that know nothing but the
  /// rows, then those that are only found with what is to be expected in the columns, as `HeaderSplitter.expected` tells it.
  /// The solutions' scores are without that.
  package func solutions(columns: Int, expecting expected: [Float] = []) -> [Solution] {
    var search = TableSearch(self, columns: columns)
    var found = endings(of: seeds(&search), &search)
    if !expected.isEmpty {
      search.expected = expected
      let seeds: [TableSearch.Seed] = rows.count > 1 ? [.all, .row(0)] : [.all]
      found += endings(of: seeds, &search).filter { ending in !found.contains { $0.cuts == ending.cuts } }
      search.expected = []
    }
    return found.map { search.solution($0.cuts, searches: $0.searches) }
  }

  /// The different cuttings that searches end in, and how many of them do.
  private func endings(
    of seeds: [TableSearch.Seed], _ search: inout TableSearch
  ) -> [(cuts: [[Int]], searches: Int)] {
    var found: [(cuts: [[Int]], searches: Int)] = []
    for seed in seeds {
      // A cutting that an earlier search has ended in leads there again.
      if case .cutting(let row, let cuts) = seed,
        let known = found.firstIndex(where: { $0.cuts[row] == cuts })
      {
        found[known].searches += 1
        continue
      }
      let cuts = search.run(from: seed)
      if let known = found.firstIndex(where: { $0.cuts == cuts }) {
        found[known].searches += 1
      } else {
        found.append((cuts, 1))
      }
    }
    return found
  }

  /// How many cuttings of the first row searches begin with, and how far behind the best they may be.
  private static let (begun, margin) = (5, 8.0)

  private func seeds(_ search: inout TableSearch) -> [TableSearch.Seed] {
    guard rows.count > 1 else { return [.all] }
    search.fill(row: 0, isAlone: true)
    let cuttings = search.chain.best(Self.begun)
    let best = search.chain.score(cuttings[0])
    return [.all, .row(0)]
      + cuttings.filter { best - search.chain.score($0) < Self.margin }.map { .cutting(0, $0) }
  }
}
