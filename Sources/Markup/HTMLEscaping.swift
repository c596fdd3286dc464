/// Appends text to HTML so that it is text and nothing else.
package enum HTMLEscaping {
  /// Appends text for an element's content or a double-quoted attribute's value.
  ///
  /// Control characters that HTML forbids become U+FFFD.
  @inline(__always)
  package static func append(_ text: borrowing some StringProtocol, to html: inout [UInt8]) {
    for byte in text.utf8 { append(byte, to: &html) }
  }

  @inline(__always)
  private static func append(_ byte: UInt8, to html: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): html.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): html.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): html.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): html.append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): html.append(contentsOf: "&#39;".utf8)
    case 0...8, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: html.append(contentsOf: "\u{FFFD}".utf8)
    default: html.append(byte)
    }
  }
}
