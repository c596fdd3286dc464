import Dossiers
import Markup
import Templating

extension TableView {
  /// A table as the page at a route shows it.
  init(_ extract: Extract, in dossier: String, route: Route, context: SiteContext) {
    self.init(
      caption: extract.caption,
      html: ArticleHTML.extract(extract, route: route, context: context),
      note: Gaps.note(on: extract.block), csv: Self.csv(of: extract, in: dossier, from: route),
      article: context.link(extract.article, in: dossier, from: route, block: extract.block.id))
  }
}

extension TableView {
  /// A table whose columns cannot be told apart has no CSV.
  private static func csv(of extract: Extract, in dossier: String, from route: Route) -> TemplateURL? {
    guard case .table(let table) = extract.block.content, table.basis != .uncertain else { return nil }
    return Route.table(extract, in: dossier).relative(from: route)
  }
}

extension KeyListView {
  /// A key list as the page at a route shows it.
  init(_ extract: Extract, in dossier: String, route: Route, context: SiteContext) {
    var count = 0
    if case .list(let list) = extract.block.content { count = list.items.count }
    self.init(
      caption: extract.caption,
      html: ArticleHTML.extract(extract, route: route, context: context), count: count,
      article: context.link(extract.article, in: dossier, from: route, block: extract.block.id))
  }
}
