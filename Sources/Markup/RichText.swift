/// A run of text with formatting over stretches of it.
///
/// The text is flat, so that names, dates and quotations are found in it directly; spans say what lies
/// over it. Offsets are UTF-8 byte offsets into `text`. A line feed in `text` is a hard line break.
package struct RichText: Sendable, Hashable {
  /// The text as a reader sees it, without any markup.
  package var text: String
  /// The formatting, outer spans before inner ones, properly nested.
  package var spans: [Span]

  /// Makes a text with formatting.
  package init(_ text: String, spans: [Span] = []) {
    self.text = text
    self.spans = spans
  }

  /// Formatting over one stretch of text.
  package struct Span: Sendable, Hashable {
    /// The UTF-8 byte offsets that it covers.
    package var range: Range<Int>
    /// What it is.
    package var style: Style

    /// Makes a span.
    package init(_ range: Range<Int>, _ style: Style) {
      self.range = range
      self.style = style
    }
  }

  /// What a span can be.
  package enum Style: Sendable, Hashable {
    case emphasis
    case strong
    case strikethrough
    case code
    /// A link as the author wrote it; the address is untrusted.
    case link(destination: String, title: String)
    /// An image; the span covers its alternative text.
    case image(source: String, title: String)
    /// A reference to the footnote of that number; the span covers its marker.
    case footnote(Int)
  }
}
