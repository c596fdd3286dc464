import Diagnostics
import Dossiers
import Foundation
import Markup
import Publishing
import SiteBuilding
import SiteTestSupport
import TestSupport
import Testing

@Suite struct PagingTests {
  /// A dossier in which everything that pages list is there often.
  private static func long(_ count: Int) -> String {
    let articles = (0..<count).map { number in
      let people = (0..<4).map { "Person\(word(number * 4 + $0)) Family\(word(number * 4 + $0)) of Russia" }
      let sentences = (1...20).map { "Russia and Iran met on \($0) March \(2015 + number % 10), and nobody said why they did. " }
      return """
        ==> Content/d/article-\(number).md <==
        ---
        title: Article number \(number) of many, with a title that is not short
        date: \(2015 + number % 10)-04-\(number % 28 < 9 ? "0" : "")\(number % 28 + 1)
        publisher: Wire \(number % 40)
        actors: [\(people.map { String($0.dropLast(10)) }.joined(separator: ", "))]
        ---
        \(sentences.joined())

        The following points were named:

        - one
        - two

        The following points were named:

        Nothing.

        | Port | Tonnes |
        |---|---|
        | Anzali | \(number) |
        """
    }
    let names = (0..<count * 4).map { "  - name: Person\(word($0)) Family\(word($0))\n    kind: person\n    of: Russia" }
    return "==> Content/site.yml <==\ntitle: T\n==> Content/actors.yml <==\nactors:\n"
      + names.joined(separator: "\n") + "\n" + articles.joined(separator: "\n")
  }

  private static func word(_ number: Int) -> String {
    String(String.UnicodeScalarView([number / 676 % 26, number / 26 % 26, number % 26].map { Unicode.Scalar(UInt8(97 + $0)) }))
  }

  private func render(_ count: Int) async throws -> [RenderedFile] {
    let today = PartialDate(iso: "2026-03-01") ?? .earliest
    let rendering = try await Fixture(Self.long(count)).inFolder { folder in
      try await SiteProject(root: folder, options: LoadOptions(today: today)).render()
    }
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    return try #require(rendering.files)
  }

  @Test func `however long a dossier is, no page is over 100 kB, and what it lists stands there once`() async throws {
    let files = try await render(80)
    let pages = files.filter { $0.path.hasSuffix(".html") }
    #expect(pages.filter { $0.bytes.count > 100_000 }.map { "\($0.path): \($0.bytes.count)" } == [])
    let paths = Set(pages.map(\.path))
    for path in [
      "d/timeline/2.html", "d/relations/2.html", "d/gaps/2.html", "d/tables/2.html", "d/articles/index.html",
      "d/key-lists/2.html", "actors/index/2.html", "actors/russia/2.html",
    ] { #expect(paths.contains(path), "\(path)") }
    let timeline = try #require(pages.first { $0.path == "d/timeline.html" })
    #expect(String(decoding: timeline.bytes, as: UTF8.self).contains("<a href=\"timeline/2.html\" aria-label=\"Page 2\">"))

    let gaps = files.filter { $0.path.hasPrefix("d/gaps") && $0.path.hasSuffix(".html") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(gaps.reduce(0) { $0 + $1.ranges(of: "The text announces a list here").count } == 80)
    let events = files.filter { $0.path.hasPrefix("d/timeline") && $0.path.hasSuffix(".html") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(events.reduce(0) { $0 + $1.ranges(of: "<li class=\"event\">").count } == 80 * 20)
    #expect(events.reduce(0) { $0 + $1.ranges(of: "<li class=\"article-item\">").count } == 80)
  }

  @Test func `a short dossier has no second page`() async throws {
    let paths = try await render(2).map(\.path)
    #expect(!paths.contains { $0.hasSuffix("/2.html") || $0.hasSuffix("articles/index.html") })
  }
}
