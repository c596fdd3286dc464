import Diagnostics
import Templating
import TestSupport
import Testing

@Suite struct TemplateCheckerTests {
  static let writer = DiagnosticWriter(showsExcerpts: false, usesColor: false)

  /// A page of another model, which shares a layout with ``SamplePage``.
  struct NoticePage: TemplateRecord {
    var title = "Notice"
    var date: TemplateDate?

    static let record = RecordDeclaration<Self>(
      "NoticePage", "A notice.",
      [
        Field("title", "The title.") { $0.title },
        Field("date", "The day, where it is known.") { $0.date },
      ])
  }

  private func checker(_ files: [(String, String)], filters: FilterLibrary = .standard) -> TemplateChecker {
    TemplateChecker(
      TemplateSet(files.map { ($0.0, SourceFile(path: $0.0, text: $0.1)) }), filters: filters)
  }

  @Test func `a layout's mistake is said once, with the pages that it is found for`() {
    var checker = checker([
      ("layouts/base.html", "<main>{{ count }}{% block main %}{% endblock %}</main>\n"),
      ("pages/notice.html", "{% extends \"layouts/base.html\" %}"),
      ("pages/other.html", "{% extends \"layouts/base.html\" %}"),
      ("pages/sample.html", "{% extends \"layouts/base.html\" %}"),
    ])
    #expect(checker.bind("pages/notice.html", to: NoticePage.self) == nil)
    #expect(checker.bind("pages/other.html", to: NoticePage.self) == nil)
    #expect(checker.bind("pages/sample.html", to: SamplePage.self) != nil)
    #expect(
      Self.writer.text(checker.finish()) == """
        layouts/base.html:1:10: error: `count` is not a name that NoticePage has [unknown-name]
          The fields of NoticePage are: `date`, `title`.
          Found for the page `pages/notice.html` (NoticePage) and 1 more.

        """)
  }

  @Test func `a mistake that every page has names none of them`() {
    var checker = checker([
      ("layouts/base.html", "<main>{{ titel }}{% block main %}{% endblock %}</main>\n"),
      ("pages/notice.html", "{% extends \"layouts/base.html\" %}"),
      ("pages/other.html", "{% extends \"layouts/base.html\" %}"),
    ])
    _ = checker.bind("pages/notice.html", to: NoticePage.self)
    _ = checker.bind("pages/other.html", to: NoticePage.self)
    #expect(
      Self.writer.text(checker.finish()) == """
        layouts/base.html:1:10: error: `titel` is not a name that NoticePage has [unknown-name]
          Did you mean `title`?

        """)
  }

  @Test func `a condition of a layout is dead only when every page decides it`() {
    let files = [
      ("layouts/base.html", "{% if date is defined %}{{ title }}{% endif %}{% block main %}{% endblock %}"),
      ("pages/notice.html", "{% extends \"layouts/base.html\" %}"),
      ("pages/sample.html", "{% extends \"layouts/base.html\" %}"),
    ]
    var both = checker(files)
    _ = both.bind("pages/notice.html", to: NoticePage.self)
    _ = both.bind("pages/sample.html", to: SamplePage.self)
    #expect(both.finish().isEmpty)

    var one = checker([files[0], files[2]])
    _ = one.bind("pages/sample.html", to: SamplePage.self)
    #expect(one.finish().map(\.code) == ["decided-condition"])
  }

  @Test func `a partial may name a record of a page that is bound later`() throws {
    var checker = checker([
      ("partials/notice.html", "{% partial notice: NoticePage?, text: string %}<p>{{ text }}</p>"),
      ("pages/sample.html", "{% include \"partials/notice.html\" with text=title %}"),
      ("pages/notice.html", "{% include \"partials/notice.html\" with text=title %}"),
    ])
    let sample = checker.bind("pages/sample.html", to: SamplePage.self)
    let notice = checker.bind("pages/notice.html", to: NoticePage.self)
    #expect(checker.finish().isEmpty)
    #expect(try #require(sample).text(SamplePage()) == "<p>Grain &amp; the &lt;sea&gt;</p>")
    #expect(try #require(notice).text(NoticePage()) == "<p>Notice</p>")
  }

  @Test func `a missing page template is an error with the nearest name`() {
    var checker = checker([("pages/sample.html", "<p>x</p>")])
    #expect(checker.bind("pages/sampel.html", to: SamplePage.self) == nil)
    #expect(
      Self.writer.text(checker.finish()) == """
        error: there is no template `pages/sampel.html`, which SamplePage is shown with [missing-template]
          Did you mean `pages/sample.html`?
        pages/sample.html:1:1: warning: no page is shown with `pages/sample.html` [unused-template]
          Its names cannot be checked. Remove it, or rename it to that of a page.

        """)
  }

  @Test func `a later file takes the place of an earlier one of the same name`() throws {
    var checker = checker([
      ("page.html", "{% include \"partials/a.html\" %}"),
      ("partials/a.html", "{% partial %}<p>the program's</p>"),
      ("partials/a.html", "{% partial %}<p>the site's</p>"),
    ])
    let bound = checker.bind("page.html", to: SamplePage.self)
    let page = try #require(bound)
    #expect(checker.finish().isEmpty)
    #expect(page.text(SamplePage()) == "<p>the site's</p>")
  }

  @Test func `a site adds filters, also such that make trusted HTML`() throws {
    let filters = [
      Filter("loud", "With an exclamation mark.") { (text: String) in text.uppercased() + "!" },
      Filter("strong", "In bold.") { (text: String) in SampleHTML(text: "<b>\(text)</b>") },
    ]
    var checker = checker(
      [("page.html", "{{ tags | join(\" \") | loud }} {{ \"x\" | strong }}")], filters: .standard + filters)
    let bound = checker.bind("page.html", to: SamplePage.self)
    let page = try #require(bound)
    #expect(checker.finish().isEmpty)
    #expect(page.text(SamplePage()) == "PORTS GRAIN PORTS! <b>x</b>")
  }

  @Test func `pages are appended to what is there`() throws {
    var checker = checker([("page.html", "<p>{{ count }}</p>")])
    let bound = checker.bind("page.html", to: SamplePage.self)
    let page = try #require(bound)
    var output = Array("<!-- -->".utf8)
    page.render(SamplePage(), into: &output)
    page.render(SamplePage(), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "<!-- --><p>3</p><p>3</p>")
  }

  @Test func `many tasks render one template at once`() async throws {
    let text =
      "{% for a in actors %}{{ loop.index }}{{ a.name }}{% if a.of %}{{ a.of.name }}{% endif %}{% endfor %}"
    var checker = checker([("page.html", text)])
    let bound = checker.bind("page.html", to: SamplePage.self)
    let page = try #require(bound)
    let expected = page.text(SamplePage())
    let texts = await withTaskGroup(of: String.self) { group in
      for _ in 0..<200 { group.addTask { page.text(SamplePage()) } }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(texts == [expected])
  }

  @Test func `long texts and many outputs grow the page`() throws {
    let text = String(repeating: "{{ title }} & more\n", count: 5000)
    var checker = checker([("page.html", text)])
    let bound = checker.bind("page.html", to: SamplePage.self)
    let page = try #require(bound)
    let line = "Grain &amp; the &lt;sea&gt; & more\n"
    #expect(page.text(SamplePage()) == String(repeating: line, count: 5000))
  }
}
