import Diagnostics

/// Where in an HTML document a template has come to: the state of a tokenizer and the open elements.
///
/// The checker carries it through the text of a template and through its branches, so that each output is
/// escaped for its place, and every branch leaves the document as it found it.
struct HTMLState: Sendable {
  /// What the next byte belongs to; the states of WHATWG HTML 13.2.5, as far as they matter here.
  enum Mode: Equatable, Sendable {
    case text
    /// Behind `<`.
    case tagOpen
    /// Behind `</`.
    case endTagOpen
    case tagName
    /// Between attributes; a space must come first where something has just ended.
    case betweenAttributes(needsSpace: Bool)
    /// Behind `/` in a tag.
    case selfClosing
    case attributeName
    case afterAttributeName
    case beforeValue
    case quotedValue(quote: UInt8)
    case unquotedValue
    /// In a script, a style or the like.
    case rawText
    /// In a title or a text area.
    case plainText
    case comment
    case declaration
  }

  /// An element whose end tag is to come.
  struct Element: Sendable {
    var name: String
    var source: SourceFile
    /// Byte offsets of its start tag, or of its end where that stands in another file.
    var range: Range<Int>
    /// The `type` of a script.
    var scriptType: String?

    /// Whether it is a drawing or a formula.
    var isForeign: Bool { name == "svg" || name == "math" }

    /// Where it was opened.
    var place: Place { source.place(range) }
  }

  /// The tag that is being read.
  struct Tag: Sendable {
    var name = ""
    var isEnd = false
    var start = 0
    var scriptType: String?
    var isRedirection = false
    var hasContentOutput = false

    func isSame(as other: Tag) -> Bool { name == other.name && isEnd == other.isEnd }
  }

  var mode = Mode.text
  /// Whether a mistake has left it open which elements are open; what follows from that is not reported.
  var isBroken = false
  /// Elements that were closed for their authors; their end tags may still come.
  var forgiven: [String] = []
  var elements: [Element] = []
  var tag = Tag()
  var attribute = ""
  var value = AttributeValue(kind: .plain)

  /// Whether the place is within a drawing or a formula.
  var isForeign: Bool { foreignDepth > 0 }

  /// How many drawings and formulas are open.
  private(set) var foreignDepth = 0

  /// Whether a script here holds data and not code.
  var isDataScript: Bool {
    guard let script = elements.last, script.name == "script" else { return false }
    return ["application/ld+json", "application/json"].contains(script.scriptType?.lowercased() ?? "")
  }

  /// Opens an element.
  mutating func open(_ element: Element) {
    if element.isForeign { foreignDepth += 1 }
    elements.append(element)
  }

  /// Closes the elements from one of them on.
  mutating func close(from index: Int) {
    foreignDepth -= elements[index...].count(where: \.isForeign)
    elements.removeSubrange(index...)
  }

  /// Whether both states are the same to what follows.
  func agrees(with other: HTMLState) -> Bool {
    guard elements.map(\.name) == other.elements.map(\.name) else { return false }
    switch (mode, other.mode) {
    case (.betweenAttributes, .betweenAttributes): return tag.isSame(as: other.tag)
    case (.quotedValue, .quotedValue):
      return mode == other.mode && tag.isSame(as: other.tag) && attribute == other.attribute
    default: return mode == other.mode
    }
  }

  /// The state after branches that agree.
  func joined(with other: HTMLState) -> HTMLState {
    var state = self
    if case .betweenAttributes(let needsSpace) = mode, case .betweenAttributes(let otherNeeds) = other.mode {
      state.mode = .betweenAttributes(needsSpace: needsSpace || otherNeeds)
    }
    state.isBroken = isBroken || other.isBroken
    // Only what holds in every branch may allow anything.
    if tag.scriptType != other.tag.scriptType { state.tag.scriptType = nil }
    state.tag.isRedirection = tag.isRedirection || other.tag.isRedirection
    state.value.hasOutput = value.hasOutput || other.value.hasOutput
    state.tag.hasContentOutput = tag.hasContentOutput || other.tag.hasContentOutput
    if let position = value.position, let otherPosition = other.value.position {
      state.value.position = position.joined(with: otherPosition)
    } else if value.position != other.value.position {
      state.value.position = .mixed
    }
    if value.text != other.value.text { state.value.text = "" }
    return state
  }

  /// Takes an output.
  mutating func advanceOverOutput() {
    switch mode {
    case .quotedValue: break
    case .tagOpen, .endTagOpen, .tagName:
      isBroken = true
      if mode != .tagName { mode = .betweenAttributes(needsSpace: false) }
      return
    case .beforeValue:
      mode = .unquotedValue
      return
    default: return
    }
    value.advanceOverOutput()
    if tag.name == "meta", attribute == "content" { tag.hasContentOutput = true }
  }
}
