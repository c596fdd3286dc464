/// Finds where the sentences of a text begin and end.
package enum Sentences {
  /// The UTF-8 ranges of the sentences of a text, without the white space between them.
  ///
  /// A sentence ends at a line feed, or behind a full stop, question or exclamation mark that white space and a
  /// capital, a digit or a quotation mark follow, when what it ends is no abbreviation ("U.S.", "Dr.").
  package static func ranges(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var start = 0
    while let sentence = next(in: bytes, from: &start) { ranges.append(sentence) }
    return ranges
  }

  /// The sentence of a text in UTF-8 in which a range ends.
  package static func around(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = 0
    while let sentence = next(in: bytes, from: &start) {
      if sentence.upperBound >= range.upperBound { return sentence }
    }
    return bytes.indices
  }

  /// The next sentence from an offset on; the offset moves behind it.
  private static func next(in bytes: [UInt8], from start: inout Int) -> Range<Int>? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x0A || (bytes[index] == 0x20 && ends(bytes, before: index)) {
        if index > start { break }
        start = index + 1
      }
      index += 1
    }
    guard index > start else { return nil }
    defer { start = index + 1 }
    return start..<index
  }

  private static func ends(_ bytes: [UInt8], before space: Int) -> Bool {
    guard space + 1 < bytes.count else { return false }
    guard begins(bytes[space + 1]) else { return endsBeforeSmallLetter(bytes, at: space - 1) }
    var last = space - 1
    while last > 0,
      bytes[last] == UInt8(ascii: "\"") || bytes[last] == UInt8(ascii: ")") || bytes[last] >= 0x80
    {
      last -= 1
    }
    guard last >= 0 else { return false }
    switch bytes[last] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "."): return !isAbbreviation(bytes, endingAt: last)
    default: return false
    }
  }

  /// Whether a full stop ends a sentence though the next one begins small, as where a blank was lost and put back
  /// ("… nothing left to raise. sudan has …"): behind a word of four small letters or more that nobody shortens so.
  private static func endsBeforeSmallLetter(_ bytes: [UInt8], at last: Int) -> Bool {
    guard last > 0, bytes[last] == UInt8(ascii: "."), (0x61...0x7A).contains(bytes[last + 2]) else { return false }
    var start = last
    while start > 0, (0x61...0x7A).contains(bytes[start - 1]) { start -= 1 }
    let isWhole = start == 0 || bytes[start - 1] == UInt8(ascii: " ")
    return isWhole && last - start >= 4 && !shortened.contains(Array(bytes[start..<last]))
  }

  /// Words of four letters and more that a full stop shortens.
  private static let shortened = Set(
    ["approx", "incl", "excl", "dept", "govt", "resp", "cont", "orig", "publ", "transl", "ibid", "conf", "assn", "intl", "natl"]
      .map { Array($0.utf8) })

  private static func begins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "\""),
      0x80...:
      true
    default: false
    }
  }

  /// A word of one letter, with a full stop inside, or known to be cut short.
  private static func isAbbreviation(_ bytes: [UInt8], endingAt stop: Int) -> Bool {
    var start = stop
    while start > 0, bytes[start - 1] > 0x20, stop - start < 8 { start -= 1 }
    let word = bytes[start..<stop]
    // "Nord Stream 2." ends a sentence, "2." at the beginning of a line and "J." do not.
    if word.count == 1, let digit = word.first, (0x30...0x39).contains(digit), start > 0, bytes[start - 1] == 0x20 {
      return false
    }
    return word.count < 2 || word.contains(UInt8(ascii: "."))
      || Abbreviations.beforeCapitals.contains(String(decoding: word, as: UTF8.self))
  }
}
