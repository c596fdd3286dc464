import Diagnostics
import Dossiers
import Publishing

/// All files of a site before they are made.
///
/// Each is made on its own from values that never change, so a preview makes those that somebody looks at and a
/// build makes them all, with the same bytes.
package struct SitePlan: Sendable {
  private let files: [PlannedFile]
  private let index: [String: Int]
  private let checks: @Sendable () -> [Diagnostic]
  private let leaks: LeakCheck?

  /// Takes the files in any order, the checks of what no single file shows, and what may be in none.
  init(_ files: [PlannedFile], leaks: LeakCheck? = nil, checks: @escaping @Sendable () -> [Diagnostic]) {
    self.checks = checks
    self.leaks = leaks
    self.files = files.sorted { $0.route < $1.route }
    index = Dictionary(self.files.enumerated().map { ($1.route.path, $0) }) { first, _ in first }
  }

  /// The paths of all files, sorted, each with the paths of the files that it is made from.
  package var sources: [(path: String, sources: [String])] { files.map { ($0.route.path, $0.sources) } }

  /// Whether there is a file at a path.
  package func has(_ path: String) -> Bool { index[path] != nil }

  /// The file at a path, made now.
  package func file(_ path: String) -> RenderedFile? { index[path].map { files[$0].made().file } }

  /// Makes all files and checks them; when the task is cancelled, what comes back is of no use.
  ///
  /// The files are there even when there are mistakes, so that a preview can show them; only a site without
  /// errors is for publication.
  package func build(_ progress: BuildProgress? = nil) async -> (files: [RenderedFile], diagnostics: [Diagnostic]) {
    progress?.begin(.making, of: files.count)
    let made = await files.concurrentMap(progress: progress) { Task.isCancelled ? nil : $0.made() }.compactMap { $0 }
    let files = made.map(\.file)
    progress?.begin(.checking)
    var mistakes = made.flatMap(\.diagnostics) + checks()
    if let leaks, !Task.isCancelled { mistakes += await leaks.check(files) }
    return (files, mistakes + (mistakes.hasErrors || Task.isCancelled ? [] : SiteCheck(files).diagnostics))
  }
}
