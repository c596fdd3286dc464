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

  /// Whether an encyclopedia's link to edit a section stood behind the text: "History[edit]".
  let hasEditLink: Bool

  /// Whether a tab stands before everything else.
  let beginsWithTab: Bool

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
    beginsWithTab = bytes[range].first == UInt8(ascii: "\t")
    var indent = 0
    while let space = Self.space(in: bytes, at: range.lowerBound, before: range.upperBound) {
      indent += bytes[range.lowerBound] == UInt8(ascii: "\t") ? 4 - indent % 4 : space.width
      range = (range.lowerBound + space.length)..<range.upperBound
    }
    while let length = Self.trailingSpace(in: bytes, range: range) {
      range = range.lowerBound..<(range.upperBound - length)
    }
    let editLink = Self.editLink(in: bytes[range])
    hasEditLink = editLink > 0
    range = range.lowerBound..<(range.upperBound - editLink)
    self.indent = indent
    self.bytes = bytes[range]
    shape = LineShape(self.bytes)
  }

  /// The length of a link to edit a section, with the blanks before it; 0 where none stands behind a text.
  private static func editLink(in line: ArraySlice<UInt8>) -> Int {
    guard line.last == UInt8(ascii: "]"), let start = line.lastIndex(of: UInt8(ascii: "[")), start > line.startIndex,
      line.endIndex - start <= 48
    else { return 0 }
    let words = String(decoding: line[(start + 1)...].dropLast(), as: UTF8.self).lowercased().split(separator: "|")[...]
    guard let first = words.first.map({ String($0).trimmingBlanks }), editWords.contains(first) else { return 0 }
    let blanks = line[..<start].reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
    return start - blanks > line.startIndex ? line.endIndex - start + blanks : 0
  }

  private static let editWords: Set<String> = [
    "edit", "edit source", "bearbeiten", "modifier", "editar", "modifica", "bewerken", "edytuj", "править", "редагувати", "redigera",
    "rediger", "değiştir", "sunting", "تعديل", "ویرایش", "עריכה", "編集", "编辑", "編輯", "편집",
  ]

  /// Whether a tab divides the text, rather than only setting it apart from its number or bullet.
  var isDividedByTab: Bool { shape.hasTab && !isMarkedByTab }

  /// Whether the only tab stands behind a number or bullet, as word processors set it.
  var isMarkedByTab: Bool {
    guard shape.hasTab, let tab = bytes.firstIndex(of: 0x09) else { return false }
    return !bytes[(tab + 1)...].contains(0x09) && BulletMarker.isAlone(bytes[..<tab])
  }

  /// Whether a picture stands first.
  var beginsWithPicture: Bool { String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first?.isPicture ?? false }

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
