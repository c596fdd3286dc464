import Diagnostics
import Dossiers
import Markup
import Publishing
import SiteTestSupport
import TestSupport
import Testing

@testable import SiteBuilding

/// What is withheld is looked for in the bytes of a site, whatever put it there.
@Suite struct LeakTests {
  private static let site = Fixture(
    """
    ==> Content/site.yml <==
    title: T
    ==> Content/harbour/2026-01-02-open.md <==
    # Cranes of the northern harbour

    The *cranes* of the harbour were counted again by the wardens of the port.
    ==> Content/harbour/2026-01-03-secret-visit.md <==
    ---
    title: "Plans & costs of the secret second visit"
    draft: true
    ---
    The guests will arrive by night and leave before the first boats go out. Sweden said nothing. The cranes of
    the harbour were counted again by the wardens of the port.

    ![A map](plan.svg)
    ==> Content/harbour/plan.svg <==
    <svg xmlns="http://www.w3.org/2000/svg"></svg>
    ==> Content/later.md <==
    ---
    publish_date: 2031-01-01
    ---
    # Later

    Nobody is to read these few words before the day has come.
    ==> Content/empty-folder/2026-01-04-other.md <==
    ---
    expiry_date: 2026-01-05
    ---
    # An article that has expired by now

    Short.
    """)

  private func rendering(of folder: String) async throws -> RenderedSite {
    let today = PartialDate(iso: "2026-04-01") ?? .earliest
    return try await SiteProject(root: folder, options: LoadOptions(today: today)).render()
  }

  /// The messages about a file that something put on the site.
  private func leaks(_ path: String, _ text: String, sources: [String] = []) async throws -> [String] {
    try await Self.site.inFolder { folder in
      let library = try #require(try await rendering(of: folder).library)
      let check = try #require(LeakCheck(library, templates: try TemplateFolder(root: nil, displayRoot: "")))
      let file = RenderedFile(path: path, bytes: Array(text.utf8), sources: sources.map { folder + "/" + $0 })
      return check.diagnostics([(file.path, file.sources)], tellTales: [check.tellTales(in: file)]).map(\.message)
    }
  }

  @Test func `a site without leaks is published`() async throws {
    try await Self.site.inFolder { folder in
      let rendering = try await rendering(of: folder)
      #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
      #expect(rendering.library?.withheld.count == 3)
      let paths = try #require(rendering.files).map(\.path)
      #expect(paths.contains("harbour/open.html"))
      for word in ["later", "empty-folder", "secret", "plan.svg", "sweden"] {
        #expect(!paths.contains { $0.contains(word) }, "\(word)")
      }
    }
  }

  @Test(arguments: [
    ("<p>x The guests will arrive by night and leave before the first boats go out.", "its words"),
    ("{\"text\":\"arrive by night and leave before the first\"}", ""),
    ("<title>Plans &amp; costs of the secret second visit | T</title>", "its title"),
    ("<loc>https://example.org/harbour/secret-visit.html</loc>", "its address"),
    ("Content/harbour/2026-01-03-secret-visit.md", "the path of its file"),
    ("Nobody is to read these few words before the day has come.", "not due yet"),
    ("An article that has expired by now", "expired"),
    ("The cranes of the harbour were counted again by the wardens of the port.", ""),
    ("https://example.org/other-harbour/secret-visit.html", ""),
    ("Sweden", ""),
  ])
  func `words of a withheld article fail the build, unless a public text has them too`(
    text: String, words: String
  ) async throws {
    let leaks = try await leaks("harbour/index.html", text)
    #expect(leaks.count == (words.isEmpty ? 0 : 1), "\(leaks)")
    if !words.isEmpty { #expect(leaks.first?.contains(words) == true, "\(leaks)") }
  }

  @Test(arguments: [
    ("harbour/plan.svg", "Content/harbour/plan.svg", "is made of"),
    ("harbour/x.html", "Content/harbour/2026-01-03-secret-visit.md", "is made of"),
    ("actors/sweden.html", "", "an actor whom only it names"),
    ("actors/index.html", "", nil),
  ])
  func `files that belong to a withheld article fail the build`(path: String, source: String, words: String?)
    async throws
  {
    let leaks = try await leaks(path, "", sources: source.isEmpty ? [] : [source])
    #expect(leaks.count == (words == nil ? 0 : 1), "\(leaks)")
    if let words { #expect(leaks.first?.contains(words) == true, "\(leaks)") }
  }
}

@Suite struct PhraseFinderTests {
  /// Every phrase at every place, against the plain way of looking; few letters make for many near misses.
  @Test func `finds the phrases that are there and no others`() {
    var state: UInt64 = 1
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33 % bound)
    }
    for _ in 0..<300 {
      let phrases = (0..<1 + next(6)).map { _ in
        (0..<3 + next(6)).map { _ in UInt8(ascii: " ") + UInt8(next(3)) }
      }
      let bytes = (0..<next(80)).map { _ in UInt8(ascii: " ") + UInt8(next(3)) }
      let expected = phrases.indices.filter { bytes.firstRange(of: phrases[$0]) != nil }
      #expect(PhraseFinder(phrases).found(in: bytes) == expected)
    }
    #expect(PhraseFinder([]).found(in: [1, 2, 3]) == [])
  }

  @Test func `a phrase is found as words of its own only`() {
    let finder = PhraseFinder([Array("the port".utf8)])
    for (text, count) in [
      ("at the port.", 1), ("the port", 1), ("the ports", 0), ("bathe port", 0), ("the port-side", 0),
    ] {
      #expect(finder.found(in: Array(text.utf8)).count == count, "\(text)")
    }
  }
}
