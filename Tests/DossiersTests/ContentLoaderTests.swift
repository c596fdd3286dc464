import ActorRecognition
import Diagnostics
import Dossiers
import Foundation
import Markup
import TestSupport
import Testing

@Suite struct ContentLoaderTests {
  private func load(_ file: CaseFile) async throws -> (library: Library?, diagnostics: [Diagnostic]) {
    try await Fixture(file.text).inFolder { folder in
      let scan = try FolderScan(root: folder + "/Content", displayRoot: "Content")
      let today = try #require(PartialDate(iso: "2026-03-01"))
      return await ContentLoader(scan: scan, options: LoadOptions(today: today)).load()
    }
  }

  @Test(arguments: CaseFile.all(in: "errors", ending: ".txt"))
  func `reports every mistake at once, each with its place and what to do`(file: CaseFile) async throws {
    let (library, diagnostics) = try await load(file)
    let text = DiagnosticWriter(showsExcerpts: true, usesColor: false).text(diagnostics)
    Golden.expect(text, "errors/" + file.name.replacing(".txt", with: ".golden"))
    #expect(library == nil)
    #expect(diagnostics.hasErrors)
  }

  @Test(arguments: CaseFile.all(in: "success", ending: ".txt"))
  func `loads articles, dossiers, pages, assets and registries`(file: CaseFile) async throws {
    let (library, diagnostics) = try await load(file)
    let text = DiagnosticWriter(showsExcerpts: false, usesColor: false).text(diagnostics)
    Golden.expect(
      (library.map(LibraryText.init)?.text ?? "no library") + "\n-- diagnostics\n" + text,
      "success/" + file.name.replacing(".txt", with: ".golden"))
  }

  @Test func `an article's language is front matter's, else its text's, else the site's`() async throws {
    let persian = "گفت‌وگوها درباره دو گذرگاه در دوحه برگزار شد و به گفته میزبان در بهار پی گرفته می‌شود."
    let text = """
      ==> Content/site.yml <==
      title: T
      language: en-GB
      ==> Content/d/a.txt <==
      \(persian)
      ==> Content/d/b.md <==
      ---
      language: fr
      ---
      \(persian)
      ==> Content/d/c.md <==
      The talks on the two crossings were held in Doha, and they are to go on in the spring, as the host said.
      ==> Content/d/d.md <==
      Doha.
      """
    try await Fixture(text).inFolder { folder in
      let scan = try FolderScan(root: folder + "/Content", displayRoot: "Content")
      let (library, _) = await ContentLoader(scan: scan, options: LoadOptions(today: .earliest)).load()
      let articles = (library?.dossiers ?? []).flatMap(\.articles)
      #expect(Set(articles.map { "\($0.slug) \($0.language)" }) == ["a fa", "b fr", "c en-GB", "d en-GB"])
    }
  }

  @Test func `a file that vanishes between being listed and being read is an error`() async throws {
    try await Fixture("==> Content/site.yml <==\ntitle: T\n==> Content/d/a.md <==\n# A\n\nText.").inFolder { folder in
      let scan = try FolderScan(root: folder + "/Content", displayRoot: "Content")
      try FileManager.default.removeItem(atPath: folder + "/Content/d/a.md")
      let (library, diagnostics) = await ContentLoader(scan: scan, options: LoadOptions(today: .earliest)).load()
      #expect(library == nil)
      #expect(diagnostics.map(\.message).contains { $0.hasPrefix("the file cannot be read: ") })
    }
  }

  @Test func `a name with a line end or a tab is refused, since a list of names has one on each line`() async throws {
    let fixture = Fixture("==> Content/site.yml <==\ntitle: T\n==> Content/d/a.md <==\n# A\n\nText.")
    for name in ["line\nend.png", "tab\t.md", "carriage\rreturn", "next\u{85}line.csv"] {
      try await fixture.inFolder { folder in
        try Data("x".utf8).write(to: URL(filePath: folder).appending(path: "Content/d/" + name))
        let scan = try FolderScan(root: folder + "/Content", displayRoot: "Content")
        #expect(scan.diagnostics.map(\.code) == ["bad-name"], "\(name.debugDescription)")
      }
    }
  }

  @Test func `pages are withheld like articles, and a dossier with nothing to publish is not there`() async throws {
    let fixture = Fixture(
      """
      ==> Content/site.yml <==
      title: T
      ==> Content/soon.md <==
      ---
      publish_date: 2026-04-01
      ---
      Text.
      ==> Content/gone.md <==
      ---
      expiry_date: 2026-02-01
      ---
      Text.
      ==> Content/secret/a.md <==
      ---
      draft: true
      ---
      Text.
      """)
    try await fixture.inFolder { folder in
      let scan = try FolderScan(root: folder + "/Content", displayRoot: "Content")
      let today = try #require(PartialDate(iso: "2026-03-01"))
      let library = try #require(await ContentLoader(scan: scan, options: LoadOptions(today: today)).load().library)
      #expect(library.pages.isEmpty && library.dossiers.isEmpty)
      let withheld = library.withheld.map { "\($0.path) \($0.reason.rawValue) \($0.day ?? "")" }
      #expect(withheld == ["Content/secret/a.md draft ", "Content/gone.md expired 2026-02-01", "Content/soon.md future 2026-04-01"])
    }
  }
}

/// A library as lines that people can compare.
struct LibraryText {
  let text: String

  init(_ library: Library) {
    var lines = ["site \(library.settings.title), \(library.settings.language), \(library.settings.scale.rawValue)"]
    for dossier in library.dossiers {
      lines.append("dossier \(dossier.id): \(dossier.title); as of \(dossier.asOf.map(\.description) ?? "unknown")")
      for judgment in dossier.judgments {
        lines.append("  judgment \(judgment.likelihood.word) \(judgment.likelihood.percent), \(judgment.confidence.rawValue)")
      }
      for article in dossier.articles {
        let publisher = library.publisher(of: article)?.name ?? "unknown"
        lines.append(
          "  article \(article.slug): \(article.title); \(article.date.map(\.description) ?? "undated") (\(article.dateBasis?.rawValue ?? "no basis")); \(publisher); \(article.document.blocks.count) blocks")
      }
    }
    lines += library.pages.map { "page \($0.slug): \($0.title)" }
    lines += library.actors.map { "actor \($0.id): \($0.name), \($0.kind.rawValue), \($0.mentionCount) mentions" }
    lines += library.assets.map { "asset \($0.path)" }
    lines += library.withheld.map { "withheld \($0.path): \($0.reason.rawValue) \($0.day ?? "")" }
    text = lines.joined(separator: "\n")
  }
}
