import Diagnostics

/// Cuts a template into text, outputs and tags.
///
/// White space is Jinja's with `trim_blocks` and `lstrip_blocks`: a tag or comment takes the blanks before it
/// when nothing else stands there in its line, and the line feed right behind it, so that a line with only a
/// tag leaves nothing. `-` strips all white space on its side; `+` keeps what would be taken. An `include`
/// keeps its line feed, which stands for the one at the end of the partial.
struct Lexer {
  private let source: SourceFile
  private let bytes: [UInt8]
  private var position = 0
  private var textStart = 0
  private var segments: [Segment] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
  }

  /// All segments in order; what cannot be read is reported and left out.
  mutating func lex() -> [Segment] {
    while let opener = nextOpener() {
      switch opener {
      case .output: lexOutput()
      case .tag: lexTag()
      case .comment: lexComment()
      }
    }
    endText(at: bytes.count)
    return segments
  }
}

extension Lexer {
  private enum Opener {
    case output, tag, comment
  }

  private mutating func nextOpener() -> Opener? {
    while position + 1 < bytes.count {
      if bytes[position] == UInt8(ascii: "{") {
        switch bytes[position + 1] {
        case UInt8(ascii: "{"): return .output
        case UInt8(ascii: "%"): return .tag
        case UInt8(ascii: "#"): return .comment
        default: break
        }
      }
      position += 1
    }
    return nil
  }

  private func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == text.utf8Start[$0] }
  }

  private mutating func endText(at end: Int) {
    if end > textStart { segments.append(.text(textStart..<end)) }
  }

  // The opener is two bytes and a sign.
  private mutating func open(stripsLine: Bool) {
    let start = position
    let sign = byte(at: start + 2)
    switch sign {
    case UInt8(ascii: "-"): endText(at: endWithoutWhiteSpace(start))
    case UInt8(ascii: "+"): endText(at: start)
    default: endText(at: stripsLine ? endWithoutIndentation(start) : start)
    }
    position += sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") ? 3 : 2
  }

  private func endWithoutWhiteSpace(_ end: Int) -> Int {
    var end = end
    while end > textStart, bytes[end - 1].isWhiteSpace { end -= 1 }
    return end
  }

  private func endWithoutIndentation(_ end: Int) -> Int {
    var start = end
    while start > textStart, bytes[start - 1].isBlank { start -= 1 }
    return start == 0 || bytes[start - 1] == UInt8(ascii: "\n") ? start : end
  }

  // The closer is a sign and two bytes; `position` stands on the sign or the first byte.
  private mutating func close(trimsLineFeed: Bool) {
    let sign = byte(at: position)
    position += sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") ? 3 : 2
    if sign == UInt8(ascii: "-") {
      while byte(at: position).isWhiteSpace { position += 1 }
    } else if sign != UInt8(ascii: "+"), trimsLineFeed, byte(at: position) == UInt8(ascii: "\n") {
      position += 1
    }
    textStart = position
  }

  private mutating func lexComment() {
    let start = position
    open(stripsLine: true)
    while position < bytes.count {
      let isSign = byte(at: position) == UInt8(ascii: "-") || byte(at: position) == UInt8(ascii: "+")
      if matches("#}", at: position) || isSign && matches("#}", at: position + 1) {
        return close(trimsLineFeed: true)
      }
      position += 1
    }
    textStart = bytes.count
    diagnostics.append(
      .error(
        "unclosed-comment", "this comment has no end", help: "Close it with `#}`.",
        at: source.place(start..<start + 2)))
  }

  private mutating func lexOutput() {
    let start = position
    open(stripsLine: false)
    let (list, isClosed) = lexTokens(from: start, until: "}}")
    segments.append(.output(list))
    if isClosed { close(trimsLineFeed: false) } else { textStart = position }
  }

  private mutating func lexTag() {
    let start = position
    open(stripsLine: true)
    let (list, isClosed) = lexTokens(from: start, until: "%}")
    segments.append(.tag(list))
    guard isClosed else {
      textStart = position
      return
    }
    let name = list.tokens.first?.kind
    close(trimsLineFeed: name != .name("include") && name != .name("raw"))
    if name == .name("raw") { lexRaw(from: start) }
  }

  private mutating func lexRaw(from start: Int) {
    segments.removeLast()
    while position < bytes.count {
      if matches("{%", at: position) {
        var name = position + 2
        if byte(at: name) == UInt8(ascii: "-") || byte(at: name) == UInt8(ascii: "+") { name += 1 }
        while byte(at: name).isWhiteSpace { name += 1 }
        if matches("endraw", at: name), !byte(at: name + 6).isNameByte {
          let opener = position
          open(stripsLine: true)
          if lexTokens(from: opener, until: "%}").isClosed { close(trimsLineFeed: true) }
          return
        }
      }
      position += 1
    }
    endText(at: bytes.count)
    textStart = bytes.count
    diagnostics.append(
      .error(
        "unclosed-block", "`raw` has no end", help: "Close it with `{% endraw %}`.",
        at: source.place(start..<start + 2)))
  }
}

extension Lexer {
  // Ends on the closer; where it is missing, the text goes on at the next HTML tag or line.
  private mutating func lexTokens(
    from start: Int, until closer: StaticString
  ) -> (list: TokenList, isClosed: Bool) {
    var tokens: [Token] = []
    let mistakes = diagnostics.count
    while true {
      while byte(at: position).isWhiteSpace { position += 1 }
      let end = position..<position + 2
      if isCloser(closer) {
        tokens.append(Token(kind: .end, range: end))
        return (TokenList(tokens: tokens, range: start..<position, isDamaged: diagnostics.count > mistakes), true)
      }
      if position >= bytes.count || matches("{{", at: position) || matches("{%", at: position) {
        diagnostics.removeSubrange(mistakes...)
        reportUnclosed(start, closer)
        position = endOfUnclosed(start)
        let isBefore = { (token: Token) in token.range.upperBound <= position }
        tokens = tokens.filter(isBefore) + [Token(kind: .end, range: start..<start + 2)]
        return (TokenList(tokens: tokens, range: start..<position, isDamaged: true), false)
      }
      if let token = lexToken() { tokens.append(token) }
    }
  }

  private func endOfUnclosed(_ start: Int) -> Int {
    var end = min(start + 2, position)
    while end < position, bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private func isCloser(_ closer: StaticString) -> Bool {
    if matches(closer, at: position) { return true }
    let sign = byte(at: position)
    return (sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")) && matches(closer, at: position + 1)
  }

  private mutating func reportUnclosed(_ start: Int, _ closer: StaticString) {
    let opener = String(decoding: bytes[start..<start + 2], as: UTF8.self)
    diagnostics.append(
      .error(
        "unclosed-tag", "`\(opener)` has no `\(closer)`",
        help: "Close it before the next tag begins; to print `\(opener)` itself, use `{% raw %}`.",
        at: source.place(start..<start + 2)))
  }

  private mutating func lexToken() -> Token? {
    let start = position
    let first = bytes[position]
    if first.isNameStart { return lexName() }
    if first.isDigit { return lexNumber() }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return lexString(quote: first) }
    for symbol in ["==", "!=", "<=", ">=", "//", "**"]
    where symbol.utf8.elementsEqual(bytes[start..<min(start + 2, bytes.count)]) {
      position += 2
      return Token(kind: .symbol(symbol), range: start..<position)
    }
    if "()[]{}.,:|=<>+-*/%~?".utf8.contains(first) {
      position += 1
      return Token(kind: .symbol(String(UnicodeScalar(first))), range: start..<position)
    }
    reportUnexpected()
    return nil
  }

  private mutating func reportUnexpected() {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let hint =
      switch text {
      case "&": "Write `and` for both."
      case "!": "Write `not`."
      case "“", "”", "‘", "’": "Write strings between straight quotes."
      default: "Names consist of letters, digits and `_`; text stands between quotes."
      }
    diagnostics.append(
      .error(
        "unexpected-character", "`\(text)` has no meaning here", help: hint, at: source.place(start..<position)))
  }

  private mutating func lexName() -> Token {
    let start = position
    while byte(at: position).isNameByte { position += 1 }
    return Token(
      kind: .name(String(decoding: bytes[start..<position], as: UTF8.self)), range: start..<position)
  }

  private mutating func lexNumber() -> Token {
    let start = position
    while byte(at: position).isDigit { position += 1 }
    let isDecimal = byte(at: position) == UInt8(ascii: ".") && byte(at: position + 1).isDigit
    if isDecimal {
      position += 1
      while byte(at: position).isDigit { position += 1 }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let range = start..<position
    if isDecimal, let value = Double(text) { return Token(kind: .decimal(value), range: range) }
    if let value = Int(text) { return Token(kind: .integer(value), range: range) }
    diagnostics.append(
      .error(
        "number-too-large", "`\(text)` is larger than numbers can be here",
        help: "The largest integer is \(Int.max).", at: source.place(range)))
    return Token(kind: .integer(0), range: range)
  }

  private mutating func lexString(quote: UInt8) -> Token {
    let start = position
    var content: [UInt8] = []
    position += 1
    while position < bytes.count, bytes[position] != quote, bytes[position] != UInt8(ascii: "\n") {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count {
        position += 1
        content.append(Self.escaped(bytes[position]))
      } else {
        content.append(bytes[position])
      }
      position += 1
    }
    if byte(at: position) == quote {
      position += 1
    } else {
      reportUnclosedString(start, quote)
    }
    return Token(kind: .string(String(decoding: content, as: UTF8.self)), range: start..<position)
  }

  private static func escaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "t"): UInt8(ascii: "\t")
    default: byte
    }
  }

  private mutating func reportUnclosedString(_ start: Int, _ quote: UInt8) {
    // The string most likely ends where the tag does.
    var end = start + 1
    while end < position, !matches("}}", at: end), !matches("%}", at: end) { end += 1 }
    position = end
    diagnostics.append(
      .error(
        "unclosed-string", "this string has no end in its line",
        help: "Close it with \(String(UnicodeScalar(quote))).", at: source.place(start..<start + 1)))
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isWhiteSpace: Bool { isBlank || self == 0x0A || self == 0x0D || self == 0x0C }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isNameStart: Bool { isLetter || self == UInt8(ascii: "_") }
  var isNameByte: Bool { isNameStart || isDigit }
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
