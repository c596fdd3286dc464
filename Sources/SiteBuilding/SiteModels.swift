import Templating

extension SiteTemplates {
  /// What template authors can read on each page, as Markdown.
  package static var modelReference: String {
    ModelReference([
      .init(HomePage.self, template: "pages/home.html"), .init(DossierPage.self, template: "pages/dossier.html"),
      .init(ArticlePage.self, template: "pages/article.html"),
      .init(ArticlesPage.self, template: "pages/articles.html"), .init(TablesPage.self, template: "pages/tables.html"),
      .init(KeyListsPage.self, template: "pages/key-lists.html"), .init(ActorsPage.self, template: "pages/actors.html"),
      .init(ActorPage.self, template: "pages/actor.html"), .init(FreePage.self, template: "pages/page.html"),
      .init(NotFoundPage.self, template: "pages/not-found.html"),
      .init(TimelinePage.self, template: "pages/timeline.html"),
      .init(RelationsPage.self, template: "pages/relations.html"),
      .init(SourcesPage.self, template: "pages/sources.html"),
      .init(GapsPage.self, template: "pages/gaps-page.html"),
      .init(PackPage.self, template: "pages/pack.html"),
      .init(RedirectPage.self, template: "pages/redirect.html"),
      .init(SearchPage.self, template: "pages/search.html"),
    ]).markdown
  }
}
