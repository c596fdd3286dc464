// NFC, which the standard library has for the comparison of strings.
@_spi(_Unicode) import Swift

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
  /// written with them. Texts that look the same, whether composed or decomposed (NFC, NFD), have one slug.
  package static func make(_ text: some StringProtocol) -> String {
    var text = String(text)
    return text.withUTF8 { plain($0) } ?? full(text)
  }

  /// The slug of a text in ASCII, which most are.
  private static func plain(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    // A hyphen comes only where another byte is left out.
    var isASCII = true
    let slug = String(unsafeUninitializedCapacity: text.count) { slug in
      var end = 0
      var hyphenIsDue = false
      for byte in text where byte != UInt8(ascii: "'") {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          if hyphenIsDue {
            slug[end] = UInt8(ascii: "-")
            end += 1
          }
          hyphenIsDue = false
          // A digit has this bit set already.
          slug[end] = byte | 0x20
          end += 1
        case 0x80...:
          isASCII = false
          return 0
        default: hyphenIsDue = end > 0
        }
      }
      return end
    }
    return isASCII ? slug : nil
  }

  private static func full(_ text: String) -> String {
    var slug = ""
    var hyphenIsDue = false
    for scalar in text._nfc where !vanishes(scalar) {
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

  /// Whether a name in lower case is a device's on Windows, with any ending (Microsoft, "Naming Files, Paths, and
  /// Namespaces").
  package static func isReserved(_ name: String) -> Bool {
    guard name.utf8.count <= longestReserved else { return false }
    if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(name) { return true }
    guard name.hasPrefix("com") || name.hasPrefix("lpt"), let digit = name.dropFirst(3).first else { return false }
    return name.count == 4 && "123456789¹²³".contains(digit)
  }

  private static let longestReserved = "conout$".utf8.count

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
    return scalar.properties.lowercaseMapping.unicodeScalars.filter { !vanishes($0) }
      .map { latinLetters($0) ?? String($0) }.joined()
  }

  /// The ASCII letters of a Latin letter, read off its Unicode name: `LATIN SMALL LETTER E WITH ACUTE` is `e`.
  private static func latinLetters(_ scalar: Unicode.Scalar) -> String? {
    guard mayBeLatin(scalar), let name = scalar.properties.name else { return nil }
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

  /// The blocks that have Latin letters; elsewhere there is no need to read names.
  private static func mayBeLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0x2AF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F,
      0xFB00...0xFB06, 0xFF21...0xFF5A, 0x10780...0x107BF, 0x1DF00...0x1DFFF:
      true
    default: false
    }
  }
}
