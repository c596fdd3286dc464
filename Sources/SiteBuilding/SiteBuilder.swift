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
    func asset(_ name: String) -> Route? { styles.first { $0.source.hasSuffix("assets/" + name) }?.route }
    let shared = SiteAssets(stylesheet: asset("site.css") ?? Route("assets/site.css"), icon: asset("icon.svg"))
    let context = SiteContext(library, assets: shared)
    let search = SearchFiles(context)
    let script = asset("search.js") ?? Route("assets/search.js")
    let pages = self.pages(context) + [
      PlannedFile(.search) {
        render(templates.search, SearchPage(script: script, index: search.start, context: context))
      }
    ]
    let assets = try self.assets
    let exports = Exports(context, pages: pages.map(\.route))
    let files = pages + styles.map { style in PlannedFile(style.route, sources: [style.source]) { style.bytes } } + assets
      + exports.files + search.files
    let provenance = Provenance(library)
    let leaks = LeakCheck(library, templates: folder)
    return SitePlan(files.map { $0.made(from: provenance) }, preparing: search.prepare, leaks: leaks) {
      TradecraftCheck(context).diagnostics + exports.diagnostics
    }
  }

  // MARK: Pages

  private func pages(_ context: SiteContext) -> [PlannedFile] {
    var pages = [
      PlannedFile(.home) { render(templates.home, HomePage(context: context)) },
      PlannedFile(.notFound) { render(templates.notFound, NotFoundPage(context: context)) },
    ]
    pages += parted(ActorsPage.parts(context), templates.actors) { ActorsPage(part: $0, context: context) }
    for actor in context.actors {
      pages += parted(ActorPage.parts(of: actor), templates.actor) { ActorPage(actor, part: $0, context: context) }
    }
    for page in library.pages { pages.append(freePage(page, context)) }
    pages += redirects(context)
    for dossier in context.library.dossiers {
      pages.append(frontPage(dossier, context))
      pages += annexes(of: dossier, context)
      for article in dossier.articles { pages.append(articlePage(article, in: dossier, context)) }
    }
    return pages
  }

  /// The pages of a dossier that are made of its articles alone.
  private func annexes(of dossier: Dossier, _ context: SiteContext) -> [PlannedFile] {
    @Sendable func links(_ route: Route) -> LinkTable {
      LinkTable(Briefing.documents(of: dossier), in: dossier.source, on: route, map: context.map)
    }
    let joins = TableExports(dossier, context: context).joins
    let pack = Route.dossierPage("pack", in: dossier.id)
    return parted(ArticlesPage.parts(of: dossier), templates.articles) {
      ArticlesPage(dossier, part: $0, context: context)
    } + parted(TablesPage.parts(of: dossier, joins: joins, context: context), templates.tables) {
      TablesPage(dossier, joins: joins, part: $0, context: context)
    } + parted(KeyListsPage.parts(of: dossier, context: context), templates.keyLists) {
      KeyListsPage(dossier, part: $0, context: context)
    } + parted(TimelinePage.parts(of: dossier, context: context), templates.timeline) {
      TimelinePage(dossier, part: $0, context: context)
    } + parted(RelationsPage.parts(of: dossier), templates.relations) {
      RelationsPage(dossier, part: $0, context: context)
    } + parted(GapsPage.parts(of: dossier), templates.gaps) {
      GapsPage(dossier, part: $0, context: context)
    } + parted(SourcesPage.parts(of: dossier, context: context), templates.sources) {
      SourcesPage(dossier, links: links($0.route), part: $0, context: context)
    } + [PlannedFile(pack) { render(templates.pack, PackPage(dossier, links: links(pack), context: context)) }]
  }

  /// The pages of a list that may be long.
  private func parted<Model: TemplateRecord>(
    _ parts: [Paging.Part], _ template: CheckedTemplate<Model>, _ model: @escaping @Sendable (Paging.Part) -> Model
  ) -> [PlannedFile] {
    parts.map { part in PlannedFile(part.route) { render(template, model(part)) } }
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
    return PlannedFile.checked(route, sources: dossier.source.bytes.isEmpty ? [] : [dossier.path]) {
      let links = LinkTable(Briefing.documents(of: dossier), in: dossier.source, on: route, map: context.map)
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
    bytes.reserveCapacity(Self.pageCapacity)
    template.render(model, into: &bytes)
    return bytes
  }

  /// More than most pages take, so that few have to move while they grow.
  private static let pageCapacity = 32_768

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

  /// The style sheets and other assets of the templates; the name of a style sheet, script or drawing carries a part of
  /// its hash, so that no browser shows a new page with an old style.
  private var fingerprintedAssets: [(route: Route, bytes: [UInt8], source: String)] {
    folder.assets.map { file in
      let bytes = file.source.bytes
      guard [".css", ".js", ".svg"].contains(where: file.path.hasSuffix), let dot = file.path.lastIndex(of: ".") else {
        return (Route(file.path), bytes, file.source.path)
      }
      let name = file.path[..<dot] + "-" + SHA256.hexadecimal(bytes).prefix(10) + file.path[dot...]
      return (Route(String(name)), bytes, file.source.path)
    }
  }
}
