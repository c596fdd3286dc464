import Diagnostics
import Dossiers
import Markup
import Publishing
import SiteBuilding
import SiteTestSupport
import TestSupport
import Testing

@Suite struct SearchTests {
  private static let today = PartialDate(iso: "2026-04-01") ?? .earliest

  private func files(_ fixture: String) async throws -> [String: String] {
    try await Fixture(fixture).inFolder { folder in
      let rendering = try await SiteProject(root: folder, options: LoadOptions(today: Self.today)).render()
      return Dictionary(
        try #require(rendering.files).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
      ) { first, _ in first }
    }
  }

  @Test(arguments: [
    ("The People's Bank, 1,520 mm", ["the", "peoples", "bank", "1", "520", "mm"]),
    ("São Tomé – Łódź—Straße", ["sao", "tome", "lodz", "strasse"]),
    ("Андрей Шестёркин", ["андреи", "шестеркин"]),
    ("Αθήνα", ["αθηνα"]),
    ("أحمد کریم", ["احمد", "كريم"]),
    ("俄罗斯 2026年", ["俄罗", "罗斯", "2026", "年"]),
    ("U.S.-led I’m", ["u", "s", "led", "im"]),
    ("  \n", []),
  ])
  func `words are compared in lower case and without accents`(text: String, terms: [String]) {
    var found: [String] = []
    SearchTerms.each(in: text) { found.append(String(decoding: $0, as: UTF8.self)) }
    #expect(found == terms)
  }

  @Test func `the index of a small site is this`() async throws {
    let file = try #require(CaseFile.all(in: "Exports", ending: "site.txt").first)
    let files = try await files(file.text).filter { $0.key.hasPrefix("search/") }
    let text = files.sorted { $0.key < $1.key }.map { "==> \($0) <==\n\($1)" }
    Golden.expect(text.joined(separator: "\n"), "Exports/search.golden")
  }

  @Test func `only the search page may run scripts, and it names index and script by their contents`()
    async throws
  {
    let file = try #require(CaseFile.all(in: "Exports", ending: "site.txt").first)
    for (path, page) in try await files(file.text) where path.hasSuffix(".html") {
      #expect(page.contains("script-src 'self' file:;") == (path == "search.html"), "\(path)")
      #expect(page.contains("<script src=") == (path == "search.html"), "\(path)")
    }
    let page = try #require(try await files(file.text)["search.html"])
    #expect(page.contains(/src="assets\/search-[0-9a-f]{10}\.js" defer/))
    #expect(page.contains(/src="search\/index\.js\?v=1-1-1-[0-9a-f]{8,16}" defer/))
  }

  @Test func `a larger site has its index in parts, which are all there`() async throws {
    let text = String(repeating: "Many words stand here, one after another. ", count: 3_000)
    let files = try await files(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/a.md <==
      \(text)

      zebra
      ==> Content/d/b.md <==
      \(text)

      aardvark
      """)
    let parts = files.filter { $0.key.hasPrefix("search/terms-") || $0.key.hasPrefix("search/entries-") }
    #expect(parts.filter { $0.key.hasPrefix("search/terms-") }.count == 3)
    let terms = try #require(files["search/index.js"]).split(separator: "\"terms\":")[1].prefix { $0 != "]" }
    #expect(terms.split(separator: ",").count == 3)
    #expect(parts.values.filter { $0.contains("aardvark") }.count == 2)
  }

  @Test func `hostile text stays a string in the index`() async throws {
    let files = try await files(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/a.md <==
      ---
      title: "\\"]);alert(1)//</script>"
      ---
      A line \u{2028} and `"); alert(2)`.
      """)
    let entries = try #require(files["search/entries-0.js"])
    #expect(!entries.contains("</script>") && !entries.contains("\u{2028}"))
    #expect(entries.contains(#"\"]);alert(1)//\u003c/script\u003e"#))
  }
}
