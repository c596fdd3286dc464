import Dossiers
import Templating

/// The list of a long dossier's articles, which its front page has no room for.
struct ArticlesPage: Sendable {
  var page: PageFrame
  var dossier: String
  var articles: [ArticleLink]

  /// More articles than this do not stand on the front page.
  private static let limit = 30

  init(_ dossier: Dossier, part: Paging.Part, context: SiteContext) {
    page = context.frame("Articles", kind: "articles-page", route: part.route, dossier: dossier, part: part)
    self.dossier = dossier.title
    articles = dossier.articles[part.range].map { context.link($0, in: dossier.id, from: part.route) }
  }

  /// The pages of a dossier; none when the front page has room for all.
  static func parts(of dossier: Dossier) -> [Paging.Part] {
    guard dossier.articles.count > limit else { return [] }
    let weights = dossier.articles.map { 350 + $0.title.utf8.count + ($0.frontMatter.summary?.utf8.count ?? 0) }
    return Paging(weights, from: .articles(of: dossier.id)).parts
  }
}

extension ArticlesPage: TemplateRecord {
  /// The fields of `pages/articles.html`.
  static let record = RecordDeclaration<Self>(
    "ArticlesPage", "The list of a long dossier's articles.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("dossier", "The dossier's title.") { $0.dossier },
      Field("articles", "The articles, the newest first.") { $0.articles },
    ])
}
