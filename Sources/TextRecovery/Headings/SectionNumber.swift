/// Reads the numbers of the parts of a law or treaty: "Article 4", "§ 2", "Abschnitt IV".
enum SectionNumber {
  /// Whether a heading begins with one, or with the Roman number of a chapter.
  static func beginsHeading(_ text: String) -> Bool {
    begins(text) || text.utf8.prefix { "IVX".utf8.contains($0) }.count > 0 && text.utf8.drop { "IVX".utf8.contains($0) }.starts(with: ". ".utf8)
  }

  /// Whether a text begins with one.
  static func begins(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count >= 2, names.contains(words[0].lowercased()) else { return false }
    let number = words[1].prefix { $0 != "." && $0 != ":" && $0 != "," }
    return !number.isEmpty && number.allSatisfy { $0.isNumber || "IVX".contains($0) }
  }

  private static let names: Set<String> = [
    "article", "section", "chapter", "annex", "part", "clause", "§", "artikel", "abschnitt", "kapitel", "teil", "chapitre", "titre",
    "artículo", "capítulo", "título", "articolo", "artigo", "статья", "глава",
  ]
}

extension SourceLine {
  /// Whether it is a few words in capitals behind a Roman number.
  var isChapter: Bool {
    guard shape.words <= 12, shape.isAllCapitals, shape.ending == .none, let marker = BulletMarker.read(self) else { return false }
    let letters = bytes.dropFirst(marker.length).filter { (0x41...0x5A).contains($0) || $0 >= 0xC3 }
    return letters.count >= 3 && isRoman(marker.kind)
  }

  /// Whether a marker is a Roman number in capitals with a full stop.
  private func isRoman(_ kind: BulletMarker.Kind) -> Bool {
    switch kind {
    case .roman(_, UInt8(ascii: "."), isUpper: true): true
    case .letter(let letter, UInt8(ascii: "."), isUpper: true): [9, 22, 24].contains(letter)
    default: false
    }
  }
}
