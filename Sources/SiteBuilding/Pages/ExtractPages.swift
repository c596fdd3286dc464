import Dossiers
import Markup
import Templating

/// The page of a dossier's tables: those with the same headings joined, then each with its source.
struct TablesPage: Sendable {
  var page: PageFrame
  var dossier: String
  var joined: [JoinedTableView]
  var tables: [TableView]

  init(_ dossier: Dossier, joins: [TableExports.Join], part: Paging.Part, context: SiteContext) {
    let route = part.route
    page = context.frame("Tables", kind: "tables", route: route, dossier: dossier, part: part)
    self.dossier = dossier.title
    joined = part.range.clamped(to: joins.indices).map {
      JoinedTableView(joins[$0], in: dossier.id, from: route, context: context)
    }
    let extracts = context.tables(of: dossier)
    let own = max(0, part.range.lowerBound - joins.count)..<max(0, part.range.upperBound - joins.count)
    tables = extracts[own].map { TableView($0, in: dossier.id, route: route, context: context) }
  }

  /// The pages of a dossier, joined tables first.
  static func parts(of dossier: Dossier, joins: [TableExports.Join], context: SiteContext) -> [Paging.Part] {
    let weights = joins.map(\.weight) + context.tables(of: dossier).map(\.weight)
    return Paging(weights, from: .dossierPage("tables", in: dossier.id)).parts
  }
}

extension Extract {
  /// About how many bytes of HTML it takes.
  var weight: Int {
    let cells: Int = if case .table(let table) = block.content { (table.rows.count + 1) * table.header.count } else { 0 }
    return 900 + block.text.utf8.count * 3 / 2 + 20 * cells
  }
}

extension TableExports.Join {
  /// About how many bytes of HTML the rows take that are shown.
  fileprivate var weight: Int {
    let rows = tables.lazy.flatMap(\.table.rows).prefix(JoinedTableView.limit)
    return 900 + rows.reduce(0) { $0 + 220 + $1.reduce(0) { $0 + $1.text.utf8.count + 10 } }
  }
}

extension TablesPage: TemplateRecord {
  /// The fields of `pages/tables.html`.
  static let record = RecordDeclaration<Self>(
    "TablesPage", "The tables of a dossier, each with its source.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("dossier", "The dossier's title.") { $0.dossier },
      Field("joined", "Tables of several articles that have the same headings, in one.") { $0.joined },
      Field("tables", "The tables, the newest article's first.") { $0.tables },
    ])
}

/// The page of a dossier's key lists, each with its source.
struct KeyListsPage: Sendable {
  var page: PageFrame
  var dossier: String
  var lists: [KeyListView]
  var gaps: [GapView]
  var csv: TemplateURL

  /// Missing lists that stand here; the page of gaps has them all.
  private static let gapLimit = 20

  init(_ dossier: Dossier, part: Paging.Part, context: SiteContext) {
    let route = part.route
    page = context.frame("Key lists", kind: "key-lists", route: route, dossier: dossier, part: part)
    self.dossier = dossier.title
    csv = Route.file("key-lists.csv", in: dossier.id).relative(from: route)
    lists = context.keyLists(of: dossier)[part.range]
      .map { KeyListView($0, in: dossier.id, route: route, context: context) }
    let missing = dossier.articles.lazy.flatMap { article in
      article.gaps.filter { $0.leadIn.announces == .list }.compactMap {
        Gaps.gap(of: $0.block, in: article)
      }
    }
    gaps = part.number < part.count ? []
      : missing.prefix(Self.gapLimit).map { GapView($0, in: dossier.id, from: route, context: context) }
  }

  /// The pages of a dossier.
  static func parts(of dossier: Dossier, context: SiteContext) -> [Paging.Part] {
    Paging(context.keyLists(of: dossier).map(\.weight), from: .dossierPage("key-lists", in: dossier.id)).parts
  }
}

extension KeyListsPage: TemplateRecord {
  /// The fields of `pages/key-lists.html`.
  static let record = RecordDeclaration<Self>(
    "KeyListsPage", "The key lists of a dossier, each with its source.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("dossier", "The dossier's title.") { $0.dossier },
      Field("lists", "The lists, the newest article's first.") { $0.lists },
      Field("gaps", "Lists that a text announces and does not have, on the last page.") { $0.gaps },
      Field("csv", "All lists as CSV.") { $0.csv },
    ])
}
