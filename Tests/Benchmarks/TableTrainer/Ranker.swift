import TextRecovery

/// Learns to choose among the numbers of columns, and how far the choice can be trusted.
struct Ranker {
  /// The candidates of one table, and which of them are right.
  struct Judged {
    var candidates: [FlatTable.Candidate]
    var isExact: [Bool]
    var isRightCount: [Bool]

    /// The candidate that weights choose: what speaks for it, and whether it is right.
    func best(by weights: [Double]) -> (evidence: [Double], isExact: Bool)? {
      var scored = candidates
      for index in scored.indices {
        scored[index].score = zip(scored[index].features, weights).reduce(0) { $0 + $1.0 * $1.1 }
      }
      guard let best = scored.indices.max(by: { scored[$0].score < scored[$1].score }) else { return nil }
      return (FlatTable.evidence(scored[best], among: scored), isExact[best])
    }
  }

  /// The candidates that a model makes for tables that it has not seen.
  static func judge(_ tables: [KnownTable], model: TableModel) -> [Judged] {
    tables.compactMap { table in
      guard let example = Example(table, model: model) else { return nil }
      let candidates = FlatTable.candidates(example.splitter, example.header)
      guard !candidates.isEmpty else { return nil }
      return Judged(
        candidates: candidates,
        isExact: candidates.map { candidate in
          candidate.headerCuts == example.headerCuts
            && zip(candidate.solution.cuts, example.cuts).allSatisfy { $0 == $1 }
        },
        isRightCount: candidates.map { $0.solution.columns == example.columns })
    }
  }

  /// Weights of a choice among candidates (conditional logit).
  static func learn(_ choices: [Judged]) -> [Double] {
    guard let size = choices.first?.candidates.first?.features.count else { return [] }
    var weights = Array(repeating: Float(0), count: size)
    var adam = Adam(weights, rate: 0.02, pull: 0.3)
    for step in 0..<600 {
      var gradient = Array(repeating: Float(0), count: size)
      for choice in choices {
        let targets = choice.isExact.contains(true) ? choice.isExact : choice.isRightCount
        guard targets.contains(true) else { continue }
        let scores = choice.candidates.map {
          zip($0.features, weights).reduce(0.0) { $0 + $1.0 * Double($1.1) }
        }
        let total = scores.reduce(-1e9, Logarithm.sum)
        let chances = scores.map { Logarithm.exponential($0 - total) }
        let right = zip(chances, targets).filter(\.1).reduce(0) { $0 + $1.0 }
        for (index, candidate) in choice.candidates.enumerated() {
          let slope = (targets[index] ? chances[index] / max(right, 1e-12) : 0) - chances[index]
          for (feature, value) in candidate.features.enumerated() {
            gradient[feature] += Float(slope * value)
          }
        }
      }
      adam.step(&weights, gradient: gradient, scale: step < 450 ? 1 : 0.2)
    }
    return weights.map(Double.init)
  }

  /// Weights of the chance that a table is right (logistic regression).
  static func learnConfidence(_ samples: [(evidence: [Double], isRight: Bool)]) -> [Double] {
    guard let size = samples.first?.evidence.count else { return [] }
    var weights = Array(repeating: Float(0), count: size)
    var adam = Adam(weights, rate: 0.02, pull: 0.5)
    for step in 0..<800 {
      var gradient = Array(repeating: Float(0), count: size)
      for sample in samples {
        let score = zip(sample.evidence, weights).reduce(0.0) { $0 + $1.0 * Double($1.1) }
        let slope = (sample.isRight ? 1 : 0) - Logarithm.logistic(score)
        for (index, value) in sample.evidence.enumerated() { gradient[index] += Float(slope * value) }
      }
      adam.step(&weights, gradient: gradient, scale: step < 600 ? 1 : 0.2)
    }
    return weights.map(Double.init)
  }
}
