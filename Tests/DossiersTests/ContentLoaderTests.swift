import ActorRecognition
import Diagnostics
import Dossiers
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
