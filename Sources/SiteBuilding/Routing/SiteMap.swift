import Dossiers

/// Where each file of `Content/` stands on the site, by which authors' links are followed.
struct SiteMap: Sendable {
  /// What a file became.
  enum Target: Sendable {
    case article(Article, dossier: String)
    case page(Route)
    case asset(Route)
    case withheld(WithheldArticle)

    /// Whether a browser can show it within a page.
    var isImage: Bool {
      guard case .asset(let route) = self, let dot = route.path.lastIndex(of: ".") else { return false }
      return Self.images.contains(route.path[dot...].lowercased())
    }

    private static let images: Set<String> = [".avif", ".bmp", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp"]
  }

  /// The hosts whose images pages show.
  let imageHosts: [String]

  private var targets: [String: Target] = [:]

  /// Maps the files of a library.
  init(_ library: Library) {
    imageHosts = library.settings.imageHosts
    for dossier in library.dossiers {
      targets[dossier.path] = .page(.dossier(dossier.id))
      for article in dossier.articles { targets[article.path] = .article(article, dossier: dossier.id) }
    }
    for page in library.pages { targets[page.path] = .page(.page(page.slug)) }
    for article in library.withheld { targets[article.path] = .withheld(article) }
    for asset in library.assets { targets[library.scan.displayPath(asset.path)] = .asset(Route(asset.path)) }
  }

  /// What a file became; nothing when there is no such file.
  func target(of path: String) -> Target? { targets[path] }

  /// The paths of all files that can be linked to.
  var paths: [String] { targets.keys.sorted() }
}
