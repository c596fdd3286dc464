import Markup

/// The words of a text as search compares them: in lower case, without accents, joined to nothing.
///
/// `Templates/assets/search.js` folds what readers type in the same way; what is changed here is changed there.
package enum SearchTerms {
  /// Words that are longer are cut, since nobody types them to the end.
  static let length = 40

  /// Hands over the terms of a text in order, with repetitions, as UTF-8.
  package static func each(in text: String, _ body: (ArraySlice<UInt8>) -> Void) {
    let bytes = folded(text)
    var start = 0
    while start < bytes.count {
      var end = start
      var isPlain = true
      while end < bytes.count, bytes[end] != 0 {
        if bytes[end] >= 0x80 { isPlain = false }
        end += 1
      }
      if !isPlain {
        each(inWord: bytes[start..<end], body)
      } else if end > start {
        body(bytes[start..<min(end, start + length)])
      }
      start = end + 1
    }
  }

  /// A text in lower case, without apostrophes, and with 0 for what stands between words.
  private static func folded(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      let folds = folds
      return [UInt8](unsafeUninitializedCapacity: bytes.count) { folded, count in
        for byte in bytes where byte != UInt8(ascii: "'") {
          folded[count] = folds[Int(byte)]
          count += 1
        }
      }
    }
  }

  /// By each byte the one as which it is searched; 0 for what is in no word.
  private static let folds: [UInt8] = (0...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: 0
    }
  }

  /// The terms of a word that is not of plain letters and digits alone.
  private static func each(inWord word: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    for part in Slug.make(String(decoding: word, as: UTF8.self)).split(separator: "-") {
      for term in pairs(part) { body(Array(term.prefix(length).utf8)[...]) }
    }
  }

  /// Scripts that set no space between words are found by pairs of characters.
  private static func pairs(_ word: Substring) -> [String] {
    var words: [String] = []
    var run: [Unicode.Scalar] = []
    var other = String.UnicodeScalarView()
    func flush() {
      if !other.isEmpty { words.append(String(other)) }
      if run.count == 1 { words.append(String(run[0])) }
      for (first, second) in zip(run, run.dropFirst()) { words.append(String(first) + String(second)) }
      run = []
      other = String.UnicodeScalarView()
    }
    for scalar in word.unicodeScalars {
      guard let scalar = folded(scalar) else { continue }
      if isUnspaced(scalar) {
        if !other.isEmpty { flush() }
        run.append(scalar)
      } else {
        if !run.isEmpty { flush() }
        other.append(scalar)
      }
    }
    flush()
    return words
  }

  /// Kana and Han.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
  }

  /// A letter of another script than Latin without its accent; nothing for the accents themselves.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x5B0...0x5C7, 0x64B...0x655, 0x670: nil
    default: bases[scalar] ?? scalar
    }
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = [
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ", "ΐ": "ι",
    "ΰ": "υ",
    "й": "и", "ё": "е", "ў": "у", "ї": "і", "ќ": "к", "ѓ": "г",
    "\u{622}": "\u{627}", "\u{623}": "\u{627}", "\u{625}": "\u{627}", "\u{624}": "\u{648}",
    "\u{626}": "\u{64A}",
    "\u{6CC}": "\u{64A}", "\u{6A9}": "\u{643}",
  ]
}
