import Templating

/// The page that all engines render: a dossier with 40 actors, a table of 10 by 3 and 12 key points.
struct DossierPage: TemplateRecord {
  var title: String
  var question: String
  var summary: String
  var root: TemplateURL
  var date: TemplateDate
  var actors: [Actor]
  var header: [String]
  var rows: [Row]
  var points: [Point]
  var source: TemplateURL?

  static let record = RecordDeclaration<Self>(
    "DossierPage", "A dossier.",
    [
      Field("title", "The title.") { $0.title },
      Field("question", "The question.") { $0.question },
      Field("summary", "The summary.") { $0.summary },
      Field("root", "The way to the front page.") { $0.root },
      Field("date", "The date.") { $0.date },
      Field("actors", "Who acts.") { $0.actors },
      Field("header", "The table's header.") { $0.header },
      Field("rows", "The table's rows.") { $0.rows },
      Field("points", "The key points.") { $0.points },
      Field("source", "Where it comes from.") { $0.source },
    ])

  struct Actor: TemplateRecord {
    var name: String
    var kind: String
    var role: String?
    var url: TemplateURL
    var mentions: Int

    static var record: RecordDeclaration<Self> {
      RecordDeclaration<Self>(
        "Actor", "An actor.",
        [
          Field("name", "The name.") { $0.name },
          Field("kind", "What it is.") { $0.kind },
          Field("role", "The post.") { $0.role },
          Field("url", "The page.") { $0.url },
          Field("mentions", "How often it is mentioned.") { $0.mentions },
        ])
    }
  }

  struct Row: TemplateRecord {
    var cells: [String]

    static let record = RecordDeclaration<Self>(
      "Row", "A row.", [Field("cells", "The cells.") { $0.cells }])
  }

  struct Point: TemplateRecord {
    var id: String
    var text: String

    static let record = RecordDeclaration<Self>(
      "Point", "A key point.",
      [
        Field("id", "The place in the article.") { $0.id },
        Field("text", "What it says.") { $0.text },
      ])
  }

  static let sample = DossierPage(
    title: "Grain through the straits: who lets what pass?",
    question: "Will the corridor hold until the harvest?",
    summary:
      "The corridor is open & used, but two of the three insurers have raised their rates; <talks> go on in the \"usual\" format.",
    root: TemplateURL("../"), date: TemplateDate(year: 2026, month: 2, day: 18),
    actors: (1...40).map { number in
      Actor(
        name: number.isMultiple(of: 7) ? "Bulk & Sons Shipping No. \(number)" : "Minister Number \(number)",
        kind: number.isMultiple(of: 3) ? "organization" : "person",
        role: number.isMultiple(of: 4) ? nil : "Deputy Minister of Transport",
        url: TemplateURL("actors/actor-\(number).html"), mentions: number * 3)
    },
    header: ["Port", "Tonnes", "Change"],
    rows: (1...10).map { Row(cells: ["Port of Harbour \($0)", "\($0 * 1200)", "+\($0) % <est.>"]) },
    points: (1...12).map {
      Point(
        id: "p\($0)", text: "Point \($0): ships waited for inspection for an average of \($0) days & more.")
    },
    source: TemplateURL("https://example.org/grain?edition=2&lang=en"))
}
