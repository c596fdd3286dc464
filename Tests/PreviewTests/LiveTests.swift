import Foundation
import Preview
import TestSupport
import Testing

/// Everything here waits for what the preview says; only the limit of time ends a wait for what it does not say.
@Suite(.serialized, .timeLimit(.minutes(5))) struct LiveTests {
  private static let article = "Content/port/2026-01-02-cranes.md"

  @Test(arguments: [false, true]) func `an article is edited, broken and mended`(polls: Bool) async throws {
    try await PreviewCase.with(options: PreviewOptions(port: 0, polls: polls)) { preview in
      let page = try await preview.browser.open("/port/cranes.html")
      _ = try await page.diagnostics(with: nil)
      try preview.overwrite(Self.article, "The cranes were counted twice.\n")
      _ = try await page.next("reload")
      #expect(try await preview.browser.request("/port/cranes.html").body.contains("counted twice"))

      try preview.save(Self.article, "---\ntitel: Cranes\ndraft: perhaps\n---\nText.\n")
      let mistakes = try await page.diagnostics(with: "titel")
      #expect(mistakes.contains("perhaps"), "all mistakes are told")
      #expect(mistakes.contains("\(Self.article):2:1: error: "))
      #expect(try await preview.browser.request("/port/cranes.html").body.contains("counted twice"))

      try preview.save(Self.article, "---\ntitle: Cranes\n---\nThe cranes were counted a third time.\n")
      _ = try await page.next("reload")
      _ = try await page.diagnostics(with: nil)
      #expect(try await preview.browser.request("/port/cranes.html").body.contains("third time"))
    }
  }

  @Test func `a template is edited, broken and mended`() async throws {
    try await PreviewCase.with { preview in
      let page = try await preview.browser.open("/nowhere.html")
      try preview.save("Templates/pages/not-found.html", "{% extends \"layouts/base.html\" %}{% block main %}Lost.{% endblock %}")
      try preview.save("Templates/pages/home.html", "{{ pge.title }} {{ nme }}")
      let mistakes = try await page.diagnostics(with: "pge")
      #expect(mistakes.contains("nme"))
      try preview.remove("Templates/pages/home.html")
      _ = try await page.diagnostics(with: nil)
      #expect(try await preview.browser.request("/nowhere.html").body.contains("Lost."))
    }
  }

  @Test func `a style sheet is swapped, and the page is not loaded again`() async throws {
    try await PreviewCase.with { preview in
      let page = try await preview.browser.open("/port/cranes.html")
      try preview.save("Templates/assets/site.css", "body { color: navy }\n")
      let style = try await page.next("style")
      let html = try await preview.browser.request("/port/cranes.html").body
      let name = try #require(html.split(separator: "assets/site-").dropFirst().first?.prefix { $0 != "\"" })
      #expect(style.contains("\"to\":\"/assets/site-\(name)\""))
      #expect(try await preview.browser.request("/assets/site-\(name)").body == "body { color: navy }\n")
      try preview.save(Self.article, "Something else.\n")
      _ = try await page.next("reload")
    }
  }

  @Test func `the registry is edited, broken and mended`() async throws {
    try await PreviewCase.with { preview in
      let page = try await preview.browser.open("/actors/index.html")
      let registry = "actors:\n  - name: Anna Keller\n    kind: person\n  - name: Otto Brandt\n"
      try preview.save("Content/actors.yml", registry)
      _ = try await page.diagnostics(with: "kind")
      try preview.save("Content/actors.yml", registry + "    kind: person\n")
      _ = try await page.next("reload")
      #expect(try await preview.browser.request("/actors/index.html").body.contains("Otto Brandt"))
    }
  }

  @Test func `folders come, are renamed and go`() async throws {
    try await PreviewCase.with { preview in
      let page = try await preview.browser.open("/new/deep.html")
      try preview.save("Content/new/deep.md", "First.\n")
      _ = try await page.next("reload")
      try preview.save("Content/new/deep.md", "Second.\n")
      _ = try await page.next("reload")
      #expect(try await preview.browser.request("/new/deep.html").body.contains("Second."))
      try preview.move("Content/new", to: "Content/newer")
      _ = try await page.next("reload")
      #expect(try await preview.browser.request("/new/deep.html").status == 404)
      #expect(try await preview.browser.request("/newer/deep.html").status == 200)
      try preview.move("Content", to: "Away")
      _ = try await page.diagnostics(with: "[unreadable]")
      #expect(try await preview.browser.request("/newer/deep.html").status == 200, "the last good site stays")
      try preview.move("Away", to: "Content")
      _ = try await page.diagnostics(with: nil)
    }
  }

  @Test func `a page that shows an old version is told at once`() async throws {
    try await PreviewCase.with { preview in
      let page = try await preview.browser.open("/port/cranes.html", tag: "an old one")
      _ = try await page.next("reload")
    }
  }

  @Test func `a page hears what it is made from, its doubts, and which links lead to drafts`() async throws {
    try await PreviewCase.with { preview in
      let paste = try await preview.browser.open("/port/paste.html").next("page")
      #expect(paste.contains("/Content/port/2026-01-03-paste.txt\""))
      #expect(paste.contains("\"isDraft\":false,\"isRecovered\":true,\"doubts\":[\"p1\"],\"drafts\":[\"/port/sketch.html\"]"))
      #expect(try await preview.browser.open("/port/sketch.html").next("page").contains("\"isDraft\":true"))
    }
  }

  @Test func `open pages go to the page that is worked on, when that is wished`() async throws {
    try await PreviewCase.with(options: PreviewOptions(port: 0, navigates: true)) { preview in
      let page = try await preview.browser.open("/")
      try preview.save(Self.article, "Worked on.\n")
      #expect(try await page.next("show") == "{\"path\":\"/port/cranes.html\"}")
    }
  }

  @Test func `a site that was broken from the start is shown when it is mended`() async throws {
    let broken = Fixture("==> Content/site.yml <==\ntitel: Harbour")
    try await PreviewCase.with(broken) { preview in
      #expect(try await preview.browser.request("/").status == 503)
      let page = try await preview.browser.open("/")
      #expect(try await page.diagnostics(with: "titel").contains("site.yml:1:1: error"))
      try preview.save("Content/site.yml", "title: Harbour\n")
      _ = try await page.next("reload")
      #expect(try await preview.browser.request("/").status == 200)
    }
  }

  @Test func `nothing is written`() async throws {
    try await PreviewCase.with { preview in
      let before = try TemporaryFolder.contents(of: preview.folder)
      _ = try await preview.browser.open("/")
      #expect(try TemporaryFolder.contents(of: preview.folder) == before)
    }
  }
}
