/// A title as a page's `<title>` has it: with the site's name behind or before a separator.
package enum TitleLine {
  /// The title and the site's name apart; the whole text is the title where no part of it looks like a site's.
  ///
  /// A dash that belongs to the title stays: what follows a dash must look like a name, not like a clause.
  package static func split(_ raw: String) -> (title: String, siteName: String?) {
    split(raw, confirmedBy: [])
  }

  /// As `split(_:)`, with other lines of the text that may repeat the title without the site's name.
  static func split(_ raw: String, confirmedBy echoes: [String]) -> (title: String, siteName: String?) {
    let raw = raw.trimmingBlanks
    let cuts = TitleCut.all(in: raw)
    guard !cuts.isEmpty else { return (raw, nil) }
    let known = Set(echoes.map(EchoKey.init))
    if let cut = cuts.first(where: { known.contains(EchoKey($0.left)) }) { return (cut.left, cut.right) }
    if let cut = cuts.last(where: { known.contains(EchoKey($0.right)) }) { return (cut.right, cut.left) }
    if let cut = cuts.first(where: \.endsInSiteName) { return (cut.left, cut.right) }
    return (raw, nil)
  }
}

/// One place at which a title line could be cut in two.
private struct TitleCut {
  let left: String
  let right: String
  let separator: String

  /// All places, from left to right.
  static func all(in raw: String) -> [TitleCut] {
    let scalars = Array(raw.unicodeScalars)
    var cuts: [TitleCut] = []
    for (index, scalar) in scalars.enumerated() where separators.contains(scalar) {
      guard isFreeStanding(scalars, index) else { continue }
      let left = String(String.UnicodeScalarView(scalars[..<index])).trimmingBlanks
      let right = String(String.UnicodeScalarView(scalars[(index + 1)...])).trimmingBlanks
      if left.isEmpty || right.isEmpty { continue }
      cuts.append(TitleCut(left: left, right: right, separator: String(scalar)))
      if cuts.count == 16 { break }
    }
    return cuts
  }

  private static let separators: Set<Unicode.Scalar> = [
    "|", "-", "–", "—", "·", "•", "»", "«", "›", "/", "｜",
  ]

  private static func isFreeStanding(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if scalars[index] == "|" || scalars[index] == "｜" { return true }
    guard index > 0, index + 1 < scalars.count else { return false }
    if scalars[index - 1].isBlank, scalars[index + 1].isBlank { return true }
    return scalars[index] == "-" && scalars[index - 1].letterKind == .caseless
      && scalars[index + 1].letterKind == .caseless
  }

  /// Whether the right side looks like a site's name, or like several parts of which the last one does.
  var endsInSiteName: Bool {
    switch separator {
    case "|", "｜", "»", "«", "›", "•", "·": return LineShape(Array(right.utf8)).words <= 12
    default: break
    }
    let shape = LineShape(Array(right.utf8))
    guard shape.words <= 7, shape.ending == .none else { return false }
    if shape.longLowerWords > shape.capitalWords { return false }
    let first = right.unicodeScalars.first { $0.letterKind != .none }?.letterKind
    return first != .lower || right.contains(".")
  }
}
