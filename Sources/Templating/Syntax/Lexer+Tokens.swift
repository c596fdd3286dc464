import Diagnostics

// The words of one tag or output.
extension Lexer {
  // Ends on the closer; where it is missing, the text goes on at the next HTML tag or line.
  mutating func lexTokens(
    from start: Int, until closer: StaticString
  ) -> (list: TokenList, isClosed: Bool) {
    var tokens: [Token] = []
    let mistakes = diagnostics.count
    while true {
      while byte(at: position).isWhiteSpace { position += 1 }
      let end = position..<position + 2
      if isCloser(closer) {
        tokens.append(Token(kind: .end, range: end))
        return (
          TokenList(tokens: tokens, range: start..<position, isDamaged: diagnostics.count > mistakes), true
        )
      }
      if position >= bytes.count || matches("{{", at: position) || matches("{%", at: position) {
        diagnostics.removeSubrange(mistakes...)
        reportUnclosed(start, closer)
        position = endOfUnclosed(start)
        let isBefore = { (token: Token) in token.range.upperBound <= position }
        tokens = tokens.filter(isBefore) + [Token(kind: .end, range: position..<position)]
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
        "unexpected-character", "`\(text)` has no meaning here", help: hint,
        at: source.place(start..<position)))
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
