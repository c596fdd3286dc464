import Dossiers
import Markup
import Templating

/// A judgment of the analyst's, as readers see it.
struct JudgmentView: Sendable {
  /// Its place among the dossier's, from 1.
  var number: Int
  /// The judgment, with its citations.
  var html: HTMLFragment
  /// How likely it is, in a word of the scale.
  var likelihood: String
  /// The lower end of the word's range, in percent.
  var low: Int
  /// The upper end of the word's range, in percent.
  var high: Int
  /// How sure its basis is.
  var confidence: String
  /// Why.
  var because: HTMLFragment
  /// How likely it was before.
  var previous: String?
  /// What to watch for.
  var indicators: [HTMLFragment]
  /// The sources of this judgment alone, with their numbers on the page.
  var citations: [CitationView]

  init(_ judgment: Judgment, number: Int, citations: [CitationView], writer: HTMLWriter) {
    self.number = number
    self.citations = citations
    html = writer.inline(judgment.text)
    likelihood = judgment.likelihood.word
    low = judgment.likelihood.percent.lowerBound
    high = judgment.likelihood.percent.upperBound
    confidence = judgment.confidence.rawValue
    because = writer.inline(judgment.because)
    previous = judgment.previous?.word
    indicators = judgment.indicators.map(writer.inline)
  }
}

extension JudgmentView: TemplateRecord {
  /// The fields of a judgment.
  static let record = RecordDeclaration<Self>(
    "Judgment", "A judgment of the analyst's, as readers see it.",
    [
      Field("number", "Its place among the dossier's, from 1.") { $0.number },
      Field("html", "The judgment, with its citations.") { $0.html },
      Field("likelihood", "How likely it is, in a word of the scale.") { $0.likelihood },
      Field("low", "The lower end of the word's range, in percent.") { $0.low },
      Field("high", "The upper end of the word's range, in percent.") { $0.high },
      Field("width", "The width of the word's range, in percentage points.") { $0.high - $0.low },
      Field("confidence", "`low`, `moderate` or `high`.") { $0.confidence },
      Field("because", "Why the confidence is what it is.") { $0.because },
      Field("previous", "How likely it was before, where that has changed.") { $0.previous },
      Field("indicators", "What to watch for.") { $0.indicators },
      Field("citations", "The sources of this judgment alone, with their numbers on the page.") { $0.citations },
    ])
}

extension HTMLWriter {
  /// A short text without the paragraph around it; longer ones keep their paragraphs.
  func inline(_ document: Document) -> HTMLFragment {
    if document.blocks.count == 1, case .paragraph(let text) = document.blocks[0].content { return html(of: text) }
    return html(of: document.blocks.map { block in
      var block = block
      block.id = ""
      return block
    })
  }
}
