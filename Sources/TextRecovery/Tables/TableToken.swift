/// A word of a flat line, with all that the search for borders asks of it.
package struct TableToken {
  /// The word.
  package let text: String
  /// The word in lower case.
  package let lowered: String
  /// What it looks like.
  package var shape: TokenClass
  /// Its part of speech.
  package let part: PartOfSpeech
  /// What is known of it at large.
  package let facts: WordFacts
  /// Its place among the words that tell borders; 0 when it is none.
  package let hint: Int
  /// Its number of scalars.
  package let length: Int
  /// Whether a border may stand behind it.
  package var endsCell: Bool

  /// The words of a line.
  ///
  /// No border stands behind a comma or a function word, or inside brackets or quotation marks that are closed, or beside a dash
  /// between two dates.
  package static func tokens(of line: String, hints: [String: Int]) -> [TableToken] {
    var tokens = line.unicodeScalars.split(whereSeparator: \.isBlank).map {
      TableToken(String($0), hints: hints)
    }
    markCountries(&tokens)
    markBrackets(&tokens)
    markPeriods(&tokens)
    return tokens
  }

  private init(_ text: String, hints: [String: Int]) {
    self.text = text
    lowered = text.lowercased()
    shape = TokenClass.of(text)
    part = PartOfSpeech.of(lowered)
    facts = WordFacts.of(lowered)
    hint = hints[lowered] ?? 0
    length = text.unicodeScalars.count
    let last = text.unicodeScalars.last
    endsCell =
      last != "," && last != "/" && !(shape == .function && lowered == text && lowered != "a")
      && lowered != "&"
  }

  private static func markCountries(_ tokens: inout [TableToken]) {
    var index = 0
    while index < tokens.count {
      let length = countryLength(tokens, from: index)
      for offset in 0..<length { tokens[index + offset].shape = offset == 0 ? .country : .countryTail }
      index += max(1, length)
    }
  }

  private static func countryLength(_ tokens: [TableToken], from index: Int) -> Int {
    guard let first = tokens[index].text.unicodeScalars.first, first.letterKind == .upper else { return 0 }
    guard let names = CountryNames.byFirstWord[bare(tokens[index].lowered)] else { return 0 }
    for name in names where index + name.count <= tokens.count {
      let fits = name.indices.allSatisfy { offset in
        let word = tokens[index + offset].lowered
        return word == name[offset] || (offset == name.count - 1 && bare(word) == name[offset])
      }
      if fits { return name.count }
    }
    return 0
  }

  private static func bare(_ word: String) -> String {
    var word = word
    while let last = word.last, last == "," || last == ";" || last == ")" { word.removeLast() }
    return word
  }

  /// Forbids borders beside a dash that has dates with months on both sides.
  private static func markPeriods(_ tokens: inout [TableToken]) {
    for index in tokens.indices.dropFirst().dropLast() where ["-", "–", "—"].contains(tokens[index].text) {
      let before = tokens[max(0, index - 3)..<index].reversed().prefix(while: \.isOfDate)
      let after = tokens[(index + 1)...].prefix(3).prefix(while: \.isOfDate)
      guard before.contains(where: { $0.shape == .month }), after.contains(where: { $0.shape == .month })
      else { continue }
      tokens[index - 1].endsCell = false
      tokens[index].endsCell = false
    }
  }

  private var isOfDate: Bool {
    switch shape {
    case .month, .year, .oneDigit, .twoDigits: true
    default: false
    }
  }

  /// Forbids borders inside brackets and quotations, where those are closed again in the line.
  private static func markBrackets(_ tokens: inout [TableToken]) {
    var opener: (index: Int, close: Unicode.Scalar)?
    for index in tokens.indices {
      for scalar in tokens[index].text.unicodeScalars {
        if let open = opener, scalar == open.close {
          for inside in open.index..<index { tokens[inside].endsCell = false }
          opener = nil
        } else if opener == nil {
          switch scalar {
          case "(": opener = (index, ")")
          case "[": opener = (index, "]")
          case "\"": opener = (index, "\"")
          case "“": opener = (index, "”")
          case "«": opener = (index, "»")
          default: break
          }
        }
      }
    }
  }
}
