/// A calendar date as exact as a text gives it: a day, a month or a year.
///
/// ISO 8601 forms `2026-02-18`, `2026-02` and `2026` in the proleptic Gregorian calendar.
package struct PartialDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// How exact a date is.
  package enum Precision: String, Sendable {
    case day
    case month
    case year
  }

  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12, where it is known.
  package let month: Int?
  /// The day of the month, where it is known; never without a month.
  package let day: Int?

  /// Makes a date, or nothing when the calendar has no such day.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard day >= 1, day <= Self.days(in: month, of: year) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day of the calendar as far as it is used here.
  package static let earliest = PartialDate(validYear: 1)

  private init(validYear: Int) {
    year = validYear
    month = nil
    day = nil
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and nothing else.
  package init?(iso text: some StringProtocol) {
    let length = text.utf8.count
    guard length == 4 || length == 7 || length == 10 else { return nil }
    var (year, month, day) = (0, 0, 0)
    for (index, byte) in text.utf8.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      switch index {
      case ..<4: year = year * 10 + Int(byte - 48)
      case ..<7: month = month * 10 + Int(byte - 48)
      default: day = day * 10 + Int(byte - 48)
      }
    }
    self.init(year: year, month: length > 4 ? month : nil, day: length > 7 ? day : nil)
  }

  /// How exact the date is.
  package var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  /// The date in ISO 8601, as far as it is known.
  package var description: String {
    String(unsafeUninitializedCapacity: "2026-02-18".utf8.count) { text in
      var end = 0
      Self.write(year, width: 4, to: text, &end)
      for part in [month, day] {
        guard let part else { break }
        text[end] = UInt8(ascii: "-")
        end += 1
        Self.write(part, width: 2, to: text, &end)
      }
      return end
    }
  }

  /// Orders by time; of two dates that begin together the less exact one comes first.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  /// Days since 1970-01-01 of the first day that the date covers.
  ///
  /// The algorithm is `days_from_civil` of Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
  package var dayNumber: Int {
    let month = self.month ?? 1
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that lies a number of days after 1970-01-01 (`civil_from_days` of the same paper).
  package init?(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func write(_ number: Int, width: Int, to text: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int) {
    var rest = number
    for index in (end..<end + width).reversed() {
      text[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    end += width
  }
}
