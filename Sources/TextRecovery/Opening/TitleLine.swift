/// A title as a page's `<title>` has it: with the site's name behind or before a separator.
package enum TitleLine {
  /// The title and the site's name apart; the whole text is the title where no part of it looks like a site's.
  ///
  /// A dash that belongs to the title stays: what follows a dash must look like a name, not like a clause.
  package static func split(_ raw: String) -> (title: String, siteName: String?) {
    split(raw, confirmedBy: [])
  }

  /// As `split(_:)`, with other lines of the text that may repeat the title without the site's name.
  static func split(_ raw: String, confirmedBy echoes: [String]) -> (title: String, siteName: String?) {
    let raw = raw.trimmingBlanks
    let cuts = TitleCut.all(in: raw)
    guard !cuts.isEmpty else { return (raw, nil) }
    let known = Set(echoes.map { EchoKey(split($0).title) })
    var confirmed: [(title: String, siteName: String?)] = []
    if let cut = cuts.first(where: { known.contains(EchoKey($0.left)) }) { confirmed.append((cut.left, cut.right)) }
    if let cut = cuts.last(where: { known.contains(EchoKey($0.right)) }) { confirmed.append((cut.right, cut.left)) }
    if !known.isEmpty, let (start, end) = TitleCut.middle(cuts, where: { known.contains(EchoKey($0)) }) {
      confirmed.append((start.segment(before: end), "\(start.left) \(end.separator) \(end.right)"))
    }
    // A section ("Opinion") and the site may stand alone below as well; the title is the longest of them.
    if let longest = confirmed.reversed().max(by: { EchoKey($0.title).words.count < EchoKey($1.title).words.count }) {
      return longest
    }
    if let cut = cuts.first, cut.beginsWithSiteName { return (cut.right, cut.left) }
    if let cut = TitleCut.suffix(cuts) { return (cut.left, cut.right) }
    return (raw, nil)
  }
}

/// One place at which a title line could be cut in two.
private struct TitleCut {
  let left: String
  let right: String
  let separator: String

  /// All places, from left to right.
  static func all(in raw: String) -> [TitleCut] {
    let scalars = Array(raw.unicodeScalars)
    var cuts: [TitleCut] = []
    for (index, scalar) in scalars.enumerated() where isSeparator(scalar) {
      guard isFreeStanding(scalars, index), !isQuotationMark(scalars, index) else { continue }
      let left = String(String.UnicodeScalarView(scalars[..<index])).trimmingBlanks
      let right = String(String.UnicodeScalarView(scalars[(index + 1)...])).trimmingBlanks
      if left.isEmpty || right.isEmpty || "-–—".unicodeScalars.contains(scalar) && right.isDate { continue }
      cuts.append(TitleCut(left: left, right: right, separator: String(scalar)))
      if cuts.count == 16 { break }
    }
    return cuts
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "-", "–", "—", "·", "•", "»", "«", "›", "/", "｜", "ǀ", ":", "_": true
    default: false
    }
  }

  private static func isFreeStanding(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if scalars[index] == "|" || scalars[index] == "｜" { return true }
    guard index > 0, index + 1 < scalars.count else { return false }
    if scalars[index - 1].isBlank, scalars[index + 1].isBlank { return true }
    guard scalars[index] == "-" || scalars[index] == "_" else { return false }
    return isWide(scalars[index - 1]) && isWide(scalars[index + 1])
  }

  /// Whether a mark opens or closes a quotation, as it does where its fellow stands on the other side of the words.
  private static func isQuotationMark(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case "»": scalars[..<index].contains("«")
    case "«": scalars[index...].contains("»")
    default: false
    }
  }

  /// Whether a scalar is a letter without case, or punctuation that stands among such letters.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.letterKind == .caseless || (0x3000...0x303F).contains(scalar.value)
      || (0xFF00...0xFFEF).contains(scalar.value)
  }

  /// Whether the separator is one that titles themselves hardly have.
  private var isStrong: Bool {
    switch separator {
    case "|", "｜", "ǀ", "»", "«", "›", "•", "·", "_": true
    default: false
    }
  }

  /// The part between this cut and the next one.
  func segment(before next: TitleCut?) -> String {
    guard let next else { return right }
    let length = next.left.utf8.count - left.utf8.count
    let part = String(decoding: next.left.utf8.suffix(max(0, length)), as: UTF8.self).trimmingBlanks
    return String(part.unicodeScalars.drop { Self.isSeparator($0) || $0.isBlank })
  }

  /// The two cuts between which a title stands.
  static func middle(_ cuts: [TitleCut], where isTitle: (String) -> Bool) -> (TitleCut, TitleCut)? {
    for (index, end) in cuts.enumerated() {
      for start in cuts[..<index] where isTitle(start.segment(before: end)) { return (start, end) }
    }
    return nil
  }

  /// The cut behind which the site's name stands.
  ///
  /// A strong separator wins over dashes before it, which are the title's, save a dash before another name of
  /// the site. Among dashes the last one counts, with sections of the site before it.
  static func suffix(_ cuts: [TitleCut]) -> TitleCut? {
    let strong = cuts.indices.first { cuts[$0].isStrong && !isStub(cuts[$0].left) }
    if let strong {
      guard LineShape(Array(cuts[strong].right.utf8)).words <= 14 else { return nil }
      let before = strong - 1
      if before >= 0 {
        let segment = cuts[before].segment(before: cuts[strong])
        let isFirst = cuts[..<before].allSatisfy { $0.separator == ":" }
        let isOnly = isFirst && cuts[before].separator != ":" && !segment.isEmpty && !segment.contains(" ")
        if isOnly || isOutlet(segment) { return cuts[before] }
      }
      return cuts[strong]
    }
    guard var index = cuts.indices.last, cuts[index].right.isSiteName else { return nil }
    if index == 0, isNumberedPart(cuts[0].left) { return nil }
    if cuts[index].separator == ":" && LineShape(Array(cuts[index].right.utf8)).words > 4 { return nil }
    if index > 0, kinds.contains(cuts[index].right.lowercased()),
      LineShape(Array(cuts[index - 1].right.utf8)).beginning == .upper, !isStub(cuts[index - 1].left)
    {
      index -= 1
    }
    while index > 0 {
      let segment = cuts[index - 1].segment(before: cuts[index])
      guard isSection(segment, of: cuts[index].right), !isStub(cuts[index - 1].left) else { break }
      index -= 1
    }
    return cuts[index]
  }

  /// Whether a beginning is too short for a title: one word, or a date.
  private static func isStub(_ text: String) -> Bool {
    let shape = LineShape(Array(text.utf8))
    return shape.words == 1 && shape.caselessLetters == 0 && shape.length <= 10 && !text.hasSuffix("?")
  }

  /// Whether a beginning only says which part of a series it is, so that what follows belongs to the title: "Item 5", "Chapter 3".
  private static func isNumberedPart(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count == 2 && words[0].utf8.allSatisfy { !(48...57).contains($0) } && words[1].utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Whether a segment is a section of the site whose name follows: a word or two, or words of the name.
  private static func isSection(_ segment: String, of site: String) -> Bool {
    let shape = LineShape(Array(segment.utf8))
    if shape.words == 1 { return shape.beginning != .lower && shape.digits == 0 && segment.utf8.first != UInt8(ascii: "#") }
    let words = Set(EchoKey(segment).words)
    if site.isDomain, shape.words <= 3,
      words.contains(where: { $0.utf8.count >= 4 && site.lowercased().hasPrefix($0) })
    {
      return true
    }
    return shape.words <= 4 && words.count(where: Set(EchoKey(site).words).contains) >= 2
  }

  /// Whether a name says that it is a publisher's.
  private static func isOutlet(_ name: String) -> Bool {
    let words = EchoKey(name).words
    guard words.count <= 4, !words.isEmpty, words != ["press", "release"] else { return false }
    if agencies.contains(words.joined(separator: " ")) { return true }
    return words.contains { word in outlets.contains { word.hasSuffix($0) } }
  }

  /// Whether the site's name stands before the title ("BBC News | …").
  var beginsWithSiteName: Bool {
    let shape = LineShape(Array(right.utf8))
    guard shape.words >= 4 || shape.caselessLetters >= 8, separator != ":" || Self.isOutlet(left) else {
      return false
    }
    return Self.isOutlet(left) || (left.isDomain && isStrong)
  }

  private static let outlets = [
    "news", "times", "post", "journal", "magazine", "tv", "radio", "herald", "tribune", "gazette", "guardian",
    "observer", "zeitung", "institute", "press", "telegraph", "chronicle",
  ]

  /// What stands behind the name of a site and is no name.
  private static let kinds: Set<String> = ["blog", "news", "home", "home page", "homepage", "official site", "official website"]

  private static let agencies: Set<String> = [
    "bbc", "cnn", "reuters", "ap", "afp", "tass", "irna", "xinhua", "dw", "npr", "al jazeera", "bloomberg",
    "politico", "rferl",
  ]
}

extension String {
  /// Whether it is a day and nothing else, which is no site: "Press Briefing – February 20, 2026".
  fileprivate var isDate: Bool { utf8.count <= 40 && Byline.isDate(self) }

  /// Whether it is an address without a path, `example.org`.
  fileprivate var isDomain: Bool {
    guard let dot = lastIndex(of: "."), !contains(" ") else { return false }
    let ending = self[dot...].dropFirst()
    return (2...6).contains(ending.count) && ending.allSatisfy(\.isLetter) && dot > startIndex
  }

  /// Whether it looks like the name of a site: a domain, a word, or a few words that begin like a name.
  fileprivate var isSiteName: Bool {
    if isDomain { return true }
    let shape = LineShape(Array(utf8))
    if shape.words == 1 { return shape.length >= 3 && shape.ending != .question }
    guard shape.words <= 7, shape.ending != .question, !contains(": "), !contains("…") else { return false }
    if shape.longLowerWords > shape.capitalWords || (shape.beginning == .lower && shape.words > 3) {
      return false
    }
    let words = EchoKey(self).words
    if shape.words >= 3, let first = words.first, Self.clauseStarts.contains(first) { return false }
    if shape.words >= 4, contains(", ") { return false }
    if words.count >= 2, Self.partStarts.contains(words[0]),
      Self.partFollowers.contains(words[1]) || words[1].utf8.first.map({ (0x30...0x39).contains($0) }) == true
    {
      return false
    }
    return shape.words <= 5 || shape.capitalShare >= 0.7
  }

  /// Words with which the second half of a title begins, before one of the others or a number: "Minutes of the 38th meeting".
  private static let partStarts: Set<String> = [
    "minutes", "report", "statement", "summary", "interview", "remarks", "speech", "notes", "transcript", "communiqué", "communique",
    "declaration", "resolution", "annex", "part", "volume", "chapter", "update", "briefing", "questions", "answers", "lessons",
    "findings", "results", "overview", "history", "teil", "bericht", "rapport", "informe", "entretien", "entrevista", "gespräch",
  ]
  private static let partFollowers: Set<String> = [
    "of", "on", "by", "with", "to", "for", "from", "and", "at", "in", "no", "ii", "iii", "über", "mit", "zum", "sur", "avec", "sobre",
    "con",
  ]

  /// Words that begin clauses rather than names.
  private static let clauseStarts: Set<String> = [
    "then", "and", "but", "how", "why", "what", "who", "when", "where", "is", "are", "here", "so", "or",
    "not", "unsere",
    "warum", "wie", "was", "das", "danke", "tipps", "mit", "und", "aber", "with", "as", "after",
  ]
}
