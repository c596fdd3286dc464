import ActorRecognition
import Dossiers
import Markup
import Templating

/// The page of who is named together with whom: a drawing, the pairs, and a matrix of actors and articles.
struct RelationsPage: Sendable {
  var page: PageFrame
  var dossier: String
  var articles: [NumberedArticle]
  var rows: [RelationRow]
  var pairs: [RelationPair]
  var groups: [RelationGroup]
  var drawing: RelationsDrawing?
  var mentions: TemplateURL

  /// How many actors the matrix has at most; those named in most articles.
  private static let actorLimit = 50
  /// How many articles one page of the matrix has; with all cells filled that is some 70 kB.
  private static let articleLimit = 16

  init(_ dossier: Dossier, part: Paging.Part, context: SiteContext) {
    let route = part.route
    page = context.frame("Relations", kind: "relations", route: route, dossier: dossier, part: part)
    self.dossier = dossier.title
    mentions = Route.file("mentions.csv", in: dossier.id).relative(from: route)
    let columns = part.range.map { dossier.articles[$0] }
    articles = zip(part.range, columns).map { index, article in
      NumberedArticle(number: index + 1, article: context.link(article, in: dossier.id, from: route))
    }
    let actors = Array(context.rankedActors(in: dossier).prefix(Self.actorLimit))
    rows = RelationRow.all(actors, in: columns, dossier: dossier.id, from: route, context: context)
    let ties = part.number == 1 ? Ties(among: actors.filter { $0.kind != .place }) : nil
    pairs = ties.map { RelationPair.strongest(of: $0, in: dossier, from: route, context: context) } ?? []
    groups = ties.map { RelationGroup.all(of: $0, from: route, context: context) } ?? []
    drawing = ties.flatMap { RelationsDrawing($0) }
  }

  /// The pages of a dossier, cut by the columns of the matrix.
  static func parts(of dossier: Dossier) -> [Paging.Part] {
    let weight = 64_000 / articleLimit
    return Paging(dossier.articles.map { _ in weight }, from: .dossierPage("relations", in: dossier.id)).parts
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
      Field("pairs", "The pairs named together in most articles, with the articles.") { $0.pairs },
      Field("drawing", "Who is named together with whom, as a drawing.") { $0.drawing },
      Field("groups", "The same in words.") { $0.groups },
      Field("mentions", "All mentions as CSV.") { $0.mentions },
    ])
}

/// An article with the number by which the matrix and the pairs name it: its place in the dossier, from the newest.
struct NumberedArticle: Sendable {
  var number: Int
  var article: ArticleLink
}

extension NumberedArticle: TemplateRecord {
  /// The fields of a numbered article.
  static let record = RecordDeclaration<Self>(
    "NumberedArticle", "An article with the number by which the matrix and the pairs name it.",
    [
      Field("number", "Its place in the dossier, from the newest.") { $0.number },
      Field("article", "The article.") { $0.article },
    ])
}

/// An actor's row in the matrix.
struct RelationRow: Sendable {
  var actor: ActorLink
  var cells: [RelationCell]

  /// The rows of actors in some articles; on further pages only of those whom these articles name.
  static func all(
    _ actors: [ActorProfile], in articles: [Article], dossier: String, from route: Route, context: SiteContext
  ) -> [RelationRow] {
    let places = Dictionary(zip(actors.map(\.id), actors.indices)) { first, _ in first }
    var cells = actors.map { _ in [RelationCell?](repeating: nil, count: articles.count) }
    for (column, article) in articles.enumerated() {
      for found in article.recognition.actors {
        guard let row = places[found.id], !found.mentions.isEmpty else { continue }
        let first = found.mentions.first { $0.block != "title" }
        cells[row][column] = RelationCell(
          count: found.mentions.count,
          url: context.link(article, in: dossier, from: route, block: first?.block).url)
      }
    }
    return zip(actors, cells).compactMap { actor, cells in
      guard cells.contains(where: { $0 != nil }) else { return nil }
      let empty = RelationCell(count: 0, url: TemplateURL(""))
      return RelationRow(actor: context.link(actor, from: route), cells: cells.map { $0 ?? empty })
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
  var articles: [NumberedArticle]
  var articleCount: Int

  /// How many articles of a pair are linked; the newest ones.
  private static let articleLimit = 8

  private static let limit = 12

  /// The pairs named together most often.
  static func strongest(
    of ties: Ties, in dossier: Dossier, from route: Route, context: SiteContext
  ) -> [RelationPair] {
    ties.pairs.prefix(limit).map { pair in
      let shared = dossier.articles.enumerated().lazy.filter { pair.shared.contains($0.element.slug) }
      return RelationPair(
        first: context.link(ties.actors[pair.first], from: route),
        second: context.link(ties.actors[pair.second], from: route),
        articles: shared.prefix(articleLimit).map {
          NumberedArticle(number: $0.offset + 1, article: context.link($0.element, in: dossier.id, from: route))
        }, articleCount: pair.shared.count)
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
      Field("articles", "The newest articles that name both.") { $0.articles },
      Field("article_count", "How many articles name both.") { $0.articleCount },
    ])
}

/// An actor with those named together with them who come later in the drawing, so that each pair stands once.
struct RelationGroup: Sendable {
  var actor: ActorLink
  var others: [ActorLink]

  /// All pairs that are drawn.
  static func all(of ties: Ties, from route: Route, context: SiteContext) -> [RelationGroup] {
    Dictionary(grouping: ties.pairs, by: \.first).sorted { $0.key < $1.key }.map { first, pairs in
      RelationGroup(
        actor: context.link(ties.actors[first], from: route),
        others: pairs.map { pair in
          var link = context.link(ties.actors[pair.second], from: route)
          link.articleCount = pair.shared.count
          return link
        })
    }
  }
}

extension RelationGroup: TemplateRecord {
  /// The fields of a group.
  static let record = RecordDeclaration<Self>(
    "RelationGroup", "An actor with those named together with them who come later in the drawing.",
    [
      Field("actor", "The actor.") { $0.actor },
      Field("others", "The others; `articles` is in how many articles both are named.") { $0.others },
    ])
}
