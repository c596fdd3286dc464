import ActorRecognition
import Dossiers
import Markup

/// An article as the site shows it and gives it away: what is known about it, and of its text what may be published.
///
/// A class for the same reason as `Article`.
final class PublishedArticle: Sendable {
  let article: Article
  /// The id of the dossier in which its page stands.
  let dossier: String
  /// Its page.
  let route: Route
  /// Who published it, as far as that is known.
  let publisher: String?
  /// The publisher as the analyst describes it.
  let description: Publisher?
  /// Who wrote it.
  let authors: [String]
  /// Whether some of its text is not published, and so is not in `article`.
  let isExcerpt: Bool

  init(_ article: Article, in dossier: String, of library: Library, isExcerpt: Bool) {
    self.article = article
    self.dossier = dossier
    route = .article(article.slug, in: dossier)
    description = library.publisher(of: article)
    publisher = description?.name ?? article.frontMatter.publisher ?? article.siteName
    authors = article.authors
    self.isExcerpt = isExcerpt
  }

  /// The name by which exports know it on the whole site.
  var id: String { dossier + "/" + article.slug }

  /// Its text as far as it is published.
  var blocks: [Block] { article.document.blocks }

  /// The first day that its date covers, for sorting.
  var day: Int { article.date?.dayNumber ?? .min }

  /// What it says in short: its front matter's summary, else its first sentences where all of it is published.
  var summary: String? {
    if let summary = article.frontMatter.summary { return summary }
    guard !isExcerpt, let lead = blocks.first(where: { $0.content.typeName == "paragraph" }) else {
      return nil
    }
    return Self.beginning(of: lead.text)
  }

  private static let summaryLength = 300

  /// Whole sentences as far as they fit, at least one, which is cut when it is far too long.
  private static func beginning(of text: String) -> String {
    let bytes = Array(text.utf8)
    var end = 0
    for sentence in Sentences.ranges(in: text) where end == 0 || sentence.upperBound <= summaryLength {
      end = sentence.upperBound
    }
    let beginning = String(decoding: bytes[..<end], as: UTF8.self)
    return end <= 2 * summaryLength ? beginning : String(beginning.prefix(summaryLength)) + "…"
  }
}
