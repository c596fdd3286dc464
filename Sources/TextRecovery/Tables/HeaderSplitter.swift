/// Cuts a table's header on its own terms: by its words, and by what stands in the columns below.
package struct HeaderSplitter {
  /// The header's words.
  package let lattice: TableLattice
  /// The log-odds of a border at each stop.
  package let odds: [Float]
  private let base: [Float]
  private static let unfinished: Set<String> = [
    "the", "of", "and", "or", "my", "our", "their",
  ]
  private let model: TableModel

  /// Measures a header.
  package init(_ tokens: [TableToken], model: TableModel) {
    self.model = model
    // In a heading function words have capitals, and no column ends with one all the same, save "written by".
    var tokens = tokens
    for index in tokens.indices where Self.unfinished.contains(tokens[index].lowered) {
      tokens[index].endsCell = false
    }
    for index in tokens.indices where tokens[index].lowered == "by" { tokens[index].endsCell = true }
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
