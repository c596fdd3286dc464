import Markup

/// Finds where the last sentence of a text begins.
enum Sentence {
  /// The last sentence of a text.
  ///
  /// A sentence begins behind a full stop, question or exclamation mark that is followed by white space and a
  /// capital or digit, when the word before is no abbreviation.
  static func last(of text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard var end = scalars.lastIndex(where: { !$0.isBlank }) else { return nil }
    end += 1
    var index = end - 2
    while index > 0 {
      if scalars[index].isBlank, beginsSentence(scalars, at: index + 1), endsSentence(scalars, before: index)
      {
        break
      }
      index -= 1
    }
    let start = index > 0 ? index + 1 : 0
    return String(String.UnicodeScalarView(scalars[start..<end])).trimmingBlanks
  }

  private static func beginsSentence(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index < scalars.count else { return false }
    let first =
      scalars[index].isQuotationMark && index + 1 < scalars.count ? scalars[index + 1] : scalars[index]
    return first.letterKind != .none && first.letterKind != .lower
  }

  private static func endsSentence(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
    var last = index - 1
    while last > 0, scalars[last].closesText { last -= 1 }
    switch scalars[last] {
    case "?", "!", "…", "。", "؟", "！", "？": return true
    case ".": break
    default: return false
    }
    var start = last
    while start > 0, !scalars[start - 1].isBlank, last - start < 12 { start -= 1 }
    let word = scalars[start..<last]
    // "Nord Stream 2." ends one, "2." at the beginning of a line and "J." do not.
    if word.count == 1, start > 0, word.first?.letterKind == .digit { return true }
    if word.contains(".") || word.count <= 1 { return false }
    return !Abbreviations.beforeCapitals.contains(String(String.UnicodeScalarView(word)))
  }
}
