import Dossiers
import Markup
import Templating
import TextRecovery

/// The page of a dossier's timeline: what is said to have happened when, apart from when it was published.
struct TimelinePage: Sendable {
  var page: PageFrame
  var dossier: String
  var asOf: PartialDate?
  var years: [TimelineYear]
  var future: [TimelineEntry]
  var publications: [ArticleLink]
  var drawing: TimelineDrawing?

  init(_ dossier: Dossier, context: SiteContext) {
    let route = Route.dossierPage("timeline", in: dossier.id)
    page = context.frame("Timeline", kind: "timeline", route: route, dossier: dossier)
    self.dossier = dossier.title
    asOf = dossier.asOf
    let entries = TimelineEntry.all(in: dossier, from: route, context: context)
    // A date that is exact to a month or a year lies ahead only when all of it does.
    let (past, ahead) = Self.parted(entries, at: dossier.asOf)
    years = TimelineYear.group(past)
    future = ahead
    publications = dossier.articles.filter { $0.date != nil }.map { context.link($0, in: dossier.id, from: route) }
    drawing = TimelineDrawing(entries, asOf: dossier.asOf)
  }

  static func parted(
    _ entries: [TimelineEntry], at day: PartialDate?
  ) -> (past: [TimelineEntry], future: [TimelineEntry]) {
    guard let day else { return (entries, []) }
    return (entries.filter { $0.date.dayNumber <= day.dayNumber }, entries.filter { $0.date.dayNumber > day.dayNumber })
  }
}

extension TimelinePage: TemplateRecord {
  /// The fields of `pages/timeline.html`.
  static let record = RecordDeclaration<Self>(
    "TimelinePage", "The timeline of a dossier.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("dossier", "The dossier's title.") { $0.dossier },
      Field("as_of", "The day up to which the dossier holds.") { $0.asOf },
      Field("years", "What is said to have happened, by year, the newest first.") { $0.years },
      Field("future", "What is said to be ahead.") { $0.future },
      Field("publications", "The articles by date of publication.") { $0.publications },
      Field("drawing", "The same as a drawing, when there are events enough.") { $0.drawing },
    ])
}

/// A sentence that names a date.
struct TimelineEntry: Sendable {
  var date: PartialDate
  var isRelative: Bool
  var surface: String
  var passage: PassageView
  var article: ArticleLink

  /// The sentences of a dossier's articles that name a date, each once, by date.
  static func all(in dossier: Dossier, from route: Route, context: SiteContext) -> [TimelineEntry] {
    var entries: [TimelineEntry] = []
    for article in dossier.articles {
      var seen: Set<String> = []
      for expression in article.dates {
        guard let date = expression.date, expression.block != "title", let block = article.block(expression.block)
        else { continue }
        let sentence = Sentences.around(expression.range, in: block.text)
        guard seen.insert("\(expression.block):\(sentence.lowerBound):\(date)").inserted else { continue }
        let link = context.link(article, in: dossier.id, from: route, block: expression.block)
        entries.append(
          TimelineEntry(
            date: date, isRelative: expression.kind == .relative, surface: expression.surface,
            passage: PassageView(block, range: expression.range, url: link.url),
            article: link))
      }
    }
    return entries.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }
}

extension TimelineEntry: TemplateRecord {
  /// The fields of an entry.
  static let record = RecordDeclaration<Self>(
    "TimelineEntry", "A sentence that names a date.",
    [
      Field("date", "The date, as exact as the text has it.") { $0.date },
      Field("is_relative", "Whether the text says it relative to its own date, as in \"last Friday\".") { $0.isRelative },
      Field("surface", "The words for it.") { $0.surface },
      Field("passage", "The sentence, with those words marked.") { $0.passage },
      Field("article", "The article, linked to the passage.") { $0.article },
    ])
}

/// The events of one year.
struct TimelineYear: Sendable {
  var year: String
  var entries: [TimelineEntry]

  /// Groups entries by year, the newest year and in it the newest entry first.
  static func group(_ entries: [TimelineEntry]) -> [TimelineYear] {
    Dictionary(grouping: entries.reversed()) { $0.date.year }.sorted { $0.key > $1.key }
      .map { TimelineYear(year: String($0.key), entries: $0.value) }
  }
}

extension TimelineYear: TemplateRecord {
  /// The fields of a year.
  static let record = RecordDeclaration<Self>(
    "TimelineYear", "The events of one year.",
    [
      Field("year", "The year.") { $0.year },
      Field("entries", "The events, the newest first.") { $0.entries },
    ])
}
