import Dossiers
import Markup
import Templating

/// The home page: what moved, in which dossier?
struct HomePage: Sendable {
  var page: PageFrame
  var dossiers: [DossierHead]
  var latest: [ArticleLink]

  init(context: SiteContext) {
    let library = context.library
    page = context.frame(
      library.settings.title, kind: "home", route: .home, description: library.settings.description)
    dossiers = library.dossiers.map { DossierHead($0, from: .home) }
    // The eight newest of each dossier are enough to find the eight newest of all.
    latest = library.dossiers
      .flatMap { dossier in
        dossier.articles.prefix(8).filter { $0.date != nil }.map { context.link($0, in: dossier.id, from: .home) }
      }
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
