/// A calendar date as exact as it is known: a day, a month or a year.
package struct TemplateDate: Hashable, Sendable, Comparable, TemplateValue {
  // Small, since every value of a template is as large as the largest one.
  private let packedYear: Int32
  private let packedMonth: UInt8
  private let packedDay: UInt8

  /// Makes a date; a month outside 1 to 12 or a day outside 1 to 31 counts as not known.
  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    packedYear = Int32(clamping: year)
    let month = month.flatMap { (1...12).contains($0) ? $0 : nil }
    let day = month == nil ? nil : day.flatMap { (1...31).contains($0) ? $0 : nil }
    packedMonth = UInt8(month ?? 0)
    packedDay = UInt8(day ?? 0)
  }

  /// The year.
  package var year: Int { Int(packedYear) }
  /// The month, 1 to 12, where it is known.
  package var month: Int? { packedMonth == 0 ? nil : Int(packedMonth) }
  /// The day of the month, where it is known.
  package var day: Int? { packedDay == 0 ? nil : Int(packedDay) }

  /// `date`.
  package static var templateType: TemplateType { .date }
  /// The date itself.
  package var templateValue: Value { .date(self) }

  /// Orders by time; of two dates that begin together the less exact one comes first.
  package static func < (left: TemplateDate, right: TemplateDate) -> Bool {
    (left.packedYear, left.packedMonth, left.packedDay) < (
      right.packedYear, right.packedMonth, right.packedDay
    )
  }
}

extension TemplateDate {
  /// How a date can be written.
  enum Style: String, CaseIterable {
    /// `18 February 2026`
    case long
    /// `18 Feb 2026`
    case short
    /// `2026-02-18`
    case iso
    /// `2026`
    case year
    /// `February 2026`
    case month
  }

  /// The date as far as it is known.
  func text(_ style: Style) -> String {
    switch style {
    case .iso: isoText
    case .long: englishText(Self.months)
    case .short: englishText(Self.shortMonths)
    case .year: String(year)
    case .month: TemplateDate(year: year, month: month).englishText(Self.months)
    }
  }

  private var isoText: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  private func englishText(_ names: [String]) -> String {
    guard let month else { return String(year) }
    let monthAndYear = "\(names[month - 1]) \(year)"
    guard let day else { return monthAndYear }
    return "\(day) \(monthAndYear)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private static let shortMonths = months.map { String($0.prefix(3)) }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
