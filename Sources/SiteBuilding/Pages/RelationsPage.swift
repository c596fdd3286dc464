import ActorRecognition
import Dossiers
import Markup
import Templating

/// The page of who is named together with whom: a matrix of actors and articles, and a drawing of it.
struct RelationsPage: Sendable {
  var page: PageFrame
  var dossier: String
  var articles: [ArticleLink]
  var rows: [RelationRow]
  var pairs: [RelationPair]
  var drawing: RelationsDrawing?

  /// How many actors the matrix has at most; those named in most articles.
  private static let limit = 40

  init(_ dossier: Dossier, context: SiteContext) {
    let route = Route.dossierPage("relations", in: dossier.id)
    page = context.frame("Relations", kind: "relations", route: route, dossier: dossier)
    self.dossier = dossier.title
    let listed = Array(dossier.articles.prefix(60))
    articles = listed.map { context.link($0, in: dossier.id, from: route) }
    let actors = Self.actors(of: dossier, context: context)
    rows = actors.map { RelationRow($0, articles: listed, dossier: dossier.id, from: route, context: context) }
    pairs = RelationPair.all(among: actors.filter { $0.kind != .place }, in: dossier.id, from: route, context: context)
    drawing = RelationsDrawing(actors.filter { $0.kind != .place }.prefix(20).map { $0 }, in: dossier.id)
  }

  private static func actors(of dossier: Dossier, context: SiteContext) -> [ActorProfile] {
    context.actors(in: dossier).map { ($0, $0.articles(in: dossier.id).count) }.filter { $0.1 > 0 }
      .sorted { ($1.1, $0.0.name) < ($0.1, $1.0.name) }.prefix(limit).map(\.0)
  }
}

extension ActorProfile {
  /// The slugs of a dossier's articles that name the actor.
  func articles(in dossier: String) -> Set<String> {
    Set(appearances.filter { $0.dossier == dossier && !$0.found.mentions.isEmpty }.map(\.article.slug))
  }
}

extension RelationsPage: TemplateRecord {
  /// The fields of `pages/relations.html`.
  static let record = RecordDeclaration<Self>(
    "RelationsPage", "Who is named together with whom in a dossier.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("dossier", "The dossier's title.") { $0.dossier },
      Field("articles", "The articles, as the columns of the matrix.") { $0.articles },
      Field("rows", "The actors, as the rows of the matrix.") { $0.rows },
      Field("pairs", "The pairs named together in most articles.") { $0.pairs },
      Field("drawing", "The same as a drawing.") { $0.drawing },
    ])
}

/// An actor's row in the matrix.
struct RelationRow: Sendable {
  var actor: ActorLink
  var cells: [RelationCell]

  init(_ actor: ActorProfile, articles: [Article], dossier: String, from route: Route, context: SiteContext) {
    self.actor = context.link(actor, from: route)
    let found = Dictionary(actor.appearances.filter { $0.dossier == dossier }.map { ($0.article.slug, $0.found) }) { first, _ in first }
    cells = articles.map { article in
      let mentions = found[article.slug]?.mentions ?? []
      let first = mentions.first { $0.block != "title" && context.publishes($0.block, of: article) }
      return RelationCell(
        count: mentions.count, url: context.link(article, in: dossier, from: route, block: first?.block).url)
    }
  }
}

extension RelationRow: TemplateRecord {
  /// The fields of a row.
  static let record = RecordDeclaration<Self>(
    "RelationRow", "An actor's row in the matrix.",
    [
      Field("actor", "The actor.") { $0.actor },
      Field("cells", "One cell for each article, in the order of the columns.") { $0.cells },
    ])
}

/// How often an article names an actor.
struct RelationCell: Sendable {
  var count: Int
  var url: TemplateURL
}

extension RelationCell: TemplateRecord {
  /// The fields of a cell.
  static let record = RecordDeclaration<Self>(
    "RelationCell", "How often an article names an actor.",
    [
      Field("count", "How often; 0 when it does not.") { $0.count },
      Field("url", "The first passage that does.") { $0.url },
    ])
}

/// Two actors who are named in the same articles.
struct RelationPair: Sendable {
  var first: ActorLink
  var second: ActorLink
  var articles: [ArticleLink]

  /// The pairs named together in two articles or more, most often first.
  static func all(
    among actors: [ActorProfile], in dossier: String, from route: Route, context: SiteContext
  ) -> [RelationPair] {
    let named = actors.map { $0.articles(in: dossier) }
    var pairs: [(first: Int, second: Int, shared: Set<String>)] = []
    for first in actors.indices {
      for second in actors.indices.dropFirst(first + 1) {
        let shared = named[first].intersection(named[second])
        if shared.count >= 2 { pairs.append((first, second, shared)) }
      }
    }
    return pairs.sorted { ($1.shared.count, $0.first, $0.second) < ($0.shared.count, $1.first, $1.second) }.prefix(30)
      .map { pair in
        RelationPair(
          first: context.link(actors[pair.first], from: route), second: context.link(actors[pair.second], from: route),
          articles: pair.shared.sorted().compactMap { context.article($0, in: dossier) }
            .map { context.link($0, in: dossier, from: route) })
      }
  }
}

extension RelationPair: TemplateRecord {
  /// The fields of a pair.
  static let record = RecordDeclaration<Self>(
    "RelationPair", "Two actors who are named in the same articles.",
    [
      Field("first", "The one.") { $0.first },
      Field("second", "The other.") { $0.second },
      Field("articles", "The articles that name both.") { $0.articles },
    ])
}
