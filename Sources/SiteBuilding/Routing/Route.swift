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
    let fragment = anchor.map { "#" + $0 } ?? ""
    if self == other { return TemplateURL(fragment.isEmpty ? name : fragment) }
    let own = path.split(separator: "/")
    let origin = other.path.split(separator: "/").dropLast()
    var shared = 0
    while shared < own.count - 1, shared < origin.count, own[shared] == origin[origin.startIndex + shared] { shared += 1 }
    let up = Array(repeating: "..", count: origin.count - shared)
    let parts = up + own[shared...].map { Self.encoded(String($0)) }
    return TemplateURL(parts.joined(separator: "/") + fragment)
  }

  /// The address under the site's own.
  package func absolute(under baseURL: String) -> TemplateURL {
    let shown = name == "index.html" ? String(path.dropLast("index.html".count)) : path
    return TemplateURL(baseURL + shown.split(separator: "/", omittingEmptySubsequences: false).map { Self.encoded(String($0)) }.joined(separator: "/"))
  }

  /// Orders by path.
  package static func < (left: Route, right: Route) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  private var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A part of a path as it stands in an address (RFC 3986, `pchar`); letters of other scripts stay, as IRIs
  /// allow (RFC 3987).
  private static func encoded(_ part: String) -> String {
    guard part.utf8.contains(where: { $0 < 0x80 && !isPathCharacter($0) }) else { return part }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in part.utf8 {
      if byte >= 0x80 || isPathCharacter(byte) {
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
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
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
  /// A page of a dossier's own, such as `tables`.
  package static func dossierPage(_ name: String, in dossier: String) -> Route { Route("\(dossier)/\(name).html") }
  /// A page of free Markdown.
  package static func page(_ slug: String) -> Route { Route("\(slug).html") }
}
