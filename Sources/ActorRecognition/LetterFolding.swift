import Markup

/// Makes spellings of one word alike, for matching only: case, diacritics, forms of one Arabic letter.
struct LetterFolding: Sendable {
  /// The folded bytes of the Latin scalars from U+00C0 to U+024F.
  private let latin: [[UInt8]]
  /// The folded bytes of the Latin scalars from U+1E00 to U+1EFF.
  private let latinAdditional: [[UInt8]]

  /// Makes the tables.
  init() {
    latin = (0xC0...0x24F).map { Self.slug($0) }
    latinAdditional = (0x1E00...0x1EFF).map { Self.slug($0) }
  }

  /// Appends the bytes of a word in a text folded; apostrophes, full stops and marks leave nothing.
  func fold(_ bytes: [UInt8], _ word: Range<Int>, into folded: inout [UInt8]) {
    var index = word.lowerBound
    if Self.isPlain(bytes, word) {
      let start = folded.count
      folded += bytes[word]
      folded[start] |= 0x20
      return
    }
    while index < word.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte.isLetter || byte.isDigit { folded.append(byte.lowercased) }
        index += 1
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes[word], at: index)
        index += length
        fold(scalar, into: &folded)
      }
    }
  }

  /// Appends the bytes of a word folded.
  func fold(_ word: some StringProtocol, into folded: inout [UInt8]) {
    let bytes = Array(word.utf8)
    fold(bytes, bytes.indices, into: &folded)
  }

  /// Whether a word is of small letters without accents, the first large or small, as nearly all are.
  private static func isPlain(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    let bytes = bytes.span
    guard let first = word.first, bytes[first].isLetter else { return false }
    for index in word.dropFirst() where !(97...122).contains(bytes[index]) { return false }
    return true
  }

  private func fold(_ scalar: Unicode.Scalar, into folded: inout [UInt8]) {
    switch scalar.value {
    case 0xC0...0x24F: folded += latin[Int(scalar.value) - 0xC0]
    case 0x1E00...0x1EFF: folded += latinAdditional[Int(scalar.value) - 0x1E00]
    case 0x2B9...0x2C1, 0x300...0x36F, 0x2010...0x201F, 0xAD, 0x200B...0x200F, 0xFEFF: break
    case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED: break
    default: folded += Array(String(Self.arabicForm(scalar) ?? scalar).lowercased().utf8)
    }
  }

  /// The letter by which Arabic and Persian spellings of one name agree.
  private static func arabicForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x622, 0x623, 0x625, 0x671: "\u{627}"
    case 0x649, 0x64A, 0x626: "\u{6CC}"
    case 0x643: "\u{6A9}"
    case 0x629, 0x6C0, 0x6C1, 0x6D5: "\u{647}"
    case 0x624: "\u{648}"
    case 0x660...0x669: Unicode.Scalar(scalar.value - 0x660 + 0x30)
    case 0x6F0...0x6F9: Unicode.Scalar(scalar.value - 0x6F0 + 0x30)
    default: nil
    }
  }

  private static func slug(_ value: UInt32) -> [UInt8] {
    Unicode.Scalar(value).map { Array(Slug.make(String($0)).utf8) } ?? []
  }
}

/// Reads scalars out of UTF-8 bytes.
enum UTF8Scalar {
  /// The scalar at an index and its length in bytes; U+FFFD and 1 where the bytes are none.
  static func decode(_ bytes: ArraySlice<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.endIndex else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (length == 1 ? 0x7F : 0xFF >> (UInt32(length) + 1))
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  var isLetter: Bool { (97...122).contains(self | 0x20) }
  /// Whether it is an ASCII capital letter.
  var isUppercase: Bool { (65...90).contains(self) }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { (48...57).contains(self) }
  /// The ASCII letter in lower case; any other byte as it is.
  var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}
