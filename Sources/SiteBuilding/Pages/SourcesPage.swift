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
  var bibTeX: TemplateURL
  var ris: TemplateURL

  init(_ dossier: Dossier, links: LinkTable, part: Paging.Part, context: SiteContext) {
    let route = part.route
    page = context.frame("Sources", kind: "sources", route: route, dossier: dossier, part: part)
    self.dossier = dossier.title
    articleCount = dossier.articles.count
    let syndication = context.syndication(of: dossier)
    originCount = syndication.count
    sources = SourceView.all(in: dossier, links: links, from: route, part: part, context: context)
    let groups = part.number == part.count ? syndication.groups : []
    origins = groups.prefix(Self.originLimit).map { group in
      OriginView(
        articles: group.prefix(Self.originLimit).map { context.link(dossier.articles[$0], in: dossier.id, from: route) })
    }
    bibTeX = Route.file("sources.bib", in: dossier.id).relative(from: route)
    ris = Route.file("sources.ris", in: dossier.id).relative(from: route)
  }

  /// The most groups of one origin, and the most articles of a group, that are shown.
  private static let originLimit = 12

  /// The pages of a dossier, cut between publishers.
  static func parts(of dossier: Dossier, context: SiteContext) -> [Paging.Part] {
    let counts = SourceView.publishers(of: dossier, context: context).map(\.articles.count)
    let weights = counts.map { 1_200 + 420 * min($0, SourceView.articleLimit) }
    return Paging(weights, from: .dossierPage("sources", in: dossier.id)).parts
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
      Field("origins", "Articles that are nearly the same text, on the last page.") { $0.origins },
      Field("bibtex", "The articles as BibTeX.") { $0.bibTeX },
      Field("ris", "The articles in the RIS format.") { $0.ris },
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
  /// How many days before the dossier's newest article its own newest one appeared.
  var age: Int?
  var citationCount: Int
  /// The judgments that cite it, each by its number.
  var judgments: [NavigationItem]
  var articles: [ArticleLink]
  var articleCount: Int

  /// More articles than this are counted.
  static let articleLimit = 12

  /// The publishers of a dossier, those with most articles first; the name is empty where it is not known.
  static func publishers(of dossier: Dossier, context: SiteContext) -> [(name: String, articles: [Article])] {
    Dictionary(grouping: dossier.articles) { name(of: $0, context: context) }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { ($0.key, $0.value) }
  }

  /// The publishers of one page, or of all.
  static func all(
    in dossier: Dossier, links: LinkTable, from route: Route, part: Paging.Part? = nil, context: SiteContext
  ) -> [SourceView] {
    let cited = Dictionary(grouping: links.citations) { name(of: $0.article, context: context) }.mapValues(\.count)
    let publishers = publishers(of: dossier, context: context)
    let last = dossier.articles.compactMap(\.date).max()
    return publishers[part?.range ?? publishers.indices].map { publisher, articles in
      let known = context.library.publishers.first { $0.name == publisher }
      let newest = articles.compactMap(\.date).max()
      return SourceView(
        name: publisher.isEmpty ? "Publisher not known" : publisher, descriptor: known?.descriptor,
        owner: known?.owner, reliability: known?.reliability?.rawValue, reliabilityWords: known?.reliability?.words,
        newest: newest, age: newest.flatMap { day in last.map { $0.dayNumber - day.dayNumber } },
        citationCount: cited[publisher] ?? 0,
        judgments: judgments(on: articles, in: dossier, from: route, context: context),
        articles: articles.prefix(articleLimit).map { context.link($0, in: dossier.id, from: route) },
        articleCount: articles.count)
    }
  }

  private static func name(of article: Article, context: SiteContext) -> String {
    context.published(article)?.publisher ?? ""
  }

  private static func judgments(
    on articles: [Article], in dossier: Dossier, from route: Route, context: SiteContext
  ) -> [NavigationItem] {
    let numbers = articles.flatMap(context.citations).compactMap { use in
      if case .judgment(dossier.id, let number) = use.place { number } else { nil }
    }
    return Set(numbers).sorted().map { number in
      NavigationItem(
        String(number), Route.dossier(dossier.id).relative(from: route, anchor: "judgment-\(number)"))
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
      Field("age", "How many days before the newest article of the dossier that was.") { $0.age },
      Field("citations", "How often the analyst cites it here.") { $0.citationCount },
      Field("judgments", "The judgments that cite it; the title is the number.") { $0.judgments },
      Field("articles", "Its newest articles here, at most twelve.") { $0.articles },
      Field("article_count", "How many articles it has here.") { $0.articleCount },
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
