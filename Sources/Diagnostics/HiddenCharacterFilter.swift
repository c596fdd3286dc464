/// Goes through a text once and leaves out what readers cannot see.
struct HiddenCharacterFilter {
  private(set) var bytes: [UInt8] = []
  private(set) var findings: [HiddenCharacters.Finding] = []

  private var offset = 0
  private var previous: Unicode.Scalar?
  /// How many characters of an emoji flag's tag may still follow.
  private var tags = 0
  /// How many accents stand on the last letter.
  private var accents = 0

  /// Goes through all scalars of a text.
  mutating func run(_ scalars: String.UnicodeScalarView) {
    bytes.reserveCapacity(scalars.count)
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      take(scalar, next: index < scalars.endIndex ? scalars[index] : nil)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
    let length = UTF8.width(scalar)
    defer { offset += length }
    if let replacement = replacement(of: scalar, next: next) {
      findings.append(HiddenCharacters.Finding(offset: offset, scalar: scalar, replacement: replacement))
      switch replacement {
      case .nothing, .excess: return
      case .blank: keep(" ")
      case .mark: keep("\u{FFFD}")
      }
    } else {
      keep(scalar)
    }
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    tags = scalar == "\u{1F3F4}" ? Self.longestFlagTag : isTag(scalar) ? tags - 1 : 0
    accents = Self.isAccent(scalar) ? accents + 1 : 0
    previous = scalar
  }

  /// What becomes of a scalar; nothing when it stays.
  private func replacement(of scalar: Unicode.Scalar, next: Unicode.Scalar?) -> HiddenCharacters.Replacement? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    // Word processors and PDF readers break lines and pages so.
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: .blank
    case 0x00..<0x20, 0x7F..<0xA0: .mark
    // Noncharacters, two of which XML does not have.
    case 0xFDD0...0xFDEF: .mark
    case let value where value & 0xFFFE == 0xFFFE: .mark
    // Overrides, embeddings and isolates; text that runs from right to left needs none of them.
    case 0x202A...0x202E, 0x2066...0x2069: .nothing
    // Soft hyphens, zero-width blanks and joiners, invisible operators, annotations, fillers.
    case 0xAD, 0x34F, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A:
      .nothing
    case 0x115F, 0x1160: isPlain(previous) && isPlain(next) ? .nothing : nil
    // Joiners: part of a word in scripts whose letters join, and of an emoji.
    case 0x200C, 0x200D: joins(previous) || joins(next) ? nil : .nothing
    // Direction marks: they only split a word between letters that all run from left to right.
    case 0x200E, 0x200F, 0x61C: isWordPart(previous) && isWordPart(next) ? .nothing : nil
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: takesVariant(previous) ? nil : .nothing
    case 0xE0020...0xE007F: tags > 0 ? nil : .nothing
    case 0xE0000...0xE0FFF: .nothing
    default: accents >= Self.mostAccents && Self.isAccent(scalar) ? .excess : nil
    }
  }

  /// The most accents that stay on one letter: as many as Unicode's Stream-Safe Text Format has (UAX #15, section 13).
  /// Comparing text takes quadratic time in their number.
  static let mostAccents = 30

  /// Whether a scalar is a mark that stands on the letter before it.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }

  private func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0020...0xE007F).contains(scalar.value) }

  /// Whether a neighbour gives a joiner something to do; an end of the text may have a neighbour elsewhere.
  private func joins(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return scalar.value >= 0x590 && !isPlain(scalar) && !scalar.properties.isWhitespace
      && !isPunctuation(scalar)
  }

  /// Whether a variation selector changes the look of a scalar (Unicode Standard, section 23.4).
  private func takesVariant(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    let properties = scalar.properties
    if properties.isEmoji || properties.isIdeographic { return true }
    switch properties.generalCategory {
    case .mathSymbol, .otherSymbol, .modifierSymbol: return true
    case .otherLetter, .nonspacingMark: return scalar.value >= 0x590 && !properties.isVariationSelector
    default: return false
    }
  }

  private func isWordPart(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, isPlain(scalar) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether a scalar belongs to a script whose letters stand apart: Latin, Greek, Cyrillic and their like.
  private func isPlain(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return switch scalar.value {
    case ..<0x590, 0x1E00...0x1FFF, 0x2C60...0x2C7F, 0xA640...0xA69F, 0xA720...0xA7FF, 0xAB30...0xAB6F,
      0xFF01...0xFF5E:
      true
    default: false
    }
  }

  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: true
    default: (0x2000...0x206F).contains(scalar.value)
    }
  }

  /// `gbeng`, `gbsct`, `gbwls` and what ends them.
  private static let longestFlagTag = 6
}
