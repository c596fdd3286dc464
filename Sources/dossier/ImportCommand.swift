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
  @OptionGroup var origin: OriginOptions

  @Option(help: "The dossier: the name of its folder in Content/.")
  var to: String

  @Argument(help: "The files with the pasted texts.")
  var files: [String]

  func validate() throws {
    try OriginOptions.validate(dossier: to)
    if files.count > 1, origin.date != nil || origin.url != nil {
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
    let day = origin.date ?? article.date?.description
    let prefix = day.flatMap { $0.count == 10 ? $0 + "-" : nil } ?? ""
    let slug = Slug.make(article.title)
    let path = site.project.path("Content/\(to)/\(prefix)\(slug.isEmpty ? "article" : slug).md")
    guard !FileManager.default.fileExists(atPath: path) else {
      throw FileError("create", path, reason: "there is such a file already")
    }
    try FileManager.default.createDirectory(
      atPath: site.project.path("Content/" + to), withIntermediateDirectories: true)
    let header = ArticleHeader(
      title: article.title, date: day, source: origin.url ?? article.frontMatter.source,
      publisher: origin.publisher ?? article.frontMatter.publisher ?? article.siteName,
      authors: article.authors, retrieved: Today.date.description)
    try Data((header.text + MarkdownWriter.text(of: article.document)).utf8).write(to: URL(filePath: path))
    return path
  }
}
