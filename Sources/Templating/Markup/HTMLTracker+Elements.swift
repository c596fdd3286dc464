import Diagnostics

// Elements that open and close, and content that is not markup.
extension HTMLTracker {
  mutating func endTag(_ offset: Int, closesItself: Bool) {
    state.mode = .text
    // The tag may have begun in another file, with other offsets.
    let range = min(state.tag.start, offset)..<offset + 1
    if state.tag.isEnd { return close(state.tag.name, range) }
    let name = state.tag.name
    if HTMLVocabulary.voidElements.contains(name) { return }
    let isDrawing = state.isForeign || HTMLVocabulary.drawingElements.contains(name)
    if closesItself {
      if !isDrawing {
        report(
          "markup", "`<\(name)/>` does not close itself in HTML", help: "Write `<\(name)></\(name)>`.",
          at: range)
      }
      return
    }
    enterContent(of: name, isForeign: state.isForeign)
    state.open(HTMLState.Element(name: name, source: source, range: range, scriptType: state.tag.scriptType))
  }

  private mutating func enterContent(of name: String, isForeign: Bool) {
    if HTMLVocabulary.rawElements.contains(name) {
      state.mode = .rawText
    } else if HTMLVocabulary.textElements.contains(name), !isForeign {
      state.mode = .plainText
    }
  }

  private mutating func close(_ name: String, _ range: Range<Int>) {
    if HTMLVocabulary.voidElements.contains(name) {
      report("markup", "`</\(name)>` does not exist: `<\(name)>` has no content", at: range)
      return
    }
    guard let index = state.elements.lastIndex(where: { $0.name == name }) else {
      if state.isBroken { return }
      if let forgiven = state.forgiven.firstIndex(of: name) {
        state.forgiven.remove(at: forgiven)
        return
      }
      report(
        "unbalanced-markup", "`</\(name)>` closes nothing that is open here",
        help: state.elements.last.map(Self.openElement), at: range)
      return
    }
    for element in state.elements[(index + 1)...] where !state.isBroken {
      state.forgiven.append(element.name)
      diagnostics.append(
        .error(
          "unbalanced-markup", "`<\(element.name)>` is not closed before `</\(name)>`",
          help: "Write `</\(element.name)>`; end tags cannot be left out here.", at: element.place))
    }
    state.close(from: index)
  }

  private static func openElement(_ element: HTMLState.Element) -> String {
    "The open element is `<\(element.name)>` in line \(element.place.line ?? 1) of \(element.place.path)."
  }

  mutating func inRawText(_ byte: UInt8, _ offset: Int, _ end: Int) -> Int {
    guard byte == UInt8(ascii: "<"), let name = state.elements.last?.name else { return offset + 1 }
    let tail = source.bytes[offset + 1..<end]
    let isEnd =
      tail.count > name.utf8.count + 1 && tail.first == UInt8(ascii: "/")
      && tail.dropFirst().prefix(name.utf8.count).map(\.lowercased).elementsEqual(name.utf8)
      && !(tail.dropFirst(name.utf8.count + 1).first?.isNameByte ?? true)
    if isEnd { openTag(offset) }
    return offset + 1
  }

  mutating func inComment(_ offset: Int, _ end: Int) -> Int {
    guard source.bytes[offset..<end].starts(with: "-->".utf8) else { return offset + 1 }
    state.mode = .text
    return offset + 3
  }
}
