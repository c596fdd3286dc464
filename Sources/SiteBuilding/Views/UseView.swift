import ActorRecognition
import Dossiers
import Markup
import Templating
import TextRecovery

/// Something on the site that rests on an article.
struct UseView: Sendable {
  /// What it is.
  var title: String
  /// Where it stands.
  var url: TemplateURL
  /// The words of the article that it cites, or how much of the article is there.
  var detail: String
  /// The cited passage on the article's page; absent when the use is no citation.
  var passage: NavigationItem?

  /// More citations than this are counted.
  private static let limit = 24

  /// What uses an article: citations first, then the pages on which parts of it stand.
  static func all(of article: Article, in dossier: Dossier, from route: Route, context: SiteContext) -> [UseView] {
    let uses = context.citations(of: article)
    var views = uses.prefix(limit).compactMap { UseView($0, from: route, context: context) }
    if uses.count > limit {
      views.append(
        UseView("Further citations", Route.dossier(dossier.id), "\(uses.count - limit) more", from: route))
    }
    return views + extracts(of: article, in: dossier, from: route, context: context)
  }

  private static func extracts(
    of article: Article, in dossier: Dossier, from route: Route, context: SiteContext
  ) -> [UseView] {
    func page(_ title: String, _ name: String, _ count: Int, _ noun: String) -> UseView? {
      guard count > 0 else { return nil }
      return UseView(
        title, Route.dossierPage(name, in: dossier.id), "\(count) \(noun)\(count == 1 ? "" : "s")", from: route)
    }
    var counts = (tables: 0, lists: 0)
    for block in article.document.blocks {
      if case .table = block.content { counts.tables += 1 }
      if case .list = block.content { counts.lists += 1 }
    }
    let dates = context.eventCount(of: article, in: dossier)
    return [
      page("Key lists", "key-lists", counts.lists, "list"), page("Tables", "tables", counts.tables, "table"),
      page("Timeline", "timeline", dates, "date"),
      page("Relations", "relations", article.recognition.actors.count, "actor"),
    ].compactMap { $0 }
  }

  private init(_ title: String, _ target: Route, _ detail: String, from route: Route) {
    self.title = title
    self.detail = detail
    url = target.relative(from: route)
  }

  private init?(_ use: CitedPassages.Use, from route: Route, context: SiteContext) {
    detail = use.quotation
    passage = NavigationItem(String(use.block.dropFirst()), TemplateURL("#" + use.block))
    switch use.place {
    case .judgment(let dossier, let number):
      title = "Key judgment \(number), \(context.title(of: dossier))"
      url = Route.dossier(dossier).relative(from: route, anchor: "judgment-\(number)")
    case .assessment(let dossier):
      title = "Assessment, \(context.title(of: dossier))"
      url = Route.dossier(dossier).relative(from: route, anchor: "assessment")
    case .article(let slug, let dossier):
      guard let article = context.article(slug, in: dossier) else { return nil }
      title = article.title
      url = Route.article(slug, in: dossier).relative(from: route)
    case .page(let slug):
      title = context.library.pages.first { $0.slug == slug }?.title ?? slug
      url = Route.page(slug).relative(from: route)
    }
  }
}

extension UseView: TemplateRecord {
  /// The fields of a use.
  static let record = RecordDeclaration<Self>(
    "Use", "Something on the site that rests on an article.",
    [
      Field("title", "What it is.") { $0.title },
      Field("url", "Where it stands.") { $0.url },
      Field("detail", "The words that it cites, or how much of the article is there.") { $0.detail },
      Field("passage", "The cited passage; absent when the use is no citation.") { $0.passage },
    ])
}
