import Dossiers
import Markup
import Templating

/// The rows of several articles' tables that have the same headings, each with where it comes from.
struct JoinedTableView: Sendable {
  /// A row of one of the tables.
  struct Row: Sendable {
    /// Its cells.
    var cells: [String]
    /// Its article, linked to the table that it stands in.
    var article: ArticleLink
  }

  /// The headings, as the first table writes them.
  var header: [String]
  /// The rows that are shown, the newest article's first.
  var rows: [Row]
  /// How many more there are in the CSV.
  var moreCount: Int
  /// How many tables are joined.
  var tableCount: Int
  /// All of it as CSV.
  var csv: TemplateURL

  /// More rows than this stand in the CSV only.
  static let limit = 100

  init(_ join: TableExports.Join, in dossier: String, from route: Route, context: SiteContext) {
    header = join.header
    csv = join.route.relative(from: route)
    tableCount = join.tables.count
    rows = []
    for (extract, table) in join.tables where rows.count < Self.limit {
      let article = context.link(extract.article, in: dossier, from: route, block: extract.block.id)
      rows += table.rows.prefix(Self.limit - rows.count).map { Row(cells: $0.map(\.text), article: article) }
    }
    moreCount = join.tables.reduce(0) { $0 + $1.table.rows.count } - rows.count
  }
}

extension JoinedTableView: TemplateRecord {
  /// The fields of a joined table.
  static let record = RecordDeclaration<Self>(
    "JoinedTable", "The rows of several articles' tables that have the same headings.",
    [
      Field("header", "The headings, as the first table writes them.") { $0.header },
      Field("rows", "The rows, the newest article's first.") { $0.rows },
      Field("more", "How many more rows there are in the CSV.") { $0.moreCount },
      Field("tables", "How many tables are joined.") { $0.tableCount },
      Field("csv", "All of it as CSV.") { $0.csv },
    ])
}

extension JoinedTableView.Row: TemplateRecord {
  /// The fields of a row.
  static let record = RecordDeclaration<Self>(
    "JoinedRow", "A row of one of the joined tables.",
    [
      Field("cells", "Its cells.") { $0.cells },
      Field("article", "Its article, linked to the table that it stands in.") { $0.article },
    ])
}
