import Diagnostics
import Dossiers

/// The files of `Templates/`, those of the site in the place of the program's own.
package struct TemplateFolder: Sendable {
  /// One template or asset.
  package struct File: Sendable {
    /// The path below `Templates/`.
    package var path: String
    /// The text with the path that messages show.
    package var source: SourceFile
    /// Whether the file is the site's own.
    package var isOverride: Bool
  }

  /// The files, by path.
  package let files: [File]
  /// What is wrong with files of the site's folder.
  package let diagnostics: [Diagnostic]

  /// The program's own files.
  package static var embedded: [File] {
    EmbeddedTemplates.files.map { file in
      File(
        path: file.path, source: SourceFile(path: "Templates/" + file.path, bytes: file.bytes), isOverride: false)
    }
  }

  /// Lays the files of a site's folder over the program's own; without a folder there are only these.
  package init(root: String?, displayRoot: String) throws(FileError) {
    var files = Dictionary(Self.embedded.map { ($0.path, $0) }) { first, _ in first }
    var diagnostics: [Diagnostic] = []
    if let root {
      let scan = try FolderScan(root: root, displayRoot: displayRoot)
      diagnostics += scan.diagnostics
      for entry in scan.files {
        let bytes = try scan.read(entry.path)
        let path = scan.displayPath(entry.path)
        var source = SourceFile(path: path, bytes: bytes)
        if Self.isText(entry.path) {
          switch SourceText.decode(bytes, path: path) {
          case .success(let text):
            source = text.file
            diagnostics += text.diagnostics
          case .failure(let refusal):
            diagnostics.append(refusal.diagnostic)
            continue
          }
        }
        files[entry.path] = File(
          path: entry.path, source: source, isOverride: files[entry.path]?.source.bytes != source.bytes)
      }
    }
    self.files = files.values.sorted { $0.path < $1.path }
    self.diagnostics = diagnostics
  }

  /// The templates: everything that is rendered.
  var templates: [File] { files.filter { $0.path.hasSuffix(".html") } }

  /// The assets: everything that is published as it is.
  var assets: [File] { files.filter { $0.path.hasPrefix("assets/") } }

  /// Whether a file is read by this program; what is published as it is stays as it is.
  private static func isText(_ path: String) -> Bool { path.hasSuffix(".html") }
}
