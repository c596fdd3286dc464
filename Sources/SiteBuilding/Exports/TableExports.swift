import Dossiers
import Markup

/// The tables of a dossier as CSV: each by itself, and those with the same header in one.
///
/// Tables whose columns cannot be told apart are not among them.
struct TableExports: Sendable {
  /// Tables with the same column headings.
  struct Join: Sendable {
    /// Where its CSV stands.
    let route: Route
    /// The headings, as the first table writes them.
    let header: [String]
    /// The tables, at least two.
    let tables: [(extract: Extract, table: Table)]
  }

  private let context: SiteContext
  private let dossier: String
  private let tables: [(extract: Extract, table: Table)]

  init(_ dossier: Dossier, context: SiteContext) {
    self.context = context
    self.dossier = dossier.id
    tables = context.tables(of: dossier).compactMap { extract in
      guard case .table(let table) = extract.block.content, table.basis != .uncertain else { return nil }
      return (extract, table)
    }
  }

  /// The CSV files.
  var files: [PlannedFile] {
    let single = tables.map { extract, table in
      PlannedFile(.table(extract, in: dossier), sources: [extract.article.path]) { Self.csv(of: table).bytes }
    }
    return single + joins.map { join in PlannedFile(join.route) { csv(of: join).bytes } }
  }

  /// The groups of tables that have the same headings, white space and case aside, in the order of their first tables.
  var joins: [Join] {
    var order: [String] = []
    var groups: [String: [(extract: Extract, table: Table)]] = [:]
    for table in tables {
      let key = table.table.header.map { Slug.make($0.text) }.joined(separator: "/")
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(table)
    }
    var taken: Set<String> = []
    return order.compactMap { key in
      guard let group = groups[key], group.count > 1, let first = group.first else { return nil }
      let name = Self.unique(String(Slug.make(key).prefix(60)), in: &taken)
      return Join(
        route: .file("tables/joined/\(Route.name(name)).csv", in: dossier), header: first.table.header.map(\.text),
        tables: group)
    }
  }

  private static func unique(_ name: String, in taken: inout Set<String>) -> String {
    let base = name.isEmpty ? "table" : name
    var candidate = base
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base)-\(number)"
      number += 1
    }
    return candidate
  }

  private static func csv(of table: Table) -> CSV {
    var csv = CSV(header: table.header.map(\.text))
    for row in table.rows { csv.append(row.map(\.text)) }
    return csv
  }

  private func csv(of join: Join) -> CSV {
    var csv = CSV(header: join.header + ["Article", "Date", "Address"])
    for (extract, table) in join.tables {
      let route = Route.article(extract.article.slug, in: dossier)
      let origin = [
        extract.article.title, extract.article.date?.description ?? "",
        context.address(of: route, anchor: extract.block.id),
      ]
      for row in table.rows { csv.append(row.map(\.text) + origin) }
    }
    return csv
  }
}

extension Route {
  /// The CSV of a table.
  static func table(_ extract: Extract, in dossier: String) -> Route {
    file("tables/\(name("\(extract.article.slug)-\(extract.block.id)")).csv", in: dossier)
  }
}
