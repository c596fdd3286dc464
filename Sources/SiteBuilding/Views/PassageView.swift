import Dossiers
import Markup
import Templating

/// A sentence that names an actor, cut in three so that the name can be marked.
struct PassageView: Sendable {
  /// The sentence up to the name.
  var before: String
  /// The name as it stands there.
  var surface: String
  /// The rest of the sentence.
  var after: String
  /// The paragraph on the article's page.
  var url: TemplateURL
  /// The number of the paragraph.
  var number: String

  /// The sentence of a block's text in which a range lies.
  init(_ text: String, range: Range<Int>, number: String, url: TemplateURL) {
    let sentence = Sentences.around(range, in: text)
    let bytes = Array(text.utf8)
    before = String(decoding: bytes[min(sentence.lowerBound, range.lowerBound)..<range.lowerBound], as: UTF8.self)
    surface = String(decoding: bytes[range], as: UTF8.self)
    after = String(decoding: bytes[range.upperBound..<max(sentence.upperBound, range.upperBound)], as: UTF8.self)
    self.url = url
    self.number = number
  }
}

extension PassageView: TemplateRecord {
  /// The fields of a passage.
  static let record = RecordDeclaration<Self>(
    "Passage", "A sentence that names an actor, cut in three so that the name can be marked.",
    [
      Field("before", "The sentence up to the name.") { $0.before },
      Field("surface", "The name as it stands there.") { $0.surface },
      Field("after", "The rest of the sentence.") { $0.after },
      Field("url", "The paragraph on the article's page.") { $0.url },
      Field("number", "The number of the paragraph, or `title`.") { $0.number },
    ])
}
