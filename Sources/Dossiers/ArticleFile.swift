import ActorRecognition
import Diagnostics
import Markup
import TextRecovery

/// Loads one file as an article, whether it lies in a site or not.
package enum ArticleFile {
  /// An article with what was found wrong with it.
  package struct Loaded: Sendable {
    /// The article.
    package var article: Article
    /// What was found wrong.
    package var diagnostics: [Diagnostic]
  }

  /// Why a file could not be loaded.
  package struct Refusal: Error {
    /// The reason, with the path.
    package var diagnostic: Diagnostic
  }

  /// Loads a file, with the registry and settings of the site in which it lies, where there is one.
  package static func load(_ path: String) -> Result<Loaded, Refusal> {
    switch source(path) {
    case .failure(let refusal): return .failure(refusal)
    case .success(let text):
      let content = contentFolder(above: path)
      let registry = content.flatMap { configuration($0 + "/actors.yml") }.map(ActorRegistry.read)
      let settings = content.flatMap { configuration($0 + "/site.yml") }.map(SiteSettings.read)
      let recognizer = ActorRecognizer(registry: registry?.actors ?? [])
      let reader = ArticleReader(
        recognizer: recognizer, registry: registry?.actors ?? [],
        defaultLanguage: settings?.settings?.language ?? "en")
      let (article, diagnostics) = reader.read(text.file)
      return .success(
        Loaded(article: article, diagnostics: text.diagnostics + (registry?.diagnostics ?? []) + recognizer.diagnostics + diagnostics))
    }
  }

  /// The title that a pasted text has, without the name of its site.
  package static func title(of text: String) -> String? {
    let source = SourceFile(path: "paste.txt", text: text)
    let line = FrontMatterBlock.find(in: source).block.bodyLine
    return TextRecovery.recover(source, fromLine: line).document.title?.text
  }

  private static func source(_ path: String) -> Result<SourceText.Decoded, Refusal> {
    do {
      return SourceText.decode(try FileBytes.read(path), path: path).mapError { Refusal(diagnostic: $0.diagnostic) }
    } catch {
      return .failure(
        Refusal(diagnostic: .error("unreadable", "the file cannot be read: \(error.reason)", at: Place(path: path))))
    }
  }

  /// A file of the site, where it is there and is text; what is wrong with it is for a build to tell.
  private static func configuration(_ path: String) -> SourceFile? {
    if case .success(let text) = source(path) { text.file } else { nil }
  }

  /// The nearest folder above a file that has a `site.yml`.
  private static func contentFolder(above path: String) -> String? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    while !parts.isEmpty {
      let folder = parts.joined(separator: "/")
      if FolderScan.isFile(folder + "/site.yml") { return folder }
      parts.removeLast()
    }
    return FolderScan.isFile("site.yml") ? "." : nil
  }
}
