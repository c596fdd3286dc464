/// Reads XML as far as it says everything itself: UTF-8, with no document type but SVG's own, no entities but the five
/// of XML and no instructions (XML 1.0, fifth edition).
///
/// Wherever a browser might read something else than what stands there, the reader stops, and so it does where a browser
/// would: what is not well formed is no drawing.
struct XMLReader {
  /// What stands between two places, references decoded and names in lower case.
  enum Token {
    case start(Tag)
    case end
    case text([UInt8])
  }

  /// A tag that begins an element.
  struct Tag {
    /// The name with its prefix.
    var name: String
    /// The attributes in their order.
    var attributes: [(name: String, value: String)] = []
    /// Whether it ends the element as well.
    var isEmpty = false
  }

  /// Why reading stopped.
  struct Fault: Error {
    /// What was found, such as `a tag that does not end`.
    var what: String

    init(_ what: String) { self.what = what }
  }

  /// Where the last token stands.
  var range: Range<Int> { start..<max(start + 1, min(position, bytes.count)) }

  private let bytes: [UInt8]
  private var start = 0
  private var position: Int
  /// The names of the elements that have begun and not ended.
  private var open: [String] = []

  /// Takes well-formed UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next token that is no comment; nothing at the end.
  mutating func next() throws(Fault) -> Token? {
    while position < bytes.count {
      start = position
      if bytes[position] != UInt8(ascii: "<") { return .text(try text()) }
      if take("<!--") {
        _ = try upTo("-->", "a comment that does not end")
      } else if take("<![CDATA[") {
        return .text(Array(try upTo("]]>", "character data that do not end")))
      } else if take("<?") {
        try readInstruction()
      } else if take("<!") {
        try readDeclaration()
      } else if take("</") {
        try readEnd()
        return .end
      } else {
        let tag = try tag()
        if !tag.isEmpty { open.append(tag.name) }
        return .start(tag)
      }
    }
    if let name = open.last { throw Fault("an element `\(name)` that does not end") }
    return nil
  }

  private mutating func text() throws(Fault) -> [UInt8] {
    let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    defer { position = end }
    return try decoded(bytes[position..<end])
  }

  // MARK: Tags

  private mutating func tag() throws(Fault) -> Tag {
    position += 1
    var tag = Tag(name: name())
    if tag.name.isEmpty { throw Fault("a tag that is not well formed") }
    while true {
      let behind = position
      skipBlanks()
      if take("/>") {
        tag.isEmpty = true
        return tag
      }
      if take(">") { return tag }
      guard position < bytes.count else { throw Fault("a tag that does not end") }
      guard position > behind else { throw Fault("a tag that is not well formed") }
      tag.attributes.append(try attribute())
    }
  }

  private mutating func readEnd() throws(Fault) {
    let name = name()
    skipBlanks()
    guard take(">"), open.popLast() == name else { throw Fault("an end tag `\(name)` of nothing") }
  }

  private mutating func attribute() throws(Fault) -> (name: String, value: String) {
    let name = name()
    skipBlanks()
    guard !name.isEmpty, take("=") else { throw Fault("a tag that is not well formed") }
    skipBlanks()
    let value = try quoted()
    if value.contains(UInt8(ascii: "<")) { throw Fault("a tag within an attribute") }
    return (name, String(decoding: try decoded(value), as: UTF8.self))
  }

  private mutating func quoted() throws(Fault) -> ArraySlice<UInt8> {
    if take("\"") { return try upTo("\"", "a value that does not end") }
    if take("'") { return try upTo("'", "a value that does not end") }
    throw Fault("an attribute without quotation marks")
  }

  /// A name up to a blank or a sign of the tag, in lower case.
  private mutating func name() -> String {
    let start = position
    while position < bytes.count, bytes[position] > 0x20, !"=>/\"'<".utf8.contains(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  // MARK: Declarations

  /// The one instruction there may be says at the very start that the file is UTF-8.
  private mutating func readInstruction() throws(Fault) {
    let isFirst = start == 0 || start == 3 && bytes[0] == 0xEF
    guard name() == "xml", isFirst else {
      _ = try upTo("?>", "an instruction that does not end")
      let shown = String(decoding: bytes[range].prefix(20), as: UTF8.self)
      throw Fault("an instruction `\(shown)…`")
    }
    while true {
      skipBlanks()
      if take("?>") { return }
      let (name, value) = try attribute()
      if name == "encoding", value.lowercased() != "utf-8" { throw Fault("the encoding `\(value)`") }
    }
  }

  /// The one declaration there may be is `<!DOCTYPE svg>`, perhaps with the public name of the standard.
  private mutating func readDeclaration() throws(Fault) {
    skipBlanks()
    var words: [String] = []
    while !take(">"), words.last != "" {
      let isQuoted = position < bytes.count && "\"'".utf8.contains(bytes[position])
      words.append(isQuoted ? String(decoding: try quoted(), as: UTF8.self) : name())
      skipBlanks()
    }
    if words == ["doctype", "svg"] { return }
    guard words.count == 5, words[0] == "doctype", words[1] == "svg", words[2] == "public",
      words[3].utf8.starts(with: "-//W3C//DTD SVG ".utf8), words[4].utf8.starts(with: "http://www.w3.org/".utf8)
    else { throw Fault("a document type other than SVG's own") }
  }

  // MARK: References

  /// Bytes without references; a reference to anything but a character has no place here.
  private func decoded(_ text: ArraySlice<UInt8>) throws(Fault) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "&") else {
        result.append(byte)
        continue
      }
      // The longest name of a character is `#x10FFFF`; zeros may stand before it.
      let name = rest.prefix(32).prefix { $0 != UInt8(ascii: ";") }
      let shown = String(decoding: name, as: UTF8.self)
      guard name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";"),
        let scalar = Self.scalar(shown)
      else { throw Fault("a reference `&\(shown.prefix(12))` that XML does not have") }
      result += Array(String(scalar).utf8)
      rest = rest[(name.endIndex + 1)...]
    }
    return result
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if let known = entities[name] { return known }
    guard name.utf8.first == UInt8(ascii: "#") else { return nil }
    let isHex = name.utf8.dropFirst().first == UInt8(ascii: "x")
    guard let code = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10), code > 0 else { return nil }
    return Unicode.Scalar(code)
  }

  /// The entities that every document has (XML 1.0, section 4.6).
  private static let entities: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
  ]

  // MARK: Bytes

  private mutating func take(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  /// The bytes up to a mark, behind which reading goes on.
  private mutating func upTo(_ mark: String, _ fault: String) throws(Fault) -> ArraySlice<UInt8> {
    guard let end = bytes[position...].firstRange(of: Array(mark.utf8)) else {
      position = bytes.count
      throw Fault(fault)
    }
    defer { position = end.upperBound }
    return bytes[position..<end.lowerBound]
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }
}
