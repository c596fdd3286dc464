import Dossiers
import Markup
import Templating

/// The page of a dossier's sources: how much to trust what.
struct SourcesPage: Sendable {
  var page: PageFrame
  var dossier: String
  var articleCount: Int
  var originCount: Int
  var sources: [SourceView]
  var origins: [OriginView]

  init(_ dossier: Dossier, links: LinkTable, context: SiteContext) {
    let route = Route.dossierPage("sources", in: dossier.id)
    page = context.frame("Sources", kind: "sources", route: route, dossier: dossier)
    self.dossier = dossier.title
    articleCount = dossier.articles.count
    let syndication = Syndication(dossier.articles)
    originCount = syndication.count
    sources = SourceView.all(in: dossier, links: links, from: route, context: context)
    origins = Dictionary(grouping: dossier.articles.indices) { syndication.origins[$0] }
      .filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
      .map { OriginView(articles: $0.value.map { context.link(dossier.articles[$0], in: dossier.id, from: route) }) }
  }
}

extension SourcesPage: TemplateRecord {
  /// The fields of `pages/sources.html`.
  static let record = RecordDeclaration<Self>(
    "SourcesPage", "The sources of a dossier.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("dossier", "The dossier's title.") { $0.dossier },
      Field("articles", "How many articles there are.") { $0.articleCount },
      Field("origin_count", "How many origins, nearly identical texts counted once.") { $0.originCount },
      Field("sources", "The publishers, those with most articles first.") { $0.sources },
      Field("origins", "Articles that are nearly the same text.") { $0.origins },
    ])
}

/// A publisher with what rests on it.
struct SourceView: Sendable {
  var name: String
  var descriptor: String?
  var owner: String?
  var reliability: String?
  var reliabilityWords: String?
  var newest: PartialDate?
  var citationCount: Int
  var articles: [ArticleLink]

  static func all(in dossier: Dossier, links: LinkTable, from route: Route, context: SiteContext) -> [SourceView] {
    func name(_ article: Article) -> String {
      context.published(article)?.publisher ?? ""
    }
    let cited = Dictionary(grouping: links.citations) { name($0.article) }.mapValues(\.count)
    return Dictionary(grouping: dossier.articles, by: name)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { publisher, articles in
        let known = context.library.publishers.first { $0.name == publisher }
        return SourceView(
          name: publisher.isEmpty ? "Publisher not known" : publisher, descriptor: known?.descriptor,
          owner: known?.owner, reliability: known?.reliability?.rawValue, reliabilityWords: known?.reliability?.words,
          newest: articles.compactMap(\.date).max(), citationCount: cited[publisher] ?? 0,
          articles: articles.map { context.link($0, in: dossier.id, from: route) })
      }
  }
}

extension SourceView: TemplateRecord {
  /// The fields of a source.
  static let record = RecordDeclaration<Self>(
    "Source", "A publisher with what rests on it.",
    [
      Field("name", "Its name.") { $0.name },
      Field("descriptor", "What it is.") { $0.descriptor },
      Field("owner", "Who owns it.") { $0.owner },
      Field("reliability", "Its reliability, A to F.") { $0.reliability },
      Field("reliability_words", "The same in words.") { $0.reliabilityWords },
      Field("newest", "The date of its newest article here.") { $0.newest },
      Field("citations", "How often the analyst cites it here.") { $0.citationCount },
      Field("articles", "Its articles here.") { $0.articles },
    ])
}

/// Articles that are nearly the same text.
struct OriginView: Sendable {
  var articles: [ArticleLink]
}

extension OriginView: TemplateRecord {
  /// The fields of an origin.
  static let record = RecordDeclaration<Self>(
    "Origin", "Articles that are nearly the same text, counted as one origin.",
    [Field("articles", "The articles.") { $0.articles }])
}
