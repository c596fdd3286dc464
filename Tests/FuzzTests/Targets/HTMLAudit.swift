/// Reads HTML as a browser's tokenizer does and names whatever article text must never become.
///
/// It is written apart from the program's writer and from the checker of templates, so that they check each other. What
/// is not on its lists is a finding: nothing is harmless by being unknown.
struct HTMLAudit {
  private(set) var findings: [String] = []
  private var rest: ArraySlice<UInt8>

  init(_ html: [UInt8]) {
    rest = html[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "<") { readTag() } else { readText(byte) }
    }
  }

  private mutating func readText(_ byte: UInt8) {
    let isControl = byte < 0x20 && byte != 0x0A && byte != 0x09
    if isControl || byte == 0x7F { findings.append("control character \(byte) in text") }
    if byte == UInt8(ascii: ">") { findings.append("`>` in text") }
  }

  private mutating func readTag() {
    let isEnd = rest.first == UInt8(ascii: "/")
    if isEnd { rest = rest.dropFirst() }
    let name = word { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") && $0 > 0x20 }
    if !Self.elements.contains(name) { findings.append("element `\(name)`") }
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      if byte <= 0x20 { rest = rest.dropFirst() } else { readAttribute(of: name) }
      if isEnd { findings.append("attribute of an end tag") }
    }
    if rest.popFirst() == nil { findings.append("tag without end") }
  }

  private mutating func readAttribute(of element: String) {
    let name = word { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 > 0x20 }
    guard Self.attributes.contains(name), rest.popFirst() == UInt8(ascii: "="), rest.popFirst() == UInt8(ascii: "\"")
    else {
      findings.append("attribute `\(name)`")
      if rest.first != UInt8(ascii: ">") { rest = rest.dropFirst() }
      return
    }
    let value = word { $0 != UInt8(ascii: "\"") }
    if rest.popFirst() == nil { findings.append("attribute without end") }
    let address = Self.decoded(value)
    if name == "href" || name == "src", !AddressAudit.isHarmless(address) { findings.append("address `\(address)`") }
    // The target's own policy gives leave for no host.
    if name == "src", element != "img" || AddressAudit.isOfTheWeb(address) { findings.append("source `\(address)`") }
  }

  private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
    let word = rest.prefix(while: isPart)
    rest = rest[word.endIndex...]
    return String(decoding: word, as: UTF8.self).lowercased()
  }

  /// The references that a browser would resolve and that could hide a scheme.
  private static func decoded(_ value: String) -> String {
    var text = value
    for (name, character) in [("colon", ":"), ("tab", "\t"), ("newline", "\n"), ("#58", ":"), ("#x3a", ":"), ("amp", "&")] {
      text = text.split(separator: "&\(name);", omittingEmptySubsequences: false).joined(separator: character)
    }
    return text
  }

  private static let elements: Set<String> = [
    "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "a", "img",
    "figure", "figcaption", "table", "thead", "tbody", "tr", "th", "td", "br", "hr", "sup", "span",
  ]
  private static let attributes: Set<String> = [
    "id", "class", "href", "rel", "src", "alt", "scope", "start", "type", "title", "dir", "lang",
  ]
}
