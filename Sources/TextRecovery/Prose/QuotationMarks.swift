/// What the double quotation marks of a paragraph tell: whether it is a quotation, begins one or ends one.
struct QuotationMarks {
  /// Whether a mark that opens stands first.
  let opensFirst: Bool
  /// Whether one quotation, and nothing else, runs from the first character to the last.
  let isWhole: Bool
  /// Whether a quotation is open at the end.
  let isOpen: Bool
  /// Whether no mark stands in it but one that closes, at the end.
  let onlyCloses: Bool
  /// Whether no mark stands in it but one that opens, at the beginning.
  let onlyOpens: Bool

  /// Reads a text.
  init(_ text: String) {
    var marks: [Bool] = []
    var isFirst = false
    var endsInMark = false
    var before: Unicode.Scalar = " "
    var open: Unicode.Scalar?
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if Self.isMark(scalar) {
        let after = index + 1 < scalars.count ? scalars[index + 1] : " "
        let opens = Self.opens(scalar, before: before, after: after, open: open)
        open = opens ? scalar : nil
        marks.append(opens)
        if index == 0 { isFirst = opens }
        endsInMark = true
      } else if !".,;".unicodeScalars.contains(scalar), !scalar.isBlank {
        endsInMark = false
      }
      before = scalar
    }
    opensFirst = isFirst
    isOpen = marks.last == true
    isWhole = isFirst && marks == [true, false] && endsInMark
    onlyCloses = marks == [false] && endsInMark
    onlyOpens = isFirst && marks.count == 1
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "«", "»", "「", "」": true
    default: false
    }
  }

  /// Whether a mark opens a quotation: a straight one where a word begins, `“` unless it closes `„`, `»` in German.
  private static func opens(
    _ mark: Unicode.Scalar, before: Unicode.Scalar, after: Unicode.Scalar, open: Unicode.Scalar?
  ) -> Bool {
    switch mark {
    case "„", "「": true
    case "”", "」": false
    case "“": open != "„"
    case "«": open != "»"
    case "»": open == nil && !after.isBlank && (before.isBlank || before.opensBracket)
    default: !after.isBlank && (before.isBlank || before.opensBracket || before == "—" || before == "–")
    }
  }
}
