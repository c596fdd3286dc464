import Markup

/// Lines with figures in each, below one that could be their header, wherever they stand among other lines.
///
/// What stands around a table has no figures more often than its rows, so that these show where it begins and ends where no
/// blank line does.
struct FigureRows {
  /// The header and the rows.
  let lines: Range<Int>
  /// The line between the header and the rows that says in what these count ("thousands of gallons, % change").
  let units: Int?

  /// All such lines among some that stand together.
  static func all(in run: Range<Int>, of draft: Draft) -> [FigureRows] {
    var found: [FigureRows] = []
    var start = run.lowerBound
    while start < run.upperBound {
      let end = draft.lines[start..<run.upperBound].firstIndex { !$0.isFigureRow } ?? run.upperBound
      if end - start >= 2, let rows = FigureRows(start..<end, in: run, of: draft) { found.append(rows) }
      start = max(end, start + 1)
    }
    return found
  }

  private init?(_ rows: Range<Int>, in run: Range<Int>, of draft: Draft) {
    let above = rows.lowerBound - 1
    let hasYearsAbove = above > run.lowerBound && draft.lines[above - 1].years >= 2
    if rows.count >= 3, draft.lines[rows.lowerBound].years > 0, draft.lines[rows].dropFirst().allSatisfy({ $0.years == 0 }) {
      (lines, units) = (rows, nil)
    } else if above >= run.lowerBound, draft.lines[above].mayNameColumns {
      (lines, units) = ((hasYearsAbove ? above - 1 : above)..<rows.upperBound, hasYearsAbove ? above : nil)
    } else {
      return nil
    }
  }

  /// Whether all rows end in two figures or more, as many as the others but for what is missing, which no list's items do.
  static func endInFigures(_ lines: ArraySlice<String>) -> Bool {
    let counts = lines.map { line in
      line.split(separator: " ").reversed().prefix { $0.utf8.contains { (48...57).contains($0) } && NumberColumns.isNumber(String($0)) }.count
    }
    guard counts.count >= 3, let most = counts.max(), counts.allSatisfy({ $0 >= 2 }) else { return false }
    return counts.count { $0 == most } * 2 >= counts.count
  }
}

extension SourceLine {
  /// Whether it could be a row of a table as far as its shape goes.
  var looksLikeRow: Bool {
    guard (2...45).contains(shape.words), shape.length <= 260, shape.innerStops <= 3 else { return false }
    guard shape.ending != .colon, shape.ending != .question, headingMark == nil, !isMarkedQuote else { return false }
    return BulletMarker.read(self) == nil && shape.beginning != .lower
  }

  fileprivate var isFigureRow: Bool {
    shape.digits > 0 && shape.words <= 25 && !namesTable && (!shape.endsSentence || endsInAbbreviation) && looksLikeRow && !isLabelled && !isNumberedHeading && !isSectionNumber
      && !shape.hasTab && shape.pipes == 0 && shape.wideGaps == 0
  }

  /// Whether a number with two dots or more stands first: "5.1.12. Terms".
  private var isNumberedHeading: Bool {
    let number = bytes.prefix { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    return number.count { $0 == UInt8(ascii: ".") } >= 2 && bytes.dropFirst(number.count).first == 0x20
  }

  /// Whether a label with a colon stands first, as below a table ("Source: ministry"), or among the fields of a form.
  private var isLabelled: Bool { labelEnd.map { !$0.isDash } ?? false }

  /// Whether its last word has a stop inside as well as behind it: "11 p.m.".
  private var endsInAbbreviation: Bool {
    bytes.last == UInt8(ascii: ".") && bytes.suffix(4).dropLast().contains(UInt8(ascii: "."))
  }

  /// Whether it may name columns: a few words without figures that are no sentence and announce nothing.
  fileprivate var mayNameColumns: Bool {
    shape.digits == 0 && (2...20).contains(shape.words) && shape.length <= 200 && shape.innerStops == 0 && !namesTable
      && (shape.ending == .none || bytes.last == UInt8(ascii: ")") || bytes.last == UInt8(ascii: ".") && shape.words <= 8)
      && headingMark == nil && !isMarkedQuote && BulletMarker.read(self) == nil && !isLabelled
  }

  /// The number of years in it, as headers have them; 0 where it has other figures.
  fileprivate var years: Int {
    guard shape.digits >= 4, shape.words <= 20, !shape.endsSentence else { return 0 }
    let figures = bytes.split(separator: 0x20).filter { $0.contains { (48...57).contains($0) } }
    return figures.allSatisfy { Self.holdsYear($0) } ? figures.count : 0
  }

  /// Whether the digits of a word are a year: "2023", "FY2023", "(2023)".
  private static func holdsYear(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.filter { (48...57).contains($0) }
    return digits.count == 4 && (digits[0] == UInt8(ascii: "1") || digits[0] == UInt8(ascii: "2"))
      && !word.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "%") }
  }
}
