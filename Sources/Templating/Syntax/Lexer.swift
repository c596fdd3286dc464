import Diagnostics

/// Cuts a template into text, outputs and tags.
///
/// White space is Jinja's with `trim_blocks` and `lstrip_blocks`: a tag or comment takes the blanks before it
/// when nothing else stands there in its line, and the line feed right behind it, so that a line with only a
/// tag leaves nothing. `-` strips all white space on its side; `+` keeps what would be taken. An `include`
/// keeps its line feed, which stands for the one at the end of the partial.
struct Lexer {
  let source: SourceFile
  let bytes: [UInt8]
  var position = 0
  private var textStart = 0
  private var segments: [Segment] = []
  var diagnostics: [Diagnostic] = []

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

  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  func matches(_ text: StaticString, at offset: Int) -> Bool {
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
