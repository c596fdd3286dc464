import ActorRecognition
import Dossiers
import Markup

/// What of a library is given away outside its pages: the articles with what may be published of their text.
struct Edition: Sendable {
  let context: SiteContext
  /// The actors who are known to the analyst or named where it may be shown, each with those articles.
  let actors: [(profile: ActorProfile, appearances: [Appearance])]
  private let published: [String: PublishedArticle]

  /// Goes through all articles.
  init(_ context: SiteContext) {
    self.context = context
    var published: [String: PublishedArticle] = [:]
    for dossier in context.library.dossiers {
      for article in dossier.articles {
        let article = PublishedArticle(article, in: dossier.id, context: context)
        published[article.id] = article
      }
    }
    self.published = published
    actors = context.library.actors.compactMap { profile in
      let appearances = profile.appearances.compactMap { appearance in
        published[appearance.dossier + "/" + appearance.article]
          .map { Appearance(article: $0, found: appearance.found) }
      }
      return profile.known == nil && appearances.isEmpty ? nil : (profile, appearances)
    }
  }

  /// The articles of a dossier, those of other dossiers that name it among them: the newest first, undated last.
  func articles(of dossier: Dossier) -> [PublishedArticle] {
    let own = dossier.articles.map { dossier.id + "/" + $0.slug }
    let guests = dossier.guests.map { $0.dossier + "/" + $0.article }
    return (own + guests).compactMap { published[$0] }.enumerated().sorted { left, right in
      let days = (left.element.day, right.element.day)
      return days.0 == days.1 ? left.offset < right.offset : days.0 > days.1
    }.map(\.element)
  }

  /// All articles, the newest first, undated last.
  var articles: [PublishedArticle] {
    published.values.sorted { left, right in
      left.day == right.day ? left.route < right.route : left.day > right.day
    }
  }

  /// An actor in an article, with the mentions and posts that may be shown.
  struct Appearance: Sendable {
    let article: PublishedArticle
    let found: RecognizedActor
  }
}
