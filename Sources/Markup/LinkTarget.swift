/// What becomes of a link that an author wrote, decided by whoever knows the site.
package enum LinkTarget: Sendable, Hashable {
  /// A link within the site, relative to the page, made by the site itself.
  case page(String)
  /// A link to another host.
  case external(String)
  /// An address of a host whose images the site shows; as a link it is one to another host.
  case image(String)
  /// A citation of an article on the site: the link, the number it has on this page, and whether it stands there for
  /// the first time, so that readers come back to this place.
  case citation(String, number: Int, isFirst: Bool)
  /// No link: the text stands alone.
  case none
}

/// Decides which addresses of untrusted text may become links.
package enum LinkPolicy {
  /// The schemes that links may have; everything else is shown as text.
  package static let schemes: Set<String> = ["http", "https", "mailto"]

  /// The target of an address by its scheme alone: `http`, `https` and `mailto` are links, an address without
  /// a scheme is relative, everything else is none.
  ///
  /// Browsers drop tabs, line ends and leading control characters and spaces from an address (WHATWG URL,
  /// "basic URL parser"), so an address that has any is none.
  package static func target(of address: String) -> LinkTarget {
    guard !address.isEmpty, !address.utf8.contains(where: { $0 < 0x21 || $0 == 0x7F }) else { return .none }
    guard let scheme = scheme(of: address) else {
      // `//host` and `\\host` leave the site without naming a scheme. In bytes, since a slash with an accent is no slash
      // to Swift, and one to a browser.
      let start = address.utf8.prefix(2)
      let leaves = start.count == 2 && start.allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
      return leaves ? .none : .page(address)
    }
    return schemes.contains(scheme) ? .external(address) : .none
  }

  /// Whether an address is an image's that readers' browsers may ask for: by `https`, at a host that the site names.
  package static func isAllowedImage(_ address: String, hosts: [String]) -> Bool {
    let start = "https://"
    let bytes = address.utf8
    guard !hosts.isEmpty, String(decoding: bytes.prefix(start.utf8.count), as: UTF8.self).lowercased() == start
    else { return false }
    // A browser takes a backslash for a slash here; with `@` or `:` something else than a name would stand there.
    let host = bytes.dropFirst(start.utf8.count).prefix { !"/\\?#".utf8.contains($0) }
    return hosts.contains(String(decoding: host, as: UTF8.self).lowercased())
  }

  /// The host of a web address in lower case, as a browser finds it (WHATWG URL, "authority state"): a backslash is a
  /// slash, however many there are, and what stands before an `@` is somebody's name.
  package static func host(of address: String) -> String? {
    guard let scheme = scheme(of: address), scheme == "http" || scheme == "https" else { return nil }
    func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
    let authority = address.utf8.dropFirst(scheme.utf8.count + 1).drop(while: isSlash)
      .prefix { !isSlash($0) && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let name = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[authority.index(after: $0)...] } ?? authority
    let host = name.first == UInt8(ascii: "[") ? name : name.prefix { $0 != UInt8(ascii: ":") }
    return String(decoding: host, as: UTF8.self).lowercased()
  }

  /// The scheme of an address in lower case, where it has one (RFC 3986, section 3.1).
  package static func scheme(of address: String) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = address.utf8[..<colon]
    guard !name.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") })
    else { return nil }
    return String(address[..<colon]).lowercased()
  }
}
