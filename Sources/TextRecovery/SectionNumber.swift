/// Reads the numbers of the parts of a law or treaty: "Article 4", "§ 2", "Abschnitt IV".
enum SectionNumber {
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
