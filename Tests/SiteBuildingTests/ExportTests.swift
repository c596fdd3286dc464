import Diagnostics
import Dossiers
import Foundation
import Markup
import Publishing
import SiteTestSupport
import TestSupport
import Testing

@testable import SiteBuilding

@Suite struct ExportTests {
  private static let today = PartialDate(iso: "2026-04-01") ?? .earliest

  private func render(_ fixture: String, baseURL: String? = nil) async throws -> RenderedSite {
    try await Fixture(fixture).inFolder { folder in
      try await SiteProject(root: folder, options: LoadOptions(today: Self.today), baseURL: baseURL.map { try BaseURL($0) }).render()
    }
  }

  private func sample() async throws -> [String: String] {
    let file = try #require(CaseFile.all(in: "Exports", ending: "site.txt").first)
    let rendering = try await render(file.text)
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    let files = try #require(rendering.files).filter {
      !$0.path.hasSuffix(".html") && !$0.path.hasPrefix("assets/")
    }
    return Dictionary(files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { first, _ in first
    }
  }

  // MARK: The files as a whole

  @Test func `feeds, data and bibliographies of a small site are these`() async throws {
    let files = try await sample().filter { !$0.key.hasPrefix("search/") && !$0.key.hasPrefix("schemas/") }
    let text = files.sorted { $0.key < $1.key }.map { path, text in
      let lines = path.hasSuffix("dossier.json") ? text.replacing(#",""#, with: ",\n\"") : text
      return "==> \(path) <==\n" + lines.replacing("\r\n", with: "␍\n").replacing("\u{FEFF}", with: "<BOM>")
    }
    Golden.expect(text.joined(separator: "\n"), "Exports/files.golden")
  }

  @Test func `neither a withheld article nor a passage that is not cited is in any file`() async throws {
    for (path, text) in try await sample() {
      for word in ["WITHHELD", "SECRETWORD", "SECRETCELL", "Iceland", "iceland", "secretword", "secretcell"] {
        #expect(!text.contains(word), "\(path) has \(word)")
      }
    }
  }

  @Test func `an actor who is named only in a passage that is not shown is in no export`() async throws {
    let files = try await sample()
    #expect(try #require(files["actors.ftm.jsonl"]).contains("\"Denmark\""))
    #expect(!(try #require(files["actors.ftm.jsonl"]).contains("Sweden")))
    #expect(!(try #require(files["fish/mentions.csv"]).contains("Sweden")))
    #expect(!(try #require(files["fish/dossier.json"]).contains("Sweden")))
  }

  @Test func `without an address of its own the site has no feed, and says so once`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/2026-01-01-a.md <==
      A text.
      """)
    #expect(rendering.diagnostics.filter { $0.code == "no-base-url" }.count == 1)
    let paths = try #require(rendering.files).map(\.path)
    #expect(!paths.contains { $0.hasSuffix(".xml") })
    #expect(paths.contains("d/dossier.json") && paths.contains("robots.txt"))
    for file in try #require(rendering.files) where file.path.hasSuffix(".html") {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("rel=\"canonical\""))
    }
  }

  @Test func `a dossier without a dated article has no feed`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      base_url: https://example.org
      ==> Content/d/a.md <==
      A text.
      """)
    #expect(!(try #require(rendering.files).contains { $0.path.hasSuffix("feed.xml") }))
  }

  // MARK: Hostile text

  @Test func `what XML and TeX do not know does not stand in them`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: "T\\u0007]]> <x>"
      base_url: https://example.org
      ==> Content/d/2026-01-01-a.md <==
      ---
      title: "a\\\\b }%_#$ \\u0007 ^~"
      source: "https://courier.example/a}b"
      ---
      A text.
      """)
    let files = try #require(rendering.files)
    func text(_ path: String) throws -> String {
      String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
    }
    #expect(try text("feed.xml").contains("<title>T\u{FFFD}]]&gt; &lt;x&gt;</title>"))
    let title = try text("d/sources.bib").split(separator: "\n").first { $0.contains("title") }
    #expect(title == ##"  title = {{a\textbackslash{}b {\textbraceright}\%\_\#\$ � \textasciicircum{}\textasciitilde{}}},"##)
    #expect(try text("d/sources.bib").contains("url = {https://courier.example/a%7Db}"))
  }

  @Test func `no text ends a field of a bibliography and begins another`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/a.md <==
      ---
      title: "a}}, note = {{b"
      authors: ["A, {B}}", "C and {D"]
      publisher: "P}, note = {x"
      summary: "s}} }} @misc{x, note = {y"
      language: "en}, note = {x"
      tags: ["t}", "\\u2028ER  - \\nTY  - BOOK"]
      source: https://courier.example/
      ---
      A text.
      """)
    let files = try #require(rendering.files)
    let bibTeX = String(decoding: try #require(files.first { $0.path == "d/sources.bib" }).bytes, as: UTF8.self)
    // As BibTeX counts, to which a backslash before a brace is nothing.
    var depth = 0
    var fields: [Substring] = []
    for line in bibTeX.split(separator: "\n") {
      if depth == 1, let name = line.firstRange(of: " = ") { fields.append(line[..<name.lowerBound]) }
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
      #expect(depth == 1 || line == "}", "\(line)")
    }
    #expect(fields == ["  author", "  title", "  howpublished", "  url", "  langid", "  keywords", "  abstract"])
    let ris = String(decoding: try #require(files.first { $0.path == "d/sources.ris" }).bytes, as: UTF8.self)
    #expect(ris.split(whereSeparator: \.isNewline).count { $0.hasPrefix("TY") || $0.hasPrefix("ER") } == 2)
  }

  @Test(arguments: [
    ("1", "1"), ("a=1", "a=1"), ("", ""), ("  ", "  "), ("=1", "'=1"), (" =1", "' =1"), ("\u{A0}@x", "'\u{A0}@x"),
    ("+1", "'+1"), ("-1", "'-1"), ("\t=1", "'\t=1"), ("\r\n=1", "'\r\n=1"), ("＝1", "'＝1"), ("\u{3000}＋1", "'\u{3000}＋1"),
  ])
  func `no cell is a formula to a spreadsheet`(cell: String, harmless: String) {
    #expect(CSV.harmless(cell) == harmless)
  }

  @Test func `addresses of the site map are ASCII`() async throws {
    let rendering = try await render(
      """
      ==> Content/site.yml <==
      title: T
      base_url: https://example.org
      ==> Content/d/نام.md <==
      A text.
      """)
    let map = try #require(rendering.files?.first { $0.path == "sitemap.xml" })
    #expect(map.bytes.allSatisfy { $0 < 0x80 })
    #expect(
      String(decoding: map.bytes, as: UTF8.self).contains(
        "<loc>https://example.org/d/%D9%86%D8%A7%D9%85.html</loc>"))
  }

  // MARK: The heads of pages

  @Test func `a page's head says what it shows to reference managers, previews and crawlers`() async throws {
    let file = try #require(CaseFile.all(in: "Exports", ending: "site.txt").first)
    let files = try #require(try await render(file.text).files)
    let heads = try ["fish/quota.html", "fish/index.html", "actors/ilse-morgenrot.html"].map { path in
      let page = String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
      let lines = page.split(separator: "\n").prefix { $0 != "</head>" }.filter { !$0.contains("stylesheet") }
      return "==> \(path) <==\n" + lines.joined(separator: "\n") + "\n"
    }
    Golden.expect(heads.joined(separator: "\n"), "Exports/heads.golden")
  }

  // MARK: The schema

  @Test func `dossier.json has the members that its schema requires, and no others`() async throws {
    let files = try await sample()
    let schema = try #require(files["schemas/dossier.schema.json"])
    let described = try JSONDecoder().decode(SchemaOutline.self, from: Data(schema.utf8))
    let document = try JSONDecoder().decode(
      MemberNames.self, from: Data(try #require(files["fish/dossier.json"]).utf8))
    #expect(Set(described.required) == document.names)
    #expect(Set(described.properties.names) == document.names)
  }

  private struct SchemaOutline: Decodable {
    var required: [String]
    var properties: MemberNames
  }

  /// The names of an object's members.
  private struct MemberNames: Decodable {
    var names: Set<String>

    private struct Key: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      names = Set(try decoder.container(keyedBy: Key.self).allKeys.map(\.stringValue))
    }
  }
}
