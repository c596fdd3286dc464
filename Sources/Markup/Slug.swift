/// Makes the part of an address that names a page, out of the page's title or an actor's name.
///
/// Lower-case ASCII letters and digits, joined by hyphens; letters of other scripts are kept, lower-cased.
///
/// ```
/// Slug.make("São Tomé & Príncipe")  // sao-tome-principe
/// Slug.make("People's Bank")        // peoples-bank
/// Slug.make("Сергей Лавров")        // сергей-лавров
/// ```
package enum Slug {
  /// The slug of a text; empty when the text has no letter and no digit.
  ///
  /// Latin letters lose their diacritics and ligatures are spelt out, apostrophes vanish, and whatever
  /// else is no letter or digit becomes one hyphen. Marks of other scripts stay, since vowels are
  /// written with them.
  package static func make(_ text: some StringProtocol) -> String {
    if let slug = ofPlainText(text) { return slug }
    var slug = ""
    var hyphenIsDue = false
    for scalar in text.unicodeScalars where !vanishes(scalar) {
      guard isKept(scalar) else {
        hyphenIsDue = !slug.isEmpty
        continue
      }
      if hyphenIsDue { slug += "-" }
      hyphenIsDue = false
      slug += folded(scalar)
    }
    return slug
  }

  /// The slug of a text of ASCII alone, read byte by byte; most names are that.
  private static func ofPlainText(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var hyphenIsDue = false
    for byte in text.utf8 {
      let isLetter = (97...122).contains(byte | 0x20)
      guard byte < 0x80 else { return nil }
      if byte == UInt8(ascii: "'") { continue }
      guard isLetter || (48...57).contains(byte) else {
        hyphenIsDue = !bytes.isEmpty
        continue
      }
      if hyphenIsDue { bytes.append(UInt8(ascii: "-")) }
      hyphenIsDue = false
      bytes.append(isLetter ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isLetter(scalar) || ("0"..."9").contains(scalar) }
    return switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: true
    case .modifierLetter, .nonspacingMark, .spacingMark: !scalar.isASCII
    default: false
    }
  }

  /// Whether a scalar leaves nothing behind, not even a hyphen: an apostrophe, an accent, a letter's stretch.
  private static func vanishes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2018, 0x2019, 0x2B9...0x2C1, 0x300...0x36F, 0x640, 0xAD: true
    default: false
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII {
      return isLetter(scalar) ? String(UnicodeScalar(UInt8(scalar.value) | 0x20)) : String(scalar)
    }
    return latinLetters(scalar)
      ?? String(scalar.properties.lowercaseMapping.unicodeScalars.filter { !vanishes($0) })
  }

  /// The ASCII letters of a Latin letter, read off its Unicode name: `LATIN SMALL LETTER E WITH ACUTE` is `e`.
  private static func latinLetters(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    var words = name.split(separator: " ")
    guard words.first == "LATIN", let kind = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" })
    else { return nil }
    words.removeFirst(kind + 1)
    if let first = words.first, first == "SHARP" || first == "DOTLESS" || first == "LONG" {
      words.removeFirst()
    }
    guard let letter = words.first else { return nil }
    switch letter {
    case "S" where scalar.value == 0xDF || scalar.value == 0x1E9E: return "ss"
    case "ETH": return "d"
    case "THORN": return "th"
    case "ENG": return "ng"
    case "SCHWA": return "e"
    default: return letter.count <= 2 ? letter.lowercased() : nil
    }
  }
}
