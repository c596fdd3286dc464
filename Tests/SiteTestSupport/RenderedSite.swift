package import Diagnostics
package import Dossiers
package import Publishing
package import SiteBuilding
import Synchronization

/// A site with all its files in memory, for tests that look into them.
package struct RenderedSite: Sendable {
  /// The library; absent when content could not be used.
  package var library: Library?
  /// The files by path; absent when content or templates have errors.
  package var files: [RenderedFile]?
  /// Everything that was found wrong with content, templates and rendered pages.
  package var diagnostics: [Diagnostic]

  /// The files, when nothing is wrong with them.
  package var publishable: [RenderedFile]? { diagnostics.hasErrors ? nil : files }
}

extension SiteProject {
  /// Loads, checks and renders everything in memory.
  package func render() async throws(FileError) -> RenderedSite {
    let planning = try await plan()
    guard let plan = planning.plan else {
      return RenderedSite(library: planning.library, files: nil, diagnostics: planning.diagnostics)
    }
    let (files, mistakes) = await plan.files(published)
    return RenderedSite(library: planning.library, files: files, diagnostics: planning.diagnostics + mistakes)
  }
}

extension SitePlan {
  /// Makes all files, sorted by path, and checks them.
  package func files(
    _ transform: @escaping @Sendable (RenderedFile) -> RenderedFile = { $0 }
  ) async -> (files: [RenderedFile], diagnostics: [Diagnostic]) {
    let files = Mutex<[RenderedFile]>([])
    let mistakes = await build { file in files.withLock { $0.append(transform(file)) } }
    return (files.withLock { $0.sorted { $0.path < $1.path } }, mistakes)
  }
}
