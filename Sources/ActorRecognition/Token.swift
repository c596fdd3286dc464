/// A word, a number or a mark of a text.
struct Token: Sendable {
  /// How a token stands in its text.
  struct Form: OptionSet, Sendable {
    let rawValue: UInt16
    /// It is a word, not a number and not a mark.
    static let word = Form(rawValue: 1 << 0)
    /// It begins with a digit.
    static let number = Form(rawValue: 1 << 1)
    /// It begins with a capital letter.
    static let capitalized = Form(rawValue: 1 << 2)
    /// It has two letters or more, all of them capitals.
    static let capitals = Form(rawValue: 1 << 3)
    /// Letters with full stops between them: "U.S.".
    static let dotted = Form(rawValue: 1 << 4)
    /// One capital letter with a full stop: "J.".
    static let initial = Form(rawValue: 1 << 5)
    /// "'s" follows, outside of the token's range.
    static let possessive = Form(rawValue: 1 << 6)
    /// Nothing but a hyphen or dash stands between it and the word before.
    static let hyphenated = Form(rawValue: 1 << 7)
    /// Nothing but spaces or a hyphen stand between it and the word before.
    static let adjacent = Form(rawValue: 1 << 8)
    /// It is the first word of a sentence, a line or a quotation.
    static let opening = Form(rawValue: 1 << 9)
  }

  /// The first byte in the text.
  var start: Int32
  /// The byte after the last.
  var end: Int32
  /// The word's number; a mark's is its scalar, negative.
  var word: Vocabulary.ID
  /// How it stands in the text.
  var form: Form
  /// What the word does.
  var classes: WordClass = []

  /// Whether it is a certain mark.
  func isMark(_ scalar: Unicode.Scalar) -> Bool { word == -Int32(scalar.value) }

  /// Whether it ends a sentence or a line.
  var endsSentence: Bool { isMark(".") || isMark("?") || isMark("!") || isMark("\n") }
}
