/// What a word of a flat line is to the eye: a year, a score, a capitalised word.
package enum TokenClass: UInt8, CaseIterable {
  case edge, year, oneDigit, twoDigits, threeDigits, longNumber, decimal, ordinal, percent, money, range,
    score, clock, signed
  case unitNumber, hashNumber, month, weekday, country, countryTail, adjective, initial, capitals, code,
    capital, honorific
  case lower, function, unit, blankMark, yesNo, quoteOpen, quoteClose, quoted, bracketOpen, bracketClose,
    bracketed, joiner
  case address, fileName, caseless, partDate, capitalWithDot, hyphened
  case givenName, familyName

  /// The number of classes.
  package static let count = allCases.count

  /// Classes that behave alike next but one to a border.
  package var group: Int {
    switch self {
    case .edge: 0
    case .year, .partDate, .month, .weekday: 1
    case .oneDigit, .twoDigits, .threeDigits, .longNumber, .decimal, .ordinal, .percent, .money, .range,
      .score, .clock,
      .signed, .unitNumber, .hashNumber:
      2
    case .country, .countryTail, .adjective: 3
    case .initial, .capitals, .code, .honorific, .capitalWithDot: 4
    case .capital, .hyphened, .caseless, .givenName, .familyName: 5
    case .lower, .address, .fileName: 6
    case .function: 7
    case .unit: 8
    case .blankMark, .yesNo: 9
    case .quoteOpen, .bracketOpen, .joiner: 10
    case .quoteClose, .quoted, .bracketClose, .bracketed: 11
    }
  }

  /// The number of groups.
  package static let groupCount = 12

  /// The class of one word; countries are found over several words, by the line.
  package static func of(_ word: String) -> TokenClass {
    var scalars = ArraySlice(Array(word.unicodeScalars))
    if scalars.count == 1, let only = scalars.first, isBlankMark(only) { return .blankMark }
    let lowered = word.lowercased()
    if blankWords.contains(lowered) { return .blankMark }
    let opens = scalars.first.map { $0 == "(" || $0 == "[" } ?? false
    let closes = scalars.contains(")") || scalars.contains("]")
    if opens { return closes ? .bracketed : .bracketOpen }
    if let first = scalars.first, isDoubleQuote(first) {
      return scalars.dropFirst().contains(where: isDoubleQuote) ? .quoted : .quoteOpen
    }
    if scalars.contains(where: isDoubleQuote) { return .quoteClose }
    if closes { return .bracketClose }
    while let last = scalars.last,
      last == "," || last == ";" || last == ":" || last == "*" || last == "†" || last == "‡"
    { scalars.removeLast() }
    guard let first = scalars.first else { return .joiner }
    if scalars.contains(where: { $0.letterKind == .digit }) { return numeric(scalars) }
    if !scalars.contains(where: { $0.letterKind != .none }) {
      return scalars.allSatisfy(isBlankMark) ? .blankMark : .joiner
    }
    return verbal(scalars, first: first)
  }

  private static func verbal(_ scalars: ArraySlice<Unicode.Scalar>, first: Unicode.Scalar) -> TokenClass {
    let word = String(String.UnicodeScalarView(scalars))
    let lowered = word.lowercased()
    var bare = lowered
    if bare.hasSuffix(".") { bare.removeLast() }
    if first.letterKind == .upper, DateWords.month(bare) != nil, lowered != "may." { return .month }
    if first.letterKind == .upper, DateWords.weekday(bare) != nil { return .weekday }
    if yesNoWords.contains(lowered) { return .yesNo }
    if functionWords.contains(lowered) { return .function }
    if unitWords.contains(lowered) { return .unit }
    if honorifics.contains(bare), first.letterKind == .upper { return .honorific }
    // Few words have a colon, and to look for a text takes long.
    let isAddress = scalars.contains("@") || (scalars.contains(":") && word.contains("://"))
    if isAddress || lowered.hasPrefix("www.") { return .address }
    switch first.letterKind {
    case .lower:
      return scalars.dropLast().contains(".") || scalars.contains("_") || scalars.contains("/")
        ? .fileName : .lower
    case .caseless: return .caseless
    case .upper: break
    case .digit, .none: return scalars.contains { $0.letterKind == .lower } ? .fileName : .joiner
    }
    let letters = scalars.count { $0.isLetter }
    if letters == 1 { return .initial }
    if !scalars.contains(where: { $0.letterKind == .lower }) { return letters <= 6 ? .capitals : .capital }
    if scalars.last == "." { return .capitalWithDot }
    if CountryNames.adjectives.contains(lowered) { return .adjective }
    if PersonNames.given.contains(lowered) { return .givenName }
    if PersonNames.family.contains(lowered) { return .familyName }
    return scalars.contains("-") || scalars.contains("–") ? .hyphened : .capital
  }

  private static func numeric(_ scalars: ArraySlice<Unicode.Scalar>) -> TokenClass {
    let digits = scalars.count { $0.letterKind == .digit }
    let letters = scalars.count { $0.isLetter }
    guard let first = scalars.first, let last = scalars.last else { return .joiner }
    if first == "#" { return .hashNumber }
    if first == "$" || first == "€" || first == "£" || first == "¥" { return .money }
    if last == "%" { return .percent }
    if first == "+" || first == "-" || first == "−" || first == "–", letters == 0 { return .signed }
    if letters == 0 { return plainNumber(scalars, digits: digits) }
    let tail = String(String.UnicodeScalarView(scalars.drop { $0.letterKind == .digit })).lowercased()
    if ["st", "nd", "rd", "th"].contains(tail) { return .ordinal }
    if first.letterKind == .digit { return .unitNumber }
    return .code
  }

  private static func plainNumber(_ scalars: ArraySlice<Unicode.Scalar>, digits: Int) -> TokenClass {
    var marks = Set<Unicode.Scalar>()
    for scalar in scalars where scalar.letterKind != .digit { marks.insert(scalar) }
    if marks.isEmpty {
      switch digits {
      case 1: return .oneDigit
      case 2: return .twoDigits
      case 3: return .threeDigits
      case 4 where scalars.first == "1" || scalars.first == "2": return .year
      default: return .longNumber
      }
    }
    if marks.contains(":") { return .clock }
    let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "−"]
    if !marks.isDisjoint(with: dashes) {
      let parts = scalars.split { dashes.contains($0) }
      if parts.count == 3 { return .partDate }
      return parts.first.map { $0.count == 4 } ?? false ? .range : .score
    }
    if marks.contains("/") { return digits >= 5 ? .partDate : .score }
    if marks == ["."], scalars.last == "." { return .ordinal }
    if marks == [","] { return .longNumber }
    return .decimal
  }

  private static func isDoubleQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "“" || scalar == "”" || scalar == "„" || scalar == "«" || scalar == "»"
  }

  private static func isBlankMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "–" || scalar == "—" || scalar == "−" || scalar == "?" || scalar == "✓"
      || scalar == "✗"
      || scalar == "✔" || scalar == "✘" || scalar == "…"
  }

  private static let blankWords: Set<String> = [
    "n/a", "none", "tba", "tbd", "nil", "unknown", "(?)", "n.a.", "w/o", "dnf", "dnq", "dns",
  ]
  private static let yesNoWords: Set<String> = [
    "yes", "no", "won", "lost", "nominated", "drawn", "win", "loss", "draw", "high", "low", "medium", "true",
    "false", "gold",
    "silver", "bronze", "winner", "active", "retired",
  ]

  /// Words behind which no column ends.
  package static let functionWords: Set<String> = [
    "the", "of", "and", "to", "for", "by", "with", "from", "or", "at", "in", "on", "an", "as", "into", "over",
    "under", "between",
    "against", "through", "via", "de", "la", "le", "du", "des", "del", "di", "da", "von", "van", "der", "den",
    "el", "&", "vs", "vs.",
    "is", "are", "was", "were", "be", "that", "which", "their", "its", "his", "her", "than", "but", "not",
    "if", "when", "who", "can",
    "any", "all", "a", "this", "these", "those", "upon", "per", "+", "/", "=", "→",
  ]

  private static let unitWords: Set<String> = [
    "km", "km²", "km2", "m", "m²", "mi", "miles", "ft", "feet", "metres", "meters", "kg", "lb", "lbs", "g",
    "t", "tons", "tonnes",
    "min", "mins", "minutes", "hours", "hrs", "h", "s", "sec", "seconds", "days", "weeks", "months", "years",
    "million", "billion",
    "trillion", "thousand", "percent", "mw", "gw", "kw", "mhz", "khz", "ghz", "kbit/s", "am", "pm", "usd",
    "eur", "bpd", "barrels",
    "points", "pts", "goals", "laps", "votes", "seats", "people", "acres", "ha", "cm", "mm", "°c", "hp",
    "mph", "km/h",
  ]

  private static let honorifics: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "sir", "lord", "lady", "gen", "general", "col", "colonel", "lt", "capt",
    "captain", "president",
    "prince", "king", "queen", "st", "fr", "rev", "minister", "admiral", "senator", "judge",
  ]
}
