/// Writes one text with its spans and annotations as properly nested HTML.
///
/// Both are stretches of one flat text; an annotation is written only where it lies wholly inside or outside
/// each span, and never inside a link.
struct InlineOutput {
  private let text: RichText
  private var annotations: [HTMLWriter.Annotation]

  /// Takes a text that begins at an offset of its block's text, with the annotations that lie in it.
  init(_ text: RichText, from offset: Int, annotations: ArraySlice<HTMLWriter.Annotation>) {
    self.text = text
    let length = text.text.utf8.count
    self.annotations = annotations.compactMap { annotation in
      let range = annotation.range
      guard range.lowerBound >= offset, range.upperBound <= offset + length, !range.isEmpty else { return nil }
      return HTMLWriter.Annotation(
        range.lowerBound - offset..<range.upperBound - offset, href: annotation.href, name: annotation.name)
    }
  }

  /// A stretch that is open: where it ends, and what closes it.
  private struct Open {
    var end: Int
    var closing: String
    var isLink: Bool
  }

  /// Writes the text from its start to its end.
  mutating func write(to output: inout BlockOutput) {
    guard !(text.spans.isEmpty && annotations.isEmpty) else {
      return output.writeText(text.text[...], breaks: true)
    }
    var open: [Open] = []
    var spans = text.spans[...]
    var links = fittingAnnotations()[...]
    var position = 0
    let end = text.text.utf8.count
    while true {
      while let last = open.last, last.end <= position { output.raw(open.removeLast().closing) }
      if let link = links.first, link.range.lowerBound == position, !contains(spans.first, link.range) {
        links.removeFirst()
        openAnnotation(link, &open, &output)
      } else if let span = spans.first, span.range.lowerBound == position {
        spans.removeFirst()
        if let skipped = openSpan(span, &open, &output) {
          position = skipped
          spans = spans.drop { $0.range.lowerBound < skipped || $0.range.upperBound <= skipped }
          links = links.drop { $0.range.lowerBound < skipped }
        }
      } else if position < end {
        let next = min(
          open.last?.end ?? end, spans.first?.range.lowerBound ?? end, links.first?.range.lowerBound ?? end)
        output.writeText(slice(position..<next), breaks: true)
        position = next
      } else {
        break
      }
    }
    while let last = open.popLast() { output.raw(last.closing) }
  }

  /// An image is written whole; the offset behind its alternative text is given then.
  private func openSpan(_ span: RichText.Span, _ open: inout [Open], _ output: inout BlockOutput) -> Int? {
    switch span.style {
    case .emphasis: push("<em>", "</em>")
    case .strong: push("<strong>", "</strong>")
    case .strikethrough: push("<del>", "</del>")
    case .code: push("<code>", "</code>")
    case .link(let destination, let title):
      let closing = output.openLink(destination, title: title)
      open.append(Open(end: span.range.upperBound, closing: closing, isLink: true))
    case .image(let source, let title):
      output.writeImage(source, title: title, alternative: slice(span.range))
      return span.range.upperBound
    case .footnote(let number):
      push("<sup class=\"footnote\"><a href=\"#note-\(number)\">", "</a></sup>")
    }
    return nil

    func push(_ opening: String, _ closing: String) {
      output.raw(opening)
      open.append(Open(end: span.range.upperBound, closing: closing, isLink: false))
    }
  }

  private func openAnnotation(
    _ annotation: HTMLWriter.Annotation, _ open: inout [Open], _ output: inout BlockOutput
  ) {
    guard !open.contains(where: \.isLink) else { return }
    output.raw("<a class=\"\(annotation.name)\" href=\"")
    output.escape(annotation.href)
    output.raw("\">")
    open.append(Open(end: annotation.range.upperBound, closing: "</a>", isLink: true))
  }

  /// The annotations that cross no span's border, touch no link, image, code or note, and do not overlap.
  private func fittingAnnotations() -> [HTMLWriter.Annotation] {
    var end = 0
    var later = text.spans[...]
    // Both are in order, so that only the spans around an annotation need be looked at.
    var near: [RichText.Span] = []
    return annotations.filter { annotation in
      let range = annotation.range
      near.removeAll { $0.range.upperBound <= range.lowerBound }
      while let span = later.first, span.range.lowerBound < range.upperBound {
        near.append(span)
        later.removeFirst()
      }
      let fits = near.allSatisfy { span in
        guard span.range.overlaps(range) else { return true }
        switch span.style {
        case .emphasis, .strong, .strikethrough: return contains(span, range) || contains(range, span.range)
        case .code, .link, .image, .footnote: return false
        }
      }
      guard fits, range.lowerBound >= end else { return false }
      end = range.upperBound
      return true
    }
  }

  private func contains(_ span: RichText.Span?, _ range: Range<Int>) -> Bool {
    guard let span else { return false }
    return contains(span.range, range)
  }

  private func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  private func slice(_ range: Range<Int>) -> Substring {
    let bytes = text.text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return text.text[start..<bytes.index(start, offsetBy: range.count)]
  }
}
