/// The characters of a text that readers cannot see, or that make it read other than it is stored.
///
/// Pasted and scraped text has them by accident (soft hyphens, byte order marks, form feeds) or by intent (Unicode
/// Technical Report 36, "Unicode Security Considerations"; CVE-2021-42574): a name or quotation that has one inside is
/// never found, and an override turns a sentence round. The marks that Persian, Arabic, Indic and emoji text is
/// written with stay as they are.
package struct HiddenCharacters: Sendable {
  /// One character that does not stay.
  package struct Finding: Sendable, Hashable {
    /// Its byte offset in the text as it was.
    package var offset: Int
    /// The character.
    package var scalar: Unicode.Scalar
    /// What stands in its place.
    package var replacement: Replacement
  }

  /// What becomes of a character.
  package enum Replacement: Sendable, Hashable {
    /// Nothing is left of it.
    case nothing
    /// A blank, since it was white space.
    case blank
    /// U+FFFD, which readers see.
    case mark
    /// Nothing is left of it, since it is one of more accents than stand on a letter in any writing.
    case excess
  }

  /// The text without them, in UTF-8.
  package let bytes: [UInt8]
  /// What was found, in order; never empty.
  package let findings: [Finding]

  /// Looks through a text in UTF-8; nothing when all of it may stay, as of nearly every text.
  package init?(in bytes: some Collection<UInt8>) {
    if bytes.withContiguousStorageIfAvailable(Self.isPlain) ?? false { return nil }
    let bytes = Array(bytes)
    guard bytes.indices.contains(where: { Self.isSuspect(bytes, at: $0) }) || Self.mayHaveExcess(bytes) else {
      return nil
    }
    var filter = HiddenCharacterFilter()
    filter.run(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    guard !filter.findings.isEmpty else { return nil }
    self.bytes = filter.bytes
    findings = filter.findings
  }

  /// The text without them as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether a text is visible ASCII, blanks, tabs and line feeds, as most is; without a way out before the end, so
  /// that many bytes are looked at in one step.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isPlain = true
    for byte in bytes {
      let isVisible = byte &- 0x20 < 0x5F
      isPlain = isPlain && (isVisible || byte == 0x0A || byte == 0x09)
    }
    return isPlain
  }

  /// Whether there may be more accents in a row than are kept: one of so many characters that are not ASCII is looked at.
  private static func mayHaveExcess(_ bytes: [UInt8]) -> Bool {
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      count = bytes[index] < 0x80 ? 0 : count + 1
      guard count > 0, count.isMultiple(of: HiddenCharacterFilter.mostAccents + 1) else { continue }
      let scalar = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
      if let scalar, HiddenCharacterFilter.isAccent(scalar) { return true }
    }
    return false
  }

  /// Whether a byte may begin such a character; letters of most scripts, dashes and quotation marks do not.
  private static func isSuspect(_ bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte < 0x20 ? byte != 0x0A && byte != 0x09 && byte != 0x0D : byte == 0x7F }
    func next(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
    switch byte {
    case 0xC2: return next(1) < 0xA0 || next(1) == 0xAD
    case 0xCD: return next(1) == 0x8F
    case 0xD8: return next(1) == 0x9C
    case 0xE1: return next(1) == 0x85 || next(1) == 0xA0
    case 0xE2: return next(1) == 0x80 ? (0x8B...0x8F).contains(next(2)) || next(2) >= 0xA8 : next(1) == 0x81 && next(2) >= 0xA0
    case 0xE3: return next(1) == 0x85
    case 0xEF: return next(1) >= 0xB7
    case 0xF0...: return true
    default: return false
    }
  }
}

extension Diagnostic {
  /// A warning for each character that was taken out of a text, at the first place where it stood.
  package static func hiddenCharacters(_ hidden: HiddenCharacters, in original: SourceFile) -> [Diagnostic] {
    hiddenCharacters(hidden.findings) { index in
      let finding = hidden.findings[index]
      return original.place(finding.offset..<finding.offset + UTF8.width(finding.scalar))
    }
  }

  /// A warning for each character among findings, at the place of the first with it, which is asked for by its index.
  package static func hiddenCharacters(
    _ findings: [HiddenCharacters.Finding], place: (Int) -> Place
  ) -> [Diagnostic] {
    var counts: [Unicode.Scalar: Int] = [:]
    for finding in findings { counts[finding.scalar, default: 0] += 1 }
    return findings.indices.compactMap { index in
      guard let count = counts.removeValue(forKey: findings[index].scalar) else { return nil }
      return hiddenCharacter(findings[index], count: count, at: place(index))
    }
  }

  /// A warning for one character that was taken out of a text.
  private static func hiddenCharacter(
    _ finding: HiddenCharacters.Finding, count: Int, at place: Place
  ) -> Diagnostic {
    let fate =
      switch finding.replacement {
      case .nothing: "is left out"
      case .blank: "is read as a blank"
      case .mark: "is shown as \u{FFFD}"
      case .excess: "is left out behind \(HiddenCharacterFilter.mostAccents) others on one letter"
      }
    let repeated = count > 1 ? ", here and \(count - 1) more \(count == 2 ? "time" : "times")" : ""
    return .warning(
      "hidden-character", "\(name(of: finding.scalar)) \(fate)\(repeated)",
      help: "Readers cannot see it, or it makes the text read other than it is stored; delete it in the file, or leave it so.",
      at: place)
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = scalar.properties.name ?? scalar.properties.nameAlias
    return name.map { code + " " + $0 } ?? "the character " + code
  }
}
