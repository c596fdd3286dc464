import Markup
import Publishing
import Templating

/// The path of a page or file below the site's folder.
package struct Route: Sendable, Hashable, Comparable {
  /// The path, parts joined by `/`, such as `russia-iran/index.html`.
  package let path: String

  /// Makes a route.
  package init(_ path: String) {
    self.path = path
  }

  /// The folder in which it lies, with a `/` at its end; empty in the site's own.
  var folder: String { path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "" }

  /// Whether it lies in the folder of another route, or in one below that.
  func isBeside(orBelow other: Route) -> Bool {
    guard let end = other.path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return true }
    return path.utf8.starts(with: other.path.utf8[...end])
  }

  /// The address by which a page at another route links here, so that the site works under any path and from
  /// `file://`.
  package func relative(from other: Route, anchor: String? = nil) -> TemplateURL {
    if self == other { return TemplateURL(anchor.map { "#" + $0 } ?? name) }
    var (own, from) = (path, other.path)
    return own.withUTF8 { own in
      from.withUTF8 { from in TemplateURL(String(decoding: Self.address(of: own, from: from, anchor: anchor), as: UTF8.self)) }
    }
  }

  private static func address(
    of own: UnsafeBufferPointer<UInt8>, from: UnsafeBufferPointer<UInt8>, anchor: String?
  ) -> [UInt8] {
    // The folders that both share, up to and with the last `/`.
    var shared = 0
    for index in 0..<min(own.count, from.count) {
      guard own[index] == from[index] else { break }
      if own[index] == UInt8(ascii: "/") { shared = index + 1 }
    }
    var address: [UInt8] = []
    address.reserveCapacity(own.count + 16)
    for byte in from[shared...] where byte == UInt8(ascii: "/") { address += "../".utf8 }
    appendEncoded(own[shared...], to: &address)
    if let anchor {
      address.append(UInt8(ascii: "#"))
      address += anchor.utf8
    }
    return address
  }

  /// The address under the site's own.
  package func absolute(under baseURL: String) -> TemplateURL {
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    var address = Array(baseURL.utf8)
    Self.appendEncoded(Array(path.utf8).dropLast(isIndex ? "index.html".utf8.count : 0), to: &address)
    return TemplateURL(String(decoding: address, as: UTF8.self))
  }

  /// Orders by path.
  package static func < (left: Route, right: Route) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  private var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Appends a path as it stands in an address (RFC 3986, `pchar`); letters of other scripts stay, as IRIs allow
  /// (RFC 3987).
  private static func appendEncoded(_ path: some Collection<UInt8>, to address: inout [UInt8]) {
    guard path.contains(where: { !isPathCharacter[Int($0)] }) else {
      address += path
      return
    }
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path {
      if isPathCharacter[Int(byte)] {
        address.append(byte)
      } else {
        address += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }

  private static let isPathCharacter: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8 { table[Int(byte)] = true }
    for byte in 0x80..<256 { table[byte] = true }
    return table
  }()
}

extension Route {
  /// The home page.
  package static let home = Route("index.html")
  /// The page for addresses that lead nowhere.
  package static let notFound = Route("404.html")
  /// The list of all actors.
  package static let actors = Route("actors/index.html")

  /// A slug as the name of a file: a device's name on Windows gets a hyphen, which ends no slug; a name that would be
  /// longer than file systems allow, as a text can make an actor's, is cut, and told from others by its hash.
  package static func name(_ slug: String) -> String {
    if Slug.isReserved(slug) { return slug + "-" }
    guard slug.utf8.count > longestName else { return slug }
    return String(slug.unicodeScalars.prefix(40)) + "-" + SHA256.hexadecimal(Array(slug.utf8)).prefix(16)
  }

  /// The bytes of a name, of which systems allow 255, without what is put behind it.
  private static let longestName = 200

  /// The page of an actor; one whose name is the list's gets a hyphen as well, since texts choose the names of actors.
  package static func actor(_ id: String) -> Route { Route("actors/\(id == "index" ? "index-" : name(id)).html") }
  /// The front page of a dossier.
  package static func dossier(_ id: String) -> Route { file("index.html", in: id) }
  /// The page of an article.
  package static func article(_ slug: String, in dossier: String) -> Route {
    file("\(name(slug)).html", in: dossier)
  }
  /// The list of a long dossier's articles.
  static func articles(of dossier: String) -> Route { file("articles/index.html", in: dossier) }
  /// A page of a dossier's own, such as `tables`.
  package static func dossierPage(_ name: String, in dossier: String) -> Route { file("\(name).html", in: dossier) }
  /// A file of a dossier's own, such as `mentions.csv`.
  static func file(_ path: String, in dossier: String) -> Route { Route("\(name(dossier))/\(path)") }
  /// A page of free Markdown.
  package static func page(_ slug: String) -> Route { Route("\(name(slug)).html") }
}
