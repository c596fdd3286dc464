/// What stands before a list item's text: a bullet, a number, a letter.
struct BulletMarker: Sendable, Equatable {
  /// The kinds of marker; items of one list have one kind.
  enum Kind: Equatable {
    /// A bullet; dashes are told from bullets, since dashes also begin speeches.
    case bullet(UInt32)
    /// A number, followed by the mark that stands behind it.
    case number(Int, UInt8)
    /// A letter, 1 for a, followed by the mark that stands behind it.
    case letter(Int, UInt8, isUpper: Bool)
  }

  /// The kind.
  let kind: Kind
  /// The number of bytes up to the text.
  let length: Int

  /// Reads the marker at the start of a line; nothing when there is none or nothing stands behind it.
  static func read(_ line: SourceLine) -> BulletMarker? { read(line.bytes) }

  private static func read(_ bytes: ArraySlice<UInt8>) -> BulletMarker? {
    guard let first = bytes.first else { return nil }
    if first < 0x80 {
      switch first {
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        return bullet(UInt32(first), markLength: 1, needsSpace: true, bytes)
      default: return enumerator(bytes)
      }
    }
    guard bytes.count > 2, first == 0xE2 || first == 0xC2 || first == 0xEF else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    let length = UTF8.width(scalar)
    switch scalar {
    case "•", "‣", "▪", "●", "■", "◆", "►", "▶", "➢", "➤", "✓", "✔", "◦", "○", "⁃", "▸", "❖", "★", "☐", "□",
      "·", "∙",
      "\u{F0B7}", "\u{F0A7}":
      return bullet(scalar.value, markLength: length, needsSpace: false, bytes)
    case "–", "—", "−": return bullet(scalar.value, markLength: length, needsSpace: true, bytes)
    default: return nil
    }
  }

  /// The bullet that is all that stands on a line.
  static func bare(_ line: SourceLine) -> BulletMarker? {
    guard line.shape.length == 1, line.bytes.count > 1 else { return nil }
    let probe = Array(line.bytes) + [0x20, 0x78]
    guard let marker = read(probe[...]), case .bullet = marker.kind else { return nil }
    return BulletMarker(kind: marker.kind, length: line.bytes.count)
  }

  private static func bullet(
    _ value: UInt32, markLength: Int, needsSpace: Bool, _ bytes: ArraySlice<UInt8>
  ) -> BulletMarker? {
    let rest = bytes.dropFirst(markLength)
    let blanks = blankPrefix(rest)
    guard blanks < rest.count, blanks > 0 || !needsSpace else { return nil }
    return BulletMarker(kind: .bullet(value), length: markLength + blanks)
  }

  /// `1.`, `1)`, `(1)`, `a)`, `(a)`, `A.`; at most three digits, so that years are none.
  private static func enumerator(_ bytes: ArraySlice<UInt8>) -> BulletMarker? {
    var index = bytes.startIndex
    let isBracketed = bytes[index] == UInt8(ascii: "(")
    if isBracketed { index += 1 }
    let start = index
    while index < bytes.endIndex, index - start < 4, isAlphanumeric(bytes[index]) { index += 1 }
    guard index > start, index < bytes.endIndex else { return nil }
    let mark = bytes[index]
    guard mark == UInt8(ascii: ")") || (!isBracketed && mark == UInt8(ascii: ".")) else { return nil }
    let blanks = blankPrefix(bytes[(index + 1)...])
    guard blanks > 0, index + 1 + blanks < bytes.endIndex else { return nil }
    let length = index + 1 + blanks - bytes.startIndex
    let token = bytes[start..<index]
    let bracket = isBracketed ? UInt8(ascii: "(") : mark
    if token.allSatisfy({ (48...57).contains($0) }) {
      guard token.count <= 3 else { return nil }
      let number = token.reduce(0) { $0 * 10 + Int($1 - 48) }
      return BulletMarker(kind: .number(number, bracket), length: length)
    }
    guard token.count == 1, let letter = token.first, letter | 0x20 >= 0x61 else { return nil }
    let isUpper = letter < 0x61
    return BulletMarker(kind: .letter(Int(letter | 0x20) - 0x60, bracket, isUpper: isUpper), length: length)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func blankPrefix(_ bytes: ArraySlice<UInt8>) -> Int {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < bytes.endIndex, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index - bytes.startIndex
  }
}
