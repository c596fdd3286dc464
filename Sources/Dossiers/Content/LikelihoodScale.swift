/// A set of words for likelihood, each with the range of percentages that it stands for.
package enum LikelihoodScale: String, Sendable, CaseIterable {
  /// The words of the US Intelligence Community Directive 203, "Analytic Standards" (2015), D.6.e.(2)(a).
  case icd203
  /// The Probability Yardstick of the UK's Professional Head of Intelligence Assessment.
  case phia

  /// The words, from the least likely to the most.
  package var terms: [LikelihoodTerm] {
    switch self {
    case .icd203:
      [
        LikelihoodTerm("almost no chance", 1...5), LikelihoodTerm("very unlikely", 5...20),
        LikelihoodTerm("unlikely", 20...45), LikelihoodTerm("roughly even chance", 45...55),
        LikelihoodTerm("likely", 55...80), LikelihoodTerm("very likely", 80...95),
        LikelihoodTerm("almost certain", 95...99),
      ]
    case .phia:
      [
        LikelihoodTerm("remote chance", 0...5), LikelihoodTerm("highly unlikely", 10...20),
        LikelihoodTerm("unlikely", 25...35), LikelihoodTerm("realistic possibility", 40...50),
        LikelihoodTerm("likely", 55...75), LikelihoodTerm("highly likely", 80...90),
        LikelihoodTerm("almost certain", 95...100),
      ]
    }
  }

  /// The name by which readers know the scale.
  package var name: String {
    switch self {
    case .icd203: "ICD 203"
    case .phia: "PHIA Probability Yardstick"
    }
  }

  /// The term of a word; "roughly even" counts as "roughly even chance".
  package func term(_ word: String) -> LikelihoodTerm? {
    let word = word.lowercased()
    return terms.first { $0.word == word || $0.word == word + " chance" }
  }
}

/// One word of a scale.
package struct LikelihoodTerm: Sendable, Hashable {
  /// The word, in lower case.
  package var word: String
  /// The percentages that it stands for.
  package var percent: ClosedRange<Int>

  init(_ word: String, _ percent: ClosedRange<Int>) {
    self.word = word
    self.percent = percent
  }
}
