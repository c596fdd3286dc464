/// What a stretch of words would be as the cell of a table.
package enum CellType: UInt8, CaseIterable {
  case integer, longNumber, year, ordinal, amount, range, clock, date, calendarWord, country, countries, name,
    capital
  case capitals, code, list, prose, phrase, quoted, annotated, blank, yesNo, measure, mixed, lower, numbers,
    address, person

  /// The number of types.
  package static let count = allCases.count

  /// For each type, given by its number, the share of some cells that have it.
  package static func shares(of types: [Int]) -> [Float] {
    var shares = Array(repeating: Float(0), count: count)
    for type in types { shares[type] += 1 / Float(types.count) }
    return shares
  }
}

/// Counts over the words of a line, from which any stretch is typed in constant time.
package struct CellTyper {
  private let tokens: [TableToken]
  private var numeric: [Int] = [0]
  private var lower: [Int] = [0]
  private var function: [Int] = [0]
  private var calendar: [Int] = [0]
  private var country: [Int] = [0]
  private var comma: [Int] = [0]
  private var capital: [Int] = [0]

  /// Counts.
  package init(_ tokens: [TableToken]) {
    self.tokens = tokens
    for token in tokens {
      numeric.append(numeric[numeric.count - 1] + (token.shape.group == 2 || token.shape == .year ? 1 : 0))
      lower.append(lower[lower.count - 1] + (token.shape == .lower ? 1 : 0))
      function.append(function[function.count - 1] + (token.shape == .function ? 1 : 0))
      let isCalendar = token.shape == .month || token.shape == .weekday || token.shape == .partDate
      calendar.append(calendar[calendar.count - 1] + (isCalendar ? 1 : 0))
      let isCountry = token.shape == .country || token.shape == .countryTail
      country.append(country[country.count - 1] + (isCountry ? 1 : 0))
      comma.append(comma[comma.count - 1] + (token.text.last == "," || token.text.last == ";" ? 1 : 0))
      let group = token.shape.group
      capital.append(capital[capital.count - 1] + (group == 4 || group == 5 || group == 3 ? 1 : 0))
    }
  }

  /// The type of a stretch.
  package func type(_ start: Int, _ end: Int) -> CellType {
    let length = end - start
    if length == 1 { return single(tokens[start].shape) }
    let numbers = numeric[end] - numeric[start]
    let lowers = lower[end] - lower[start]
    let commas = comma[end - 1] - comma[start]
    let dates = calendar[end] - calendar[start]
    let countries = country[end] - country[start]
    if tokens[start].shape == .quoteOpen || tokens[start].shape == .quoted { return .quoted }
    if dates > 0, numbers + dates + (function[end] - function[start]) >= length { return .date }
    if countries == length { return commas > 0 ? .countries : .country }
    let last = tokens[end - 1].shape
    if last == .bracketClose || last == .bracketed, commas == 0 { return .annotated }
    if numbers == length { return .numbers }
    if commas > 0, lowers < 3 { return .list }
    if numbers >= 1, tokens[start].shape.group == 2 || tokens[start].shape == .year, length <= 3 {
      return .measure
    }
    if lowers >= 3 { return .prose }
    let capitals = capital[end] - capital[start]
    if numbers > 0 { return .mixed }
    if capitals + (function[end] - function[start]) == length {
      if tokens[start].shape == .givenName { return .person }
      return length <= 3 ? .name : .capitals
    }
    return capitals > 0 ? .phrase : .lower
  }

  private func single(_ shape: TokenClass) -> CellType {
    switch shape {
    case .oneDigit, .twoDigits, .threeDigits: .integer
    case .longNumber, .decimal: .longNumber
    case .year: .year
    case .ordinal, .hashNumber: .ordinal
    case .percent, .money, .signed: .amount
    case .range, .score: .range
    case .clock: .clock
    case .partDate: .date
    case .month, .weekday: .calendarWord
    case .country, .countryTail: .country
    case .capital, .givenName, .familyName, .adjective, .hyphened, .caseless, .capitalWithDot, .honorific:
      .capital
    case .capitals, .code, .initial: .code
    case .blankMark, .joiner, .edge: .blank
    case .yesNo: .yesNo
    case .unitNumber: .measure
    case .quoted, .quoteOpen, .quoteClose: .quoted
    case .bracketed, .bracketOpen, .bracketClose: .annotated
    case .lower, .function, .unit: .lower
    case .address, .fileName: .address
    }
  }
}
