/// What stands before a list item's text: a bullet, a number, a letter.
struct BulletMarker: Sendable, Equatable {
  /// The kinds of marker; items of one list have one kind.
  enum Kind: Equatable {
    /// A bullet; dashes are told from bullets, since dashes also begin speeches.
    case bullet(UInt32)
    /// A picture, which may differ from item to item and says something, so that it stays in the text.
    case picture
    /// A number, followed by the mark that stands behind it.
    case number(Int, UInt8)
    /// A letter, 1 for a, followed by the mark that stands behind it.
    case letter(Int, UInt8, isUpper: Bool)
    /// A Roman number of two letters or more; one letter is read as a letter first.
    case roman(Int, UInt8, isUpper: Bool)
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
      default: return Enumerator.read(bytes)
      }
    }
    guard bytes.count > 2 else { return nil }
    switch first {
    case 0xE2, 0xC2, 0xEF, 0xF0: return symbol(bytes) ?? Enumerator.readAnyScript(bytes)
    case 0xE3: return symbol(bytes) ?? Enumerator.readAnyScript(bytes)
    case 0xD0, 0xD1, 0xD9, 0xDB, 0xE0, 0xE4...0xE9: return Enumerator.readAnyScript(bytes)
    default: return nil
    }
  }

  private static func symbol(_ bytes: ArraySlice<UInt8>) -> BulletMarker? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    let length = UTF8.width(scalar) + variation(bytes.dropFirst(UTF8.width(scalar)))
    switch scalar {
    case "•", "‣", "▪", "●", "■", "◆", "►", "▶", "➢", "➤", "✓", "✔", "◦", "○", "⁃", "▸", "❖", "★", "□",
      "·", "∙", "・",
      "\u{F0B7}", "\u{F0A7}":
      return bullet(scalar.value, markLength: length, needsSpace: false, bytes)
    // What is open in an outline, and what is closed
    case "▼", "▾": return bullet(0x25B6, markLength: length, needsSpace: false, bytes)
    case "–", "—", "−", "→", "⇒", "»", "›":
      return bullet(scalar.value, markLength: length, needsSpace: true, bytes)
    default: return picture(scalar, bytes)
    }
  }

  private static func picture(_ scalar: Unicode.Scalar, _ bytes: ArraySlice<UInt8>) -> BulletMarker? {
    guard scalar.value >= 0x2190, scalar.properties.generalCategory == .otherSymbol,
      bullet(
        0, markLength: UTF8.width(scalar) + variation(bytes.dropFirst(UTF8.width(scalar))), needsSpace: true,
        bytes)
        != nil
    else { return nil }
    return BulletMarker(kind: .picture, length: 0)
  }

  /// The length of the selector that asks for the coloured form of a picture.
  private static func variation(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.starts(with: [0xEF, 0xB8, 0x8F]) ? 3 : 0
  }

  /// The bullet, number or letter that is all that stands on a line.
  static func bare(_ line: SourceLine) -> BulletMarker? {
    guard line.shape.length <= 5, line.shape.words == 1, line.bytes.count > 1 else { return nil }
    return alone(line.bytes)
  }

  private static func alone(_ text: ArraySlice<UInt8>) -> BulletMarker? {
    let probe = Array(text) + [0x20, 0x78]
    guard let marker = read(probe[...]), marker.kind != .picture, marker.length == text.count + 1 else { return nil }
    return BulletMarker(kind: marker.kind, length: text.count)
  }

  /// Whether a text is nothing but a marker, the small letter of word processors, or the number of a section: "•", "o", "2.1".
  static func isAlone(_ text: ArraySlice<UInt8>) -> Bool {
    guard (1...8).contains(text.count) else { return false }
    if text.elementsEqual([UInt8(ascii: "o")]) { return true }
    let isNumber = text.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    if isNumber, text.contains(UInt8(ascii: ".")), text.first != UInt8(ascii: ".") { return true }
    return alone(text) != nil
  }

  /// The letter that word processors set before the items of a list within a list; a word of some languages as well, so that
  /// who asks must know that a list stands above.
  static func small(_ line: SourceLine) -> BulletMarker? {
    guard line.bytes.first == UInt8(ascii: "o") else { return nil }
    return bullet(UInt32(UInt8(ascii: "o")), markLength: 1, needsSpace: true, line.bytes)
  }

  private static func bullet(
    _ value: UInt32, markLength: Int, needsSpace: Bool, _ bytes: ArraySlice<UInt8>
  ) -> BulletMarker? {
    let rest = bytes.dropFirst(markLength)
    let blanks = rest.blankPrefix
    guard blanks < rest.count, blanks > 0 || !needsSpace else { return nil }
    return BulletMarker(kind: .bullet(value), length: markLength + blanks)
  }
}

extension ArraySlice<UInt8> {
  /// The number of bytes of blanks at its beginning.
  var blankPrefix: Int {
    var index = startIndex
    while index < endIndex {
      if self[index] == 0x20 || self[index] == 0x09 {
        index += 1
      } else if self[index] == 0xC2, index + 1 < endIndex, self[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index - startIndex
  }
}

extension SourceLine {
  /// The number of an item with a full stop behind it: 14 of "14. Making drought funds fit".
  var itemNumber: Int? {
    guard case .number(let number, UInt8(ascii: "."))? = BulletMarker.read(self)?.kind else { return nil }
    return number
  }

  /// Whether a marker stands first that is neither a picture nor a name's initial ("N. Korea").
  var isListItem: Bool {
    switch BulletMarker.read(self)?.kind {
    case nil, .picture: false
    // Lists begin with the first letters.
    case .letter(let place, UInt8(ascii: "."), isUpper: true): place <= 3
    case .bullet, .number, .letter, .roman: true
    }
  }
}
