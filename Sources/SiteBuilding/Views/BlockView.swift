import Dossiers
import Markup
import Templating

/// A block of an article's text on its page.
package struct BlockView: Sendable {
  /// The anchor, such as `p7`.
  package var id: String
  /// The number of the block, as people cite it.
  package var number: Int
  /// What it is, such as `paragraph`.
  package var kind: String
  /// The block as HTML, with its anchor.
  package var html: HTMLFragment
  /// What the text announces here and does not have.
  package var gap: GapView?
  /// A note on how the block came to look as it does.
  package var note: String?
}

extension BlockView: TemplateRecord {
  /// The fields of a block.
  package static let record = RecordDeclaration<Self>(
    "Block", "A block of an article's text on its page.",
    [
      Field("id", "The anchor, such as `p7`.") { $0.id },
      Field("number", "The number of the block, as people cite it.") { $0.number },
      Field("kind", "`paragraph`, `heading`, `list`, `table`, `quote`, `code`, `rule` or `image`.") { $0.kind },
      Field("html", "The block with its anchor.") { $0.html },
      Field("gap", "What the text announces here and does not have.") { $0.gap },
      Field("note", "How the block came to look as it does.") { $0.note },
    ])
}

/// Something that is missing, with what would close it.
package struct GapView: Sendable {
  /// What is missing, in one sentence.
  package var text: String
  /// The words of the text that show it.
  package var evidence: String?
  /// What would close it.
  package var remedy: String
  /// The article, linked to the passage.
  package var article: ArticleLink
}

extension GapView: TemplateRecord {
  /// The fields of a gap.
  package static let record = RecordDeclaration<Self>(
    "Gap", "Something that is missing, with what would close it.",
    [
      Field("text", "What is missing, in one sentence.") { $0.text },
      Field("evidence", "The words that show it.") { $0.evidence },
      Field("remedy", "What would close it.") { $0.remedy },
      Field("article", "The article, linked to the passage.") { $0.article },
    ])
}
