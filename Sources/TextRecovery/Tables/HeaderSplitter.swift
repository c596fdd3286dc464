/// Cuts a table's header on its own terms: by its words, and by what stands in the columns below.
package struct HeaderSplitter {
  /// The header's words.
  package let lattice: TableLattice
  /// The log-odds of a border at each stop.
  package let odds: [Float]
  /// The same by the words next to the gap alone.
  package let linear: [Float]
  private var base: [Float]
  private let ratios: [HeadingTypes.LogRatios]
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
    base = []
    ratios = model.headingTypes.logRatios(lattice)
    weigh()
  }

  /// The same header with other weights, those of gaps excepted.
  package func weighed(by weights: [Float]) -> HeaderSplitter {
    var copy = self
    copy.model.header = weights
    copy.weigh()
    return copy
  }

  /// Scores stretches by themselves.
  private mutating func weigh() {
    base = TableSplitter.base(lattice, weights: model.header, odds: odds, repetitions: nil)
    let stops = lattice.stops.count
    for start in 0..<stops {
      for end in (start + 1)..<max(start + 1, stops) {
        base[start * stops + end] += model.header[TableModel.headerWordsStart + wordsWeight(start, end)]
      }
    }
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

  /// The words of a stretch.
  package func words(_ start: Int, _ end: Int) -> ArraySlice<TableToken> {
    lattice.tokens[lattice.stops[start]..<lattice.stops[end]]
  }

  /// Which types of cell stand under a stretch as a heading.
  func logRatios(_ start: Int, _ end: Int) -> HeadingTypes.LogRatios {
    ratios[start * lattice.stops.count + end]
  }

  /// How far a stretch as a heading asks for cells of a type, as `HeadingTypes` knows it.
  package func agreement(_ start: Int, _ end: Int, _ type: Int) -> Float {
    let ratios = logRatios(start, end).all
    return ratios.isEmpty ? 0 : ratios[type]
  }

  /// The best cutting into a number of columns of which nothing else is known.
  private func best(columns: Int) -> [Int] {
    var chain = CellChain(columns: columns, stops: lattice.stops.count)
    for column in 0..<columns {
      chain.fill(column) { base[$2] }
    }
    return chain.best().cuts
  }

  /// For each of so many columns how far each type of cell is to be expected, by the headings of the best cutting.
  func expected(columns: Int) -> [Float] {
    let cuts = best(columns: columns)
    return zip(cuts, cuts.dropFirst()).flatMap { start, end in
      // Half of what is known: the cells' scores by themselves know some of it as well.
      (0..<CellType.count).map { agreement(start, end, $0) / 2 }
    }
  }

  /// The index of the weight for a stretch as a known heading.
  package func wordsWeight(_ start: Int, _ end: Int) -> Int { model.headerWords.weight(words(start, end)) }

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
          score += model.header[TableModel.headingTypesWeight] * agreement(start, end, types[column])
          chain.scores[chain.index(column, start, end)] = score
        }
      }
    }
    return chain
  }
}
