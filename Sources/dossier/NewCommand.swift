import ArgumentParser
import Diagnostics
import Dossiers
import Foundation
import Markup
import SiteBuilding

/// `dossier new`: an article with front matter, from a title or from a pasted file.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Starts an article in a dossier's folder.",
    discussion: """
      dossier new russia-iran "A minister's visit" --date 2026-02-18
      dossier new russia-iran --from paste.txt --url https://news.example/visit
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var origin: OriginOptions

  @Argument(help: "The dossier: the name of its folder in Content/.")
  var dossier: String

  @Argument(help: "The article's title.")
  var title: String?

  @Option(help: "A file with the copied text; - for standard input.")
  var from: String?

  func validate() throws {
    if title == nil, from == nil { throw ValidationError("Give a title, or a file with --from.") }
    try OriginOptions.validate(dossier: dossier)
  }

  func run() async throws {
    let console = Console()
    do {
      let text = try pastedText()
      let title = self.title ?? text.flatMap(ArticleFile.title(of:))
      let name = fileName(title: title, isRaw: text != nil)
      let folder = site.project.path("Content/" + dossier)
      let path = folder + "/" + name
      guard !FileManager.default.fileExists(atPath: path) else {
        throw FileError("create", path, reason: "there is such a file already; give another title")
      }
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let header = ArticleHeader(
        title: self.title, date: origin.date, source: origin.url, publisher: origin.publisher,
        retrieved: Today.date.description)
      try Data((header.text + (text ?? "")).utf8).write(to: URL(filePath: path))
      console.result(path)
    } catch {
      throw console.fail(error)
    }
  }

  private func pastedText() throws -> String? {
    guard let from else { return nil }
    if from == "-" {
      return String(decoding: try FileHandle.standardInput.readToEnd() ?? Data(), as: UTF8.self)
    }
    return String(decoding: try FileBytes.read(from), as: UTF8.self)
  }

  private func fileName(title: String?, isRaw: Bool) -> String {
    let slug = Slug.make(title ?? "article")
    let day = origin.date.flatMap { $0.count == 10 ? $0 + "-" : nil } ?? ""
    return day + (slug.isEmpty ? "article" : slug) + (isRaw ? ".txt" : ".md")
  }
}
