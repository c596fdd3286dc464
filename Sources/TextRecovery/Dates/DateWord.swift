/// A word of a text, as dates are looked for in it.
struct DateWord {
  /// Its UTF-8 range from its first letter or digit on, with the punctuation behind it.
  let range: Range<Int>
  /// Its range without the punctuation behind it, and without an `'s`.
  let core: Range<Int>
  /// The word without that punctuation, in lower case.
  let text: String
  /// Whether it begins with a capital.
  let isCapital: Bool
  /// The punctuation behind it.
  let tail: String
  /// Whether an opening mark other than a bracket or quotation mark stands directly before it.
  let isJoined: Bool

  /// Whether a long dash stands before it.
  let isBehindDash: Bool

  /// Whether `'s` was taken from its end.
  var isPossessive: Bool { tail.isEmpty && range.upperBound - core.upperBound >= 2 }

  /// Whether a date can begin with it.
  var canBeginDate: Bool {
    guard let first = text.utf8.first else { return false }
    if (48...57).contains(first) { return true }
    return DateWords.month(text) != nil || DateWords.weekday(text) != nil || Self.openers.contains(text)
  }

  /// The words of a text as far as dates can stand among them: those around each sign of a date.
  ///
  /// Most words are near none, and are passed over without being copied.
  static func stretches(of bytes: [UInt8]) -> [[DateWord]] {
    var index = 0
    var ranges: [Range<Int>] = []
    var hasSign = false
    while !hasSign, let range = next(in: bytes, from: &index) { hasSign = isSign(range, in: bytes) }
    guard hasSign else { return [] }
    index = 0
    while let range = next(in: bytes, from: &index) { ranges.append(range) }
    return stretches(of: ranges, in: bytes).flatMap { stretch in
      ranges[stretch].split { isBar($0, in: bytes) }.map { $0.compactMap { DateWord(bytes, $0) } }
    }
  }

  /// The words around each sign, as ranges of words that do not touch.
  private static func stretches(of ranges: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for index in ranges.indices where isSign(ranges[index], in: bytes) {
      let around = max(0, index - reach)..<min(ranges.count, index + reach + 1)
      if let last = stretches.last, around.lowerBound <= last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<around.upperBound
      } else {
        stretches.append(around)
      }
    }
    return stretches
  }

  /// More words than the longest date has ("Wednesday the 18th day of February 2026"), with the one before it that
  /// may tell against it.
  private static let reach = 9

  /// The range of the next word from an offset on, with the marks around it; the offset moves behind it.
  private static func next(in bytes: [UInt8], from index: inout Int) -> Range<Int>? {
    while index < bytes.count {
      let width = gap(bytes, index)
      if width == 0 { break }
      index += width
    }
    let start = index
    while index < bytes.count, gap(bytes, index) == 0 { index += 1 }
    return start < index ? start..<index : nil
  }

  /// Whether a word is a bar, across which no date reaches: "Policy Brief No. 14 | March 2031".
  private static func isBar(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: "|")
  }

  private static func isSign(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let first = range.first(where: { isWordByte(bytes[$0]) }) else { return false }
    return DateSigns.begin(in: bytes, at: first)
  }

  private init?(_ bytes: [UInt8], _ whole: Range<Int>) {
    var start = whole.lowerBound
    while start < whole.upperBound, !Self.isWordByte(bytes[start]) { start += 1 }
    guard start < whole.upperBound else { return nil }
    var end = whole.upperBound
    // The mark of a note belongs to no word: "2026.[3]".
    if let note = bytes[start..<end].dropFirst().firstIndex(of: UInt8(ascii: "[")) { end = note }
    while end > start, !Self.isWordByte(bytes[end - 1]) { end -= 1 }
    let lead = bytes[whole.lowerBound..<start]
    isJoined = lead.contains { !Self.opening.contains($0) && $0 < 0x80 }
    isBehindDash = Self.isDash(bytes, before: whole.lowerBound)
    range = start..<whole.upperBound
    isCapital = (0x41...0x5A).contains(bytes[start])
    tail = String(decoding: bytes[end..<whole.upperBound], as: UTF8.self)
    for ending in Self.endings where bytes[start..<end].hasSuffix(ending) { end -= ending.count }
    core = start..<max(end, start + 1)
    text = Self.lowercased(bytes[start..<end])
  }

  /// Whether a long dash, and perhaps a blank, ends before a place.
  private static func isDash(_ bytes: [UInt8], before start: Int) -> Bool {
    var end = start
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    return end >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && (0x93...0x94).contains(bytes[end - 1])
  }

  /// What stands behind a word without being a part of it.
  private static let endings = ["'s", "’s", "”", "’"].map { Array($0.utf8) }

  private static func lowercased(_ word: ArraySlice<UInt8>) -> String {
    guard word.allSatisfy({ $0 < 0x80 }) else { return String(decoding: word, as: UTF8.self).lowercased() }
    return String(decoding: word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let opening: Set<UInt8> = [
    UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"),
  ]

  private static let openers: Set<String> = [
    "today", "yesterday", "tomorrow", "tonight", "last", "next", "this", "earlier", "later", "past", "early",
    "late", "mid",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a", "an", "the", "that",
    "spring", "summer",
    "autumn", "fall", "winter", "in",
  ]

  /// The length of the gap at a place: white space, dashes between words, curly quotation marks.
  private static func gap(_ bytes: [UInt8], _ index: Int) -> Int {
    if bytes[index] <= 0x20 { return 1 }
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    switch bytes[index + 2] {
    case 0x93, 0x94, 0x98, 0x9C, 0x9D, 0x9E, 0xAF: return 3
    default: return 0
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (48...57).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
