/// The words by which a title is held against the text, as numbers that equal words share.
enum SubjectWords {
  /// The beginnings of the longer words; pairs of letters where a script sets no spaces, or ends its words in one or two letters.
  static func of(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var word = Word()
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar.isReadInPairs {
        if let pair = word.pair(with: scalar) { words.append(pair) }
      } else if scalar.letterKind != .none {
        word.append(scalar)
      } else {
        if let key = word.key { words.append(key) }
        word = Word()
      }
    }
    if let key = word.key { words.append(key) }
    return words
  }

  private struct Word {
    private var number = Self.basis
    private var length = 0
    private var lastUnspaced: Unicode.Scalar?

    /// The offset basis of FNV-1a (Fowler, Noll, Vo; 64 bits).
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a letter; of a long word only the beginning counts, which its forms share.
    mutating func append(_ scalar: Unicode.Scalar) {
      length += 1
      if length <= 6 {
        number = Self.mixed(number, scalar.value < 0x80 ? scalar.value | 0x20 : Self.lowered(scalar))
      }
    }

    mutating func pair(with scalar: Unicode.Scalar) -> UInt64? {
      defer { lastUnspaced = scalar }
      return lastUnspaced.map { Self.mixed(Self.mixed(Self.basis, $0.value), scalar.value) }
    }

    var key: UInt64? { length >= 4 && !Self.common.contains(number) ? number : nil }

    private static func lowered(_ scalar: Unicode.Scalar) -> UInt32 {
      scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }

    private static func mixed(_ number: UInt64, _ value: UInt32) -> UInt64 {
      (number ^ UInt64(value)) &* 0x100_0000_01B3
    }

    private static let common = Set(
      [
        "this", "that", "with", "from", "have", "will", "would", "they", "their", "there", "about", "into",
        "over", "after",
        "more", "than", "been", "were", "what", "when", "where", "which", "while", "your", "some", "just",
        "also", "other",
        "such", "only",
      ].map { word in
        word.unicodeScalars.prefix(6).reduce(basis) { mixed($0, $1.value) }
      })
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of a script whose words are not told by their beginnings: Chinese, Japanese, Korean.
  fileprivate var isReadInPairs: Bool {
    (0x2E80...0x9FFF).contains(value) || (0xAC00...0xD7AF).contains(value) || (0x20000...0x3FFFF).contains(value)
  }
}
