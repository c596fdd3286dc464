/// A word of an expression or a tag.
struct Token: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case name(String)
    case string(String)
    case integer(Int)
    case decimal(Double)
    /// An operator or a bracket.
    case symbol(String)
    /// The end of the tag or output.
    case end
  }

  var kind: Kind
  /// Byte offsets in the source file.
  var range: Range<Int>
}

/// A template cut into text, outputs and tags, before anything is known of their meaning.
enum Segment: Sendable {
  /// Literal text as it is published, with white space control applied.
  case text(Range<Int>)
  /// `{{ … }}`
  case output([Token], Range<Int>)
  /// `{% … %}`
  case tag([Token], Range<Int>)
}
