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

  init(_ dossier: Dossier, part: Paging.Part, context: SiteContext) {
    let route = part.route
    page = context.frame("Timeline", kind: "timeline", route: route, dossier: dossier, part: part)
    self.dossier = dossier.title
    asOf = dossier.asOf
    let events = context.events(in: dossier)
    let (past, ahead) = Self.parted(events, at: dossier.asOf)
    // One list: what is ahead, what has happened from the newest on, what was published.
    let shown = part.range.clamped(to: events.indices)
    let later = ahead[shown.clamped(to: ahead.indices)]
    let earlier = past.reversed()[max(0, shown.lowerBound - ahead.count)..<max(0, shown.upperBound - ahead.count)]
    future = later.map { TimelineEntry($0, in: dossier, from: route, context: context) }
    years = TimelineYear.group(earlier.map { TimelineEntry($0, in: dossier, from: route, context: context) })
    publications = dossier.articles[
      max(0, part.range.lowerBound - events.count)..<max(0, part.range.upperBound - events.count)
    ].map { context.link($0, in: dossier.id, from: route) }
    drawing = part.number == 1 ? TimelineDrawing(events, articles: dossier.articles, asOf: dossier.asOf) : nil
  }

  /// The pages of a dossier: its events, and behind them its dated articles.
  static func parts(of dossier: Dossier, context: SiteContext) -> [Paging.Part] {
    let dated = dossier.articles.prefix { $0.date != nil }
    let weights = context.events(in: dossier).map { 650 + $0.sentence.count } + dated.map { 250 + $0.title.utf8.count }
    return Paging(weights, from: .dossierPage("timeline", in: dossier.id)).parts
  }

  /// Sorted events before and after a day; a date that is exact to a month or a year lies ahead only when all of it does.
  static func parted(
    _ events: [TimelineEvent], at day: PartialDate?
  ) -> (past: [TimelineEvent], future: [TimelineEvent]) {
    guard let day else { return (events, []) }
    return (events.filter { $0.date.dayNumber <= day.dayNumber }, events.filter { $0.date.dayNumber > day.dayNumber })
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

  /// An event as the page at a route shows it.
  init(_ event: TimelineEvent, in dossier: Dossier, from route: Route, context: SiteContext) {
    date = event.date
    isRelative = event.expression.kind == .relative
    surface = event.expression.surface
    article = context.link(event.article, in: dossier.id, from: route, block: event.block.id)
    passage = PassageView(event.block, range: event.expression.range, url: article.url)
    if let told = event.told { passage.after += " · " + told }
  }

  /// The last events that are exact to the day, and the next ones.
  static func short(
    of dossier: Dossier, past: Int, ahead: Int, from route: Route, context: SiteContext
  ) -> [TimelineEntry] {
    let events = context.events(in: dossier).filter { $0.date.precision == .day }
    let (earlier, later) = TimelinePage.parted(events, at: dossier.asOf)
    return (earlier.suffix(past) + later.prefix(ahead)).map {
      TimelineEntry($0, in: dossier, from: route, context: context)
    }
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

  /// Groups entries by year, the newest year first; in a year they keep their order.
  static func group(_ entries: [TimelineEntry]) -> [TimelineYear] {
    Dictionary(grouping: entries) { $0.date.year }.sorted { $0.key > $1.key }
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
