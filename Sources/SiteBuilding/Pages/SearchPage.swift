import Templating

/// The search page: the only one that needs a script.
struct SearchPage: Sendable {
  var page: PageFrame
  var actors: TemplateURL

  init(script: Route, index: TemplateURL, context: SiteContext) {
    page = context.frame(
      "Search", kind: "search", route: .search,
      head: HeadMetadata(scripts: [script.relative(from: .search), index]))
    actors = Route.actors.relative(from: .search)
  }
}

extension SearchPage: TemplateRecord {
  /// The fields of `pages/search.html`.
  static let record = RecordDeclaration<Self>(
    "SearchPage", "The search page.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("actors", "The list of all actors.") { $0.actors },
    ])
}
