import Diagnostics
import Dossiers
import Markup
import Publishing
import Templating

/// Turns a library into the files of a site: the one place where content, templates and routes meet.
package struct SiteBuilder: Sendable {
  private let library: Library
  private let folder: TemplateFolder
  private let templates: SiteTemplates

  /// Takes what a site is made from.
  package init(library: Library, folder: TemplateFolder, templates: SiteTemplates) {
    self.library = library
    self.folder = folder
    self.templates = templates
  }

  /// What the files of the site are and how each is made; throws when an asset cannot be read.
  package func plan() throws(FileError) -> SitePlan {
    let styles = fingerprintedAssets
    let stylesheet = styles.first { $0.source.hasSuffix("assets/site.css") }?.route ?? Route("assets/site.css")
    let context = SiteContext(library, stylesheet: stylesheet)
    let search = SearchFiles(context)
    let script = styles.first { $0.source.hasSuffix("assets/search.js") }?.route ?? Route("assets/search.js")
    let pages = self.pages(context) + [
      PlannedFile(.search) {
        render(templates.search, SearchPage(script: script, index: search.start, context: context))
      }
    ]
    let assets = try self.assets
    let exports = Exports(context, pages: pages.map(\.route))
    let files = pages + styles.map { style in PlannedFile(style.route, sources: [style.source]) { style.bytes } } + assets
      + exports.files + search.files
    return SitePlan(files, preparing: search.prepare) {
      Redirects.clashes(in: library, taken: files.map(\.route)) + TradecraftCheck(context).diagnostics
        + exports.diagnostics
    }
  }

  // MARK: Pages

  private func pages(_ context: SiteContext) -> [PlannedFile] {
    var pages = [
      PlannedFile(.home) { render(templates.home, HomePage(context: context)) },
      PlannedFile(.actors) { render(templates.actors, ActorsPage(context: context)) },
      PlannedFile(.notFound) { render(templates.notFound, NotFoundPage(context: context)) },
    ]
    for actor in context.actors {
      pages.append(PlannedFile(.actor(actor.id)) { render(templates.actor, ActorPage(actor, context: context)) })
    }
    for page in library.pages { pages.append(freePage(page, context)) }
    pages += redirects(context)
    for dossier in library.dossiers {
      pages.append(frontPage(dossier, context))
      pages += annexes(of: dossier, context)
      for article in dossier.articles { pages.append(articlePage(article, in: dossier, context)) }
    }
    return pages
  }

  /// The pages of a dossier that are made of its articles alone.
  private func annexes(of dossier: Dossier, _ context: SiteContext) -> [PlannedFile] {
    func page<Model: TemplateRecord>(
      _ name: String, _ template: CheckedTemplate<Model>, _ model: @escaping @Sendable (Route) -> Model
    ) -> PlannedFile {
      let route = Route.dossierPage(name, in: dossier.id)
      return PlannedFile(route) { render(template, model(route)) }
    }
    @Sendable func links(_ route: Route) -> LinkTable {
      LinkTable(DossierPage.documents(of: dossier), in: dossier.source, on: route, map: context.map)
    }
    return [
      page("tables", templates.tables) { _ in TablesPage(dossier, context: context) },
      page("key-lists", templates.keyLists) { _ in KeyListsPage(dossier, context: context) },
      page("timeline", templates.timeline) { _ in TimelinePage(dossier, context: context) },
      page("relations", templates.relations) { _ in RelationsPage(dossier, context: context) },
      page("gaps", templates.gaps) { _ in GapsPage(dossier, context: context) },
      page("sources", templates.sources) { SourcesPage(dossier, links: links($0), context: context) },
      page("pack", templates.pack) { PackPage(dossier, links: links($0), context: context) },
    ]
  }

  /// Pages at addresses that articles and actors had before.
  private func redirects(_ context: SiteContext) -> [PlannedFile] {
    Redirects.all(in: library).map { redirect in
      PlannedFile(redirect.from, sources: [redirect.source]) {
        render(
          templates.redirect,
          RedirectPage(redirect.title, from: redirect.from, to: redirect.to, context: context))
      }
    }
  }

  private func frontPage(_ dossier: Dossier, _ context: SiteContext) -> PlannedFile {
    let route = Route.dossier(dossier.id)
    return PlannedFile.checked(route, sources: [dossier.path]) {
      let links = LinkTable(DossierPage.documents(of: dossier), in: dossier.source, on: route, map: context.map)
      let model = DossierPage(dossier, links: links, context: context)
      return (render(templates.dossier, model), links.diagnostics)
    }
  }

  private func articlePage(_ article: Article, in dossier: Dossier, _ context: SiteContext) -> PlannedFile {
    let route = Route.article(article.slug, in: dossier.id)
    return PlannedFile.checked(route, sources: [article.path]) {
      let html = ArticleHTML(article, route: route, context: context)
      let model = ArticlePage(article, in: dossier, html: html, context: context)
      return (render(templates.article, model), html.links.diagnostics)
    }
  }

  private func freePage(_ page: Page, _ context: SiteContext) -> PlannedFile {
    let route = Route.page(page.slug)
    return PlannedFile.checked(route, sources: [page.path]) {
      let links = LinkTable([page.document], in: page.source, on: route, map: context.map)
      return (render(templates.page, FreePage(page, links: links, context: context)), links.diagnostics)
    }
  }

  private func render<Model: TemplateRecord>(_ template: CheckedTemplate<Model>, _ model: Model) -> [UInt8] {
    var bytes: [UInt8] = []
    template.render(model, into: &bytes)
    return bytes
  }

  // MARK: Assets

  /// The files of `Content/` that are published as they are.
  private var assets: [PlannedFile] {
    get throws(FileError) {
      var files: [PlannedFile] = []
      for asset in library.assets {
        let bytes = try library.scan.read(asset.path)
        files.append(PlannedFile(Route(asset.path), sources: [library.scan.displayPath(asset.path)]) { bytes })
      }
      return files
    }
  }

  /// The style sheets and other assets of the templates; the name of a style sheet or script carries a part of its
  /// hash, so that no browser shows a new page with an old style.
  private var fingerprintedAssets: [(route: Route, bytes: [UInt8], source: String)] {
    folder.assets.map { file in
      let bytes = file.source.bytes
      guard file.path.hasSuffix(".css") || file.path.hasSuffix(".js"), let dot = file.path.lastIndex(of: ".") else {
        return (Route(file.path), bytes, file.source.path)
      }
      let name = file.path[..<dot] + "-" + SHA256.hexadecimal(bytes).prefix(10) + file.path[dot...]
      return (Route(String(name)), bytes, file.source.path)
    }
  }
}
