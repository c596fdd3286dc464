import Dossiers
import Markup
import Templating

/// An article as other pages show it.
struct ArticleLink: Sendable {
  /// The article's title.
  var title: String
  /// Where its page is.
  var url: TemplateURL
  /// When it was published.
  var date: PartialDate?
  /// Who published it.
  var publisher: String?
  /// The source's reliability, by its letter.
  var reliability: String?
  /// The summary that its front matter gives.
  var summary: String?
  /// The dossier in which it stands.
  var dossier: String
  /// The same on pages that are not that dossier's.
  var otherDossier: String?
}

extension ArticleLink: TemplateRecord {
  /// The fields of an article's link.
  static let record = RecordDeclaration<Self>(
    "ArticleLink", "An article as other pages show it.",
    [
      Field("title", "The article's title.") { $0.title },
      Field("url", "Where its page is; behind a `#`, the passage that is meant.") { $0.url },
      Field("date", "When it was published.") { $0.date },
      Field("publisher", "Who published it.") { $0.publisher },
      Field("reliability", "The source's reliability, A to F.") { $0.reliability },
      Field("summary", "The summary that its front matter gives.") { $0.summary },
      Field("dossier", "The title of the dossier in which it stands.") { $0.dossier },
      Field("other_dossier", "The same on pages that are not that dossier's.") { $0.otherDossier },
    ])
}
