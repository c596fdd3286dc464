import Dossiers
import Markup
import Templating

/// The newest articles of the site or of a dossier as an Atom feed (RFC 4287).
///
/// Entries have summaries, not the text. Undated articles are left out, since nobody can say when they came. The id of
/// an entry is the address of its page; its times are those of the content, so the same content gives the same feed.
struct AtomFeed: Sendable {
  /// Which feed is meant.
  struct Subject: Sendable {
    /// Where the feed stands.
    let route: Route
    /// The dossier that it follows; absent when it follows the whole site.
    let dossier: Dossier?
  }

  private static let length = 50

  private let subject: Subject
  private let baseURL: String
  private let settings: SiteSettings
  private let entries: [PublishedArticle]

  /// Gathers the entries.
  init(_ subject: Subject, in context: SiteContext, baseURL: String) {
    self.subject = subject
    self.baseURL = baseURL
    settings = context.library.settings
    let articles = subject.dossier.map(context.articles) ?? context.publishedArticles
    entries = Array(articles.filter { $0.article.date != nil }.prefix(Self.length))
  }

  /// The feed.
  var bytes: [UInt8] {
    let page = subject.dossier.map { Route.dossier($0.id) } ?? .home
    let address = page.absolute(under: baseURL).string
    var xml = XMLWriter()
    xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", settings.language)]) { feed in
      feed.element("id", text: address)
      feed.element("title", text: subject.dossier.map { "\($0.title) · \(settings.title)" } ?? settings.title)
      if let subtitle = subject.dossier.map({ $0.question ?? $0.summary }) ?? settings.description {
        feed.element("subtitle", text: subtitle)
      }
      feed.element("updated", text: Self.time(entries.compactMap(Self.updated).max() ?? .earliest))
      feed.element("author") { $0.element("name", text: settings.author ?? settings.title) }
      feed.empty(
        "link",
        [
          ("rel", "self"), ("type", "application/atom+xml"),
          ("href", subject.route.absolute(under: baseURL).string),
        ])
      feed.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", address)])
      for entry in entries { write(entry, to: &feed) }
    }
    return xml.bytes
  }

  private func write(_ entry: PublishedArticle, to feed: inout XMLWriter) {
    let article = entry.article
    let address = entry.route.absolute(under: baseURL).string
    feed.element("entry", [("xml:lang", article.language)]) { xml in
      xml.element("id", text: address)
      xml.element("title", text: article.title)
      xml.element("updated", text: Self.time(Self.updated(entry) ?? .earliest))
      if let date = article.date { xml.element("published", text: Self.time(date)) }
      // Without an author of its own an entry would count as the site's (RFC 4287, section 4.2.1).
      for author in entry.authors.isEmpty ? [entry.publisher ?? "unknown"] : entry.authors {
        xml.element("author") { $0.element("name", text: author) }
      }
      for tag in article.frontMatter.tags { xml.empty("category", [("term", tag)]) }
      xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", address)])
      if let source = article.frontMatter.source { xml.empty("link", [("rel", "via"), ("href", source)]) }
      if let summary = entry.summary { xml.element("summary", text: summary) }
    }
  }

  private static func updated(_ entry: PublishedArticle) -> PartialDate? {
    [entry.article.date, entry.article.frontMatter.updated].compactMap { $0 }.max()
  }

  /// The first moment that a date covers (RFC 3339).
  private static func time(_ date: PartialDate) -> String {
    (PartialDate(dayNumber: date.dayNumber) ?? date).description + "T00:00:00Z"
  }
}

extension Library {
  /// The feeds that the site has: none without an address of its own, and none without a dated article.
  var feeds: [AtomFeed.Subject] {
    let dossiers = dossiers.filter(hasFeed).map { AtomFeed.Subject(route: .dossierFeed($0.id), dossier: $0) }
    return dossiers.isEmpty ? [] : [AtomFeed.Subject(route: .feed, dossier: nil)] + dossiers
  }

  /// Whether a dossier has a feed.
  func hasFeed(_ dossier: Dossier) -> Bool {
    guard settings.baseURL != nil else { return false }
    return dossier.articles.contains { $0.date != nil } || dossier.guests.contains { isDated($0.article, in: $0.dossier) }
  }

  private func isDated(_ slug: String, in dossier: String) -> Bool {
    dossiers.contains { $0.id == dossier && $0.articles.contains { $0.slug == slug && $0.date != nil } }
  }
}

extension Route {
  /// The feed of the whole site.
  static let feed = Route("feed.xml")
  /// The feed of a dossier.
  static func dossierFeed(_ id: String) -> Route { file("feed.xml", in: id) }
}
