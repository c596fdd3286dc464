/// Cuts a table's header on its own terms: by its words, and by what stands in the columns below.
package struct HeaderSplitter {
  /// The header's words.
  package let lattice: TableLattice
  /// The log-odds of a border at each stop.
  package let odds: [Float]
  private let base: [Float]
  private let model: TableModel

  /// Measures a header.
  package init(_ tokens: [TableToken], model: TableModel) {
    self.model = model
    lattice = TableLattice.lattices(of: [tokens]).lattices[0]
    base = TableSplitter.base(lattice, weights: model.header, repetitions: nil)
    odds = TableSplitter.odds(lattice, weights: model.headerBorder, repetitions: nil)
  }

  /// The chain of its cuttings over columns whose commonest types are given.
  package func chain(over types: [Int]) -> CellChain {
    var chain = CellChain(columns: types.count, stops: lattice.stops.count)
    let offset = BorderFeatures.count + CellFeatures.count
    for column in types.indices {
      for start in chain.starts(of: column) {
        for end in chain.ends(of: column, from: start) {
          var score = base[start * lattice.stops.count + end]
          HeaderFeatures.indices(lattice, start, end, over: types[column]) {
            score += model.header[offset + $0]
          }
          chain.scores[chain.index(column, start, end)] = score
        }
      }
    }
    return chain
  }
}
