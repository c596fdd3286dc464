import ActorRecognition
import Dossiers
import Templating

/// One of the newest articles, with what came with it.
struct ChangeView: Sendable {
  /// The article.
  var article: ArticleLink
  /// Who is named for the first time in the dossier.
  var newActors: [ActorLink]
  /// How many more are, beyond those.
  var moreNewActors: Int
  /// The judgments that cite it, each by its number.
  var judgments: [NavigationItem]

  /// The three newest dated articles of a dossier.
  static func newest(in dossier: Dossier, from route: Route, context: SiteContext) -> [ChangeView] {
    dossier.articles.prefix(3).filter { $0.date != nil }.map { article in
      let actors = newActors(in: article, of: dossier, context: context)
      return ChangeView(
        article: context.link(article, in: dossier.id, from: route),
        newActors: actors.prefix(shown).map { context.link($0, from: route) },
        moreNewActors: max(0, actors.count - shown),
        judgments: judgments(citing: article, in: dossier, from: route, context: context))
    }
  }

  /// How many new actors are named.
  private static let shown = 6

  /// Nobody is new in a dossier that has no older article.
  private static func newActors(
    in article: Article, of dossier: Dossier, context: SiteContext
  ) -> [ActorProfile] {
    guard let date = article.date, dossier.articles.last(where: { $0.date != nil })?.date != date else { return [] }
    return article.recognition.actors.compactMap { found in
      guard let actor = context.actor(found.id) else { return nil }
      let earlier = actor.appearances.contains { $0.dossier == dossier.id && $0.article !== article && ($0.article.date ?? date) <= date }
      return earlier ? nil : actor
    }
  }

  private static func judgments(
    citing article: Article, in dossier: Dossier, from route: Route, context: SiteContext
  ) -> [NavigationItem] {
    let numbers = context.citations(of: article).compactMap { use in
      if case .judgment(dossier.id, let number) = use.place { number } else { nil }
    }
    return Set(numbers).sorted().map { NavigationItem(String($0), TemplateURL("#judgment-\($0)")) }
  }
}

extension ChangeView: TemplateRecord {
  /// The fields of a change.
  static let record = RecordDeclaration<Self>(
    "Change", "One of the newest articles, with what came with it.",
    [
      Field("article", "The article.") { $0.article },
      Field("new_actors", "Who is named for the first time in the dossier, at most six.") { $0.newActors },
      Field("more_new_actors", "How many more are, beyond those.") { $0.moreNewActors },
      Field("judgments", "The judgments that cite it; the title is the number.") { $0.judgments },
    ])
}
