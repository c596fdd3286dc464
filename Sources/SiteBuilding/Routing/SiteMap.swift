import Dossiers

/// Where each file of `Content/` stands on the site, by which authors' links are followed.
struct SiteMap: Sendable {
  /// What a file became.
  enum Target: Sendable {
    case article(Article, dossier: String)
    case page(Route)
    case asset(Route)
    case withheld(WithheldArticle)
  }

  private var targets: [String: Target] = [:]

  /// Maps the files of a library.
  init(_ library: Library) {
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

  /// The path that a relative address means in a file; nothing when it leads out of `Content/`.
  static func resolve(_ address: String, in file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": break
      case "..":
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      default: parts.append(decoded(part))
      }
    }
    return (file.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// An address without percent signs.
  static func decoded(_ part: Substring) -> String {
    guard part.utf8.contains(UInt8(ascii: "%")) else { return String(part) }
    var bytes: [UInt8] = []
    var rest = part.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
