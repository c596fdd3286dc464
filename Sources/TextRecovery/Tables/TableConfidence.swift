/// How sure a recovered table is: the chance that all its cells are right.
package enum TableConfidence {
  /// The number of things that are weighed.
  package static let count = CandidateFeatures.count + 6

  /// The chance, by trees learned from tables that the rest of the model had not seen.
  package static func chance(_ evidence: [Float], model: TableModel) -> Double {
    Logarithm.logistic(Double(model.confidence.score(evidence)))
  }
}
