import Templating

/// The page model that all cases of this folder are checked against: one field of each type, and more.
struct SamplePage: TemplateRecord {
  var title = "Grain & the <sea>"
  var subtitle: String? = "A subtitle"
  var missing: String?
  var empty = ""
  var hostile = "\"><script>alert('x')</script>&\u{2028}"
  var count = 3
  var zero = 0
  var share = 0.25
  var limit: Int?
  var isDraft = false
  var isFinal = true
  var isSigned: Bool? = true
  var date = TemplateDate(year: 2026, month: 2, day: 18)
  var updated: TemplateDate? = TemplateDate(year: 2026, month: 3)
  var founded = TemplateDate(year: 1987)
  var home = TemplateURL("../index.html")
  var origin: TemplateURL? = TemplateURL("https://example.org/a?b=1&c=2#d")
  var attack = TemplateURL("java\nscript:alert(1)")
  var body = SampleHTML(text: "<p>Already <em>safe</em> &amp; sound</p>")
  var data = TemplateJSON(Array(#"{"name":"</script>","n":1}"#.utf8))
  var tags = ["ports", "grain", "ports"]
  var nothing: [String] = []
  var numbers = [3, 1, 2]
  var actors = [
    SampleActor(name: "Ann Ode", kind: "person", posts: 2, of: .init(name: "Ruritania", kind: "country")),
    SampleActor(name: "Bo Pål", kind: "person", posts: 1),
    SampleActor(name: "Grain Board", kind: "body", posts: 4, of: .init(name: "Ruritania", kind: "country")),
  ]
  var nobody: [SampleActor] = []
  var author = SampleActor(name: "Cy Dee", kind: "person", posts: 0)
  var editor: SampleActor?
  var table = [["Port", "Tonnes"], ["Varna", "1200"], ["Izmail", "900"]]

  static let record = RecordDeclaration<Self>(
    "SamplePage", "The page that the tests are about.",
    [
      Field("title", "A string with markup in it.") { $0.title },
      Field("subtitle", "A string that is there.") { $0.subtitle },
      Field("missing", "A string that is absent.") { $0.missing },
      Field("empty", "An empty string.") { $0.empty },
      Field("hostile", "A string that tries to break out.") { $0.hostile },
      Field("count", "An integer.") { $0.count },
      Field("zero", "Nought.") { $0.zero },
      Field("share", "A decimal.") { $0.share },
      Field("limit", "An integer that is absent.") { $0.limit },
      Field("is_draft", "A boolean that is false.") { $0.isDraft },
      Field("is_final", "A boolean that is true.") { $0.isFinal },
      Field("is_signed", "A boolean that is there.") { $0.isSigned },
      Field("date", "A day.") { $0.date },
      Field("updated", "A month that is there.") { $0.updated },
      Field("founded", "A year.") { $0.founded },
      Field("home", "A relative address.") { $0.home },
      Field("origin", "An absolute address that is there.") { $0.origin },
      Field("attack", "An address with a forbidden scheme.") { $0.attack },
      Field("body", "Trusted HTML.") { $0.body },
      Field("data", "JSON.") { $0.data },
      Field("tags", "Strings.") { $0.tags },
      Field("nothing", "No strings.") { $0.nothing },
      Field("numbers", "Integers.") { $0.numbers },
      Field("actors", "Records.") { $0.actors },
      Field("nobody", "No records.") { $0.nobody },
      Field("author", "A record.") { $0.author },
      Field("editor", "A record that is absent.") { $0.editor },
      Field("table", "A list of lists.") { $0.table },
    ])
}

/// A record that contains records of its own kind.
struct SampleActor: TemplateRecord {
  var name: String
  var kind: String
  var posts = 0
  var of: [SampleActor] = []
  var url: TemplateURL { TemplateURL("actors/\(name).html") }

  init(name: String, kind: String, posts: Int = 0, of: SampleActor? = nil) {
    self.name = name
    self.kind = kind
    self.posts = posts
    self.of = of.map { [$0] } ?? []
  }

  static let record = RecordDeclaration<Self>(
    "SampleActor", "An actor as the tests show it.",
    [
      Field("name", "The name.") { $0.name },
      Field("kind", "What it is.") { $0.kind },
      Field("posts", "How many posts it holds.") { $0.posts },
      Field("of", "The country, where it has one.") { $0.of.first },
      Field("url", "Its page.") { $0.url },
    ])
}

/// Stands for what the Markdown writer makes.
struct SampleHTML: TrustedHTML {
  var text: String
  var trustedHTML: [UInt8] { Array(text.utf8) }
}
