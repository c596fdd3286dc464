import Diagnostics
import Dossiers
import Publishing

/// All files of a site before they are made.
///
/// Each is made on its own from values that never change, so a preview makes those that somebody looks at and a
/// build makes them all, with the same bytes.
package struct SitePlan: Sendable {
  /// What is wrong with the paths of files, with which nothing can be made.
  package let pathMistakes: [Diagnostic]

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
    // By their numbers, since a file that is planned is too large to be moved often.
    let order = files.indices.sorted { left, right in
      let (left, right) = (files[left], files[right])
      return left.route == right.route ? left.sources.lexicographicallyPrecedes(right.sources) : left.route < right.route
    }
    planned = order.map { files[$0] }
    pathMistakes = PathCheck(planned).diagnostics
    index = Dictionary(planned.enumerated().map { ($1.route.path, $0) }) { first, _ in first }
  }

  /// The paths of all files, sorted.
  package var paths: [String] { planned.map(\.route.path) }

  /// The paths of all files, sorted, each with the paths of the files that it is made from.
  package var sources: [(path: String, sources: [String])] { planned.map { ($0.route.path, $0.sources) } }

  /// Whether there is a file at a path.
  package func has(_ path: String) -> Bool { index[path] != nil }

  /// The file at a path, made now.
  package func file(_ path: String) -> RenderedFile? { index[path].map { planned[$0].made().file } }

  /// Makes all files, hands each over as soon as it is made, from any thread, and checks them; when the task is cancelled,
  /// what comes back is of no use.
  ///
  /// Files are handed over even when there are mistakes; only a site without errors is for publication. Of a file that was
  /// handed over there stays what the checks need, so that a large site takes little memory.
  package func build(
    _ progress: BuildProgress? = nil, into take: @escaping @Sendable (RenderedFile) -> Void = { _ in }
  ) async -> [Diagnostic] {
    async let mistakesOfAll = checks()
    async let preparation: Void = prepare()
    let check = SiteCheck(paths)
    progress?.begin(.making, of: planned.count)
    let made = await planned.concurrentMap(progress: progress) { planned -> Made? in
      guard !Task.isCancelled else { return nil }
      let (file, diagnostics) = planned.made()
      take(file)
      return Made(page: check.page(file), tellTales: leaks?.tellTales(in: file) ?? [], diagnostics: diagnostics)
    }.compactMap { $0 }
    await preparation
    progress?.begin(.checking)
    let mistakes = await made.flatMap(\.diagnostics) + mistakesOfAll
    guard made.count == planned.count else { return mistakes }
    let leaked = leaks?.diagnostics(sources, tellTales: made.map(\.tellTales)) ?? []
    // A link that an author wrote wrong was told with its place in his text; the page has it once more.
    guard !mistakes.hasErrors, !leaked.hasErrors else { return mistakes + leaked }
    return mistakes + leaked + check.diagnostics(of: made.map(\.page)) { planned[$0].made().file }
  }

  private struct Made: Sendable {
    var page: CheckedPage?
    var tellTales: [Int]
    var diagnostics: [Diagnostic]
  }
}
