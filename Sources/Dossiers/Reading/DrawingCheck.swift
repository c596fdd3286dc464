/// Looks for whatever in a drawing (SVG) would run, or would ask another host for something.
///
/// A page shows a drawing as an image, where nothing runs; but somebody who opens the file itself opens a document of
/// the site (SVG 2, section 2.2, "secure static mode" against "dynamic interactive mode"). It is judged token by token,
/// and whatever is not plainly harmless is a finding.
struct DrawingCheck {
  /// What was found, and where.
  struct Finding {
    /// What it is, such as `a script`.
    var what: String
    /// The bytes of the tag or instruction.
    var range: Range<Int>
  }

  /// The first finding; nothing when the drawing is harmless.
  private(set) var finding: Finding?

  private let bytes: [UInt8]
  private var position = 0

  /// Reads a drawing.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if let offset = Self.foreignByte(bytes) {
      finding = Finding(what: "bytes that are not UTF-8", range: offset..<offset + 1)
      return
    }
    while finding == nil, position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") { readMarkup() } else { position += 1 }
    }
  }

  private mutating func readMarkup() {
    let start = position
    if skip("<!--", until: "-->") || skip("<![CDATA[", until: "]]>") { return checkEnd(from: start) }
    if starts(with: "<?") {
      _ = skip("<?", until: "?>")
      let text = lowercased(start..<position)
      let isUTF8 = !Self.has(text, "encoding") || Self.has(text, "utf-8")
      let isDeclaration = text.utf8.starts(with: "<?xml ".utf8) && isUTF8 && text.utf8.suffix(2).elementsEqual("?>".utf8)
      if !isDeclaration { report("an instruction `\(text.prefix(20))…`", start) }
      return
    }
    if starts(with: "<!") {
      _ = skip("<!", until: ">")
      if bytes[start..<position].contains(UInt8(ascii: "[")) { report("entities of its own", start) }
      if bytes[position - 1] != UInt8(ascii: ">") { report("a declaration that does not end", start) }
      return
    }
    readTag(start)
  }

  /// Reads a tag up to a `>` that stands in no quotation marks.
  private mutating func readTag(_ start: Int) {
    position += 1
    let isEnd = position < bytes.count && bytes[position] == UInt8(ascii: "/")
    if isEnd { position += 1 }
    let element = localName(word())
    if Self.activeElements.contains(element) { return report("an element `\(element)`", start) }
    while finding == nil {
      skipBlanks()
      guard position < bytes.count else { return report("a tag that does not end", start) }
      if bytes[position] == UInt8(ascii: ">") {
        position += 1
        break
      }
      if bytes[position] == UInt8(ascii: "/") { position += 1 } else { readAttribute(of: element, start) }
    }
    if element == "style", !isEnd { readStyleSheet(start) }
  }

  private mutating func readAttribute(of element: String, _ start: Int) {
    let name = word()
    skipBlanks()
    guard !name.isEmpty, position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      return report("a tag that is not well formed", start)
    }
    position += 1
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
      return report("an attribute without quotation marks", start)
    }
    let quote = bytes[position]
    let end = bytes[(position + 1)...].firstIndex(of: quote) ?? bytes.count
    let value = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    position = min(end + 1, bytes.count)
    judge(name, value, of: element, start)
  }

  private mutating func judge(_ name: String, _ value: String, of element: String, _ start: Int) {
    let name = localName(name)
    if name.hasPrefix("on") { return report("an event handler `\(name)`", start) }
    let isAddress = name == "href" || name == "src" || name == "base" || name == "action"
    if isAddress, !Self.isHarmlessAddress(value, of: element) { return report("an address `\(value.prefix(40))`", start) }
    if name == "attributename", Self.scriptable.contains(localName(value)) { return report("an animated address", start) }
    // Animations can put an address where a harmless one stood.
    let isMoved = name == "to" || name == "from" || name == "values" || name == "by"
    if isMoved, Self.has(value, ":") || Self.has(value, "&") { return report("an animated address", start) }
    if !Self.isHarmlessStyle(value) { report("a style that loads `\(value.prefix(40))`", start) }
  }

  /// A style sheet within the drawing, up to its end tag.
  private mutating func readStyleSheet(_ start: Int) {
    let end = bytes[position...].firstRange(of: Array("</".utf8))?.lowerBound ?? bytes.count
    if !Self.isHarmlessStyle(String(decoding: bytes[position..<end], as: UTF8.self)) {
      report("a style sheet that loads something", start)
    }
    position = end
  }

  // MARK: What is harmless

  // Everything is looked for in bytes: to Swift a sign with an accent is another character, to a browser it is not.

  /// Addresses within the drawing, pictures in the address itself, and ordinary links of `a`.
  private static func isHarmlessAddress(_ address: String, of element: String) -> Bool {
    if address.isEmpty || begins(address, "#") && !has(address, "&") { return true }
    let text = address.lowercased()
    let pictures = ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"]
    if element == "image" || element == "feimage", pictures.contains(where: { begins(text, $0) }) { return true }
    return element == "a" && (begins(text, "https://") || begins(text, "http://"))
  }

  /// A style without escapes and references, which could hide anything, that loads nothing but parts of the drawing.
  private static func isHarmlessStyle(_ style: String) -> Bool {
    guard style.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "\\") })
    else { return true }
    let text = style.lowercased()
    if ["\\", "@import", "image(", "image-set(", "src(", "expression("].contains(where: { has(text, $0) }) { return false }
    var rest = Array(text.utf8)[...]
    while let url = rest.firstRange(of: Array("url(".utf8)) {
      rest = rest[url.upperBound...].drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      if rest.starts(with: "&quot;".utf8) { rest = rest.dropFirst("&quot;".utf8.count) }
      if rest.first != UInt8(ascii: "#") { return false }
    }
    return true
  }

  private static func begins(_ text: String, _ start: String) -> Bool { text.utf8.starts(with: start.utf8) }

  private static func has(_ text: String, _ part: String) -> Bool { Array(text.utf8).firstRange(of: Array(part.utf8)) != nil }

  /// Elements that run something, hold HTML or load a document.
  private static let activeElements: Set<String> = [
    "script", "handler", "listener", "foreignobject", "iframe", "frame", "frameset", "object", "embed", "applet", "html",
    "head", "body", "link", "meta", "base", "form", "input", "button", "textarea", "video", "audio", "source", "track",
    "img", "portal", "template", "prefetch", "animation", "stylesheet",
  ]
  /// Attributes that an animation could turn into an address or a handler.
  private static let scriptable: Set<String> = [
    "href", "src", "base", "action", "onclick", "onload", "onerror", "onbegin", "onend", "onmouseover", "style",
  ]

  // MARK: Tokens

  private mutating func report(_ what: String, _ start: Int) {
    finding = Finding(what: what, range: start..<max(start + 1, min(position, bytes.count)))
  }

  private mutating func checkEnd(from start: Int) {
    if position >= bytes.count, bytes.last != UInt8(ascii: ">") { report("a comment that does not end", start) }
  }

  private mutating func skip(_ opening: String, until closing: String) -> Bool {
    guard starts(with: opening) else { return false }
    let behind = position + opening.utf8.count
    position = bytes[min(behind, bytes.count)...].firstRange(of: Array(closing.utf8))?.upperBound ?? bytes.count
    return true
  }

  private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private func lowercased(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).lowercased() }

  /// A name up to a blank, a sign of the tag or its end, in lower case.
  private mutating func word() -> String {
    let start = position
    while position < bytes.count, bytes[position] > 0x20, !"=>/\"'<".utf8.contains(bytes[position]) { position += 1 }
    return lowercased(start..<position)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  /// A name without the prefix of its namespace, which the drawing can choose.
  private func localName(_ name: String) -> String {
    name.lowercased().split(separator: ":").last.map(String.init) ?? ""
  }

  /// A byte by which a browser would take the file for something else than UTF-8.
  private static func foreignByte(_ bytes: [UInt8]) -> Int? {
    if let offset = bytes.firstIndex(of: 0) { return offset }
    return String(validating: bytes, as: UTF8.self) == nil ? 0 : nil
  }
}
