import Dossiers
import Markup
import Templating

extension TableView {
  /// A table as the page at a route shows it.
  init(_ extract: Extract, in dossier: String, route: Route, context: SiteContext) {
    self.init(
      caption: extract.caption,
      html: ArticleHTML(extract.article, route: route, context: context).extract(extract.block),
      note: Gaps.note(on: extract.block),
      article: context.link(extract.article, in: dossier, from: route, block: extract.block.id))
  }
}

extension KeyListView {
  /// A key list as the page at a route shows it.
  init(_ extract: Extract, in dossier: String, route: Route, context: SiteContext) {
    var count = 0
    if case .list(let list) = extract.block.content { count = list.items.count }
    self.init(
      caption: extract.caption,
      html: ArticleHTML(extract.article, route: route, context: context).extract(extract.block), count: count,
      article: context.link(extract.article, in: dossier, from: route, block: extract.block.id))
  }
}

extension SiteContext {
  /// A citation as the page at a route shows it.
  func view(_ citation: LinkTable.Citation, from route: Route) -> CitationView {
    CitationView(
      number: citation.number, quotation: citation.quotation,
      article: link(citation.article, in: citation.dossier, from: route, block: citation.block),
      original: citation.article.frontMatter.source.map { TemplateURL($0) })
  }
}
