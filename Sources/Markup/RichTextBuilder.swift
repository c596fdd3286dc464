/// Collects a `RichText` from pieces in reading order.
package struct RichTextBuilder: Sendable {
  private var text = ""
  private var spans: [RichText.Span] = []
  private var open: [Int] = []

  /// Makes an empty builder.
  package init() {}

  /// The UTF-8 length of what was collected so far.
  package var count: Int { text.utf8.count }

  /// Adds plain text.
  package mutating func append(_ piece: some StringProtocol) {
    text += piece
  }

  /// Adds text that has one style from its start to its end.
  package mutating func append(_ piece: String, _ style: RichText.Style) {
    begin(style)
    append(piece)
    end()
  }

  /// Begins a style at the present end of the text.
  package mutating func begin(_ style: RichText.Style) {
    open.append(spans.count)
    spans.append(RichText.Span(count..<count, style))
  }

  /// Ends the style that was begun last.
  package mutating func end() {
    guard let index = open.popLast() else { return }
    spans[index].range = spans[index].range.lowerBound..<count
  }

  /// What was collected; styles that are still open end here.
  package mutating func finish() -> RichText {
    while !open.isEmpty { end() }
    defer { self = RichTextBuilder() }
    return RichText(text, spans: spans)
  }
}
