import Diagnostics
import Dossiers
import Publishing

/// All files of a site before they are made.
///
/// Each is made on its own from values that never change, so a preview makes those that somebody looks at and a
/// build makes them all, with the same bytes.
package struct SitePlan: Sendable {
  private let planned: [PlannedFile]
  private let index: [String: Int]
  private let checks: @Sendable () -> [Diagnostic]
  private let prepare: @Sendable () -> Void
  private let leaks: LeakCheck?

  /// Takes the files in any order, what several of them need and is better begun early, what may be in none, and the
  /// checks of what no single file shows.
  init(
    _ files: [PlannedFile], preparing: @escaping @Sendable () -> Void, leaks: LeakCheck? = nil,
    checks: @escaping @Sendable () -> [Diagnostic]
  ) {
    self.checks = checks
    self.leaks = leaks
    prepare = preparing
    planned = files.sorted { $0.route < $1.route }
    index = Dictionary(planned.enumerated().map { ($1.route.path, $0) }) { first, _ in first }
  }

  /// The paths of all files, sorted, each with the paths of the files that it is made from.
  package var sources: [(path: String, sources: [String])] { planned.map { ($0.route.path, $0.sources) } }

  /// Whether there is a file at a path.
  package func has(_ path: String) -> Bool { index[path] != nil }

  /// The file at a path, made now.
  package func file(_ path: String) -> RenderedFile? { index[path].map { planned[$0].made().file } }

  /// Makes all files and checks them; when the task is cancelled, what comes back is of no use.
  ///
  /// The files are there even when there are mistakes, so that a preview can show them; only a site without
  /// errors is for publication.
  package func build(_ progress: BuildProgress? = nil) async -> (files: [RenderedFile], diagnostics: [Diagnostic]) {
    async let mistakesOfAll = checks()
    async let preparation: Void = prepare()
    progress?.begin(.making, of: planned.count)
    let made = await planned.concurrentMap(progress: progress) { planned -> Made? in
      guard !Task.isCancelled else { return nil }
      let (file, diagnostics) = planned.made()
      return Made(
        file: file, outline: SiteCheck.outline(of: file), tellTales: leaks?.tellTales(in: file) ?? [],
        diagnostics: diagnostics)
    }.compactMap { $0 }
    await preparation
    progress?.begin(.checking)
    let files = made.map(\.file)
    let leaked = leaks?.diagnostics(files, tellTales: made.map(\.tellTales)) ?? []
    let mistakes = await made.flatMap(\.diagnostics) + mistakesOfAll + leaked
    guard !mistakes.hasErrors, !Task.isCancelled else { return (files, mistakes) }
    let check = SiteCheck(files, outlines: made.map(\.outline))
    return (files, mistakes + (await files.indices.concurrentMap(check.diagnostics).flatMap(\.self)))
  }

  private struct Made: Sendable {
    var file: RenderedFile
    var outline: PageOutline?
    var tellTales: [Int]
    var diagnostics: [Diagnostic]
  }
}
