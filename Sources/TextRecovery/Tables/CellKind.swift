import Markup

/// What a line could be as the cell of a table.
enum CellKind {
  /// Words.
  case text
  /// One number, with its unit.
  case number
  /// A number that may also be the name of a column.
  case year
  /// A mark for what is missing.
  case missing

  /// Whether a line may be a number as far as its shape goes, which is soon told.
  static func mayBeNumber(_ line: SourceLine) -> Bool {
    line.shape.digits > 0 && line.shape.words <= 2 && line.shape.upperLetters + line.shape.lowerLetters <= 2
  }

  /// Reads a line; nothing where it is longer than cells are, or marked as something else.
  init?(_ line: SourceLine) {
    guard (1...8).contains(line.shape.words), line.shape.length <= 60, line.shape.ending == .none || line.shape.words == 1,
      line.headingMark == nil, !line.isMarkedQuote
    else { return nil }
    let text = line.text
    if NumberColumns.isMissing(text) {
      self = .missing
    } else if BulletMarker.read(line) != nil {
      return nil
    } else if NumberColumns.isYear(text) {
      self = .year
    } else if NumberColumns.isNumber(Self.withoutUnit(text)) {
      self = .number
    } else if !line.isCaption, line.shape.upperLetters + line.shape.lowerLetters + line.shape.caselessLetters > 0, line.shape.ending == .none || line.shape.length <= 5 {
      self = .text
    } else {
      return nil
    }
  }

  /// A number without the letters that say in what it counts: "31.5M", "4 km".
  private static func withoutUnit(_ text: String) -> String {
    let units: Set<String> = ["K", "M", "B", "k", "m", "bn", "mn", "tn", "km", "kg", "t", "kt", "pp"]
    let unit = String(text.reversed().prefix { $0.isASCII && $0.isLetter }.reversed())
    return units.contains(unit) ? String(text.dropLast(unit.count)).trimmingBlanks : text
  }
}
