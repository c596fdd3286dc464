import ArgumentParser
import Diagnostics
import Dossiers
import SiteBuilding

/// `dossier list`: the articles that are left out for now.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists drafts, scheduled and expired articles.")

  /// What can be listed.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case drafts
    case future
    case expired

    var reason: WithheldArticle.Reason {
      switch self {
      case .drafts: .draft
      case .future: .future
      case .expired: .expired
      }
    }
  }

  @OptionGroup var site: SiteOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: "drafts, future or expired; all of them by default.")
  var kind: Kind?

  func run() async throws {
    let console = output.console
    let (library, diagnostics): (Library?, [Diagnostic])
    do {
      (library, diagnostics) = try await site.project.load()
    } catch {
      throw console.fail(error)
    }
    if console.report(diagnostics.filter { $0.severity == .error }) { throw ExitCode.failure }
    for article in (library?.withheld ?? []).sorted(by: { $0.path < $1.path })
    where kind == nil || kind?.reason == article.reason {
      if output.json {
        let json: JSON = [
          "reason": .string(article.reason.rawValue), "path": .string(article.path), "title": .string(article.title),
          "day": .optional(article.day),
        ]
        console.answer(json.text)
      } else {
        console.answer("\(article.path): \(article.reason.rawValue)\(article.day.map { " " + $0 } ?? "")  \(article.title)")
      }
    }
  }
}
