import ArgumentParser
import Diagnostics
import Publishing
import SiteBuilding

/// `dossier check`: everything that a build checks, and nothing written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks content, templates and the pages made of them; writes nothing.",
    discussion:
      "With --site it holds the published folder against its manifest instead, and lists what is not as it was."
  )

  @OptionGroup var source: SiteOptions
  @OptionGroup var output: OutputOptions

  @Flag(
    help:
      "Check the published folder against its manifest; the exit status is 1 when a file was changed or is missing."
  )
  var site = false

  @Option(name: .shortAndLong, help: "The folder of the site, for --site.")
  var destination: String?

  func validate() throws {
    if destination != nil, !site {
      throw ValidationError("--destination goes with --site: nothing else looks at the folder.")
    }
  }

  func run() async throws {
    if site { return try verify(destination ?? source.project.path("Site")) }
    let console = output.console
    let found: (paths: [String], diagnostics: [Diagnostic])
    do {
      found = try await ProgressLine(console).during { [project = source.project] in
        let planning = try await project.plan($0)
        let mistakes = await planning.plan?.build($0) ?? []
        return (planning.plan?.paths ?? [], planning.diagnostics + mistakes)
      }
    } catch {
      throw console.fail(error)
    }
    if console.report(found.diagnostics) { throw ExitCode.failure }
    let pages = found.paths.count { $0.hasSuffix(".html") }
    let warnings = found.diagnostics.count { $0.severity == .warning }
    console.result(
      "\(Count(pages, "page", "pages")) checked, no errors, \(Count(warnings, "warning", "warnings")).")
  }

  /// Holds a published folder against its manifest; with `--strict` nothing foreign may lie in it either.
  private func verify(_ folder: String) throws {
    let console = output.console
    let found: SiteVerification
    do {
      found = try SiteVerification(site: folder)
    } catch {
      throw console.fail(error)
    }
    if output.json { console.answer(json(found).text) } else { list(found, in: folder, console) }
    if !found.isIntact || output.strict && !found.foreign.isEmpty { throw ExitCode.failure }
  }

  private func list(_ found: SiteVerification, in folder: String, _ console: Console) {
    func line(_ word: String, _ entry: Manifest.Entry) -> String {
      "\(word)  \(entry.path)"
        + (entry.sources.isEmpty ? "" : "  (from \(entry.sources.joined(separator: ", ")))")
    }
    for entry in found.changed { console.answer(line("changed", entry)) }
    for entry in found.missing { console.answer(line("missing", entry)) }
    for path in found.foreign { console.result("foreign  \(path)") }
    let total = found.intactCount + found.changed.count + found.missing.count
    let counts =
      "\(found.changed.count) changed, \(found.missing.count) missing, \(found.foreign.count) foreign"
    console.result(
      "\(folder): \(found.intactCount) of \(Count(total, "file", "files")) as published; \(counts)")
  }

  private func json(_ found: SiteVerification) -> JSON {
    [
      "intact": .int(found.intactCount), "changed": .strings(found.changed.map(\.path)),
      "missing": .strings(found.missing.map(\.path)), "foreign": .strings(found.foreign),
    ]
  }
}
