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
    var files = pages(context)
    files += styles.map { style in PlannedFile(style.route, sources: [style.source]) { style.bytes } }
    for asset in library.assets {
      let bytes = try library.scan.read(asset.path)
      files.append(PlannedFile(Route(asset.path), sources: [library.scan.displayPath(asset.path)]) { bytes })
    }
    return SitePlan(files)
  }

  // MARK: Pages

  private func pages(_ context: SiteContext) -> [PlannedFile] {
    var pages = [
      PlannedFile(.home) { render(templates.home, HomePage(context: context)) },
      PlannedFile(.actors) { render(templates.actors, ActorsPage(context: context)) },
      PlannedFile(.notFound) { render(templates.notFound, NotFoundPage(context: context)) },
    ]
    for actor in library.actors {
      pages.append(PlannedFile(.actor(actor.id)) { render(templates.actor, ActorPage(actor, context: context)) })
    }
    for page in library.pages { pages.append(freePage(page, context)) }
    for dossier in library.dossiers {
      pages.append(frontPage(dossier, context))
      pages.append(
        PlannedFile(.dossierPage("tables", in: dossier.id)) {
          render(templates.tables, TablesPage(dossier, context: context))
        })
      pages.append(
        PlannedFile(.dossierPage("key-lists", in: dossier.id)) {
          render(templates.keyLists, KeyListsPage(dossier, context: context))
        })
      for article in dossier.articles { pages.append(articlePage(article, in: dossier, context)) }
    }
    return pages
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

  /// The style sheets and other assets of the templates; a style sheet's name carries a part of its hash, so that
  /// no browser shows a new page with an old style.
  private var fingerprintedAssets: [(route: Route, bytes: [UInt8], source: String)] {
    folder.assets.map { file in
      let bytes = file.source.bytes
      guard file.path.hasSuffix(".css"), let dot = file.path.lastIndex(of: ".") else {
        return (Route(file.path), bytes, file.source.path)
      }
      let name = file.path[..<dot] + "-" + SHA256.hexadecimal(bytes).prefix(10) + file.path[dot...]
      return (Route(String(name)), bytes, file.source.path)
    }
  }
}
