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

/// The tokens of one output or tag.
struct TokenList: Sendable {
  var tokens: [Token]
  /// Byte offsets from the opener on.
  var range: Range<Int>
  /// Whether the lexer has reported a mistake in it; what follows from that is not reported.
  var isDamaged: Bool
}

/// A template cut into text, outputs and tags, before anything is known of their meaning.
enum Segment: Sendable {
  /// Literal text as it is published, with white space control applied.
  case text(Range<Int>)
  /// `{{ … }}`
  case output(TokenList)
  /// `{% … %}`
  case tag(TokenList)
}
