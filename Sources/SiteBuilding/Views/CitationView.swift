import Templating

/// A citation at the foot of a page: what was quoted, and where it stands.
struct CitationView: Sendable {
  /// Its number on the page.
  var number: Int
  /// The words that were quoted.
  var quotation: String
  /// The article, linked to the paragraph.
  var article: ArticleLink
  /// The address of the original, where the article has one.
  var original: TemplateURL?
}

extension CitationView: TemplateRecord {
  /// The fields of a citation.
  static let record = RecordDeclaration<Self>(
    "Citation", "A citation at the foot of a page.",
    [
      Field("number", "Its number on the page.") { $0.number },
      Field("quotation", "The words that were quoted.") { $0.quotation },
      Field("article", "The article, linked to the paragraph.") { $0.article },
      Field("original", "The address of the original.") { $0.original },
    ])
}
