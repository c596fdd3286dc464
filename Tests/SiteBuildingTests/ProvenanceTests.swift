import Diagnostics
import Dossiers
import Foundation
import Markup
import Publishing
import SiteBuilding
import SiteTestSupport
import TestSupport
import Testing

/// What leads from the site's words to their sources: citations, gaps, origins, and what rests on an article.
@Suite struct ProvenanceTests {
  private static let today = PartialDate(iso: "2026-03-01") ?? .earliest

  /// The site of some files, each page without line feeds, by path.
  private func site(_ fixture: String) async throws -> [String: String] {
    let rendering = try await Fixture(fixture).inFolder { folder in
      try await SiteProject(root: folder, options: LoadOptions(today: Self.today)).render()
    }
    #expect(rendering.diagnostics.filter { $0.severity == .error } == [])
    let files = try #require(rendering.files)
    return Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self).replacing("\n", with: " ")) }
    ) { first, _ in first }
  }

  private func page(_ path: String, of fixture: String) async throws -> String {
    try #require(try await site("==> Content/site.yml <==\ntitle: T\n" + fixture)[path], "no \(path)")
  }

  // MARK: Citations

  @Test(arguments: [
    ("“frozen” accounts", "The \"frozen\" accounts were opened."),
    ("can't be opened", "They can’t be opened."),
    ("2024-2026", "The years 2024–2026 were lost."),
    ("opened   at noon", "They were opened\nat noon."),
  ])
  func `white space, quotation marks and dashes of a quotation may differ`(words: String, text: String) async throws {
    let page = try await page(
      "d/index.html",
      of: """
        ==> Content/d/index.md <==
        ---
        title: D
        summary: S.
        ---
        As [they say](a.md "\(words)").
        ==> Content/d/a.md <==
        \(text)
        """)
    #expect(page.contains("<a class=\"cited\" href=\"a.html#p1\">they say</a>"))
    #expect(page.contains("<li id=\"source-1\">"))
  }

  @Test func `an original is opened at the quoted words, as the original writes them`() async throws {
    let page = try await page(
      "d/index.html",
      of: """
        ==> Content/d/index.md <==
        ---
        title: D
        summary: S.
        ---
        As [they say](a.md "it's well-known, and isn't new").
        ==> Content/d/a.md <==
        ---
        source: https://news.example/a?x=1#top
        ---
        That it’s well–known, and isn’t new, is all that they say.
        """)
    #expect(page.contains("href=\"https://news.example/a?x=1#top:~:text=it’s%20well–known%2C%20and%20isn’t%20new\""))
    #expect(page.contains("<span class=\"printed\">https://news.example/a?x=1#top</span>"))
  }

  @Test func `a passage is opened in the original by its first and last words`() async throws {
    let page = try await page(
      "d/a.html",
      of: """
        ==> Content/d/a.md <==
        ---
        source: https://news.example/a
        ---
        One two three four five, six seven eight nine ten eleven twelve.

        ## A heading

        Short one.
        """)
    let address = "https://news.example/a#:~:text="
    #expect(page.contains("href=\"\(address)One%20two%20three%20four%20five%2C,eight%20nine%20ten%20eleven%20twelve.\""))
    #expect(page.contains("href=\"\(address)Short%20one.\" aria-label=\"Passage 3 in the original\""))
    #expect(!page.contains("Passage 2 in the original"))
  }

  @Test func `an article lists what rests on it, and judgments their own sources`() async throws {
    let files = try await site(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/index.md <==
      ---
      title: D
      summary: S.
      judgments:
        - text: It is likely that [they agree](a.md "Both agreed").
          likelihood: likely
          previous: unlikely
          confidence: low
          because: Nothing else is known.
      ---
      They [met](a.md "on 3 March 2025").
      ==> Content/d/2025-03-04-a.md <==
      They met on 3 March 2025. Both agreed, Russia and Iran.
      ==> Content/d/b.md <==
      See [the report](2025-03-04-a.md "They met").
      ==> Content/about.md <==
      We [read](d/2025-03-04-a.md "They met") it.
      """.replacing("(a.md", with: "(2025-03-04-a.md"))
    let article = try #require(files["d/a.html"])
    for use in [
      "<a href=\"index.html#judgment-1\">Key judgment 1, D</a> <span class=\"meta\">cites <q>Both agreed</q></span> <a class=\"number\" href=\"#p1\"",
      "<a href=\"index.html#assessment\">Assessment, D</a>", "<a href=\"b.html\">B</a>", "<a href=\"../about.html\">About</a>",
      "<a href=\"timeline.html\">Timeline</a> <span class=\"meta\">1 date</span>",
      "<a href=\"relations.html\">Relations</a> <span class=\"meta\">2 actors</span>",
    ] { #expect(article.contains(use), "\(use)") }
    let front = try #require(files["d/index.html"])
    #expect(front.contains("<li id=\"judgment-1\">"))
    #expect(front.contains("aria-label=\"Sources of judgment 1\"> <li><a class=\"note-number\" href=\"#source-1\">1</a>"))
    #expect(front.contains("Judgment 1</a>: now <strong>likely</strong>, before unlikely"))
    #expect(front.contains("Bears on judgment <a href=\"#judgment-1\">1</a>."))
    #expect(try #require(files["d/sources.html"]).contains("judgment <a href=\"index.html#judgment-1\">1</a>"))
  }

  @Test func `headings and datelines are no events, and counts are of what stands here`() async throws {
    let files = try await site(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/index.md <==
      ---
      title: D
      summary: S.
      updated: 2025-10-20
      ---
      ==> Content/d/2025-10-06-a.md <==
      ---
      publisher: Coast Wire
      ---
      KHARTOUM, Oct. 6 (Wire) — The river rose on 1 October 2025, Sudan said. Sudan waits.

      ## What came in March 2024

      | Place | State in June 2023 |
      | --- | --- |
      | Dam | built in 2011 |
      ==> Content/d/2025-10-09-b.md <==
      ---
      publisher: River Review
      ---
      Sudan waits.
      """)
    let timeline = try #require(files["d/timeline.html"])
    #expect(timeline.contains("2011"))
    for heading in ["March 2024", "June 2023"] { #expect(!timeline.contains(heading)) }
    let article = try #require(files["d/a.html"])
    #expect(article.contains("<a href=\"timeline.html\">Timeline</a> <span class=\"meta\">2 dates</span>"))
    #expect(article.contains("title=\"named 2 times here, in 2 articles altogether\">2</span>"))
    let sources = try #require(files["d/sources.html"])
    for age in ["the newest here", "3 days before the newest here"] { #expect(sources.contains(age)) }
  }

  @Test func `an event stands with the line below its day, as far as that is a paragraph right below it`() async throws {
    let files = try await site(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/index.md <==
      ---
      title: D
      summary: S.
      updated: 2025-10-20
      ---
      ==> Content/d/a.md <==
      ---
      title: A
      ---
      ## 1911

      March 3

      The lock was closed. Nobody came.

      On June 18 they met.

      They parted.

      October 4

      ## Sources
      """)
    let timeline = try #require(files["d/timeline.html"])
    for event in ["<mark>March 3</mark> · The lock was closed.</span>", "On <mark>June 18</mark> they met.</span>", "<mark>October 4</mark></span>"] {
      #expect(timeline.contains(event))
    }
  }

  // MARK: Gaps

  @Test(arguments: [
    ("The areas are the following:\n\nAnd then?", "The text announces a list here and does not have it."),
    ("The following table shows it:\n\nAnd then?", "The text announces a table here and does not have it."),
    ("There are three areas:\n\n- one\n- two", "The text announces 3 and has 2."),
    ("They said so.[4] And so[5].\n\n[5] Here.", "The text refers to a note that it does not have: [4]."),
    ("They said so.[^a] And so[^b].", "The text refers to notes that it does not have: [^a], [^b]."),
    ("Text.", "The article has no date."), ("Text.", "The article's original is not linked."),
  ])
  func `what is missing is shown with what would close it`(text: String, gap: String) async throws {
    let page = try await page("d/gaps.html", of: "==> Content/d/a.md <==\n" + text)
    #expect(page.contains("<p>\(gap)"))
    #expect(page.contains("Would be closed by"))
  }

  @Test(arguments: [
    "They said so.[^1]\n\n[^1]: Here.", "They said so.[1]\n\n1. The note.", "`array[1]` is code[2].\n\n[2] A note.",
    "There are two areas:\n\n- one\n- two",
  ])
  func `what is not missing is no gap`(text: String) async throws {
    let page = try await page(
      "d/gaps.html", of: "==> Content/d/2026-01-01-a.md <==\n---\nsource: https://news.example/a\n---\n" + text)
    #expect(page.contains("Nothing is known to be missing."))
  }

  @Test func `a table whose columns cannot be told apart is a gap, and has no CSV`() async throws {
    let files = try await site(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/2026-01-01-a.txt <==
      A title that is a title

      The parts are summarised in the following table:

      Ministry Works Delay and Why
      Roads north section rails, sleepers and gravel bridge not paid for
      Water inlet pumps of the old station pipes came late from abroad
      Power lines to the border two pylons in dispute with owners

      All three profit from traffic, and none wishes to be an annex to somebody else's policy.
      """)
    #expect(try #require(files["d/gaps.html"]).contains("cannot be told apart"))
    #expect(!files.keys.contains { $0.hasPrefix("d/tables/") })
    #expect(!(try #require(files["d/tables.html"]).contains(">CSV</a>")))
  }

  @Test func `what the analyst accepts stands on the page of gaps with the reason`() async throws {
    let page = try await page(
      "d/gaps.html",
      of: """
        ==> Content/d/a.md <==
        ---
        accept:
          unsourced: It was handed to us on paper.
        ---
        Text.
        """)
    #expect(page.contains("<code>unsourced</code>: It was handed to us on paper."))
  }

  // MARK: Origins

  private static let wire =
    "The two ministers signed a treaty that binds both of them for twenty years, and went home on the same evening."

  @Test(arguments: [
    (wire, 1), (wire.uppercased(), 1), (wire + " It was late.", 1), ("Late on Friday. " + wire, 1),
    ("The two ministers signed a treaty, and nobody has seen the text of it in the three weeks since that day.", 2),
    ("Short.", 2),
  ])
  func `nearly the same text counts as one origin`(copy: String, origins: Int) async throws {
    let page = try await page(
      "d/sources.html",
      of: """
        ==> Content/d/a.md <==
        \(Self.wire)
        ==> Content/d/b.md <==
        \(copy)
        """)
    #expect(page.contains("2 articles of \(origins == 1 ? "1 origin" : "2 origins")"))
    #expect(page.contains("One origin, several publishers") == (origins == 1))
  }

  // MARK: Tables of several articles

  @Test func `tables with the same headings stand in one, each row with its origin`() async throws {
    let files = try await site(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/d/2026-01-02-a.md <==
      | Port | Tonnes |
      |---|---|
      | Anzali | 5 |
      ==> Content/d/2026-01-01-b.md <==
      | port | TONNES |
      |---|---|
      | Baku | 6 |
      ==> Content/d/c.md <==
      | Port | Ships |
      |---|---|
      | Baku | 7 |
      """)
    let page = try #require(files["d/tables.html"])
    #expect(page.contains("2 tables with the same headings"))
    #expect(page.contains("<td>Anzali</td><td>5</td><td class=\"origin\"><a href=\"a.html#p1\">A</a>"))
    #expect(page.contains("<td>Baku</td><td>6</td><td class=\"origin\"><a href=\"b.html#p1\">B</a>"))
    #expect(page.contains("href=\"tables/joined/port-tonnes.csv\"") && page.contains("href=\"tables/c-p1.csv\""))
    #expect(!page.contains("<td>7</td><td class=\"origin\">"))
  }
}
