import Markup

/// Reads the date that begins at a word.
struct DateGrammar {
  /// A date: how many words it has, and what they mean.
  struct Match {
    var length: Int
    var date: PartialDate?
    var precision: PartialDate.Precision
    var kind: DateExpression.Kind
  }

  private let words: [DateWord]
  private let index: Int
  private let publishedOn: PartialDate?
  private let chapter: Int?

  /// Makes a reader for the words from one on, which may stand in a chapter about a year.
  init(_ words: [DateWord], at index: Int, publishedOn: PartialDate?, chapter: Int?) {
    self.words = words
    self.index = index
    self.publishedOn = publishedOn
    self.chapter = chapter
  }

  /// The longest date that begins here.
  func match() -> Match? {
    numeric() ?? afterWeekday() ?? monthFirst(index) ?? dayFirst(index) ?? firstOfTwo() ?? relative() ?? year()
      ?? secondYear()
  }

  // MARK: Absolute dates

  /// `2026-02-18`, `18.02.2026`, `2026年2月18日`, and `02/18/2026` where only one order gives a day.
  private func numeric() -> Match? {
    let text = words[index].text
    if text.utf8.contains(0xE5), let date = eastAsian(text) { return day(date) }
    let separator = "-/".utf8.first { text.utf8.contains($0) } ?? UInt8(ascii: ".")
    let parts = text.utf8.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int(Substring($0)) }
    guard numbers.count == 3 else { return nil }
    if parts[0].count == 4, separator != UInt8(ascii: ".") || parts[1...].allSatisfy({ $0.count == 2 }) {
      return day(PartialDate(year: numbers[0], month: numbers[1], day: numbers[2]))
    }
    guard parts[2].count == 4 else { return nil }
    let dayFirst = PartialDate(year: numbers[2], month: numbers[1], day: numbers[0])
    let monthFirst = PartialDate(year: numbers[2], month: numbers[0], day: numbers[1])
    if separator == UInt8(ascii: ".") { return day(dayFirst) }
    if let dayFirst, let monthFirst { return dayFirst == monthFirst ? day(dayFirst) : nil }
    return day(dayFirst ?? monthFirst)
  }

  private func eastAsian(_ text: String) -> PartialDate? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "年" || $0 == "月" || $0 == "日" }
    guard parts.count == 4, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  private func day(_ date: PartialDate?) -> Match? {
    date.map { Match(length: 1, date: $0, precision: .day, kind: .absolute) }
  }

  /// `Wednesday, February 18, 2026`, `Wednesday 18 February`.
  private func afterWeekday() -> Match? {
    guard DateWords.weekday(words[index].text) != nil, words[index].isCapital, !isNewspaper else {
      return nil
    }
    guard var match = monthFirst(index + 1) ?? dayFirst(index + 1), match.precision == .day else {
      return nil
    }
    match.length += 1
    return match
  }

  /// `February 18, 2026`, `February 18`, `February 2026`, `February of 2026`, `in February`.
  private func monthFirst(_ index: Int) -> Match? {
    guard let month = month(at: index) ?? (yearNumber(at: index + 2) == nil ? nil : foreignMonth(at: index))
    else { return nil }
    if let day = dayNumber(at: index + 1), closesNumber(index + 1) {
      if let year = yearNumber(at: index + 2) {
        guard let date = PartialDate(year: year, month: month, day: day) else { return nil }
        return Match(length: 3, date: date, precision: .day, kind: .absolute)
      }
      return withoutYear(month: month, day: day, length: 2)
    }
    // "31 February 2030" is a slip of somebody's, not a month.
    if index > 0, let day = dayNumber(at: index - 1), day > 28, words[index - 1].tail.isEmpty { return nil }
    if let year = yearNumber(at: index + 1) {
      return Match(length: 2, date: PartialDate(year: year, month: month), precision: .month, kind: .absolute)
    }
    if word(index + 1) == "of", let year = yearNumber(at: index + 2) {
      return Match(length: 3, date: PartialDate(year: year, month: month), precision: .month, kind: .absolute)
    }
    guard index == self.index, isMonthAlone(index) else { return nil }
    return withoutYear(month: month, day: nil, length: 1)
  }

  /// `18 February 2026`, `18th of February`, `the 18th of February, 2026`, `18 de febrero de 2026`.
  private func dayFirst(_ index: Int) -> Match? {
    var place = index
    if word(place) == "the" { place += 1 }
    guard let day = dayNumber(at: place) else { return nil }
    place += 1
    if word(place) == "day" { place += 1 }
    if word(place) == "of" || word(place) == "de" { place += 1 }
    let behind = place + (word(place + 1) == "de" || word(place + 1) == "del" ? 2 : 1)
    if let year = yearNumber(at: behind), let month = word(place).flatMap({ DateWords.monthBesideDay($0) }) {
      guard let date = PartialDate(year: year, month: month, day: day) else { return nil }
      return Match(length: behind - index + 1, date: date, precision: .day, kind: .absolute)
    }
    guard let month = month(at: place) ?? foreignMonth(at: place) else { return nil }
    return withoutYear(month: month, day: day, length: place - index + 1)
  }

  /// The first day of `14 and 15 February 2026`, `14–15 February`; the second stands for itself.
  private func firstOfTwo() -> Match? {
    guard let first = dayNumber(at: index), words[index].tail.isEmpty else { return nil }
    let isJoined = word(index + 1) == "and" || word(index + 1) == "to"
    let second = index + (isJoined ? 2 : 1)
    guard isJoined || (words.indices.contains(second) && words[second].isBehindDash),
      let last = dayNumber(at: second), last > first,
      let match = dayFirst(second), match.precision == .day
    else { return nil }
    let date = match.date.flatMap { PartialDate(year: $0.year, month: $0.month, day: first) }
    return Match(length: 1, date: date, precision: .day, kind: match.kind)
  }

  /// Whether a short weekday is the end of a name, as in "Norrvik Sun".
  private var isNewspaper: Bool {
    words[index].text.utf8.count == 3 && index > 0 && words[index - 1].isCapital
      && words[index - 1].tail.isEmpty
      && !words[index].isBehindDash
  }

  /// The end of "1890–91".
  private func secondYear() -> Match? {
    guard index > 0, words[index].isBehindDash, words[index].text.utf8.count == 2,
      let end = Int(words[index].text),
      let start = yearNumber(at: index - 1), end > start % 100
    else { return nil }
    return Match(
      length: 1, date: PartialDate(year: start / 100 * 100 + end), precision: .year, kind: .absolute)
  }

  /// A year by itself: four digits that count nothing.
  private func year() -> Match? {
    guard let year = yearNumber(at: index), !words[index].isJoined else { return nil }
    let before = index > 0 ? words[index - 1].text : ""
    if Self.counters.contains(before) { return nil }
    if word(index + 1) == "bc" || word(index + 1) == "bce" { return nil }
    let isNamed =
      year != 2000
      && (Self.beforeNamedYears.contains(before) || (index > 0 && words[index - 1].isPossessive)
        || ((1900...2099).contains(year) && index > 1 && words[index - 1].isCapital
          && words[index - 1].tail.isEmpty))
    if !isNamed, words[index].tail.isEmpty, index + 1 < words.count, !words[index + 1].isCapital,
      !Self.afterYears.contains(words[index + 1].text), !Self.beforeYears.contains(before),
      words[index + 1].text.utf8.first.map({ $0 >= 0x61 && $0 <= 0x7A }) ?? false
    {
      return nil
    }
    if words[index].text.utf8.count == 4, year < 1400, !Self.beforeYears.contains(before) { return nil }
    return Match(length: 1, date: PartialDate(year: year), precision: .year, kind: .absolute)
  }

  // MARK: Dates that count from publication

  private func relative() -> Match? {
    switch words[index].text {
    case "today", "tonight": return day(after: 0, length: 1)
    case "yesterday": return day(after: -1, length: 1)
    case "tomorrow": return day(after: 1, length: 1)
    case "last", "past", "next", "this": return counted(at: index, length: 2)
    default: return ago() ?? weekday()
    }
  }

  /// `last week`, `next month`, `this year`, `last March`, `next Tuesday`.
  private func counted(at index: Int, length: Int) -> Match? {
    let step = ["last": -1, "past": -1, "next": 1, "this": 0][words[index].text] ?? 0
    guard let unit = word(index + 1) else { return nil }
    if index > 0, words[index - 1].text == "the", unit == "year" || unit == "month" || unit == "week",
      word(index + 2) == "of"
    {
      return nil
    }
    switch unit {
    case "year":
      return Match(
        length: length, date: publishedOn.flatMap { PartialDate(year: $0.year + step) }, precision: .year,
        kind: .relative)
    case "month":
      return Match(
        length: length, date: publishedOn.flatMap { month(of: $0, step) }, precision: .month, kind: .relative)
    case "week", "weekend": return Match(length: length, date: nil, precision: .day, kind: .relative)
    default: break
    }
    if let month = month(at: index + 1), words[index].text != "past" {
      return Match(
        length: length, date: publishedOn.flatMap { named(month, from: $0, step) }, precision: .month,
        kind: .relative)
    }
    if let weekday = DateWords.weekday(unit), words[index + 1].isCapital, unit.utf8.count > 3 {
      return Match(
        length: length, date: publishedOn.flatMap { named(weekday: weekday, from: $0, step) },
        precision: .day, kind: .relative)
    }
    return nil
  }

  /// `three days ago`, `a year ago`.
  private func ago() -> Match? {
    guard word(index + 2) == "ago", let unit = word(index + 1), let number = Self.number(words[index].text)
    else { return nil }
    switch unit {
    case "day", "days": return day(after: -number, length: 3)
    case "week", "weeks": return day(after: -7 * number, length: 3)
    case "month", "months":
      return Match(
        length: 3, date: publishedOn.flatMap { month(of: $0, -number) }, precision: .month, kind: .relative)
    case "year", "years":
      return Match(
        length: 3, date: publishedOn.flatMap { PartialDate(year: $0.year - number) }, precision: .year,
        kind: .relative)
    default: return nil
    }
  }

  /// A weekday by itself: the last one up to the day of publication, as news have it.
  private func weekday() -> Match? {
    let word = words[index]
    guard let weekday = DateWords.weekday(word.text), word.isCapital, word.text.utf8.count > 3,
      !word.core.isEmpty
    else { return nil }
    return Match(
      length: 1, date: publishedOn.flatMap { isAhead ? ahead(weekday, from: $0) : named(weekday: weekday, from: $0, nil) },
      precision: .day, kind: .relative)
  }

  /// Whether the words before it in the sentence say that something is still to come: "were to be signed on Saturday".
  private var isAhead: Bool {
    let before = words[max(0, index - 7)..<index]
    let stop = before.lastIndex { $0.tail.contains { ".!?;:".contains($0) } }
    let clause = before.suffix(from: stop.map { $0 + 1 } ?? before.startIndex)
    return clause.indices.contains { place in
      let next = place + 1 < clause.endIndex ? clause[place + 1].text : ""
      switch clause[place].text {
      case "will", "shall": return true
      case "to": return next == "be"
      case "due", "scheduled", "planned", "expected": return next == "to" || next == "for" || next == "on"
      case "set": return next == "to" || next == "for"
      default: return false
      }
    }
  }

  /// The next such weekday from a day on, that day included.
  private func ahead(_ weekday: Int, from date: PartialDate) -> PartialDate? {
    named(weekday: weekday, from: date, nil).flatMap {
      $0 == date ? date : PartialDate(dayNumber: $0.dayNumber + 7)
    }
  }

  private func day(after days: Int, length: Int) -> Match? {
    let date = publishedOn.flatMap {
      $0.precision == .day ? PartialDate(dayNumber: $0.dayNumber + days) : nil
    }
    return Match(length: length, date: date, precision: .day, kind: .relative)
  }

  /// A day or month without a year: in the chapter's year, else that of publication, or the one before where it would lie far ahead.
  private func withoutYear(month: Int, day: Int?, length: Int) -> Match? {
    guard PartialDate(year: 2000, month: month, day: day) != nil else { return nil }
    if let chapter, let date = PartialDate(year: chapter, month: month, day: day) {
      return Match(length: length, date: date, precision: day == nil ? .month : .day, kind: .absolute)
    }
    let date = publishedOn.flatMap { published -> PartialDate? in
      guard let now = published.month else { return nil }
      return PartialDate(year: month - now > 6 ? published.year - 1 : published.year, month: month, day: day)
    }
    return Match(length: length, date: date, precision: day == nil ? .month : .day, kind: .relative)
  }

  private func month(of date: PartialDate, _ step: Int) -> PartialDate? {
    guard let month = date.month else { return nil }
    let months = date.year * 12 + month - 1 + step
    return PartialDate(year: months / 12, month: months % 12 + 1)
  }

  private func named(_ month: Int, from date: PartialDate, _ step: Int) -> PartialDate? {
    guard let now = date.month else { return nil }
    let year = step < 0 && month >= now ? date.year - 1 : step > 0 && month <= now ? date.year + 1 : date.year
    return PartialDate(year: year, month: month)
  }

  private func named(weekday: Int, from date: PartialDate, _ step: Int?) -> PartialDate? {
    guard date.precision == .day else { return nil }
    // 1970-01-01 was a Thursday.
    let today = (date.dayNumber % 7 + 7 + 3) % 7 + 1
    let back = (today - weekday + 7) % 7
    switch step {
    case .some(1...): return PartialDate(dayNumber: date.dayNumber + (back == 0 ? 7 : 7 - back))
    case .some(0): return PartialDate(dayNumber: date.dayNumber - today + weekday)
    case .some: return PartialDate(dayNumber: date.dayNumber - (back == 0 ? 7 : back))
    case nil: return PartialDate(dayNumber: date.dayNumber - back)
    }
  }

  // MARK: Words

  private func word(_ index: Int) -> String? { words.indices.contains(index) ? words[index].text : nil }

  /// The month that a word names; `may` and `march` only with a capital, short forms too.
  private func month(at index: Int) -> Int? {
    guard words.indices.contains(index), let month = DateWords.month(words[index].text) else { return nil }
    return words[index].isCapital || words[index].text.utf8.contains { $0 >= 0x80 } ? month : nil
  }

  /// The month that a word in lower case names where English has no such word: "18 maggio".
  private func foreignMonth(at index: Int) -> Int? {
    word(index).flatMap { DateWords.isEnglishMonth($0) ? nil : DateWords.month($0) }
  }

  /// Whether a month without day and year is meant as one: "in March", "May and June".
  private func isMonthAlone(_ index: Int) -> Bool {
    guard words[index].text.utf8.count >= 3, index > 0 else { return false }
    let before = words[index - 1].text
    guard Self.beforeMonths.contains(before) || DateWords.month(before) != nil else { return false }
    if index + 1 < words.count, words[index].tail.isEmpty, words[index + 1].isCapital { return false }
    return before != "to" && before != "and" || index > 1
  }

  private func dayNumber(at index: Int) -> Int? {
    guard var text = word(index), let first = text.utf8.first, (48...57).contains(first) else { return nil }
    for ending in ["st", "nd", "rd", "th", "er"] where text.hasSuffix(ending) { text.removeLast(2) }
    guard text.utf8.count <= 2, let number = Int(text), (1...31).contains(number) else { return nil }
    return number
  }

  /// Whether a number behind a month is a day: "May 10 people" is none, "May 10, people" is.
  private func closesNumber(_ index: Int) -> Bool {
    guard index + 1 < words.count, words[index].tail.isEmpty else { return true }
    return !Self.countedThings.contains(words[index + 1].text)
  }

  private func yearNumber(at index: Int) -> Int? {
    guard let text = word(index), text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    guard let year = Int(text), (1000...2199).contains(year) else { return nil }
    return year
  }

  private static func number(_ word: String) -> Int? {
    if let number = Int(word), (1...99).contains(number) { return number }
    return [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
      "nine": 9,
      "ten": 10,
    ][word]
  }

  private static let countedThings: Set<String> = [
    "people", "percent", "times", "years", "days", "million", "billion",
  ]

  private static let counters: Set<String> = [
    "no", "number", "about", "approximately", "roughly", "over", "nearly", "almost", "some", "page", "route",
    "room", "highway",
    "than", "top", "flight", "model", "rs", "usd", "km", "m",
  ]

  private static let beforeMonths: Set<String> = [
    "in", "since", "until", "till", "by", "from", "to", "through", "during", "of", "and", "between", "early",
    "late", "mid", "this",
    "last", "next", "before", "after", "for", "around", "throughout", "each", "every", "or", "around",
  ]

  private static let beforeNamedYears: Set<String> = [
    "a", "an", "the", "this", "that", "our", "its", "his", "her", "their",
  ]

  private static let beforeYears: Set<String> = [
    "in", "since", "until", "till", "by", "from", "during", "of", "between", "early", "late", "mid", "before",
    "after", "circa", "c",
    "around", "throughout", "and", "to", "through", "spring", "summer", "autumn", "fall", "winter", "year",
  ]

  private static let afterYears: Set<String> = [
    "and", "or", "to", "until", "till", "by", "in", "on", "at", "for", "with", "as", "when", "while", "but",
    "the", "a", "an", "is", "was",
    "were", "are", "has", "had", "he", "she", "it", "they", "after", "before", "during", "from", "of", "that",
    "which", "who", "where", "under",
    "because", "through", "due", "she", "his", "her", "its", "their", "there", "if", "than", "into",
    "election", "elections", "summit", "census", "season",
    "edition", "film", "war", "agreement", "deal", "census", "report", "study", "constitution", "treaty",
    "olympics", "tournament", "revolution", "invasion",
    "coup", "crisis", "attack", "attacks", "earthquake", "protests", "presidential", "budget", "album",
    "version", "nuclear",
  ]
}
