import ArgumentParser
import Diagnostics
import Dossiers
import Foundation
import Markup
import SiteBuilding
import TextRecovery

/// `dossier import`: a paste made into an article in Markdown, ready to edit.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Writes the articles recovered from pasted texts as Markdown into a dossier's folder.",
    discussion: "dossier import --to russia-iran paste.txt --date 2026-02-18 --url https://news.example/visit")

  @OptionGroup var site: SiteOptions

  @Option(help: "The dossier: the name of its folder in Content/.")
  var to: String

  @Option(help: "When it was published, as 2026-02-18.")
  var date: String?

  @Option(help: "The address of the original.")
  var url: String?

  @Option(help: "Who published it.")
  var publisher: String?

  @Argument(help: "The files with the pasted texts.")
  var files: [String]

  func validate() throws {
    if let date, PartialDate(iso: date) == nil {
      throw ValidationError("--date is '\(date)'; write it as 2026-02-18, 2026-02 or 2026.")
    }
    guard !to.isEmpty, !to.contains("/"), !to.hasPrefix(".") else {
      throw ValidationError("'\(to)' is no name of a folder in Content/.")
    }
    if files.count > 1, date != nil || url != nil {
      throw ValidationError("--date and --url belong to one article; import the files one by one.")
    }
  }

  func run() async throws {
    let console = Console()
    var hasFailed = false
    for file in files {
      switch ArticleFile.load(file) {
      case .failure(let refusal):
        console.report([refusal.diagnostic])
        hasFailed = true
      case .success(let loaded):
        console.report(loaded.diagnostics)
        do {
          console.result(try write(loaded.article))
        } catch {
          _ = console.fail(error)
          hasFailed = true
        }
      }
    }
    if hasFailed { throw ExitCode.failure }
  }

  /// Writes an article beside the others of its dossier, never over one, and gives its path.
  private func write(_ article: Article) throws -> String {
    let day = date ?? article.date?.description
    let prefix = day.flatMap { $0.count == 10 ? $0 + "-" : nil } ?? ""
    let slug = Slug.make(article.title)
    let path = site.project.path("Content/\(to)/\(prefix)\(slug.isEmpty ? "article" : slug).md")
    guard !FileManager.default.fileExists(atPath: path) else {
      throw FileError("create", path, reason: "there is such a file already")
    }
    try FileManager.default.createDirectory(
      atPath: site.project.path("Content/" + to), withIntermediateDirectories: true)
    let header = ArticleHeader(
      title: article.title, date: day, source: url ?? article.frontMatter.source,
      publisher: publisher ?? article.frontMatter.publisher ?? article.siteName,
      authors: article.document.byline.map { [$0] } ?? article.frontMatter.authors, retrieved: Today.date.description)
    try Data((header.text + MarkdownWriter.text(of: article.document)).utf8).write(to: URL(filePath: path))
    return path
  }
}
