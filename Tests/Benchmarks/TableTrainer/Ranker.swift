import TextRecovery

/// Learns to choose among the numbers of columns, and how far the choice can be trusted.
struct Ranker {
  /// The candidates of one table, and what is known of them.
  struct Choice {
    var features: [[Double]]
    var columns: [Int]
    var isExact: [Bool]
    var isRightCount: [Bool]
    var evidence: ([Double]) -> [Double] = { $0 }
  }

  /// The candidates that a model makes for tables that it has not seen.
  static func choices(_ tables: [KnownTable], model: TableModel) -> [(
    KnownTable, [FlatTable.Candidate], Choice
  )] {
    tables.compactMap { table in
      guard let example = Example(table, model: model) else { return nil }
      let candidates = FlatTable.candidates(example.splitter, example.header)
      guard !candidates.isEmpty else { return nil }
      let choice = Choice(
        features: candidates.map(\.features), columns: candidates.map(\.solution.columns),
        isExact: candidates.map {
          $0.headerCuts == example.headerCuts && zip($0.solution.cuts, example.cuts).allSatisfy { $0 == $1 }
        },
        isRightCount: candidates.map { $0.solution.columns == example.columns })
      return (table, candidates, choice)
    }
  }

  /// Weights of a choice among candidates (conditional logit).
  static func learn(_ choices: [Choice]) -> [Double] {
    guard let size = choices.first?.features.first?.count else { return [] }
    var weights = Array(repeating: Float(0), count: size)
    var adam = Adam(weights, rate: 0.02, pull: 0.3)
    for step in 0..<600 {
      var gradient = Array(repeating: Float(0), count: size)
      for choice in choices {
        let targets = choice.isExact.contains(true) ? choice.isExact : choice.isRightCount
        guard targets.contains(true) else { continue }
        let scores = choice.features.map { zip($0, weights).reduce(0.0) { $0 + $1.0 * Double($1.1) } }
        let total = scores.reduce(-1e9, Logarithm.sum)
        let chances = scores.map { Logarithm.exponential($0 - total) }
        let right = zip(chances, targets).filter(\.1).reduce(0) { $0 + $1.0 }
        for (index, features) in choice.features.enumerated() {
          let slope = (targets[index] ? chances[index] / max(right, 1e-12) : 0) - chances[index]
          for (feature, value) in features.enumerated() { gradient[feature] += Float(slope * value) }
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
