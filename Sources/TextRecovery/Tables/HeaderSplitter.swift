/// Cuts a table's header on its own terms: by its words, and by what stands in the columns below.
package struct HeaderSplitter {
  /// The header's words.
  package let lattice: TableLattice
  /// The log-odds of a border at each stop.
  package let odds: [Float]
  /// The same by the words next to the gap alone.
  package let linear: [Float]
  private var base: [Float]
  private static let unfinished: Set<String> = [
    "the", "of", "and", "or", "my", "our", "their",
  ]
  private var model: TableModel

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
    linear = TableSplitter.odds(lattice, weights: model.headerBorder, repetitions: nil)
    odds = Self.odds(lattice, linear, model: model)
    base = TableSplitter.base(lattice, weights: model.header, odds: odds, repetitions: nil)
  }

  /// The same header with other weights, those of gaps excepted.
  package func weighed(by weights: [Float]) -> HeaderSplitter {
    var copy = self
    copy.model.header = weights
    copy.base = TableSplitter.base(lattice, weights: weights, odds: odds, repetitions: nil)
    return copy
  }

  private static func odds(_ lattice: TableLattice, _ linear: [Float], model: TableModel) -> [Float] {
    guard model.headerGaps.count > 0 else { return linear }
    let scores = model.headerGaps.scores(features(lattice, linear, model: model), width: featureCount)
    return TableSplitter.odds([lattice], scores)[0]
  }

  /// The number of features of a gap.
  package static let featureCount = GapFeatures.count + HeaderWords.gapCount

  /// What speaks for a border at each of the header's gaps, one after the other.
  package static func features(_ lattice: TableLattice, _ linear: [Float], model: TableModel) -> [Float] {
    let gaps = GapFeatures([lattice.tokens], words: model.headingWords)
    var values: [Float] = []
    for stop in lattice.stops.indices.dropFirst().dropLast() {
      gaps.append(0, lattice, stop: stop, odds: linear, to: &values)
      model.headerWords.append(lattice.tokens, before: lattice.stops[stop], to: &values)
    }
    return values
  }

  /// The index of the weight for a stretch as a known heading.
  package func wordsWeight(_ start: Int, _ end: Int) -> Int {
    model.headerWords.weight(lattice.tokens[lattice.stops[start]..<lattice.stops[end]])
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
          score += model.header[TableModel.headerWordsStart + wordsWeight(start, end)]
          chain.scores[chain.index(column, start, end)] = score
        }
      }
    }
    return chain
  }
}
