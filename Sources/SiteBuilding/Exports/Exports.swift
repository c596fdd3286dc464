import Diagnostics
import Dossiers
import Publishing
import Templating

/// The files that machines read: feeds, site map, tables, mentions, bibliographies, the dossier as JSON, actors.
///
/// Feeds and the site map consist of absolute addresses, so they are there only when the site knows its own.
struct Exports: Sendable {
  private let context: SiteContext
  private let pages: [Route]

  /// Takes the routes of all pages, which the site map lists.
  init(_ context: SiteContext, pages: [Route]) {
    self.context = context
    self.pages = pages
  }

  /// All files.
  var files: [PlannedFile] {
    siteFiles + addressedFiles + context.library.dossiers.flatMap(files)
  }

  /// The one thing that can be amiss for all of them.
  var diagnostics: [Diagnostic] {
    guard context.library.settings.baseURL == nil else { return [] }
    return [
      .warning(
        "no-base-url",
        "feeds, sitemap.xml and canonical addresses are left out, since the site does not know its address",
        help: "Set `base_url:` in site.yml, or pass `--base-url https://…`.", at: nil)
    ]
  }

  private var siteFiles: [PlannedFile] {
    [
      PlannedFile(.robots) { Robots.bytes(baseURL: context.library.settings.baseURL) },
      PlannedFile(.dossierSchema) { Array(DossierSchema.text.utf8) },
      PlannedFile(.actorData) { ActorData(context).bytes },
    ]
  }

  private var addressedFiles: [PlannedFile] {
    guard let baseURL = context.library.settings.baseURL else { return [] }
    let feeds = context.library.feeds.map { feed in
      PlannedFile(feed.route) { AtomFeed(feed, in: context, baseURL: baseURL).bytes }
    }
    let pages = SiteIndex.listed(pages, in: context.library)
    let indexes = SiteIndex.routes(for: pages.count).map { route in
      PlannedFile(route) { SiteIndex(pages, in: context.library, baseURL: baseURL).bytes(of: route) }
    }
    return feeds + indexes
  }

  private func files(of dossier: Dossier) -> [PlannedFile] {
    func file(_ name: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> PlannedFile {
      PlannedFile(.file(name, in: dossier.id), bytes: bytes)
    }
    let tables = TableExports(dossier, context: context)
    return [
      file("dossier.json") { DossierDocument(dossier, context: context).bytes },
      file("mentions.csv") { MentionExport(dossier, context: context).bytes },
      file("key-lists.csv") { KeyListExport(dossier, context: context).bytes },
      file("sources.bib") { BibTeX.bytes(context.articles(of: dossier), context: context) },
      file("sources.ris") { RIS.bytes(context.articles(of: dossier), context: context) },
    ] + tables.files
  }
}

extension Route {
  /// What crawlers are told.
  static let robots = Route("robots.txt")
  /// The list of all pages.
  static let siteIndex = Route("sitemap.xml")
  /// The schema of each `dossier.json`.
  static let dossierSchema = Route("schemas/dossier.schema.json")
  /// The actors of all dossiers, in the terms of FollowTheMoney.
  static let actorData = Route("actors.ftm.jsonl")
}

extension SiteContext {
  /// The address of a page or passage for files that leave the site: absolute where the site knows its own
  /// address, else the path on the site.
  func address(of route: Route, anchor: String? = nil) -> String {
    let page = library.settings.baseURL.map { route.absolute(under: $0).string } ?? route.path
    return page + (anchor.map { "#" + $0 } ?? "")
  }
}
