/// A flat table given back: its header and rows cut into cells, with the chance that all of it is right.
package struct FlatTable: Sendable {
  /// The header's cells.
  package var header: [String]
  /// The rows' cells.
  package var rows: [[String]]
  /// What speaks for its being right; `TableConfidence` makes a chance of it.
  package var evidence: [Float]
  /// The chance that all of it is right, 0 to 1, if the lines are a table.
  package var confidence: Double
  /// What speaks for the lines' being a table; `TableLikeness` makes a chance of it.
  package var likeness: [Float]
  /// The chance that the lines are a table at all, 0 to 1.
  package var plausibility: Double

  /// The confidence from which a recovered table is published: of the data's tables, each held out, 40 of 100 reach it, and 98 of
  /// 100 of those are right.
  package static let publishedConfidence = 0.92

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
    let likeness = TableLikeness.features(
      best, rows: splitter.rows, header: header.lattice, evidence: evidence)
    return FlatTable(
      header: cells(header.lattice, best.headerCuts),
      rows: zip(splitter.rows, best.solution.cuts).map(cells), evidence: evidence,
      confidence: TableConfidence.chance(evidence, model: model), likeness: likeness,
      plausibility: TableLikeness.chance(likeness, model: model))
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
    /// What speaks for it.
    package var features: [Float]
    /// What the trees make of it.
    package var score: Double
  }

  /// How many cuttings of the rows are looked into for each number of columns.
  private static let looked = 8

  /// The candidates: for the likeliest numbers of columns the cuttings that searches end in, each with the best headers.
  package static func candidates(_ splitter: TableSplitter, _ header: HeaderSplitter) -> [Candidate] {
    let counts = ColumnCount(splitter, header)
    let features = CandidateFeatures(splitter, header, counts)
    var candidates: [Candidate] = []
    let isPossible = { splitter.allows(columns: $0) && header.lattice.stops.count > $0 }
    for columns in counts.likeliest(where: isPossible) {
      let found = splitter.solutions(columns: columns, expecting: header.expected(columns: columns))
      let solutions = found.sorted { $0.total > $1.total }.prefix(looked)
      for (rank, solution) in solutions.enumerated() {
        let body = features.body(solution, behind: solutions[0].total - solution.total, rank: rank)
        candidates += headings(splitter, header, solution, features).map {
          Candidate(solution: solution, headerCuts: $0.cuts, features: body + $0.features, score: 0)
        }
      }
    }
    CandidateFeatures.compare(&candidates)
    for index in candidates.indices {
      candidates[index].score = Double(splitter.model.choice.score(candidates[index].features))
    }
    return candidates
  }

  private static func headings(
    _ splitter: TableSplitter, _ header: HeaderSplitter, _ solution: TableSplitter.Solution,
    _ features: CandidateFeatures
  ) -> [(cuts: [Int], features: [Float])] {
    let types = features.types(solution)
    let chain = header.chain(over: solution.types)
    let total = chain.total
    let best = chain.best(3)
    let scores = best.map { chain.score($0) }
    return best.indices.map { rank in
      (
        best[rank],
        features.heading(
          best[rank], chance: scores[rank] - total, score: scores[rank],
          behind: rank == 0 ? scores[min(1, best.count - 1)] - scores[0] : scores[0] - scores[rank],
          rank: rank) + features.agreement(best[rank], over: types)
      )
    }
  }

  /// What speaks for a candidate's being right, as `TableConfidence` weighs it: its own features, and how far ahead it is.
  package static func evidence(_ best: Candidate, among candidates: [Candidate]) -> [Float] {
    let total = candidates.map(\.score).reduce(-1e9, Logarithm.sum)
    let same = candidates.filter { $0.solution.columns == best.solution.columns }.map(\.score).reduce(
      -1e9, Logarithm.sum)
    let body = candidates.filter { $0.solution.cuts == best.solution.cuts }.map(\.score).reduce(
      -1e9, Logarithm.sum)
    let second =
      candidates.filter { $0.solution.cuts != best.solution.cuts || $0.headerCuts != best.headerCuts }.map(
        \.score
      ).max() ?? best.score - 20
    let margins = [
      best.score - total, same - total, body - total, best.score - second, best.score,
      Double(candidates.count),
    ]
    return best.features + margins.map { Float($0) }
  }

  /// The texts between the cuts of a row.
  package static func cells(_ lattice: TableLattice, _ cuts: [Int]) -> [String] {
    zip(cuts, cuts.dropFirst()).map { start, end in
      lattice.tokens[lattice.stops[start]..<lattice.stops[end]].map(\.text).joined(separator: " ")
    }
  }
}
