import Dossiers
import Markup
import Templating

/// The home page: what moved, in which dossier?
struct HomePage: Sendable {
  var page: PageFrame
  var dossiers: [DossierCard]
  var latest: [ArticleLink]

  init(context: SiteContext) {
    let library = context.library
    page = context.frame(
      library.settings.title, kind: "home", route: .home, description: library.settings.description)
    dossiers = library.dossiers.map { DossierCard($0, from: .home, context: context) }
    latest = library.dossiers
      .flatMap { dossier in dossier.articles.map { context.link($0, in: dossier.id, from: .home) } }
      .filter { $0.date != nil }
      .sorted { ($1.date?.dayNumber ?? 0, $0.title) < ($0.date?.dayNumber ?? 0, $1.title) }
      .prefix(8).map { $0 }
  }
}

extension HomePage: TemplateRecord {
  /// The fields of `pages/home.html`.
  static let record = RecordDeclaration<Self>(
    "HomePage", "The home page: what moved, in which dossier?",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("dossiers", "The dossiers, in their order.") { $0.dossiers },
      Field("latest", "The newest articles of all dossiers.") { $0.latest },
    ])
}

/// A dossier as the home page shows it.
struct DossierCard: Sendable {
  var title: String
  var url: TemplateURL
  var question: String?
  var bottomLine: String?
  var asOf: PartialDate?
  var articleCount: Int
  var latest: ArticleLink?

  init(_ dossier: Dossier, from route: Route, context: SiteContext) {
    title = dossier.title
    url = Route.dossier(dossier.id).relative(from: route)
    question = dossier.question
    bottomLine = dossier.summary
    asOf = dossier.asOf
    articleCount = dossier.articles.count
    latest = dossier.articles.first { $0.date != nil }.map { context.link($0, in: dossier.id, from: route) }
  }
}

extension DossierCard: TemplateRecord {
  /// The fields of a dossier's card.
  static let record = RecordDeclaration<Self>(
    "DossierCard", "A dossier as the home page shows it.",
    [
      Field("title", "What it is called.") { $0.title },
      Field("url", "Its front page.") { $0.url },
      Field("question", "The question that it answers.") { $0.question },
      Field("bottom_line", "The answer in a few sentences.") { $0.bottomLine },
      Field("as_of", "The day up to which it holds.") { $0.asOf },
      Field("articles", "How many articles it has.") { $0.articleCount },
      Field("latest", "Its newest article.") { $0.latest },
    ])
}
