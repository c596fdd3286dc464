/// Appends text to HTML so that it is text and nothing else.
package enum HTMLEscaping {
  /// Appends text for an element's content or a double-quoted attribute's value.
  ///
  /// Control characters that HTML forbids become U+FFFD.
  package static func append(_ text: some StringProtocol, to html: inout [UInt8]) {
    let isWhole: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &html) }
    if isWhole == nil { append(Array(text.utf8), to: &html) }
  }

  /// Text is copied in runs, from one byte that has to be escaped to the next.
  private static func append(_ bytes: some RandomAccessCollection<UInt8>, to html: inout [UInt8]) {
    var start = bytes.startIndex
    for index in bytes.indices where isSpecial[Int(bytes[index])] {
      html.append(contentsOf: bytes[start..<index])
      appendEscaped(bytes[index], to: &html)
      start = bytes.index(after: index)
    }
    html.append(contentsOf: bytes[start...])
  }

  private static func appendEscaped(_ byte: UInt8, to html: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): html.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): html.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): html.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): html.append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): html.append(contentsOf: "&#39;".utf8)
    default: html.append(contentsOf: "\u{FFFD}".utf8)
    }
  }

  /// For each byte whether it has to be escaped.
  private static let isSpecial: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for control in 0..<0x20 where control != 9 && control != 10 && control != 13 { table[control] = true }
    for byte in "&<>\"'\u{7F}".utf8 { table[Int(byte)] = true }
    return table
  }()
}
