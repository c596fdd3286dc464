/// Writes addresses into quoted attributes.
///
/// RFC 3986 says which bytes an address may have; everything else is percent-encoded, but letters beyond
/// ASCII stay readable. An address whose scheme is not allowed is replaced by `#blocked`.
enum AddressEscape {
  /// A whole address, or the beginning of one.
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, encodingCommas: Bool, to output: inout [UInt8]
  ) {
    guard hasAllowedScheme(bytes) else { return output.append("#blocked") }
    for byte in bytes {
      if encodingCommas, byte == UInt8(ascii: ",") { output.append("%2C") } else { appendKept(byte, to: &output) }
    }
  }

  /// An address behind something that may have been empty: a colon cannot end a scheme there.
  static func appendRest(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var isScheme = true
    for byte in bytes {
      if isDelimiter(byte) { isScheme = false }
      if isScheme, byte == UInt8(ascii: ":") { output.append("%3A") } else { appendKept(byte, to: &output) }
    }
  }

  /// An address behind a settled scheme or path.
  static func appendTail(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    for byte in bytes { appendKept(byte, to: &output) }
  }

  /// A string in a path: it stays in the path.
  static func appendPath(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    for byte in bytes {
      if isUnreserved(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") || byte >= 0x80 {
        output.append(byte)
      } else {
        appendEncoded(byte, to: &output)
      }
    }
  }

  /// A string in a query or a fragment.
  static func appendComponent(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    for byte in bytes {
      if isUnreserved(byte) { output.append(byte) } else { appendEncoded(byte, to: &output) }
    }
  }

  /// Whether an address is relative or begins with an allowed scheme, as a browser would read it.
  static func hasAllowedScheme(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // A browser drops blanks and control characters before the scheme.
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
    guard let end = bytes[start...].firstIndex(where: { isDelimiter($0) || $0 == UInt8(ascii: ":") }),
      bytes[end] == UInt8(ascii: ":")
    else { return true }
    let scheme = String(decoding: bytes[start..<end].map(\.lowercased), as: UTF8.self)
    return AddressPosition.schemes.contains(scheme)
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isNameByte || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "~")
  }

  // What an address may have is kept, escaped for the attribute; the rest is encoded.
  private static func appendKept(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): output.append("&amp;")
    case UInt8(ascii: "'"): output.append("%27")
    case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "^"):
      appendEncoded(byte, to: &output)
    default: output.append(byte)
    }
  }

  private static func appendEncoded(_ byte: UInt8, to output: inout [UInt8]) {
    let digits: StaticString = "0123456789ABCDEF"
    output.append(UInt8(ascii: "%"))
    output.append(digits.utf8Start[Int(byte >> 4)])
    output.append(digits.utf8Start[Int(byte & 15)])
  }
}
