import Diagnostics

/// A line of a paste without the white space around it, with what its outside tells.
struct SourceLine: Sendable {
  /// The 1-based number in the file.
  let number: Int
  /// The columns of white space before the text; a tab fills up to the next multiple of four.
  let indent: Int
  /// The text in UTF-8, trimmed.
  let bytes: ArraySlice<UInt8>
  /// What the text looks like.
  let shape: LineShape

  /// Whether a quotation's mark stood before the text that is not the author's, but a mail program's.
  let isUnquoted: Bool

  /// Reads one line of a source, without a mail program's `>` if it is to be passed over.
  init(_ number: Int, of source: SourceFile, isUnquoted: Bool = false) {
    self.number = number
    self.isUnquoted = isUnquoted
    var range = source.range(ofLine: number)
    let bytes = source.bytes
    if isUnquoted {
      while let space = Self.space(in: bytes, at: range.lowerBound, before: range.upperBound) {
        range = (range.lowerBound + space.length)..<range.upperBound
      }
      let mark = bytes[range].prefix(2)
      range = (range.lowerBound + (mark.elementsEqual("> ".utf8) ? 2 : min(1, mark.count)))..<range.upperBound
    }
    var indent = 0
    while let space = Self.space(in: bytes, at: range.lowerBound, before: range.upperBound) {
      indent += bytes[range.lowerBound] == UInt8(ascii: "\t") ? 4 - indent % 4 : space.width
      range = (range.lowerBound + space.length)..<range.upperBound
    }
    while let length = Self.trailingSpace(in: bytes, range: range) {
      range = range.lowerBound..<(range.upperBound - length)
    }
    self.indent = indent
    self.bytes = bytes[range]
    shape = LineShape(self.bytes)
  }

  /// Whether nothing stands on the line.
  var isBlank: Bool { bytes.isEmpty }

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// All lines of a source from a 1-based line on.
  static func all(of source: SourceFile, fromLine first: Int) -> [SourceLine] {
    guard first <= source.lineCount else { return [] }
    let lines = (max(first, 1)...source.lineCount).map { SourceLine($0, of: source) }
    guard Mail.isQuoted(lines) else { return lines }
    return lines.map { $0.isMarkedQuote ? SourceLine($0.number, of: source, isUnquoted: true) : $0 }
  }

  /// White space of one byte, a no-break space, a thin or zero-width one, or a byte order mark.
  private static func space(
    in bytes: [UInt8], at index: Int, before end: Int
  ) -> (length: Int, width: Int)? {
    guard index < end else { return nil }
    let byte = bytes[index]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return (1, 1) }
    if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return (2, 1) }
    guard index + 2 < end else { return nil }
    return isWideSpace(byte, bytes[index + 1], bytes[index + 2]) ? (3, bytes[index + 2] == 0x8B ? 0 : 1) : nil
  }

  private static func trailingSpace(in bytes: [UInt8], range: Range<Int>) -> Int? {
    guard let last = bytes[range].last else { return nil }
    if last == 0x20 || (0x09...0x0D).contains(last) { return 1 }
    if range.count > 1, last == 0xA0, bytes[range.upperBound - 2] == 0xC2 { return 2 }
    guard range.count > 2 else { return nil }
    let end = range.upperBound
    return isWideSpace(bytes[end - 3], bytes[end - 2], last) ? 3 : nil
  }

  /// U+2000…U+200B, U+202F, U+3000 and U+FEFF.
  private static func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): (0x80...0x8B).contains(third) || third == 0xAF
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
