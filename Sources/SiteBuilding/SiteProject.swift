import Diagnostics
import Dossiers
import Publishing

/// A folder with `Content/` and perhaps `Templates/`, from which a site is made.
package struct SiteProject: Sendable {
  /// What came of loading a project and checking its templates.
  package struct Planning: Sendable {
    /// The library; absent when content could not be used.
    package var library: Library?
    /// The files to be made; absent when content or templates have errors.
    package var plan: SitePlan?
    /// Everything that was found wrong with content and templates.
    package var diagnostics: [Diagnostic]
  }

  /// The folder, as the program was told.
  package let root: String
  private let options: LoadOptions
  private let baseURL: BaseURL?

  /// Names the folder, what to load, and an address that takes the place of `base_url`.
  package init(root: String, options: LoadOptions, baseURL: BaseURL? = nil) {
    var root = root
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    self.root = root
    self.options = options
    self.baseURL = baseURL
  }

  /// The path of something in the folder, without `./` before it.
  package func path(_ name: String) -> String { root == "." ? name : root + "/" + name }

  /// Loads the content; throws when there is no `Content/` that can be listed.
  package func load() async throws(FileError) -> (library: Library?, diagnostics: [Diagnostic]) {
    var cache = ContentCache()
    return try await load(reusing: &cache)
  }

  /// Loads the content, and what has not changed since the last time from a cache.
  private func load(
    reusing cache: inout ContentCache, progress: BuildProgress? = nil
  ) async throws(FileError) -> (library: Library?, diagnostics: [Diagnostic]) {
    let scan = try FolderScan(root: path("Content"), displayRoot: path("Content"))
    var (library, diagnostics) = await ContentLoader(scan: scan, options: options).load(reusing: &cache, progress: progress)
    if let baseURL { library?.settings.baseURL = baseURL.string }
    return (library, diagnostics)
  }

  /// The templates of the folder laid over the program's own.
  package func templateFolder() throws(FileError) -> TemplateFolder {
    let path = path("Templates")
    return try TemplateFolder(root: FolderScan.isFolder(path) ? path : nil, displayRoot: path)
  }

  /// A file whose sources are named by their paths in the project, so that a site does not tell where it was made.
  @Sendable package func published(_ file: RenderedFile) -> RenderedFile {
    let prefix = path("")
    guard file.sources.contains(where: { $0.hasPrefix(prefix) }), !prefix.isEmpty else { return file }
    var file = file
    file.sources = file.sources.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
    return file
  }

  /// Loads and checks everything and renders nothing yet.
  package func plan(_ progress: BuildProgress? = nil) async throws(FileError) -> Planning {
    var cache = ContentCache()
    return try await plan(reusing: &cache, progress: progress)
  }

  /// Loads and checks everything and renders nothing yet; what has not changed since the last time comes from a
  /// cache, and is the same as without one.
  package func plan(
    reusing cache: inout ContentCache, progress: BuildProgress? = nil
  ) async throws(FileError) -> Planning {
    let folder = try templateFolder()
    async let checked = SiteTemplates.check(folder)
    let (library, contentMistakes) = try await load(reusing: &cache, progress: progress)
    let (templates, templateMistakes) = await checked
    var planning = Planning(library: library, plan: nil, diagnostics: contentMistakes + templateMistakes)
    if let library, let templates {
      let plan = try SiteBuilder(library: library, folder: folder, templates: templates).plan()
      planning.diagnostics += plan.pathMistakes
      if plan.pathMistakes.isEmpty { planning.plan = plan }
    }
    return planning
  }
}
