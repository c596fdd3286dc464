extension List {
  /// How the items of a numbered list are counted, as `type` of HTML's `ol` has it (HTML Standard, section 4.4.5).
  package enum Numbering: String, Sendable, Hashable, CaseIterable {
    case digits = "1"
    case letters = "a"
    case capitalLetters = "A"
    case roman = "i"
    case capitalRoman = "I"

    /// Reads the comment that says in Markdown, which has digits only, how the list below it is counted: `<!-- (a) -->`.
    init?(comment: String) {
      let parts = comment.split(whereSeparator: \.isWhitespace)
      guard parts.count == 3, parts[0] == "<!--", parts[2] == "-->", parts[1].hasPrefix("("), parts[1].hasSuffix(")")
      else { return nil }
      self.init(rawValue: String(parts[1].dropFirst().dropLast()))
    }

    /// The comment that says in Markdown how the list below it is counted.
    package var comment: String { "<!-- (\(rawValue)) -->" }

    /// A number as it stands before an item, from 1 on: `3`, `c`, `C`, `iii`, `III`.
    package func text(of number: Int) -> String {
      switch self {
      case _ where number < 1: String(number)
      case .digits: String(number)
      case .letters: Self.letters(number)
      case .capitalLetters: Self.letters(number).uppercased()
      case .roman: Self.roman(number)
      case .capitalRoman: Self.roman(number).uppercased()
      }
    }

    /// `a` to `z`, then `aa`, as browsers count.
    private static func letters(_ number: Int) -> String {
      var rest = number
      var letters: [Unicode.Scalar] = []
      while rest > 0 {
        letters.append(Unicode.Scalar(UInt8(0x61 + (rest - 1) % 26)))
        rest = (rest - 1) / 26
      }
      return letters.reversed().reduce(into: "") { $0.unicodeScalars.append($1) }
    }

    private static func roman(_ number: Int) -> String {
      guard number < 4000 else { return String(number) }
      let signs = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
        (5, "v"), (4, "iv"), (1, "i"),
      ]
      var rest = number
      var text = ""
      for (value, sign) in signs {
        while rest >= value {
          text += sign
          rest -= value
        }
      }
      return text
    }
  }
}
