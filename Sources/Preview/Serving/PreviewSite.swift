import Dossiers
import Publishing
import SiteBuilding

/// A site as it is looked up by browsers' paths; its pages are made when somebody looks at them.
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

  /// The files of the site.
  let plan: SitePlan
  /// The paths of the pages of drafts, sorted.
  let drafts: [String]

  private let articles: [String: Article]

  /// Takes a site that can be made, and what it is made from.
  init(_ plan: SitePlan, library: Library) {
    self.plan = plan
    var articles: [String: Article] = [:]
    for dossier in library.dossiers {
      for article in dossier.articles { articles[Route.article(article.slug, in: dossier.id).path] = article }
    }
    self.articles = articles
    drafts = articles.filter { $0.value.frontMatter.isDraft }.keys.sorted()
  }

  /// The file with a path of the site, such as `russia-iran/index.html`.
  func file(_ path: String) -> RenderedFile? { plan.file(path) }

  /// The article whose page has a path.
  func article(_ path: String) -> Article? { articles[path] }

  /// The page that is made of a file, as the file's path is shown to people.
  func page(madeOf source: String) -> String? {
    plan.sources.first { $0.path.hasSuffix(".html") && $0.sources.contains(source) }?.path
  }

  /// The style sheets, by the file that each is made of: its path on the site changes with its content.
  var styles: [String: String] {
    let sheets = plan.sources.filter { $0.path.hasSuffix(".css") }
    return Dictionary(sheets.compactMap { path, sources in sources.first.map { ($0, path) } }) { first, _ in first }
  }

  /// What a decoded path of a request leads to, such as `/russia-iran/`.
  func target(of path: String) -> Target {
    let key = Self.key(path)
    if let file = file(key) { return .file(file) }
    return plan.has(key + "/index.html") ? .folder : .nothing
  }

  /// The path of the site that a decoded path of a request names.
  static func key(_ path: String) -> String {
    let key = String(path.dropFirst())
    return key.isEmpty || key.hasSuffix("/") ? key + "index.html" : key
  }
}
