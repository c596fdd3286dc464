import Templating

/// The path of a page or file below the site's folder.
package struct Route: Sendable, Hashable, Comparable {
  /// The path, parts joined by `/`, such as `russia-iran/index.html`.
  package let path: String

  /// Makes a route.
  package init(_ path: String) {
    self.path = path
  }

  /// The address by which a page at another route links here, so that the site works under any path and from
  /// `file://`.
  package func relative(from other: Route, anchor: String? = nil) -> TemplateURL {
    let own = path.utf8
    let fragment = anchor.map { "#" + $0 } ?? ""
    if self == other { return TemplateURL(fragment.isEmpty ? name : fragment) }
    // The folders that both share, up to and with the last `/`.
    var shared = own.startIndex
    for (index, byte) in zip(own.indices, other.path.utf8) {
      guard own[index] == byte else { break }
      if byte == UInt8(ascii: "/") { shared = own.index(after: index) }
    }
    let depth = other.path.utf8.dropFirst(own.distance(from: own.startIndex, to: shared)).count { $0 == UInt8(ascii: "/") }
    return TemplateURL(String(repeating: "../", count: depth) + Self.encoded(path[shared...]) + fragment)
  }

  /// The address under the site's own.
  package func absolute(under baseURL: String) -> TemplateURL {
    let shown = name == "index.html" ? String(path.dropLast("index.html".count)) : path
    return TemplateURL(baseURL + Self.encoded(shown[...]))
  }

  /// Orders by path.
  package static func < (left: Route, right: Route) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  private var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A path as it stands in an address (RFC 3986, `pchar`); letters of other scripts stay, as IRIs allow
  /// (RFC 3987).
  private static func encoded(_ path: Substring) -> String {
    guard path.utf8.contains(where: { !isPathCharacter($0) }) else { return String(path) }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPathCharacter(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPathCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "/"), 0x80...:
      true
    default: false
    }
  }
}

extension Route {
  /// The home page.
  package static let home = Route("index.html")
  /// The page for addresses that lead nowhere.
  package static let notFound = Route("404.html")
  /// The list of all actors.
  package static let actors = Route("actors/index.html")

  /// The page of an actor.
  package static func actor(_ id: String) -> Route { Route("actors/\(id).html") }
  /// The front page of a dossier.
  package static func dossier(_ id: String) -> Route { Route("\(id)/index.html") }
  /// The page of an article.
  package static func article(_ slug: String, in dossier: String) -> Route { Route("\(dossier)/\(slug).html") }
  /// The list of a long dossier's articles.
  static func articles(of dossier: String) -> Route { Route("\(dossier)/articles/index.html") }
  /// A page of a dossier's own, such as `tables`.
  package static func dossierPage(_ name: String, in dossier: String) -> Route { Route("\(dossier)/\(name).html") }
  /// A page of free Markdown.
  package static func page(_ slug: String) -> Route { Route("\(slug).html") }
}
