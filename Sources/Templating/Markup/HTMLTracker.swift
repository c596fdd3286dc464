import Diagnostics

/// Moves an ``HTMLState`` over literal text and finds what is wrong with the markup.
struct HTMLTracker {
  let source: SourceFile
  var state: HTMLState
  var diagnostics: [Diagnostic] = []

  init(_ source: SourceFile, _ state: HTMLState) {
    self.source = source
    self.state = state
  }

  /// Reads literal text, a range of the source.
  mutating func advance(over range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      offset = step(offset, range.upperBound)
    }
  }

  /// Ends a name that a template's tag stands directly behind, as in `<a{% if … %}`.
  ///
  /// - Returns: whether a tag may stand here.
  mutating func settle() -> Bool {
    switch state.mode {
    case .tagName: state.mode = .betweenAttributes(needsSpace: true)
    case .attributeName: state.mode = .betweenAttributes(needsSpace: true)
    case .afterAttributeName, .selfClosing: state.mode = .betweenAttributes(needsSpace: false)
    case .tagOpen, .endTagOpen:
      state.isBroken = true
      return false
    case .beforeValue:
      state.mode = .unquotedValue
      return false
    case .unquotedValue: return false
    default: break
    }
    return true
  }
}

extension HTMLTracker {
  mutating func report(_ code: String, _ message: String, help: String? = nil, at range: Range<Int>) {
    diagnostics.append(.error(code, message, help: help, at: source.place(range)))
  }

  // Reads one byte, or more where they belong together; gives the next offset.
  private mutating func step(_ offset: Int, _ end: Int) -> Int {
    let byte = source.bytes[offset]
    switch state.mode {
    case .text: if byte == UInt8(ascii: "<") { openTag(offset) }
    case .tagOpen: return afterOpen(byte, offset, end)
    case .endTagOpen: return afterEndOpen(byte, offset)
    case .tagName: tagName(byte, offset)
    case .betweenAttributes(let needsSpace): betweenAttributes(byte, offset, needsSpace)
    case .selfClosing: selfClosing(byte, offset)
    case .attributeName: attributeName(byte, offset)
    case .afterAttributeName: afterAttributeName(byte, offset)
    case .beforeValue: beforeValue(byte, offset)
    case .quotedValue(let quote): quotedValue(byte, offset, quote)
    case .unquotedValue: unquotedValue(byte, offset)
    case .rawText, .plainText: return inRawText(byte, offset, end)
    case .comment: return inComment(offset, end)
    case .declaration: if byte == UInt8(ascii: ">") { state.mode = .text }
    }
    return offset + 1
  }

  mutating func openTag(_ offset: Int) {
    state.tag = HTMLState.Tag(start: offset)
    state.mode = .tagOpen
  }

  private mutating func afterOpen(_ byte: UInt8, _ offset: Int, _ end: Int) -> Int {
    switch byte {
    case UInt8(ascii: "/"): state.mode = .endTagOpen
    case UInt8(ascii: "?"): state.mode = .declaration
    case UInt8(ascii: "!"):
      let isComment = source.bytes[offset + 1..<end].starts(with: "--".utf8)
      state.mode = isComment ? .comment : .declaration
      return offset + (isComment ? 3 : 1)
    case _ where byte.isLetter:
      state.mode = .tagName
      return offset
    default:
      // HTML reads such a `<` as text.
      state.mode = .text
      return offset
    }
    return offset + 1
  }

  private mutating func afterEndOpen(_ byte: UInt8, _ offset: Int) -> Int {
    if byte.isLetter {
      state.tag.isEnd = true
      state.mode = .tagName
    } else {
      report("markup", "`</` is not followed by an element's name", at: state.tag.start..<offset + 1)
      state.mode = .text
    }
    return offset
  }

  private mutating func tagName(_ byte: UInt8, _ offset: Int) {
    if byte.isWhiteSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      state.mode = .betweenAttributes(needsSpace: false)
      betweenAttributes(byte, offset, false)
    } else {
      state.tag.name.unicodeScalars.append(UnicodeScalar(byte.lowercased))
    }
  }

  private mutating func betweenAttributes(_ byte: UInt8, _ offset: Int, _ needsSpace: Bool) {
    switch byte {
    case _ where byte.isWhiteSpace: state.mode = .betweenAttributes(needsSpace: false)
    case UInt8(ascii: "/"): state.mode = .selfClosing
    case UInt8(ascii: ">"): endTag(offset, closesItself: false)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "<"):
      report(
        "markup", "`\(UnicodeScalar(byte))` stands where an attribute's name belongs",
        help: byte == UInt8(ascii: "<") ? "Close the tag before it with `>`." : nil, at: offset..<offset + 1)
      state.mode = byte == UInt8(ascii: "=") ? .beforeValue : .betweenAttributes(needsSpace: false)
    default:
      if needsSpace { report("markup", "a space is missing before this attribute", at: offset..<offset + 1) }
      state.attribute = ""
      state.mode = .attributeName
      attributeName(byte, offset)
    }
  }

  private mutating func selfClosing(_ byte: UInt8, _ offset: Int) {
    if byte == UInt8(ascii: ">") {
      endTag(offset, closesItself: true)
    } else {
      state.mode = .betweenAttributes(needsSpace: false)
      betweenAttributes(byte, offset, false)
    }
  }

  private mutating func attributeName(_ byte: UInt8, _ offset: Int) {
    switch byte {
    case _ where byte.isWhiteSpace: state.mode = .afterAttributeName
    case UInt8(ascii: "="): state.mode = .beforeValue
    case UInt8(ascii: "/"), UInt8(ascii: ">"): betweenAttributes(byte, offset, false)
    default: state.attribute.unicodeScalars.append(UnicodeScalar(byte.lowercased))
    }
  }

  private mutating func afterAttributeName(_ byte: UInt8, _ offset: Int) {
    if byte == UInt8(ascii: "=") {
      state.mode = .beforeValue
    } else if !byte.isWhiteSpace {
      betweenAttributes(byte, offset, false)
    }
  }

  private mutating func beforeValue(_ byte: UInt8, _ offset: Int) {
    if byte.isWhiteSpace { return }
    let kind = HTMLVocabulary.kind(
      of: state.attribute, on: state.tag.name, isRedirection: state.tag.isRedirection)
    state.value = AttributeValue(kind: kind)
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state.mode = .quotedValue(quote: byte)
    case UInt8(ascii: ">"):
      report("markup", "the attribute `\(state.attribute)` has no value behind `=`", at: offset..<offset + 1)
      endTag(offset, closesItself: false)
    default:
      state.mode = .unquotedValue
      unquotedValue(byte, offset)
    }
  }

  private mutating func quotedValue(_ byte: UInt8, _ offset: Int, _ quote: UInt8) {
    if byte == quote {
      endValue(offset)
      state.mode = .betweenAttributes(needsSpace: true)
    } else {
      take(byte, offset)
    }
  }

  private mutating func unquotedValue(_ byte: UInt8, _ offset: Int) {
    if byte.isWhiteSpace {
      endValue(offset)
      state.mode = .betweenAttributes(needsSpace: false)
    } else if byte == UInt8(ascii: ">") {
      endValue(offset)
      endTag(offset, closesItself: false)
    } else {
      take(byte, offset)
    }
  }

  private mutating func take(_ byte: UInt8, _ offset: Int) {
    switch state.value.advance(byte) {
    case .scheme(let scheme):
      report(
        "forbidden-scheme", "an address may not begin with `\(scheme):`",
        help: "The schemes are: `http`, `https`, `mailto`, `tel`.", at: offset..<offset + 1)
    case .colonAfterOutput:
      report(
        "forbidden-scheme", "a `:` behind an output would make a scheme of it",
        help: "Write the scheme literally, as in `https://{{ host }}/`.", at: offset..<offset + 1)
    case nil: break
    }
  }

  private mutating func endValue(_ offset: Int) {
    let text = state.value.text.lowercased()
    if state.tag.name == "script", state.attribute == "type" { state.tag.scriptType = text }
    guard state.tag.name == "meta", state.attribute == "http-equiv", text == "refresh" else { return }
    state.tag.isRedirection = true
    if state.tag.hasContentOutput {
      report(
        "markup", "`http-equiv` comes too late for the address in `content` to be checked",
        help: "Write `http-equiv=\"refresh\"` before `content`.", at: offset..<offset + 1)
    }
  }
}
