import Dossiers
import Markup
import Templating

/// A citation at the foot of a page: what was quoted, and where it stands.
struct CitationView: Sendable {
  /// Its number on the page.
  var number: Int
  /// The words that were quoted.
  var quotation: String
  /// The article, linked to the paragraph.
  var article: ArticleLink
  /// The address of the quoted words in the original, where the article has one.
  var original: TemplateURL?
  /// The address as it is printed on paper: the original's, or else the page's own.
  var printed: String?

  init(_ citation: LinkTable.Citation, from route: Route, context: SiteContext) {
    number = citation.number
    quotation = citation.quotation
    article = context.link(citation.article, in: citation.dossier, from: route, block: citation.block)
    let settings = context.library.settings
    let page = Route.article(citation.article.slug, in: citation.dossier)
    printed = citation.article.frontMatter.source
      ?? settings.baseURL.map { page.absolute(under: $0).string + "#" + citation.block }
    let text = citation.article.block(citation.block)?.text ?? citation.quotation
    original = citation.article.frontMatter.source.map {
      TextFragment.url($0, quotation: citation.quotation, in: text)
    }
  }
}

extension CitationView: TemplateRecord {
  /// The fields of a citation.
  static let record = RecordDeclaration<Self>(
    "Citation", "A citation at the foot of a page.",
    [
      Field("number", "Its number on the page.") { $0.number },
      Field("quotation", "The words that were quoted.") { $0.quotation },
      Field("article", "The article, linked to the paragraph.") { $0.article },
      Field("printed", "The address as it is printed on paper: the original's, or else the page's own.") { $0.printed },
      Field("original", "The address of the quoted words in the original.") { $0.original },
    ])
}
