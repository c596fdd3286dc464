/// What a scalar is to the shape of a word.
enum LetterKind: Sendable {
  case none
  case lower
  case upper
  case digit
  /// A letter of a script without case.
  case caseless
}

extension Unicode.Scalar {
  /// Whether it is white space.
  var isBlank: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200B, 0x202F, 0x3000: true
    default: false
    }
  }

  /// What it is to the shape of a word.
  var letterKind: LetterKind {
    switch value {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0..<0x80: .none
    default: unicodeLetterKind
    }
  }

  /// Whether it is a letter of any script.
  var isLetter: Bool {
    let kind = letterKind
    return kind == .lower || kind == .upper || kind == .caseless
  }

  /// Whether it is a quotation mark of any kind, straight ones and apostrophes among them.
  var isQuotationMark: Bool {
    switch self {
    case "\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "‹", "›", "「", "」", "『", "』": true
    default: false
    }
  }

  /// Whether it closes brackets or quotations, which does not count as a text's ending.
  var closesText: Bool { isQuotationMark || self == ")" || self == "]" || self == "*" || self == "_" }

  /// Whether it opens brackets.
  var opensBracket: Bool { self == "(" || self == "[" || self == "*" || self == "_" }

  /// Whether it is a picture as people set before headings, or a part of one; boxes that are ticked are bullets.
  var isPicture: Bool {
    switch value {
    case 0x2611, 0x2714: false
    case 0x200D, 0xFE0F: true
    case 0x2600...: properties.isEmoji
    default: false
    }
  }

  private var unicodeLetterKind: LetterKind {
    switch properties.generalCategory {
    case .lowercaseLetter: .lower
    case .uppercaseLetter, .titlecaseLetter: .upper
    case .otherLetter, .modifierLetter: .caseless
    case .decimalNumber: .digit
    default: .none
    }
  }
}
