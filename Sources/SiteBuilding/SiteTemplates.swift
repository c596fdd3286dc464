import Diagnostics
import Templating

/// The templates of all pages, each checked against its page model.
package struct SiteTemplates: Sendable {
  let home: CheckedTemplate<HomePage>
  let dossier: CheckedTemplate<DossierPage>
  let article: CheckedTemplate<ArticlePage>
  let articles: CheckedTemplate<ArticlesPage>
  let tables: CheckedTemplate<TablesPage>
  let keyLists: CheckedTemplate<KeyListsPage>
  let actors: CheckedTemplate<ActorsPage>
  let actor: CheckedTemplate<ActorPage>
  let page: CheckedTemplate<FreePage>
  let notFound: CheckedTemplate<NotFoundPage>
  let timeline: CheckedTemplate<TimelinePage>
  let relations: CheckedTemplate<RelationsPage>
  let sources: CheckedTemplate<SourcesPage>
  let gaps: CheckedTemplate<GapsPage>
  let pack: CheckedTemplate<PackPage>
  let redirect: CheckedTemplate<RedirectPage>
  let search: CheckedTemplate<SearchPage>

  /// Checks every template of a folder; with any mistake there are none.
  package static func check(_ folder: TemplateFolder) -> (templates: SiteTemplates?, diagnostics: [Diagnostic]) {
    let set = TemplateSet(folder.templates.map { (name: $0.path, source: $0.source) })
    var checker = TemplateChecker(set, filters: FilterLibrary.standard + [.markdown])
    let home = checker.bind("pages/home.html", to: HomePage.self)
    let dossier = checker.bind("pages/dossier.html", to: DossierPage.self)
    let article = checker.bind("pages/article.html", to: ArticlePage.self)
    let articles = checker.bind("pages/articles.html", to: ArticlesPage.self)
    let tables = checker.bind("pages/tables.html", to: TablesPage.self)
    let keyLists = checker.bind("pages/key-lists.html", to: KeyListsPage.self)
    let actors = checker.bind("pages/actors.html", to: ActorsPage.self)
    let actor = checker.bind("pages/actor.html", to: ActorPage.self)
    let page = checker.bind("pages/page.html", to: FreePage.self)
    let notFound = checker.bind("pages/not-found.html", to: NotFoundPage.self)
    let timeline = checker.bind("pages/timeline.html", to: TimelinePage.self)
    let relations = checker.bind("pages/relations.html", to: RelationsPage.self)
    let sources = checker.bind("pages/sources.html", to: SourcesPage.self)
    let gaps = checker.bind("pages/gaps-page.html", to: GapsPage.self)
    let pack = checker.bind("pages/pack.html", to: PackPage.self)
    let redirect = checker.bind("pages/redirect.html", to: RedirectPage.self)
    let search = checker.bind("pages/search.html", to: SearchPage.self)
    let diagnostics = folder.diagnostics + checker.finish()
    guard !diagnostics.hasErrors, let home, let dossier, let article, let articles, let tables, let keyLists, let actors, let actor,
      let page, let notFound, let timeline, let relations, let sources, let gaps, let pack, let redirect, let search
    else { return (nil, diagnostics) }
    let templates = SiteTemplates(
      home: home, dossier: dossier, article: article, articles: articles, tables: tables, keyLists: keyLists, actors: actors,
      actor: actor, page: page, notFound: notFound, timeline: timeline, relations: relations, sources: sources,
      gaps: gaps, pack: pack, redirect: redirect, search: search)
    return (templates, diagnostics)
  }
}
