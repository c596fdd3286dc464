import Diagnostics
import Dossiers
import SiteBuilding

/// Makes the site anew and has it shown, again and again.
actor Workshop {
  private let project: SiteProject
  private let session: PreviewSession
  private let navigates: Bool
  private let report: @Sendable (PreviewEvent) -> Void
  private var cache = ContentCache()
  private var reported: [Diagnostic] = []
  private var check: Task<Void, Never>?

  init(
    project: SiteProject, session: PreviewSession, navigates: Bool, report: @escaping @Sendable (PreviewEvent) -> Void
  ) {
    self.project = project
    self.session = session
    self.navigates = navigates
    self.report = report
  }

  /// Shows the site as it is after some files were changed; throws when there is no content at all.
  ///
  /// What somebody looks at comes first. What only making every page can tell, such as a link that leads nowhere,
  /// is told when all are made.
  func build(after changes: [String] = []) async throws(FileError) {
    check?.cancel()
    var cache = cache
    let planning = try await project.plan(reusing: &cache)
    self.cache = cache
    guard let plan = planning.plan, let library = planning.library else { return await tell(planning.diagnostics) }
    let site = PreviewSite(plan, library: library)
    await session.show(site, following: navigates ? changes.lazy.compactMap { site.page(madeOf: $0) }.first : nil)
    check = Task(priority: .utility) {
      let mistakes = await plan.build()
      guard !Task.isCancelled else { return }
      await tell(planning.diagnostics + mistakes)
      report(.checked)
    }
  }

  /// Waits until everything that was shown is also checked.
  func finishChecks() async { await check?.value }

  /// Follows every change until the task is cancelled. A file system that fails is shown like a mistake, since
  /// it may be mended like one.
  func follow(_ finder: ChangeFinder) async throws {
    while true {
      let changes = try await finder.next()
      do throws(FileError) {
        try await build(after: try changes.get())
      } catch {
        check?.cancel()
        await tell([Diagnostic.error("unreadable", error.description, at: nil)])
      }
    }
  }

  /// Tells everybody what was found, unless that is what they know.
  private func tell(_ diagnostics: [Diagnostic]) async {
    if diagnostics == reported { return }
    reported = diagnostics
    await session.tell(diagnostics)
    if diagnostics.isEmpty { report(.notice("All is well again.")) } else { report(.diagnostics(diagnostics)) }
  }
}
