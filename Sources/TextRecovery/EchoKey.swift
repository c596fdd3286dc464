/// A title reduced to what an echo of it keeps: letters and digits in lower case, one space between words.
///
/// Two titles that differ in dashes, quotation marks, other punctuation or white space have one key.
struct EchoKey: Hashable {
  /// The words.
  let words: [String]

  /// Reduces a text.
  init(_ text: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.letterKind != .none || scalar.properties.generalCategory == .nonspacingMark {
        word.append(scalar)
      } else if !word.isEmpty, !scalar.isQuotationMark {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    self.words = words
  }

  /// Whether this is a beginning of another that is long enough to be no accident.
  func isPrefix(of other: EchoKey) -> Bool {
    words.count >= 3 && words.count < other.words.count && 2 * words.count >= other.words.count
      && other.words.starts(with: words)
  }
}
