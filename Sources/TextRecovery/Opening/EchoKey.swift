/// A title reduced to what an echo of it keeps: letters and digits in lower case, one space between words.
///
/// Two titles that differ in dashes, quotation marks, other punctuation or white space have one key.
struct EchoKey: Hashable {
  /// The words.
  let words: [String]

  /// Reduces a text.
  init(_ text: String) {
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      if scalar.letterKind != .none || (scalar.value >= 0x300 && scalar.isMark) {
        if scalar.isASCII { word.append(UInt8(truncatingIfNeeded: scalar.value)) } else { word += UTF8.encode(scalar) ?? .init() }
      } else if !word.isEmpty, !scalar.isQuotationMark {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    self.words = words
  }

  /// Whether a text may begin with this key's first word, by a look at its first letter.
  func mayBegin(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first?.utf8.first, first < 0x80 else { return true }
    guard let byte = bytes.first(where: { $0 >= 0x80 || Unicode.Scalar($0).letterKind != .none }) else { return false }
    return byte >= 0x80 || byte == first || byte | 0x20 == first
  }

  /// Whether this is a beginning of another that is long enough to be no accident.
  func isPrefix(of other: EchoKey) -> Bool {
    words.count >= 3 && words.count < other.words.count && 2 * words.count >= other.words.count
      && other.words.starts(with: words)
  }
}

extension Unicode.Scalar {
  /// Whether it is a mark that belongs to the letter before it.
  fileprivate var isMark: Bool { properties.generalCategory == .nonspacingMark }
}
