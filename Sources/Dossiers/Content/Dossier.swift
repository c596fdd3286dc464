import Diagnostics
import Markup

/// A folder of articles on one question, with the analyst's own words on it.
package struct Dossier: Sendable {
  /// The folder's name as it stands in addresses.
  package var id: String
  /// What it is called.
  package var title: String
  /// The question that it answers.
  package var question: String?
  /// The bottom line.
  package var summary: String?
  /// The analyst's judgments, in their order.
  package var judgments: [Judgment]
  /// The analyst's assessment.
  package var assessment: Document
  /// When the analyst last went over it.
  package var updated: PartialDate?
  /// What it is about, in single words.
  package var tags: [String]
  /// After how many days without news the dossier counts as stale.
  package var staleAfter: Int?
  /// Findings that the analyst accepts for the whole dossier.
  package var accepted: [AcceptedFinding]
  /// Its place among the dossiers; smaller comes first.
  package var weight: Int
  /// Its `index.md`, or an empty text at the folder's path where it has none.
  package var source: SourceFile
  /// Its articles, the newest first, undated ones last.
  package var articles: [Article]
  /// Articles of other dossiers that name this one under `dossiers`.
  package var guests: [ArticleReference] = []

  /// The path of its `index.md`, or of the folder where it has none.
  package var path: String { source.path }

  /// The day up to which it holds: the newest article's or the analyst's own, whichever is later.
  package var asOf: PartialDate? { (articles.map(\.date) + [updated]).compactMap { $0 }.max() }

  static func read(_ source: SourceFile, id: String, scale: LikelihoodScale) -> (Dossier, [Diagnostic]) {
    let (block, unclosed) = FrontMatterBlock.find(in: source)
    let (node, mistakes) = block.lines.isEmpty ? (nil, []) : YAMLParser.parse(source, lines: block.lines)
    var record = YAMLRecord(node, name: "a dossier's front matter")
    let title = record.string("title")
    let question = record.string("question")
    let summary = record.string("summary")
    let judgments = Judgment.readAll(&record, scale: scale)
    let updated = record.date("updated")
    let tags = record.strings("tags")
    let staleAfter = record.integer("stale_after", in: 1...36_500)
    let weight = record.integer("weight", in: -1_000_000...1_000_000)
    let accepted = AcceptedFinding.readAll(&record)
    _ = record.node("extra")
    record.rejectUnknownKeys(help: "Keys of your own go under `extra:`.")
    let (text, problems) = MarkdownReader.read(source, fromLine: block.bodyLine)
    let dossier = Dossier(
      id: id, title: title ?? text.title?.text ?? FileName(id).title, question: question, summary: summary,
      judgments: judgments, assessment: text, updated: updated, tags: tags, staleAfter: staleAfter, accepted: accepted,
      weight: weight ?? 0, source: source,
      articles: [])
    let keyMistakes = mistakes.hasErrors ? [] : record.diagnostics
    return (dossier, unclosed + mistakes + keyMistakes + problems)
  }
}

/// An article by where it stands.
package struct ArticleReference: Sendable, Hashable {
  /// The id of its dossier.
  package var dossier: String
  /// Its slug.
  package var article: String
}
