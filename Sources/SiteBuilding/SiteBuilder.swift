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

  /// Renders every page and copies every asset; throws when an asset cannot be read.
  ///
  /// The files are there even when there are mistakes, so that a preview can show them; only a site without
  /// errors is for publication.
  package func build() async throws(FileError) -> (files: [RenderedFile], diagnostics: [Diagnostic]) {
    let styles = fingerprintedAssets
    let stylesheet = styles.first { $0.source.hasSuffix("assets/site.css") }?.route ?? Route("assets/site.css")
    let context = SiteContext(library, stylesheet: stylesheet)
    let jobs = self.jobs(context)
    let rendered = await jobs.concurrentMap { $0() }
    var files = rendered.map(\.file)
    files += styles.map { RenderedFile(path: $0.route.path, bytes: $0.bytes, sources: [$0.source]) }
    for asset in library.assets {
      files.append(
        RenderedFile(
          path: asset.path, bytes: try library.scan.read(asset.path), sources: [library.scan.displayPath(asset.path)]))
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let mistakes = rendered.flatMap(\.diagnostics) + Redirects.clashes(in: library, files: files)
      + TradecraftCheck(context).diagnostics
    return (files, mistakes + (mistakes.hasErrors ? [] : SiteCheck(files).diagnostics))
  }

  // MARK: Pages

  private typealias Job = @Sendable () -> (file: RenderedFile, diagnostics: [Diagnostic])

  private func jobs(_ context: SiteContext) -> [Job] {
    var jobs: [Job] = [
      { (render(templates.home, HomePage(context: context), .home, []), []) },
      { (render(templates.actors, ActorsPage(context: context), .actors, []), []) },
      { (render(templates.notFound, NotFoundPage(context: context), .notFound, []), []) },
    ]
    for actor in library.actors {
      jobs.append { (render(templates.actor, ActorPage(actor, context: context), .actor(actor.id), []), []) }
    }
    for page in library.pages { jobs.append { freePage(page, context) } }
    jobs += redirects(context)
    for dossier in library.dossiers {
      jobs.append { frontPage(dossier, context) }
      jobs += annexes(of: dossier, context)
      for article in dossier.articles { jobs.append { articlePage(article, in: dossier, context) } }
    }
    return jobs
  }

  /// The pages of a dossier that are made of its articles alone.
  private func annexes(of dossier: Dossier, _ context: SiteContext) -> [Job] {
    func page<Model: TemplateRecord>(
      _ name: String, _ template: CheckedTemplate<Model>, _ model: @escaping @Sendable () -> Model
    ) -> Job {
      { (render(template, model(), .dossierPage(name, in: dossier.id), []), []) }
    }
    @Sendable func links(_ name: String) -> LinkTable {
      LinkTable(
        DossierPage.documents(of: dossier), in: dossier.source, on: .dossierPage(name, in: dossier.id), map: context.map)
    }
    return [
      page("tables", templates.tables) { TablesPage(dossier, context: context) },
      page("key-lists", templates.keyLists) { KeyListsPage(dossier, context: context) },
      page("timeline", templates.timeline) { TimelinePage(dossier, context: context) },
      page("relations", templates.relations) { RelationsPage(dossier, context: context) },
      page("gaps", templates.gaps) { GapsPage(dossier, context: context) },
      page("sources", templates.sources) { SourcesPage(dossier, links: links("sources"), context: context) },
      page("pack", templates.pack) { PackPage(dossier, links: links("pack"), context: context) },
    ]
  }

  /// Pages at addresses that articles and actors had before.
  private func redirects(_ context: SiteContext) -> [Job] {
    Redirects.all(in: library).map { redirect in
      {
        let model = RedirectPage(redirect.title, from: redirect.from, to: redirect.to, context: context)
        return (render(templates.redirect, model, redirect.from, [redirect.source]), [])
      }
    }
  }

  private func frontPage(_ dossier: Dossier, _ context: SiteContext) -> (RenderedFile, [Diagnostic]) {
    let route = Route.dossier(dossier.id)
    let links = LinkTable(DossierPage.documents(of: dossier), in: dossier.source, on: route, map: context.map)
    let model = DossierPage(dossier, links: links, context: context)
    return (render(templates.dossier, model, route, [dossier.path]), links.diagnostics)
  }

  private func articlePage(
    _ article: Article, in dossier: Dossier, _ context: SiteContext
  ) -> (RenderedFile, [Diagnostic]) {
    let route = Route.article(article.slug, in: dossier.id)
    let html = ArticleHTML(article, route: route, context: context)
    let model = ArticlePage(article, in: dossier, html: html, context: context)
    return (render(templates.article, model, route, [article.path]), html.links.diagnostics)
  }

  private func freePage(_ page: Page, _ context: SiteContext) -> (RenderedFile, [Diagnostic]) {
    let route = Route.page(page.slug)
    let links = LinkTable([page.document], in: page.source, on: route, map: context.map)
    return (render(templates.page, FreePage(page, links: links, context: context), route, [page.path]), links.diagnostics)
  }

  private func render<Model: TemplateRecord>(
    _ template: CheckedTemplate<Model>, _ model: Model, _ route: Route, _ sources: [String]
  ) -> RenderedFile {
    var bytes: [UInt8] = []
    template.render(model, into: &bytes)
    return RenderedFile(path: route.path, bytes: bytes, sources: sources)
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
