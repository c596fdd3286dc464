/// What a sentence that ends in a colon announces.
struct Announcement {
  /// Whether it announces something rather than a speech.
  let isAnnouncement: Bool
  /// Whether it announces a speech or a quotation.
  let announcesSpeech: Bool
  /// Whether a word of it points at what follows ("the following", "two reasons").
  let points: Bool
  /// Whether it announces a table or chart rather than a list.
  let announcesTable: Bool
  /// The number of things that it announces ("five areas"), where it names one.
  let count: Int?

  /// Reads a sentence.
  init(_ sentence: String) {
    let words = sentence.lowercased().unicodeScalars
      .split { !($0.letterKind != .none || $0 == "'" || $0 == "’" || $0 == "-") }.map { String($0) }
    announcesTable = words.contains(where: Self.tables.contains)
    count = Self.count(in: words)
    let last = words.last ?? ""
    // "what nobody tells you about ports" announces no speech.
    let addressesReader = zip(words, words.dropFirst()).contains { ["tells", "tell"].contains($0) && $1 == "you" }
    // Of "coastal states" no word says anything.
    let areCountries = last == "states" && words.dropLast().last.map(Self.kindsOfStates.contains) == true
    let speaks =
      !addressesReader && !areCountries && (Self.speeches.contains(last) || words.suffix(3).contains(where: Self.speeches.contains)
      || (count == nil && Self.addresses(words)))
    points = words.contains(where: Self.pointers.contains)
    announcesSpeech = speaks && !points
    let isText = words.contains(where: Self.texts.contains) && !words.contains(where: Self.things.contains)
    // "There are five reasons. They are:"
    let isShort = words.count == 2 && points && ["they", "these", "those"].contains(words[0])
    isAnnouncement = !addressesReader && (words.count >= 3 || isShort) && (points || !speaks) && !isText
  }

  /// Whether a line that ends in a colon is somebody's name and office in capitals, whose words follow: "JANE ROE, HOST:".
  static func namesSpeaker(_ shape: LineShape, _ bytes: some Collection<UInt8>) -> Bool {
    shape.isAllCapitals && (2...6).contains(shape.words) && bytes.contains(UInt8(ascii: ","))
  }

  private static let tables: Set<String> = ["table", "chart", "matrix", "graph", "diagram"]

  private static let pointers: Set<String> = [
    "following", "follows", "include", "includes", "including", "included", "below", "areas", "factors",
    "points", "steps",
    "reasons", "ways", "are", "these",
  ]

  /// What is somebody's words from beginning to end, where nothing that is listed is named beside it.
  private static let texts: Set<String> = [
    "attributable", "transcript", "remarks", "statement", "message", "letter",
  ]

  private static let things: Set<String> = [
    "areas", "factors", "points", "steps", "reasons", "ways", "include", "includes", "including", "included",
    "listed",
    "lists", "items", "demands", "measures", "issues", "topics", "conditions", "questions", "goals",
    "priorities",
    "recommendations", "agreements", "parts",
  ]

  private static let speeches: Set<String> = [
    "said", "says", "say", "saying", "told", "tells", "wrote", "writes", "writing", "added", "adds", "asked",
    "asks", "replied", "stated",
    "states", "declared", "declares", "explained", "explains", "noted", "tweeted", "posted", "concluded",
    "concludes", "read", "reads",
    "statement", "quote", "quoted", "answered", "warned", "insisted", "argued", "continued", "recalled",
    "remarked",
    "commented", "question", "asking", "put", "announced", "observed", "observes", "begged", "shouted",
    "quipped",
    "joked", "testified", "urged", "pleaded", "replies", "answers", "recalls", "warns", "argues",
    "insists",
  ]

  private static let kindsOfStates: Set<String> = [
    "coastal", "member", "flag", "port", "other", "all", "these", "those", "the", "two", "three", "four", "five", "six", "gulf", "baltic",
    "arab", "nordic", "western", "european", "african", "asian", "small", "large", "neighbouring", "neighboring", "participating",
    "contracting", "riparian", "island", "candidate",
  ]

  /// Whether somebody is spoken or written to, which may take many words: "told the Business and Trade Committee".
  private static func addresses(_ words: [String]) -> Bool {
    guard let verb = words.lastIndex(where: { ["told", "tells", "wrote", "writes", "asked"].contains($0) }),
      verb > 0, words.count - verb <= 14
    else { return false }
    let next = verb + 1 < words.count ? words[verb + 1] : ""
    return words[verb] == "told" || words[verb] == "tells" || words[verb] == "asked" || next == "to"
  }

  private static let numbers: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11,
    "twelve": 12,
  ]

  /// Words that end in s and are no plural of what is listed.
  private static let noThings: Set<String> = [
    "years", "months", "weeks", "days", "hours", "minutes", "nations", "countries", "times", "sides",
    "presidents", "leaders", "ministers", "is",
    "was", "has", "as", "this", "its", "percent", "miles", "kilometers", "kilometres", "billions", "millions",
    "powers", "parties",
  ]

  /// The number before a plural that is near the end, since "both countries of two blocs" counts nothing.
  private static func count(in words: [String]) -> Int? {
    let following = words.lastIndex(of: "following")
    for (index, word) in words.enumerated().reversed() {
      let isDigits = word.utf8.count <= 2 && word.utf8.allSatisfy { (48...57).contains($0) }
      if let number = ofParts(word) { return number }
      if isDigits, index > 0, numbered.contains(words[index - 1]) { continue }
      guard let number = numbers[word] ?? (isDigits ? Int(word) : nil), number >= 2,
        !isKnown(words[..<index], isLast: index + 2 >= words.count)
      else { continue }
      if index == words.count - 1 { return isDigits ? nil : number }
      // "The 27 members agreed on the following measures" counts no measures.
      if let following, abs(following - index) > 1 { continue }
      // "As of 5 June, 318 applications"
      if multiples.contains(words[index + 1]) || DateWords.month(words[index + 1]) != nil { continue }
      let after = words.dropFirst(index + 1).prefix(3)
      guard let plural = after.first(where: { $0.hasSuffix("s") && $0.utf8.count >= 4 }) else { continue }
      return noThings.contains(plural) ? nil : number
    }
    return nil
  }
  /// The number of a plan's parts: "a three-step mechanism", "its five-point plan".
  private static func ofParts(_ word: String) -> Int? {
    guard let hyphen = word.firstIndex(of: "-"), parts.contains(String(word[word.index(after: hyphen)...])) else {
      return nil
    }
    return numbers[String(word[..<hyphen])]
  }

  private static let parts: Set<String> = [
    "step", "point", "part", "stage", "phase", "pillar", "track", "tier", "pronged",
  ]

  /// What has a number for a name: "Section 12 requires".
  private static let numbered: Set<String> = [
    "section", "article", "chapter", "paragraph", "part", "annex", "rule", "step", "phase", "level", "page", "clause", "figure", "table",
    "no", "number", "version", "group", "day", "week", "round", "category", "class", "type", "schedule", "appendix", "resolution",
  ]

  private static let multiples: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "percent", "per",
  ]

  /// Whether the things that are counted behind some words were spoken of before ("statements of the two ministries", "the
  /// first two chapters"), so that what follows is something else.
  private static func isKnown(_ before: ArraySlice<String>, isLast: Bool) -> Bool {
    guard let last = before.last else { return false }
    if last == "first" || last == "last" { return true }
    guard last == "the" || last == "their" || last == "its" || last == "all" else { return false }
    guard let preposition = before.dropLast().last else { return false }
    // "It rests on the three pillars:" announces them all the same.
    return prepositions.contains(preposition) && !(isLast && ["in", "into", "on", "under"].contains(preposition))
  }

  private static let prepositions: Set<String> = [
    "against", "among", "at", "between", "by", "for", "from", "in", "into", "of", "on", "to", "under", "with", "within",
  ]
}
