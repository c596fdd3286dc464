import Diagnostics
import SiteBuilding

/// Makes the site anew and has it shown, again and again.
actor Workshop {
  private let project: SiteProject
  private let session: PreviewSession
  private let navigates: Bool
  private let report: @Sendable (PreviewEvent) -> Void
  private var reported: [Diagnostic] = []

  init(
    project: SiteProject, session: PreviewSession, navigates: Bool, report: @escaping @Sendable (PreviewEvent) -> Void
  ) {
    self.project = project
    self.session = session
    self.navigates = navigates
    self.report = report
  }

  /// Makes the site after some files were changed; throws when there is no content at all.
  func build(after changes: [String] = []) async throws(FileError) {
    let rendering = try await project.render()
    let site = rendering.files.flatMap { files in rendering.library.map { PreviewSite(files, library: $0) } }
    let path = navigates ? changes.lazy.compactMap { site?.page(madeOf: $0) }.first : nil
    await session.show(site, diagnostics: rendering.diagnostics, following: path)
    tell(rendering.diagnostics)
  }

  /// Follows every change until the task is cancelled. A file system that fails is shown like a mistake, since
  /// it may be mended like one.
  func follow(_ finder: ChangeFinder) async throws {
    while true {
      let changes = try await finder.next()
      do throws(FileError) {
        try await build(after: try changes.get())
      } catch {
        let mistakes = [Diagnostic.error("unreadable", error.description, at: nil)]
        await session.show(nil, diagnostics: mistakes)
        tell(mistakes)
      }
    }
  }

  /// Reports what was found, unless that is what was reported last.
  private func tell(_ diagnostics: [Diagnostic]) {
    if diagnostics == reported { return }
    if diagnostics.isEmpty { report(.notice("All is well again.")) } else { report(.diagnostics(diagnostics)) }
    reported = diagnostics
  }
}
