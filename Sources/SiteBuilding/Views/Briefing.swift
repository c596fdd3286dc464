import Dossiers
import Markup
import Templating

/// What a dossier is about and what it says, as the home page, its front page and the pack begin.
struct DossierHead: Sendable {
  var title: String
  var url: TemplateURL
  var question: String?
  var bottomLine: String?
  var asOf: PartialDate?
  var articleCount: Int
  var moved: [MovedJudgment]

  init(_ dossier: Dossier, from route: Route) {
    title = dossier.title
    url = Route.dossier(dossier.id).relative(from: route)
    question = dossier.question
    bottomLine = dossier.summary
    asOf = dossier.asOf
    articleCount = dossier.articles.count
    moved = MovedJudgment.all(in: dossier, from: route)
  }
}

extension DossierHead: TemplateRecord {
  /// The fields of a dossier's head.
  static let record = RecordDeclaration<Self>(
    "DossierHead", "What a dossier is about and what it says in short.",
    [
      Field("title", "What it is called.") { $0.title },
      Field("url", "Its front page.") { $0.url },
      Field("question", "The question that it answers.") { $0.question },
      Field("bottom_line", "The answer in a few sentences.") { $0.bottomLine },
      Field("as_of", "The day up to which it holds.") { $0.asOf },
      Field("articles", "How many articles it has.") { $0.articleCount },
      Field("moved", "The judgments whose likelihood has changed.") { $0.moved },
    ])
}

/// A judgment whose likelihood is another one than before.
struct MovedJudgment: Sendable {
  var number: Int
  var url: TemplateURL
  var text: String
  var likelihood: String
  var previous: String

  /// Those of a dossier, in their order.
  static func all(in dossier: Dossier, from route: Route) -> [MovedJudgment] {
    zip(1..., dossier.judgments).compactMap { number, judgment in
      guard let previous = judgment.previous, previous != judgment.likelihood else { return nil }
      return MovedJudgment(
        number: number, url: Route.dossier(dossier.id).relative(from: route, anchor: "judgment-\(number)"),
        text: judgment.text.blocks.map(\.text).joined(separator: " "), likelihood: judgment.likelihood.word, previous: previous.word)
    }
  }
}

extension MovedJudgment: TemplateRecord {
  /// The fields of a judgment that has moved.
  static let record = RecordDeclaration<Self>(
    "MovedJudgment", "A judgment whose likelihood has changed.",
    [
      Field("number", "Its number.") { $0.number },
      Field("url", "Where it stands.") { $0.url },
      Field("text", "The judgment in plain words.") { $0.text },
      Field("likelihood", "How likely it is now.") { $0.likelihood },
      Field("previous", "How likely it was before.") { $0.previous },
    ])
}

/// The analyst's own part of a dossier, which its front page and the pack share.
struct Briefing: Sendable {
  var head: DossierHead
  var scale: String
  var judgments: [JudgmentView]
  var assessment: HTMLFragment
  var citations: [CitationView]

  init(_ dossier: Dossier, links: LinkTable, from route: Route, context: SiteContext) {
    let writer = HTMLWriter(resolve: links.resolve)
    let citations = links.citations.map { CitationView($0, from: route, context: context) }
    let numbers = Dictionary(
      links.citations.map { (Citing(quotation: $0.quotation, path: $0.article.path), $0.number) }
    ) { first, _ in first }
    head = DossierHead(dossier, from: route)
    scale = context.library.settings.scale.name
    judgments = zip(1..., dossier.judgments).map { number, judgment in
      let own = LinkTable(judgment.documents, in: dossier.source, on: route, map: context.map).citations
        .compactMap { numbers[Citing(quotation: $0.quotation, path: $0.article.path)] }
      return JudgmentView(judgment, number: number, citations: own.map { citations[$0 - 1] }, writer: writer)
    }
    assessment = writer.html(of: dossier.assessment.blocks)
    self.citations = citations
  }

  /// The documents whose links have to be followed, in the order in which readers meet them.
  static func documents(of dossier: Dossier) -> [Document] {
    dossier.judgments.flatMap(\.documents) + [dossier.assessment]
  }

  private struct Citing: Hashable {
    var quotation: String
    var path: String
  }
}

extension Briefing: TemplateRecord {
  /// The fields of a briefing.
  static let record = RecordDeclaration<Self>(
    "Briefing", "The analyst's own part of a dossier.",
    [
      Field("head", "What the dossier is about and what it says in short.") { $0.head },
      Field("scale", "The name of the scale of likelihood.") { $0.scale },
      Field("judgments", "The analyst's judgments.") { $0.judgments },
      Field("assessment", "The analyst's assessment.") { $0.assessment },
      Field("citations", "What the analyst cites.") { $0.citations },
    ])
}
