import ArgumentParser
import Diagnostics
import Dossiers
import Foundation
import Publishing
import SiteBuilding

/// `dossier build`: makes the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Makes the site of Content/ and puts it in the place of the old one.",
    discussion: "With any error nothing is published: the site stays as it was and the exit status is 1.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .shortAndLong, help: "The folder of the site.")
  var destination: String?

  @Flag(help: "Build into a folder that holds files of unknown origin; those stay.")
  var force = false

  @Flag(help: "List what would be created, changed and removed, and do nothing.")
  var dryRun = false

  func run() async throws {
    let planning = try await build()
    // To take a large library apart, object by object, would take as long as making hundreds of its pages.
    withExtendedLifetime(planning) { Foundation.exit(EXIT_SUCCESS) }
  }

  /// Makes the site, and hands back what it was made from.
  private func build() async throws -> SiteProject.Planning {
    let console = output.console
    let start = ContinuousClock.now
    let folder = destination ?? site.project.path("Site")
    do {
      try refuseSources(folder)
      let publisher = SitePublisher(site: folder, isForced: force)
      if !dryRun, let notice = try await publisher.recover() { console.notice("note: " + notice) }
      let progress = ProgressLine(console)
      let planning = try await progress.during { [project = site.project] in try await project.plan($0) }
      guard let plan = planning.plan, let library = planning.library else {
        _ = console.report(planning.diagnostics)
        throw refusal(planning.diagnostics, folder: folder)
      }
      let isHopeless = console.weighed(planning.diagnostics).hasErrors
      let stage = isHopeless ? nil : try await self.stage(plan, by: publisher, for: folder)
      let mistakes = await progress.during { [project = site.project] in
        await plan.build($0) { stage?.take(project.published($0)) }
      }
      let diagnostics = planning.diagnostics + mistakes
      guard !console.report(diagnostics), let stage else {
        stage?.discard()
        throw refusal(diagnostics, folder: folder)
      }
      let report = try await progress.during {
        $0.begin(.publishing)
        return dryRun ? try stage.comparison() : try await stage.publish()
      }
      for notice in report.notices { console.notice("note: " + notice) }
      if output.verbose || dryRun { list(report, to: console) }
      summarize(plan, library, report, diagnostics, folder, ContinuousClock.now - start, to: console)
      return planning
    } catch let exit as ExitCode {
      throw exit
    } catch {
      throw console.fail(error)
    }
  }

  /// Refuses a destination that is, holds or lies in a folder from which the site is made, also when forced.
  private func refuseSources(_ folder: String) throws {
    func resolved(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path + "/" }
    let destination = resolved(folder)
    for name in ["Content", "Templates"] {
      let source = resolved(site.project.path(name))
      guard source.hasPrefix(destination) || destination.hasPrefix(source) else { continue }
      throw FileError(
        "build into", folder,
        reason: "\(site.project.path(name)) is read there; name another folder with `-d`")
    }
  }

  private func stage(_ plan: SitePlan, by publisher: SitePublisher, for folder: String) async throws -> SiteStage {
    if dryRun { return try publisher.comparison(plan.paths) }
    return try await publisher.stage(plan.paths) {
      output.console.notice("Another build of \(folder) is at work; waiting for it to end.")
    }
  }

  /// Says that nothing was published, and how many errors are to be mended.
  private func refusal(_ diagnostics: [Diagnostic], folder: String) -> ExitCode {
    let console = output.console
    let count = console.weighed(diagnostics).count { $0.severity == .error }
    console.notice("\(Count(count, "error", "errors")); nothing was published, \(folder) is as it was.")
    return .failure
  }

  private func list(_ report: PublishReport, to console: Console) {
    for path in report.created { console.result("created  \(path)") }
    for path in report.changed { console.result("changed  \(path)") }
    for path in report.removed { console.result("removed  \(path)") }
  }

  private func summarize(
    _ plan: SitePlan, _ library: Library, _ report: PublishReport, _ diagnostics: [Diagnostic],
    _ folder: String, _ time: Duration, to console: Console
  ) {
    let pages = plan.paths.count { $0.hasSuffix(".html") }
    let articles = library.dossiers.reduce(0) { $0 + $1.articles.count }
    let warnings = diagnostics.count { $0.severity == .warning }
    let changes = report.created.count + report.changed.count + report.removed.count
    if output.json {
      let json: JSON = [
        "pages": .int(pages), "articles": .int(articles), "warnings": .int(warnings),
        "created": .int(report.created.count), "changed": .int(report.changed.count),
        "removed": .int(report.removed.count), "withheld": .int(library.withheld.count),
      ]
      return console.result(json.text)
    }
    let parts = [
      Count(pages, "page", "pages"), Count(articles, "article", "articles"),
      Count(warnings, "warning", "warnings"),
    ].map(\.description)
    let seconds = String(
      format: "%.2f", Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    console.result(
      "\(folder): \(parts.joined(separator: ", ")); \(Count(changes, "file", "files")) \(dryRun ? "would change" : "changed"); \(seconds) s"
    )
    if !library.withheld.isEmpty {
      console.result(
        "\(Count(library.withheld.count, "article", "articles")) left out (drafts, scheduled, expired): `dossier list`"
      )
    }
  }
}

/// A number with its noun.
struct Count: CustomStringConvertible {
  let description: String

  init(_ number: Int, _ one: String, _ many: String) {
    description = "\(number) \(number == 1 ? one : many)"
  }
}
