import Diagnostics
import Dossiers
import Publishing

/// A folder with `Content/` and perhaps `Templates/`, from which a site is made.
package struct SiteProject: Sendable {
  /// What came of rendering a project.
  package struct Rendering: Sendable {
    /// The library; absent when content could not be used.
    package var library: Library?
    /// The files of the site; absent when content or templates have errors.
    package var files: [RenderedFile]?
    /// Everything that was found wrong, with content, templates and rendered pages.
    package var diagnostics: [Diagnostic]

    /// The files, when nothing is wrong with them.
    package var publishable: [RenderedFile]? { diagnostics.hasErrors ? nil : files }
  }

  /// The folder, as the program was told.
  package let root: String
  private let options: LoadOptions
  private let baseURL: String?

  /// Names the folder, what to load, and an address that takes the place of `base_url`.
  package init(root: String, options: LoadOptions, baseURL: String? = nil) {
    var root = root
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    self.root = root
    self.options = options
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// The path of something in the folder, without `./` before it.
  package func path(_ name: String) -> String { root == "." ? name : root + "/" + name }

  /// Loads the content; throws when there is no `Content/` that can be listed.
  package func load() async throws(FileError) -> (library: Library?, diagnostics: [Diagnostic]) {
    let scan = try FolderScan(root: path("Content"), displayRoot: path("Content"))
    var (library, diagnostics) = await ContentLoader(scan: scan, options: options).load()
    if let baseURL { library?.settings.baseURL = baseURL }
    return (library, diagnostics)
  }

  /// The templates of the folder laid over the program's own.
  package func templateFolder() throws(FileError) -> TemplateFolder {
    let path = path("Templates")
    return try TemplateFolder(root: FolderScan.isFolder(path) ? path : nil, displayRoot: path)
  }

  /// Loads, checks and renders everything in memory.
  package func render() async throws(FileError) -> Rendering {
    let (library, contentMistakes) = try await load()
    let folder = try templateFolder()
    let (templates, templateMistakes) = SiteTemplates.check(folder)
    let mistakes = contentMistakes + templateMistakes
    guard let library, let templates else {
      return Rendering(library: library, files: nil, diagnostics: mistakes)
    }
    let (files, siteMistakes) = try await SiteBuilder(library: library, folder: folder, templates: templates).build()
    return Rendering(library: library, files: files, diagnostics: mistakes + siteMistakes)
  }
}
