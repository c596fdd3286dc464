import Dossiers
import Markup
import Templating

/// A page of free Markdown, such as `about.md`.
struct FreePage: Sendable {
  var page: PageFrame
  var title: String
  var body: HTMLFragment
  var notes: [HTMLFragment]
  var citations: [CitationView]

  init(_ free: Page, links: LinkTable, context: SiteContext) {
    let route = Route.page(free.slug)
    let writer = HTMLWriter(resolve: links.resolve)
    page = context.frame(free.title, kind: "page", route: route)
    title = free.title
    body = writer.html(of: free.document.blocks)
    notes = free.document.footnotes.map { writer.html(of: $0.blocks) }
    citations = links.citations.map { CitationView($0, from: route, context: context) }
  }
}

extension FreePage: TemplateRecord {
  /// The fields of `pages/page.html`.
  static let record = RecordDeclaration<Self>(
    "FreePage", "A page of free Markdown.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("title", "Its title.") { $0.title },
      Field("body", "Its text.") { $0.body },
      Field("notes", "Its footnotes, the first one's number is 1.") { $0.notes },
      Field("citations", "What it cites.") { $0.citations },
    ])
}

/// The page for addresses that lead nowhere.
struct NotFoundPage: Sendable {
  var page: PageFrame
  var site: TemplateURL?

  init(context: SiteContext) {
    page = context.frame("Page not found", kind: "not-found", route: .notFound)
    site = context.library.settings.baseURL.map { TemplateURL($0) }
  }
}

extension NotFoundPage: TemplateRecord {
  /// The fields of `pages/not-found.html`.
  static let record = RecordDeclaration<Self>(
    "NotFoundPage", "The page for addresses that lead nowhere.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("site", "The site's own address, which works at any depth; needs `base_url`.") { $0.site },
    ])
}
