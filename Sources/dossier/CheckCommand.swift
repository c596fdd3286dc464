import ArgumentParser
import Diagnostics
import Publishing
import SiteBuilding

/// `dossier check`: everything that a build checks, and nothing written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks content, templates and the pages made of them; writes nothing.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let console = output.console
    let rendering: SiteProject.Rendering
    do {
      rendering = try await site.project.render()
    } catch {
      throw console.fail(error)
    }
    if console.report(rendering.diagnostics) { throw ExitCode.failure }
    let pages = rendering.files?.count { $0.path.hasSuffix(".html") } ?? 0
    let warnings = rendering.diagnostics.count { $0.severity == .warning }
    console.result("\(Count(pages, "page", "pages")) checked, no errors, \(Count(warnings, "warning", "warnings")).")
  }
}
