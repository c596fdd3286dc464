/// What a browser makes of an address (WHATWG URL Standard, "basic URL parser"), written apart from the program's own
/// policy so that the two check each other.
enum AddressAudit {
  /// Whether an address leads to a web page.
  static func isOfTheWeb(_ address: String) -> Bool {
    scheme(of: address).map { $0 == "http" || $0 == "https" } ?? false
  }

  /// Whether an address may stand in a page: of the web, of a mailbox, or within the site.
  static func isHarmless(_ address: String) -> Bool {
    if let scheme = scheme(of: address) { return ["http", "https", "mailto"].contains(scheme) }
    let start = stripped(address).prefix(2)
    return !(start.count == 2 && start.allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
  }

  /// The scheme, in lower case.
  private static func scheme(of address: String) -> String? {
    let bytes = stripped(address)
    guard let first = bytes.first, isLetter(first) else { return nil }
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: ":") { return String(decoding: bytes[..<index], as: UTF8.self).lowercased() }
      let isPart = isLetter(byte) || (48...57).contains(byte) || "+-.".utf8.contains(byte)
      if !isPart { return nil }
    }
    return nil
  }

  /// Leading control characters and blanks go, tabs and line ends wherever they are.
  private static func stripped(_ address: String) -> [UInt8] {
    address.utf8.drop { $0 <= 0x20 }.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
}
