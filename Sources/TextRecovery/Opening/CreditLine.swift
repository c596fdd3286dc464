/// A line between title and text that says who wrote it and when without saying "by": "Jane Roe, Oslo | 3 May 2021".
struct CreditLine {
  /// Who wrote it; nothing where the line has only a place and a date.
  let author: String?
  /// Whether more speaks for it than a name that stands alone, which may be a title or a heading too.
  let isCertain: Bool

  /// Whether it says what somebody is: "Visiting Fellow", "correspondent".
  let hasPost: Bool

  /// Whether a word of it is known: a given name, an agency, or nothing but a date.
  let isKnown: Bool

  /// Reads a line; nothing where it has anything that is neither a person, an agency, an office, a place nor a date.
  ///
  /// Beside a date, names count as an author's that nothing else says are names.
  init?(_ line: SourceLine, isBesideDate: Bool = false) {
    guard (1...18).contains(line.shape.words), line.shape.length <= 160, line.shape.innerStops <= 2 else {
      return nil
    }
    switch line.shape.ending {
    case .none, .fullStop, .colon: break
    case .question, .exclamation, .semicolon, .comma, .ellipsis: return nil
    }
    guard line.shape.beginning != .lower, line.shape.pipes <= 4, !line.isNumberedItem, !Letterhead.hasSymbol(line) else { return nil }
    let parts = Parts(line.text, hasNumbers: line.shape.digits >= 2)
    let isDated = parts.isDated || isBesideDate
    guard parts.groups.count <= 6, isDated || line.shape.ending == .none else { return nil }
    var persons: [String] = []
    var places = 0
    var knowsOne = false
    var isOffice = false
    var agency: String?
    for written in parts.groups {
      // "Ann Reed in Cairo and Bo Lind in Oslo"
      let hasPlaces = written.count { $0 == "in" } >= 2
      let group = hasPlaces ? Self.withoutPlaces(written) : written
      switch CreditPart(group, isDated: isDated) {
      case .person(let isKnown, let isCertain):
        persons.append(Self.named(group))
        knowsOne = knowsOne || isKnown || hasPlaces
        isOffice = isOffice || isCertain
      case .agency: agency = agency ?? Self.named(group)
      case .office: isOffice = true
      case .place: places += 1
      case .section: break
      case nil: return nil
      }
    }
    guard line.shape.ending != .colon || (persons.isEmpty && agency == nil) else { return nil }
    hasPost = isOffice
    let namesPerson =
      knowsOne
      ? places == 0 || isDated || isOffice
      : !persons.isEmpty && places == 0 && (isDated || agency != nil)
    if namesPerson {
      author = persons.joined(separator: ", ")
      isCertain = isDated || isOffice || agency != nil || persons.count > 1
      isKnown = knowsOne
    } else if let agency, persons.isEmpty, places == 0 {
      author = agency
      isCertain = true
      isKnown = true
    } else if isDated, persons.isEmpty, agency == nil, !isOffice, places <= 2 {
      author = nil
      isCertain = true
      isKnown = places == 0
    } else {
      return nil
    }
  }

  /// The persons of a byline, one by one, without the agency behind them; the byline as it is where not all that it names are
  /// persons.
  static func authors(of byline: String) -> [String] {
    var persons: [String] = []
    let parts = byline.split(separator: ",").map { $0.split(separator: " ").map { String($0) } }
    // A place behind a name looks like another name.
    let isSeries = parts.joined().contains { CreditPart.conjunctions.contains($0.lowercased()) }
    for (index, part) in parts.enumerated() {
      let names = part.first.map { CreditPart.conjunctions.contains($0.lowercased()) } == true ? Array(part.dropFirst()) : part
      let words = withoutPlaces(names)
      switch CreditPart(words, isDated: false) {
      case .person(let isKnown, _) where index == 0 || isSeries || isKnown:
        persons += words.split { CreditPart.conjunctions.contains($0.lowercased()) }.map { $0.joined(separator: " ") }
      case .agency where index > 0 && index == parts.count - 1: break
      case .office where index > 0: break
      // A place, or what publishes: "Henrike Sandmann, Sarn"
      case _ where index > 0 && index == parts.count - 1 && words.count == 1 && words[0].beginsLarge: break
      default: return [byline]
      }
    }
    return persons.isEmpty ? [byline] : persons
  }

  /// Names without the places from which they write: "Ann Reed in Cairo and Bo Lind in Oslo".
  private static func withoutPlaces(_ words: [String]) -> [String] {
    var result: [String] = []
    var isPlace = false
    for word in words {
      if CreditPart.conjunctions.contains(word.lowercased()) { isPlace = false }
      if word == "in" { isPlace = true }
      if !isPlace { result.append(word) }
    }
    return result
  }

  /// A group's words without "By".
  private static func named(_ group: [String]) -> String {
    group.drop { CreditPart.starts.contains($0.lowercased()) }.joined(separator: " ")
  }

  /// Whether the surname is a common one, or the line says more than the name.
  static func isSurely(_ line: SourceLine) -> Bool {
    guard let credit = CreditLine(line) else { return false }
    if credit.isCertain { return true }
    let last = line.text.lowercased().unicodeScalars.split(separator: " ").last.map { String($0) }
    return last.map(PersonNames.family.contains) ?? false
  }
}

extension SourceLine {
  /// Whether it is what an author is, as it stands below the name: "Research Fellow, Conflict and Trade Programme".
  var isPost: Bool {
    guard (1...14).contains(shape.words), shape.ending == .none, shape.beginning == .upper, shape.digits == 0,
      let first = text.split(separator: ",").first
    else { return false }
    let words = first.split(separator: " ").map { $0.lowercased() }
    // Behind "President" in "President Lund resigns" stands a name.
    guard words.count <= 5, let office = words.lastIndex(where: CreditPart.offices.contains) else { return false }
    return office == words.count - 1 || ["of", "for", "at", "in", "on"].contains(words[office + 1])
  }

  /// Whether a number in brackets stands first, as before notes and clauses: "(2) SWD(2030) 118 of 9 July 2030."
  fileprivate var isNumberedItem: Bool {
    guard bytes.first == UInt8(ascii: "("), let marker = BulletMarker.read(self), case .number = marker.kind else { return false }
    return true
  }
}

/// The words of a line without those of dates, in the groups that marks and dates leave.
private struct Parts {
  var groups: [[String]] = []
  private(set) var isDated = false

  init(_ text: String, hasNumbers: Bool) {
    var group: [String] = []
    var months = 0
    var years = 0
    var afterNumber = false
    for piece in text.unicodeScalars.split(whereSeparator: \.isBlank) {
      let word = String(piece)
      let bare = word.trimmed { ",;|().:-–—·•/│・".unicodeScalars.contains($0) }
      let lowered = bare.lowercased()
      let part = hasNumbers ? Byline.datePart(lowered) : nil
      let isLength = afterNumber && Self.lengths.contains(lowered)
      afterNumber = part == .time || isLength
      switch part {
      case .month: months += 1
      case .year: years += 1
      case .time: break
      case .filler where group.isEmpty || Byline.isPublishing(lowered): break
      case nil where isLength: break
      case nil where bare.isEmpty: close(&group)
      // A label before something else than a date says what that is.
      case .filler, nil:
        let isInitial = bare.utf8.count == 1 && word.utf8.last == UInt8(ascii: ".")
        group.append(isInitial || word.last == ":" && !Self.labels.contains(lowered) ? word : bare)
        if let last = piece.last, ",;|):".unicodeScalars.contains(last) { close(&group) }
        continue
      }
      close(&group)
    }
    close(&group)
    isDated = years > 0 && (months > 0 || text.utf8.contains { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E })
  }

  private mutating func close(_ group: inout [String]) {
    if !group.isEmpty { groups.append(group) }
    group = []
  }

  private static let labels: Set<String> = ["by", "author", "authors", "von", "par", "por"]
  /// What stands behind the number of minutes that reading takes.
  private static let lengths: Set<String> = ["min", "mins", "minute", "minutes", "read"]
}

/// What one group of words is.
private enum CreditPart {
  /// Whether a given name is known, and whether it is several persons or one with a title.
  case person(isKnown: Bool, isCertain: Bool)
  case agency
  case office
  case place
  /// The name of a section or a kind of text.
  case section

  init?(_ words: [String], isDated: Bool) {
    var words = words
    if let first = words.first, words.count > 1, Self.starts.contains(first.lowercased()) {
      words.removeFirst()
    }
    // "来源:新华社"
    guard !words.contains(where: { $0.contains(":") || $0.contains("：") }) else { return nil }
    let text = words.joined(separator: " ").lowercased()
    let lowered = words.map { $0.lowercased() }
    if Self.agencies.contains(text) || Self.isDomain(words) || words.count == 2 && lowered[1] == "staff" && words.allSatisfy(\.beginsLarge) {
      self = .agency
    } else if words.count <= 10, lowered.contains(where: Self.offices.contains) {
      self = .office
    } else if let person = Self.person(words, lowered) {
      self = .person(isKnown: person.isKnown, isCertain: person.isCertain)
    } else if isDated, SectionWords.areAll(lowered) {
      self = .section
    } else if words.count <= 3, words.allSatisfy(\.beginsLarge) {
      self = .place
    } else {
      return nil
    }
  }

  /// Whether a given name or a title says that persons are meant; nothing where none can be.
  private static func person(_ words: [String], _ lowered: [String]) -> (isKnown: Bool, isCertain: Bool)? {
    var isKnown = false
    var isTitled = false
    let people = words.indices.split { conjunctions.contains(lowered[$0]) }
    for person in people {
      var person = person
      while let first = person.first, titles.contains(lowered[first]) {
        person.removeFirst()
        isTitled = true
      }
      guard (2...4).contains(person.count), let first = person.first,
        person.last.map({ !particles.contains(lowered[$0]) }) == true,
        person.allSatisfy({ words[$0].beginsLarge || particles.contains(lowered[$0]) }),
        !person.contains(where: { words[$0].utf8.contains { (0x30...0x39).contains($0) } }),
        !person.contains(where: { SectionWords.contains(lowered[$0]) || institutions.contains(lowered[$0]) }),
        !placeStarts.contains(lowered[first]),
        person.allSatisfy({ !isFunctionWord(lowered[$0]) || particles.contains(lowered[$0]) || $0 > first && $0 != person.last && isInitial(words[$0]) })
      else { return nil }
      isKnown = isKnown || PersonNames.given.contains(lowered[first])
    }
    // Four words of which none is known are a thing's name.
    let isThing = !isKnown && !isTitled && people.contains { $0.count { !particles.contains(lowered[$0]) } > 3 }
    return people.isEmpty || isThing ? nil : (isKnown || isTitled, isTitled || people.count > 1)
  }

  /// Whether a word is a middle name's first letter: "Paul A. Okoro".
  private static func isInitial(_ word: String) -> Bool {
    word.utf8.first.map { (0x41...0x5A).contains($0) } == true && word.utf8.dropFirst().allSatisfy { $0 == UInt8(ascii: ".") }
  }

  private static func isFunctionWord(_ word: String) -> Bool {
    switch PartOfSpeech.of(word) {
    case .preposition, .determiner, .pronoun, .conjunction, .auxiliary, .particle, .numeral: true
    // "Everly", "Connolly"
    case .adverb: !word.hasSuffix("ly") || ["only", "early", "daily", "weekly", "monthly"].contains(word)
    case .other, .noun, .plural, .name, .adjective, .verb, .participle, .gerund: false
    }
  }

  private static func isDomain(_ words: [String]) -> Bool {
    guard words.count == 1, let word = words.first, let dot = word.utf8.lastIndex(of: UInt8(ascii: "."))
    else { return false }
    let ending = word.utf8[dot...].dropFirst()
    return (2...4).contains(ending.count) && ending.allSatisfy { (0x61...0x7A).contains($0) }
      && dot > word.startIndex
  }

  /// What stands between the names of authors.
  static let conjunctions: Set<String> = ["and", "&", "und", "et", "y", "e", "i", "en", "with"]
  /// What stands before the name of an author.
  static let starts: Set<String> = ["by", "von", "par", "por"]
  private static let particles: Set<String> = [
    "de", "del", "da", "di", "la", "le", "van", "von", "der", "den", "al", "el", "bin", "ibn", "ter", "dos",
    "du", "e",
  ]
  private static let titles: Set<String> = [
    "dr", "prof", "professor", "mr", "mrs", "ms", "sir", "dame", "lord", "capt", "col", "lt", "gen", "maj",
    "amb", "ambassador", "rev",
  ]
  /// What names of places of two words begin with.
  private static let placeStarts: Set<String> = [
    "new", "tel", "san", "santa", "the", "hong", "cape", "kuala", "abu", "buenos", "addis", "los", "las",
    "phnom", "port", "st",
    "rio", "sao", "são", "fort", "el", "la", "united", "north", "south", "east", "west", "central", "saint",
    "mexico", "panama",
    "guatemala", "sierra", "sri", "saudi", "washington", "our", "a", "an", "why", "how", "what", "when",
    "who", "where", "in", "on", "for",
  ]
  private static let institutions: Set<String> = [
    "institute", "university", "center", "centre", "council", "ministry", "foundation", "school", "college",
    "bank", "forum",
    "agency", "group", "committee", "association", "union", "department", "office", "fund", "network",
    "project", "program",
    "assessment", "assessments", "bulletin", "outlook", "survey", "digest", "monitor", "tracker", "advisory", "declaration", "weekly",
    "programme", "war", "crisis", "security", "summary", "notes", "points", "questions",
  ]
  private static let agencies: Set<String> = [
    "reuters", "ap", "afp", "dpa", "tass", "irna", "xinhua", "ani", "pti", "ians", "pa", "efe", "ansa",
    "anadolu", "aa", "upi",
    "associated press", "the associated press", "agence france-presse", "pa media", "newsroom", "news room",
    "news desk", "web desk",
    "staff writer", "staff writers", "staff reporter", "staff", "agencies", "our correspondent",
    "online desk", "bloomberg",
    "interfax", "ria novosti", "ukrinform", "belga", "tt", "ntb", "kyodo", "yonhap", "bernama", "antara",
    "apa", "keystone-sda",
    "press association", "redaktion", "la rédaction", "redacción", "redazione", "редакция",
  ]
  static let offices: Set<String> = [
    "editor", "correspondent", "reporter", "fellow", "professor", "analyst", "director", "researcher",
    "columnist", "lecturer",
    "journalist", "economist", "president", "chair", "chairman", "minister", "ambassador", "representative",
    "contributor", "bureau",
    "head", "associate", "scholar", "secretary", "commissioner", "spokesperson", "spokesman", "spokeswoman", "adviser", "advisor",
    "expert", "specialist",
    "producer", "writer", "assistant", "candidate", "coordinator", "manager", "officer", "university",
    "institute", "envoyé", "envoyée", "correspondant", "correspondante", "korrespondent", "korrespondentin", "redakteur",
    "redakteurin", "corresponsal", "enviado", "enviada", "redactor", "redactora", "inviato", "inviata", "corrispondente",
    "correspondentin", "correspondente",
  ]
}

extension String {
  /// The text without the scalars at both ends that a test holds for.
  fileprivate func trimmed(_ test: (Unicode.Scalar) -> Bool) -> String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, test(first) { scalars.removeFirst() }
    while let last = scalars.last, test(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Whether its first letter is a capital, or of a script without case.
  fileprivate var beginsLarge: Bool {
    let kind = unicodeScalars.first { $0.letterKind != .none }?.letterKind
    return kind == .upper || kind == .caseless
  }
}
