/// The rule for the address under which a site is published, from `site.yml` or the command line.
///
/// It stands in feeds, in the site map and in the head of every page, and paths are put behind it.
package struct BaseURL: Sendable, Hashable {
  /// The address, with a slash at its end.
  package let string: String

  /// Takes an address, with or without a slash at its end.
  package init(_ text: String) throws(Fault) {
    let scheme = ["https://", "http://"].first { text.lowercased().utf8.starts(with: $0.utf8) }
    guard let scheme else { throw Fault("does not begin with https:// or http://") }
    if let sign = text.unicodeScalars.first(where: { !Self.isAllowed($0) }) {
      throw Fault("has \(Self.name(of: sign)) in it, which no address has")
    }
    guard !text.utf8.contains(where: { "?#".utf8.contains($0) }) else {
      throw Fault("has a query or a fragment, behind which no path can stand")
    }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let authority = rest.prefix { $0 != UInt8(ascii: "/") }
    if authority.contains(UInt8(ascii: "@")) { throw Fault("names a user before its host") }
    guard Self.isHost(authority) else { throw Fault("names no host, such as `example.org`") }
    string = text.hasSuffix("/") ? text : text + "/"
  }

  /// Why a text is no such address.
  package struct Fault: Error, Equatable {
    /// The end of a sentence that begins with the text, such as `names no host`.
    package var reason: String

    init(_ reason: String) { self.reason = reason }
  }

  /// What to write instead.
  package static let help = "Write the whole address, such as `https://example.org/briefings/`."

  /// What RFC 3986 allows, and letters of any script (RFC 3987).
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    isVisible(scalar) && !"\"'<>\\^`{|}".unicodeScalars.contains(scalar)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    isVisible(scalar) ? "`\(scalar)`" : "a blank or a control character (U+\(String(scalar.value, radix: 16, uppercase: true)))"
  }

  /// A name, or an address of IPv6 in brackets, and perhaps a port (RFC 3986, section 3.2).
  private static func isHost(_ authority: Substring.UTF8View) -> Bool {
    let isBracketed = authority.first == UInt8(ascii: "[")
    let name = authority.dropFirst(isBracketed ? 1 : 0)
      .prefix { $0 != (isBracketed ? UInt8(ascii: "]") : UInt8(ascii: ":")) }
    var rest = authority[name.endIndex...]
    if isBracketed, rest.popFirst() != UInt8(ascii: "]") { return false }
    let isPort = rest.isEmpty || rest.first == UInt8(ascii: ":") && (2...6).contains(rest.count)
    let signs = isBracketed ? ":." : "-._"
    return isPort && rest.dropFirst().allSatisfy { (48...57).contains($0) } && name.contains(where: isLetterOrDigit)
      && name.allSatisfy { isLetterOrDigit($0) || signs.utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte >= 0x80
  }
}
