/// Writes addresses into quoted attributes.
///
/// RFC 3986 says which bytes an address may have; everything else is percent-encoded, but letters beyond
/// ASCII stay readable. An address whose scheme is not allowed is replaced by `#blocked`.
enum AddressEscape {
  /// A whole address, or the beginning of one.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, encodingCommas: Bool, to output: inout OutputBuffer)
  {
    guard hasAllowedScheme(bytes) else { return output.append("#blocked") }
    append(bytes, to: &output) { isKept($0) && !(encodingCommas && $0 == UInt8(ascii: ",")) }
  }

  /// An address behind something that may have been empty: a colon cannot end a scheme there.
  static func appendRest(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    let end = bytes.firstIndex(where: isDelimiter) ?? bytes.endIndex
    append(UnsafeBufferPointer(rebasing: bytes[..<end]), to: &output) {
      isKept($0) && $0 != UInt8(ascii: ":")
    }
    appendTail(UnsafeBufferPointer(rebasing: bytes[end...]), to: &output)
  }

  /// An address behind a settled scheme or path.
  static func appendTail(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    append(bytes, to: &output, where: isKept)
  }

  /// A string in a path: it stays in the path.
  static func appendPath(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    append(bytes, to: &output) {
      isUnreserved($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") || $0 >= 0x80
    }
  }

  /// A string in a query or a fragment.
  static func appendComponent(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    append(bytes, to: &output, where: isUnreserved)
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

  // What an address may have; a quote would end the attribute.
  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x40: refusedLow & (1 << UInt64(byte)) == 0
    case 0x40..<0x80: refusedHigh & (1 << UInt64(byte - 0x40)) == 0
    default: true
    }
  }

  // By bit what of ASCII is not kept: controls and blanks, `"`, `'`, `<`, `>`; and `\`, `^`, `` ` ``, `{`, `|`, `}`, DEL.
  private static let refusedLow: UInt64 = 0x5000_0085_FFFF_FFFF
  private static let refusedHigh: UInt64 = 0xB800_0001_5000_0000

  // Appends runs of bytes that are kept, and the others encoded; `&` is escaped for the attribute.
  @inline(__always) private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer, where isKept: (UInt8) -> Bool
  ) {
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let isAmpersand = byte == UInt8(ascii: "&")
      if isKept(byte), !isAmpersand { continue }
      output.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
      if isAmpersand, isKept(byte) { output.append("&amp;") } else { appendEncoded(byte, to: &output) }
    }
    output.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private static func appendEncoded(_ byte: UInt8, to output: inout OutputBuffer) {
    let digits: StaticString = "0123456789ABCDEF"
    output.append(UInt8(ascii: "%"))
    output.append(digits.utf8Start[Int(byte >> 4)])
    output.append(digits.utf8Start[Int(byte & 15)])
  }
}
