import Dossiers
import Markup
import Templating

/// The page of a dossier's tables, each with its source.
struct TablesPage: Sendable {
  var page: PageFrame
  var dossier: String
  var tables: [TableView]

  init(_ dossier: Dossier, context: SiteContext) {
    let route = Route.dossierPage("tables", in: dossier.id)
    page = context.frame("Tables", kind: "tables", route: route, dossier: dossier)
    self.dossier = dossier.title
    tables = context.tables(of: dossier).map { TableView($0, in: dossier.id, route: route, context: context) }
  }
}

extension TablesPage: TemplateRecord {
  /// The fields of `pages/tables.html`.
  static let record = RecordDeclaration<Self>(
    "TablesPage", "The tables of a dossier, each with its source.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("dossier", "The dossier's title.") { $0.dossier },
      Field("tables", "The tables, the newest article's first.") { $0.tables },
    ])
}

/// The page of a dossier's key lists, each with its source.
struct KeyListsPage: Sendable {
  var page: PageFrame
  var dossier: String
  var lists: [KeyListView]
  var gaps: [GapView]

  init(_ dossier: Dossier, context: SiteContext) {
    let route = Route.dossierPage("key-lists", in: dossier.id)
    page = context.frame("Key lists", kind: "key-lists", route: route, dossier: dossier)
    self.dossier = dossier.title
    lists = context.keyLists(of: dossier).map { KeyListView($0, in: dossier.id, route: route, context: context) }
    gaps = dossier.articles.flatMap { article in
      article.gaps.filter { $0.leadIn.announces == .list }.compactMap {
        Gaps.gap(of: $0.block, in: article, dossier: dossier.id, from: route, context: context)
      }
    }
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
      Field("gaps", "The lists that a text announces and does not have.") { $0.gaps },
    ])
}
