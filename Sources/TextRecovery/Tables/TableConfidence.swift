/// How sure a recovered table is: the chance that all its cells are right.
package enum TableConfidence {
  /// The number of weights.
  package static let count = 18

  /// The chance, by weights learned from tables that the rest of the model had not seen.
  package static func chance(_ evidence: [Double], model: TableModel) -> Double {
    Logarithm.logistic(zip(evidence, model.confidence).reduce(0) { $0 + $1.0 * $1.1 })
  }
}
