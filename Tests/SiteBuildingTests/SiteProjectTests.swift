import Diagnostics
import Dossiers
import Foundation
import Markup
import Publishing
import SiteTestSupport
import TestSupport
import Testing

@testable import SiteBuilding

@Suite struct SiteProjectTests {
  private static let today = PartialDate(iso: "2026-03-01") ?? .earliest

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private func render(_ fixture: String, drafts: Bool = false) async throws -> RenderedSite {
    try await Fixture(fixture).inFolder { folder in
      try await SiteProject(root: folder, options: LoadOptions(includesDrafts: drafts, today: Self.today)).render()
    }
  }

  private func text(_ path: String, in rendering: RenderedSite) throws -> String {
    let file = try #require(rendering.files?.first { $0.path == path }, "no \(path)")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  // MARK: The sample site

  @Test func `the sample content builds without errors, and every link on it leads somewhere`() async throws {
    let rendering = try await SiteProject(root: Self.root, options: LoadOptions(today: Self.today)).render()
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    #expect(try #require(rendering.files).count > 40)
  }

  @Test func `two renderings are the same, byte for byte`() async throws {
    let project = SiteProject(root: Self.root, options: LoadOptions(today: Self.today))
    let first = try await project.render().files
    #expect(try await project.render().files == first)
  }

  @Test func `the reference of page models is that of the declarations`() throws {
    Golden.expect(SiteTemplates.modelReference, "../../Documentation/PageModels.md")
  }

  @Test func `the program carries every file of Templates/`() throws {
    let folder = try TemporaryFolder.contents(of: Self.root + "/Templates").filter { !$0.key.hasSuffix(".md") }
    let embedded = Dictionary(TemplateFolder.embedded.map { ($0.path, $0.source.text) }) { first, _ in first }
    #expect(embedded.keys.sorted() == folder.keys.sorted())
    for path in folder.keys.sorted() where embedded[path] != folder[path] { Issue.record("\(path) is embedded as it was before") }
  }

  @Test func `a draft and what belongs to it are in no byte of the site`() async throws {
    let fixture = """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/a.md <==
      An article.
      ==> Content/d/secret.md <==
      ---
      title: Zanzibarium
      draft: true
      ---
      Prime Minister Quentin Zanzibar went to Tehran, ![a plan](zanzibar-plan.png).
      ==> Content/d/zanzibar-plan.png <==
      x
      """
    let published = try #require(try await render(fixture).files)
    for file in published {
      #expect(!String(decoding: file.bytes, as: UTF8.self).lowercased().contains("zanzibar"), "\(file.path)")
      #expect(!file.path.contains("zanzibar") && !file.path.contains("secret"))
    }
    let preview = try await render(fixture, drafts: true)
    #expect(try text("d/secret.html", in: preview).contains("Zanzibarium"))
    #expect(try #require(preview.files).contains { $0.path == "d/zanzibar-plan.png" })
  }

  // MARK: Names

  @Test func `names of devices on Windows and of the site's own pages get names of files that every system can have`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      base_url: https://briefings.example/
      ==> Content/actors.yml <==
      actors:
        - { name: Con, kind: organization }
        - { name: Index, kind: organization }
      ==> Content/com1.md <==
      A page.
      ==> Content/con/index.md <==
      ---
      title: A device
      summary: It is so.
      ---
      See [the article](nul.md) and [the page](../com1.md).
      ==> Content/con/nul.md <==
      ---
      date: 2026-02-18
      source: https://news.example/a
      publisher: News
      dossiers: [other]
      ---
      The Index of Con met Con on February 18, 2026. The points are:

      - rails
      - gas

      | Con |
      |---|
      | 1 |
      ==> Content/con/aux.md <==
      Con and the Index met.

      | Con |
      |---|
      | 2 |
      ==> Content/other/a.md <==
      Con.
      """)
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    let paths = Set(try #require(rendering.files).map(\.path))
    for path in [
      "com1-.html", "con-/index.html", "con-/nul-.html", "con-/aux-.html", "con-/dossier.json", "con-/mentions.csv",
      "con-/sources.bib", "con-/feed.xml", "con-/tables/joined/con-.csv", "actors/index.html", "actors/index-.html",
      "actors/con-.html",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
    #expect(!paths.contains { $0.hasPrefix("con/") })
    let sources = try #require(rendering.files?.first { $0.path == "con-/mentions.csv" }).sources
    #expect(sources.map { $0.suffix(12) } == ["Content/con/"])
  }

  @Test func `a text that makes names longer than file systems allow can be published`() async throws {
    let word = String(repeating: "qw", count: 200)
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/actors.yml <==
      actors:
        - { name: "A\(word)", kind: person, formerly: ["B\(word)"] }
      ==> Content/d/a.md <==
      ---
      slug: c\(word)
      aliases: [d\(word)]
      ---
      A\(word) spoke.

      | E\(word) | F\(word) |
      |---|---|
      | 1 | 2 |
      """)
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    let paths = try #require(rendering.files).map(\.path)
    #expect(paths.count { $0.contains("qw") } == 5)
    #expect(paths.allSatisfy { $0.split(separator: "/").allSatisfy { $0.utf8.count <= 255 } })
  }

  // MARK: Articles

  @Test func `every block has its anchor, and the first mention of an actor in it is a visible link`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/2026-02-18-visit.md <==
      # A visit

      Russia spoke. Russia said so to Iran.

      - Russia
      """)
    let page = try text("d/visit.html", in: rendering)
    #expect(page.contains("<p id=\"p1\"><a class=\"mention\" href=\"../actors/russia.html\">Russia</a> spoke."))
    #expect(page.contains("<a class=\"mention again\" href=\"../actors/russia.html\">Russia</a> said"))
    #expect(page.contains("<ul id=\"p2\"><li><a class=\"mention\" href=\"../actors/russia.html\">Russia</a></li></ul>"))
    let actor = try text("actors/russia.html", in: rendering)
    #expect(actor.contains("href=\"../d/visit.html#p1\""))
    #expect(actor.contains("<mark>Russia</mark> spoke."))
  }

  @Test func `hostile text stays text on every page`() async throws {
    let hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ page }}"
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: \(JSON.string(hostile).text)
      description: \(JSON.string(hostile).text)
      ==> Content/actors.yml <==
      actors:
        - name: \(JSON.string("Evil " + hostile).text)
          kind: person
      ==> Content/d/index.md <==
      ---
      title: \(JSON.string(hostile).text)
      question: \(JSON.string(hostile).text)
      summary: \(JSON.string(hostile).text)
      ---
      \(hostile) [x](javascript:alert(1)) ![y](data:text/html,x)
      ==> Content/d/a.txt <==
      \(hostile)

      A paragraph that is long enough to be one, with \(hostile) in it and a bit more text behind it.

      - \(hostile)
      """)
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    for file in try #require(rendering.files) where file.path.hasSuffix(".html") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      for word in ["<script>alert", "<img src=x", "javascript:alert(1)\"", "href=\"data:", "src=\"data:"] {
        #expect(!page.contains(word), "\(file.path) has \(word)")
      }
    }
  }

  @Test func `an old address leads to the new one, and an article stands in further dossiers`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/actors.yml <==
      actors:
        - name: Ana Example
          kind: person
          formerly: [anna-example]
      ==> Content/d/a.md <==
      ---
      title: Moved
      aliases: [old, /elsewhere/older.html]
      dossiers: [e]
      actors: [Ana Example]
      ---
      Text.
      ==> Content/e/b.md <==
      Text.
      """)
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    #expect(try text("d/old.html", in: rendering).contains("href=\"a.html\""))
    #expect(try text("elsewhere/older.html", in: rendering).contains("url=../d/a.html"))
    #expect(try text("actors/anna-example.html", in: rendering).contains("href=\"ana-example.html\""))
    #expect(try text("e/index.html", in: rendering).contains("href=\"../d/a.html\""))
    #expect(try text("d/a.html", in: rendering).contains("href=\"../actors/ana-example.html\""))
  }

  @Test func `with the policy cited, only cited passages are in any byte of the site`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      text: cited
      base_url: https://example.org
      ==> Content/d/index.md <==
      ---
      title: D
      summary: Short.
      ---
      They [agree](a.md "the first paragraph"), and [Mr Secretman agrees](a.md "Secretman spoke to Iran").
      ==> Content/d/a.md <==
      This is the first paragraph, which is cited.[^1]

      ## A secretheading

      Russia has a secretparagraph of 18 February 2026, with a list of five secretthings:

      - secretitem of Russia

      Swedish Foreign Minister Quentin Secretman went to Stockholm.

      Secretman spoke to Iran, and met nobody else, and that is all there is to say.

      | secrethead | b |
      |---|---|
      | Russia | d |

      [^1]: A secretnote on Norway.
      ==> Content/d/b.md <==
      This text is cited by nobody and names Secretary-General Antonia Secretova of Portugal.
      """)
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    #expect(try text("d/a.html", in: rendering).contains("first paragraph"))
    #expect(try text("actors/iran.html", in: rendering).contains("Secretman spoke to <mark>Iran</mark>"))
    let secrets = [
      "secretp", "secreti", "secreth", "secretn", "secrett", "Secreto", "secreto", "Quentin", "quentin", "Swed",
      "Stockholm", "stockholm", "russia", "Russia", "Norway", "norway", "Portugal", "portugal", "2026-02-18",
    ]
    for file in try #require(rendering.files) where !file.path.hasPrefix("assets/") {
      let bytes = file.path + String(decoding: file.bytes, as: UTF8.self)
      #expect(secrets.filter { bytes.contains($0) } == [], "\(file.path)")
    }
  }

  @Test func `words that are cited twice have one number, and one place to come back to`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/index.md <==
      ---
      title: D
      summary: S.
      ---
      [One](a.md "Nobody asked") and [another](a.md "Nobody asked").

      And [again](a.md "Nobody asked").
      ==> Content/d/a.md <==
      Nobody asked for this.
      """)
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    let page = try text("d/index.html", in: rendering)
    #expect(page.ranges(of: "id=\"cite-1\"").count == 1)
    #expect(page.ranges(of: "href=\"#source-1\"").count == 3)
    #expect(!page.contains("source-2"))
  }

  @Test func `a list with notes, citations and anchors stands on other pages without their numbers`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/a.md <==
      A paragraph.

      - An item with a note[^1], [a citation](b.md "They said so"), and [a way back](#p1).

      [^1]: The note.
      ==> Content/d/b.md <==
      They said so.
      """)
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    let page = try text("d/key-lists.html", in: rendering)
    #expect(page.contains("<a href=\"b.html#p1\">a citation</a>, and <a href=\"a.html#p1\">a way back</a>"))
    #expect(!page.contains("#note-1") && !page.contains("#source-1"))
  }

  @Test func `what an article cites of another is published too, so that its link leads somewhere`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/a.md <==
      ---
      text: cited
      ---
      Nobody asked for this.

      This sentence is asked for.
      ==> Content/d/b.md <==
      As [they say](a.md "This sentence is asked for").
      """)
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    #expect(try text("d/a.html", in: rendering).contains("id=\"p2\""))
    #expect(!(try text("d/a.html", in: rendering).contains("Nobody asked")))
  }

  @Test func `a site's own partial takes the place of the program's, and may use Markdown`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/a.md <==
      ---
      summary: An *emphasised* <b>summary</b>.
      ---
      Text.
      ==> Templates/partials/article-item.html <==
      {% partial article: ArticleLink %}
      <li class="mine">{% if article.summary %}{{ article.summary | markdown }}{% endif %}</li>
      """)
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    #expect(try text("d/index.html", in: rendering).contains(
      "<li class=\"mine\">An <em>emphasised</em> &lt;b&gt;summary&lt;/b&gt;.</li>"))
  }

  // MARK: Mistakes

  @Test func `a template may have a byte order mark and the line ends of Windows, which are on no page`() async throws {
    let fixture = """
      ==> Content/site.yml <==
      title: T
      ==> Content/about.md <==
      Text.
      ==> Templates/pages/page.html <==
      \\xEF\\xBB\\xBF{% extends "layouts/base.html" %}\\x0D
      {% block main %}\\x0D
      <h1>Mine</h1>\\x0D
      {% endblock %}\\x0D
      """
    let page = try text("about.html", in: try await render(fixture))
    #expect(page.contains("<h1>Mine</h1>\n"))
    #expect(page.hasPrefix("<!DOCTYPE html>") && !page.contains("\r"))
  }

  @Test(arguments: CaseFile.all(in: "errors", ending: ".txt"))
  func `reports mistakes in links, citations and templates with place and near miss`(file: CaseFile) async throws {
    let diagnostics = try await Fixture(file.text).inFolder { folder in
      let project = SiteProject(root: folder, options: LoadOptions(today: Self.today))
      return try await project.render().diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        let path = diagnostic.place?.path.replacing(folder + "/", with: "")
        diagnostic.place?.path = path ?? ""
        diagnostic.message = diagnostic.message.replacing(folder + "/", with: "")
        diagnostic.help = diagnostic.help?.replacing(folder + "/", with: "")
        return diagnostic
      }
    }
    let text = DiagnosticWriter(showsExcerpts: true, usesColor: false).text(diagnostics)
    Golden.expect(text, "errors/" + file.name.replacing(".txt", with: ".golden"))
    #expect(diagnostics.hasErrors)
  }

  private static func mistakes(in files: [RenderedFile]) -> [Diagnostic] {
    let check = SiteCheck(files.map(\.path))
    return check.diagnostics(of: files.map(check.page)) { files[$0] }
  }

  @Test(arguments: [
    ("<a href=\"gone.html\">x</a>", "broken-link"), ("<a href=\"#p9\">x</a>", "broken-anchor"),
    ("<a href=\"other.html#nowhere\">x</a>", "broken-anchor"), ("<p id=\"a\"></p><p id=\"a\"></p>", "duplicate-id"),
    ("<h1>a</h1><h3>b</h3>", "heading-order"), ("<img src=\"other.html\">", "image-text"),
    ("<a href=\"../../outside.html\">x</a>", "broken-link"),
  ])
  func `finds what is wrong with rendered pages`(html: String, code: String) {
    let files = [
      RenderedFile(path: "d/a.html", bytes: Array(html.utf8)), RenderedFile(path: "d/other.html", bytes: Array("<p id=\"p1\"></p>".utf8)),
    ]
    #expect(Self.mistakes(in: files).map(\.code) == [code])
  }

  @Test(arguments: [
    "<a href=\"other.html#p1\">x</a>", "<a href=\"../d/other.html\">x</a>", "<a href=\"https://example.org/x#y\">x</a>",
    "<a href=\"mailto:a@b\">x</a>", "<a href=\"a%20b.png\">x</a>", "<p id=\"a\"></p><a href=\"#a\">x</a>",
    "<!-- <a href=\"gone.html\"> -->",
  ])
  func `finds nothing wrong with what is right`(html: String) {
    let files = [
      RenderedFile(path: "d/a.html", bytes: Array(html.utf8)), RenderedFile(path: "d/other.html", bytes: Array("<p id=\"p1\"></p>".utf8)),
      RenderedFile(path: "d/a b.png", bytes: []),
    ]
    #expect(Self.mistakes(in: files) == [])
  }
}
