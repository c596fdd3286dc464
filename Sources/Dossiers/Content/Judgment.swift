import Diagnostics
import Markup

/// A judgment of the analyst's own; the program never derives one.
package struct Judgment: Sendable, Hashable {
  /// How much the analyst trusts the basis of a judgment (ICD 203, D.6.e.(2)(b)).
  package enum Confidence: String, Sendable, CaseIterable {
    case low
    case moderate
    case high
  }

  /// The judgment, with its citations.
  package var text: Document
  /// How likely it is.
  package var likelihood: LikelihoodTerm
  /// How sure the basis is.
  package var confidence: Confidence
  /// Why the confidence is what it is.
  package var because: Document
  /// How likely it was in the edition before, where that has changed.
  package var previous: LikelihoodTerm?
  /// What to watch for.
  package var indicators: [Document]
  /// Where it stands.
  package var place: Place

  static func readAll(_ record: inout YAMLRecord, scale: LikelihoodScale) -> [Judgment] {
    record.records("judgments", name: "a judgment").compactMap { entry, place in
      var judgment = entry
      let text = judgment.requiredString("text", at: place)
      _ = judgment.requiredString("likelihood", at: place)
      let likelihood = likelihood("likelihood", of: &judgment, scale: scale)
      let hasConfidence = judgment.requiredString("confidence", at: place) != nil
      let confidence = hasConfidence ? judgment.choice("confidence", Confidence.self) : nil
      let because = judgment.requiredString("because", at: place)
      let previous = self.likelihood("previous", of: &judgment, scale: scale)
      let indicators = judgment.strings("indicators")
      judgment.rejectUnknownKeys()
      record.absorb(judgment)
      guard let text, let likelihood, let confidence, let because else { return nil }
      return Judgment(
        text: markdown(text, at: place), likelihood: likelihood, confidence: confidence,
        because: markdown(because, at: place), previous: previous,
        indicators: indicators.map { markdown($0, at: place) }, place: place)
    }
  }

  private static func likelihood(
    _ key: String, of record: inout YAMLRecord, scale: LikelihoodScale
  ) -> LikelihoodTerm? {
    guard let word = record.string(key), !word.isEmpty else { return nil }
    if let term = scale.term(word) { return term }
    record.report(
      .error(
        "wrong-value", "`\(word)` is no word of the scale \(scale.name)",
        help: NearMiss.suggestion(for: word, among: scale.terms.map(\.word), noun: "words for it"),
        at: record.place(of: key)))
    return nil
  }

  /// A text of the judgment, whose lines are counted from where the judgment stands.
  private static func markdown(_ text: String, at place: Place) -> Document {
    let line = place.line ?? 1
    let source = SourceFile(path: place.path, text: String(repeating: "\n", count: line - 1) + text)
    return MarkdownReader.read(source, fromLine: line).document
  }
}
