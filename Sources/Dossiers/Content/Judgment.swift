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
      let indicators = judgment.strings("indicators").map { markdown($0, of: &judgment, at: place) }
      judgment.rejectUnknownKeys()
      let document = text.map { markdown($0, of: &judgment, at: place) }
      let reason = because.map { markdown($0, of: &judgment, at: place) }
      record.absorb(judgment)
      guard let document, let likelihood, let confidence, let reason else { return nil }
      return Judgment(
        text: document, likelihood: likelihood, confidence: confidence, because: reason, previous: previous,
        indicators: indicators, place: place)
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

  /// A text of the judgment, whose lines are counted from where the judgment stands; what is wrong with it is, too, since
  /// YAML folds lines.
  private static func markdown(_ text: String, of record: inout YAMLRecord, at place: Place) -> Document {
    let line = place.line ?? 1
    let source = SourceFile(path: place.path, text: String(repeating: "\n", count: line - 1) + text)
    let (document, problems) = MarkdownReader.read(source, fromLine: line)
    for var problem in problems {
      problem.place = place
      record.report(problem)
    }
    return document
  }
}
