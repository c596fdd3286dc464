import Dossiers
import Publishing
import SiteBuilding

/// A rendered site as it is looked up by browsers' paths.
///
/// Paths are keys of a dictionary and never become paths of the file system: there is nothing outside the site
/// that a request could reach.
struct PreviewSite: Sendable {
  /// What stands at a path.
  enum Target: Sendable {
    case file(RenderedFile)
    /// A folder that was named without the slash at its end, on which its pages' relative links rest.
    case folder
    case nothing
  }

  private let files: [String: RenderedFile]
  private let articles: [String: Article]

  /// Makes a site of its files and of what they were made from.
  init(_ files: [RenderedFile], library: Library) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    var articles: [String: Article] = [:]
    for dossier in library.dossiers {
      for article in dossier.articles { articles[Route.article(article.slug, in: dossier.id).path] = article }
    }
    self.articles = articles
  }

  /// The number of files.
  var count: Int { files.count }

  /// The file with a path of the site, such as `russia-iran/index.html`.
  func file(_ path: String) -> RenderedFile? { files[path] }

  /// The article whose page has a path.
  func article(_ path: String) -> Article? { articles[path] }

  /// The paths of the pages of drafts, sorted.
  var drafts: [String] { articles.filter { $0.value.frontMatter.isDraft }.keys.sorted() }

  /// The page that is made of a file, as the file's path is shown to people.
  func page(madeOf source: String) -> String? {
    files.values.filter { $0.path.hasSuffix(".html") && $0.sources.contains(source) }.map(\.path).min()
  }

  /// The style sheets, by the file that each is made of: its path on the site changes with its content.
  var styles: [String: String] {
    Dictionary(
      files.values.filter { $0.path.hasSuffix(".css") }.compactMap { file in file.sources.first.map { ($0, file.path) } }
    ) { first, _ in first }
  }

  /// What a decoded path of a request leads to, such as `/russia-iran/`.
  func target(of path: String) -> Target {
    let key = Self.key(path)
    if let file = files[key] { return .file(file) }
    return files[key + "/index.html"] == nil ? .nothing : .folder
  }

  /// The path of the site that a decoded path of a request names.
  static func key(_ path: String) -> String {
    let key = String(path.dropFirst())
    return key.isEmpty || key.hasSuffix("/") ? key + "index.html" : key
  }
}
