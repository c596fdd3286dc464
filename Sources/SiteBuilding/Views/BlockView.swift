import Dossiers
import Markup
import Templating

/// A block of an article's text on its page.
struct BlockView: Sendable {
  /// The anchor, such as `p7`.
  var id: String
  /// The number of the block, as people cite it.
  var number: Int
  /// What it is, such as `paragraph`.
  var kind: String
  /// The block as HTML, with its anchor.
  var html: HTMLFragment
  /// What the text announces here and does not have.
  var gap: GapView?
  /// The passage in the original, where the article has one.
  var original: TemplateURL?
  /// A note on how the block came to look as it does.
  var note: String?
}

extension BlockView: TemplateRecord {
  /// The fields of a block.
  static let record = RecordDeclaration<Self>(
    "Block", "A block of an article's text on its page.",
    [
      Field("id", "The anchor, such as `p7`.") { $0.id },
      Field("number", "The number of the block, as people cite it.") { $0.number },
      Field("kind", "`paragraph`, `heading`, `list`, `table`, `quote`, `code`, `rule` or `image`.") { $0.kind },
      Field("html", "The block with its anchor.") { $0.html },
      Field("gap", "What the text announces here and does not have.") { $0.gap },
      Field("original", "The passage in the original, where the article has one.") { $0.original },
      Field("note", "How the block came to look as it does.") { $0.note },
    ])
}

/// Something that is missing, with what would close it.
struct GapView: Sendable {
  /// What is missing, in one sentence.
  var text: String
  /// The words of the text that show it.
  var evidence: String?
  /// What would close it.
  var remedy: String
  /// The article, linked to the passage.
  var article: ArticleLink
}

extension GapView {
  /// A gap as the page at a route shows it.
  init(_ gap: Gap, in dossier: String, from route: Route, context: SiteContext) {
    self.init(
      text: gap.text, evidence: gap.evidence, remedy: gap.remedy,
      article: context.link(gap.article, in: dossier, from: route, block: gap.block))
  }
}

extension GapView: TemplateRecord {
  /// The fields of a gap.
  static let record = RecordDeclaration<Self>(
    "Gap", "Something that is missing, with what would close it.",
    [
      Field("text", "What is missing, in one sentence.") { $0.text },
      Field("evidence", "The words that show it.") { $0.evidence },
      Field("remedy", "What would close it.") { $0.remedy },
      Field("article", "The article, linked to the passage.") { $0.article },
    ])
}
