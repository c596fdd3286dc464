/// Writes XML element by element, each on a line of its own (XML 1.0, fifth edition).
struct XMLWriter: Sendable {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
  private var depth = 0

  /// Writes an element that holds others.
  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(contentsOf: ">\n".utf8)
    depth += 1
    content(&self)
    depth -= 1
    indent()
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Writes an element that holds a text.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    append(text)
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Writes an element that holds nothing.
  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    open(name, attributes)
    bytes.append(contentsOf: "/>\n".utf8)
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    indent()
    bytes.append(contentsOf: "<\(name)".utf8)
    for (key, value) in attributes {
      bytes.append(contentsOf: " \(key)=\"".utf8)
      append(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  /// Characters that XML does not have become U+FFFD (XML 1.0, section 2.2).
  private mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      case "\t", "\n": bytes.append(contentsOf: String(scalar).utf8)
      case "\r": bytes.append(contentsOf: "&#13;".utf8)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}
