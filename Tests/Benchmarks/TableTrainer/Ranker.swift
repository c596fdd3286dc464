import TextRecovery

/// Learns to choose among a table's candidates, and how far the choice can be trusted.
struct Ranker {
  /// The candidates of one table, and which of them are right.
  struct Judged {
    var table: KnownTable
    var candidates: [FlatTable.Candidate]
    var isExact: [Bool]
    var isRightCount: [Bool]

    /// The candidate that trees choose: what speaks for it, and whether it is right.
    func best(by choice: BoostedTrees) -> (index: Int, evidence: [Float], isExact: Bool)? {
      var scored = candidates
      for index in scored.indices { scored[index].score = Double(choice.score(scored[index].features)) }
      guard let best = scored.indices.max(by: { scored[$0].score < scored[$1].score }) else { return nil }
      return (best, FlatTable.evidence(scored[best], among: scored), isExact[best])
    }
  }

  /// The candidates that a model makes for tables that it has not seen.
  static func judge(_ tables: [KnownTable], model: TableModel) -> [Judged] {
    tables.compactMap { table in
      guard let example = Example(table, model: model) else { return nil }
      let candidates = FlatTable.candidates(example.splitter, example.header)
      guard !candidates.isEmpty else { return nil }
      return Judged(
        table: table, candidates: candidates,
        isExact: candidates.map { candidate in
          candidate.headerCuts == example.headerCuts
            && zip(candidate.solution.cuts, example.cuts).allSatisfy { $0 == $1 }
        },
        isRightCount: candidates.map { $0.solution.columns == example.columns })
    }
  }

  /// How many written tables a table of the data counts for in a choice: those that were written are many and unlike it. From
  /// 1 to 64 the tables that come out exact grew with it.
  private static let weightOfData: Float = 64

  /// Trees for a choice among candidates (softmax over each table's).
  static func learn(_ choices: [Judged]) -> BoostedTrees {
    let useful = choices.filter { $0.isRightCount.contains(true) }
    let values = useful.flatMap { $0.candidates.flatMap(\.features) }
    var booster = Booster(values, width: CandidateFeatures.count)
    booster.trees = 150
    booster.members = 3
    return booster.learn { sums in
      var gradient = sums
      var curvature = sums
      var start = 0
      for choice in useful {
        let range = start..<(start + choice.candidates.count)
        let total = sums[range].reduce(-1e9) { Logarithm.sum($0, Double($1)) }
        let chances = sums[range].map { Logarithm.exponential(Double($0) - total) }
        let targets = targets(of: choice, chances)
        let weight = choice.table.source == KnownTable.written ? 1 : weightOfData
        for (offset, chance) in chances.enumerated() {
          gradient[start + offset] = weight * Float(targets[offset] - chance)
          curvature[start + offset] = weight * Float(max(chance * (1 - chance), 0.02))
        }
        start = range.upperBound
      }
      return (gradient, curvature)
    }
  }

  /// What the chances should be: nearly all on what is exact, and the rest on the right number of columns.
  private static func targets(of choice: Judged, _ chances: [Double]) -> [Double] {
    func share(_ isRight: [Bool]) -> [Double] {
      let right = zip(chances, isRight).filter(\.1).reduce(1e-12) { $0 + $1.0 }
      return zip(chances, isRight).map { $1 ? $0 / right : 0 }
    }
    let counts = share(choice.isRightCount)
    guard choice.isExact.contains(true) else { return counts }
    return zip(share(choice.isExact), counts).map { 0.85 * $0 + 0.15 * $1 }
  }

  /// A choice that was made by trees which had not seen its table.
  struct Choice {
    var table: KnownTable
    var evidence: [Float]
    var isExact: Bool
    var isRightCount: Bool
  }

  /// The choices among all tables' candidates, each by trees learned from the other tables.
  static func choices(_ judged: [Judged], folds: Int = 4) -> [Choice] {
    (0..<folds).flatMap { fold in
      let trees = learn(judged.enumerated().filter { $0.offset % folds != fold }.map(\.element))
      return judged.enumerated().filter { $0.offset % folds == fold }.compactMap { _, judged in
        judged.best(by: trees).map {
          Choice(
            table: judged.table, evidence: $0.evidence, isExact: $0.isExact,
            isRightCount: judged.isRightCount[$0.index])
        }
      }
    }
  }

  /// Trees for the log-odds that a choice is right.
  static func learnConfidence(_ samples: [Choice]) -> BoostedTrees {
    var booster = Booster(samples.flatMap(\.evidence), width: TableConfidence.count)
    booster.trees = 200
    booster.leaves = 16
    booster.rate = 0.03
    booster.shrinkage = 10
    return booster.learn(labels: samples.map(\.isExact))
  }
}
