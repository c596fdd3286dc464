/// A flat table given back: its header and rows cut into cells, with the chance that all of it is right.
package struct FlatTable: Sendable {
  /// The header's cells.
  package var header: [String]
  /// The rows' cells.
  package var rows: [[String]]
  /// What speaks for its being right; `TableConfidence` makes a chance of it.
  package var evidence: [Double]
  /// The chance that all of it is right, 0 to 1.
  package var confidence: Double

  /// The confidence from which a recovered table is published.
  package static let publishedConfidence = 0.9

  /// Cuts lines, the first of which is the header; nothing when no number of columns is possible.
  package static func split(_ lines: [String], model: TableModel) -> FlatTable? {
    let hints = model.hintNumbers
    let tokens = lines.map { TableToken.tokens(of: $0, hints: hints) }
    guard let head = tokens.first, tokens.count > 1,
      tokens.allSatisfy({ $0.count <= TableLattice.longestLine })
    else { return nil }
    let splitter = TableSplitter(rows: Array(tokens.dropFirst()), model: model)
    let header = HeaderSplitter(head, model: model)
    let candidates = candidates(splitter, header)
    guard let best = candidates.max(by: { $0.score < $1.score }) else { return nil }
    let evidence = evidence(best, among: candidates)
    return FlatTable(
      header: cells(header.lattice, best.headerCuts),
      rows: zip(splitter.rows, best.solution.cuts).map(cells), evidence: evidence,
      confidence: TableConfidence.chance(evidence, model: model))
  }

  /// Cuts rows whose number of columns is known; nothing when a row has fewer words.
  static func rows(_ lines: [String], columns: Int, model: TableModel) -> [[String]]? {
    let hints = model.hintNumbers
    let tokens = lines.map { TableToken.tokens(of: $0, hints: hints) }
    guard tokens.allSatisfy({ $0.count <= TableLattice.longestLine }) else { return nil }
    let splitter = TableSplitter(rows: tokens, model: model)
    guard splitter.allows(columns: columns) else { return nil }
    return zip(splitter.rows, splitter.solve(columns: columns).cuts).map(cells)
  }

  /// A solution with its header.
  package struct Candidate {
    /// The cutting of the rows.
    package var solution: TableSplitter.Solution
    /// The stops at which the header's cells begin, and the end.
    package var headerCuts: [Int]
    /// What the ranker weighs.
    package var features: [Double]
    /// What the ranker makes of it.
    package var score: Double
  }

  /// Up to two candidates for every number of columns that is possible.
  package static func candidates(_ splitter: TableSplitter, _ header: HeaderSplitter) -> [Candidate] {
    ColumnCount.choices.filter { splitter.allows(columns: $0) && header.lattice.stops.count > $0 }.flatMap {
      columns in
      let solutions = splitter.solutions(columns: columns).prefix(3)
      return solutions.map { candidate($0, behind: solutions[0].total - $0.total, splitter, header) }
    }
  }

  private static func candidate(
    _ solution: TableSplitter.Solution, behind: Double, _ splitter: TableSplitter, _ header: HeaderSplitter
  ) -> Candidate {
    let chain = header.chain(over: solution.profiles.map { $0.mainType(layout: splitter.layout) })
    let best = chain.best()
    let features = ColumnCount.features(
      solution, of: splitter, header: header, headerCuts: best.cuts,
      headerChance: best.score - chain.chances().total,
      headerScore: best.score, behind: behind)
    let score = zip(features, splitter.model.columns).reduce(0) { $0 + $1.0 * $1.1 }
    return Candidate(solution: solution, headerCuts: best.cuts, features: features, score: score)
  }

  /// What speaks for a candidate's being right, as `TableConfidence` weighs it: how far ahead it is of the others, how sure
  /// its cuts are, how alike its columns' cells.
  package static func evidence(_ best: Candidate, among candidates: [Candidate]) -> [Double] {
    let total = candidates.map(\.score).reduce(-1e9, Logarithm.sum)
    let same = candidates.filter { $0.solution.columns == best.solution.columns }.map(\.score).reduce(
      -1e9, Logarithm.sum)
    let chance = same - total
    let rows = Double(best.solution.cuts.count)
    return [
      1, chance, best.features[14], best.solution.rowChances.reduce(0, +),
      best.solution.rowChances.min() ?? 0,
      best.features[9], best.features[1], best.features[5], Logarithm.of(rows), Double(best.solution.columns),
      best.features[7], best.features[2], best.score - same, best.features[16], min(0, best.features[6] - 2),
      best.features[16] > 0 ? best.features[14] : 0, best.features[8], best.features[12],
    ]
  }

  /// The texts between the cuts of a row.
  package static func cells(_ lattice: TableLattice, _ cuts: [Int]) -> [String] {
    zip(cuts, cuts.dropFirst()).map { start, end in
      lattice.tokens[lattice.stops[start]..<lattice.stops[end]].map(\.text).joined(separator: " ")
    }
  }
}
