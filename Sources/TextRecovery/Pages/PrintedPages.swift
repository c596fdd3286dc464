import Markup

/// Finds what the pages of a printed document leave in a text that was copied out of it: page numbers and running heads, which
/// stand in the middle of sentences.
struct PrintedPages {
  /// Claims the lines of every page break; a sentence that one cuts stays in two parts, since each line belongs to one block.
  ///
  /// Gives the heads that recur from page to page, since the title may be one of them.
  static func claim(in draft: inout Draft) -> Heads {
    let pages = PrintedPages(draft)
    let lines = pages.lines()
    for index in lines { draft.claim(index..<(index + 1), as: .omission(.boilerplate)) }
    let heads = lines.filter { draft.lines[$0].shape.words >= 2 }
    let numbered = heads.compactMap { Folio(draft.lines[$0]).map { EchoKey($0.words) } }
    let counts = numbered.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return Heads(
      all: Set((heads + pages.recurrent).map { EchoKey(draft.lines[$0].text) } + numbered), numbered: Set(counts.filter { $0.value >= 2 }.keys))
  }

  /// What stands at the head or foot of more than one page.
  struct Heads {
    var all: Set<EchoKey> = []
    /// Those that stand there beside the page's number.
    var numbered: Set<EchoKey> = []
  }

  private let draft: Draft
  private let solid: [Int]
  /// The lines that could be a page's, by their places among the lines that are not blank.
  private var candidates: [Int: Candidate] = [:]
  /// For each place the number of words before it.
  private var wordsBefore: [Int] = []

  /// The lines whose text stands there three times or more, claimed or not.
  private var recurrent: [Int] = []

  /// A line that could be a page's.
  private struct Candidate {
    /// What recurs from page to page.
    var key: String
    /// The page's number.
    var number: Int?
    /// Whether its own words say that it is a page's ("Page 3 of 12").
    var isSure = false
    /// Whether its number stands apart from its words, or behind more than headings with numbers have ("Policy Brief | 3",
    /// "12 Policy Brief").
    var isMarked = false

    /// Whether it can be nothing but a page's number, if it is one.
    var isPlain: Bool { key.isEmpty || isSure || isMarked }
  }

  private init(_ draft: Draft) {
    self.draft = draft
    solid = draft.solidLines.filter(draft.isFree)
    var words = 0
    for index in solid {
      wordsBefore.append(words)
      words += draft.lines[index].shape.words
    }
    var counts: [ArraySlice<UInt8>: Int] = [:]
    let short = solid.indices.filter { draft.lines[solid[$0]].isShort }
    for place in short { counts[draft.lines[solid[place]].bytes, default: 0] += 1 }
    for place in short {
      let line = draft.lines[solid[place]]
      let folio = Folio(line)
      if counts[line.bytes, default: 0] >= 3, line.shape.words >= 4 { recurrent.append(solid[place]) }
      if counts[line.bytes, default: 0] >= 2, folio?.isSure != true {
        candidates[place] = Candidate(key: "=" + line.text)
      } else if let folio {
        candidates[place] = Candidate(key: folio.words, number: folio.number, isSure: folio.isSure, isMarked: folio.isMarked)
      }
    }
  }

  private func lines() -> [Int] {
    let recurring = recurring()
    return Set(recurring + owned(hasHeads: !recurring.isEmpty)).sorted()
  }

  /// The lines in the text that say whose document it is, as its head does, with a page's number or by its symbol alone; and the
  /// page's number below such a symbol. One of these is enough.
  private func owned(hasHeads: Bool) -> [Int] {
    let head = solid.prefix(12)
    let symbols = head.filter { Letterhead.hasSymbol(draft.lines[$0]) }.flatMap { draft.lines[$0].text.split(separator: " ") }
    let names = Set(head.filter { (2...8).contains(draft.lines[$0].shape.words) }.map { EchoKey(draft.lines[$0].text) })
    var found: [Int] = []
    for (place, index) in solid.enumerated().dropFirst(head.count) where draft.lines[index].isShort {
      let line = draft.lines[index]
      if line.shape.words == 1, Letterhead.hasSymbol(line), symbols.contains(line.text[...]) {
        found.append(index)
        if place + 1 < solid.count, draft.lines[solid[place + 1]].isFolioOfSymbol { found.append(solid[place + 1]) }
      } else if line.shape.pipes > 0, candidates[place]?.number != nil,
        let owner = line.text.split(separator: "|").first, names.contains(EchoKey(String(owner)))
      {
        found.append(index)
      } else if hasHeads, let candidate = candidates[place], candidate.number != nil, names.contains(EchoKey(candidate.key)),
        candidate.key.utf8.contains(0x20)
      {
        // "Center for Maritime Strategy 3" on the pages opposite those that the title stands on.
        found.append(index)
      }
    }
    return found
  }

  private func recurring() -> [Int] {
    guard !candidates.isEmpty else { return [] }
    let groups = groups()
    let cutting = Set(groups.indices.filter { cutsSentence(groups[$0]) })
    let pageKeys = pageKeys(of: groups, cutting)
    // What recurs stands on the first page as well, perhaps as the title.
    let textStart = solid.firstIndex {
      let shape = draft.lines[$0].shape
      return draft.lines[$0].beginsText || shape.words >= 6 && (shape.beginning == .lower || shape.endsSentence)
    }
    var claimed: [Int] = []
    for group in groups {
      let pages = group.filter { place in candidates[place].map { pageKeys.contains($0.key) || $0.isSure } ?? false }
      guard !pages.isEmpty else { continue }
      let sure = group.lazy.compactMap { candidates[$0].flatMap { $0.isSure ? $0.number : nil } }.first
      let isText = textStart.map { $0 < group.lowerBound } ?? false
      claimed += group.filter { place in
        guard let candidate = candidates[place] else { return false }
        if pages.contains(place) { return isText || candidate.number != nil }
        // Beside a running head a number is the page's.
        return candidate.key.isEmpty || candidate.isMarked && candidate.number.map { abs($0 - (sure ?? -9)) <= 1 } == true
      }
    }
    return claimed.map { solid[$0] }
  }

  /// Candidates that follow one another.
  private func groups() -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for place in candidates.keys.sorted() {
      if let last = groups.last, last.upperBound == place {
        groups[groups.count - 1] = last.lowerBound..<(place + 1)
      } else {
        groups.append(place..<(place + 1))
      }
    }
    return groups.filter { $0.count <= 4 }
  }

  /// Whether the line before a group goes on behind it.
  private func cutsSentence(_ group: Range<Int>) -> Bool {
    guard group.lowerBound > 0, group.upperBound < solid.count else { return false }
    let (before, after) = (draft.lines[solid[group.lowerBound - 1]], draft.lines[solid[group.upperBound]])
    return after.shape.beginning == .lower && before.shape.length >= 35 && BulletMarker.read(after) == nil
      && (before.shape.ending == .none || before.shape.ending == .comma)
  }

  /// What recurs at breaks: with numbers that count up, as many words apart as pages have at least, and with more that speaks for
  /// pages, since headings and refrains recur as well.
  private func pageKeys(of groups: [Range<Int>], _ cutting: Set<Int>) -> Set<String> {
    var recurring: [String: [Recurrence]] = [:]
    for (index, group) in groups.enumerated() {
      let number = group.lazy.compactMap { candidates[$0].flatMap { $0.isPlain ? $0.number : nil } }.first
      for place in group {
        guard let candidate = candidates[place] else { continue }
        recurring[candidate.key, default: []].append(
          Recurrence(
            number: candidate.number ?? number, words: wordsBefore[place], cuts: cutting.contains(index),
            isMarked: candidate.isMarked, isBeside: candidate.number == nil && number != nil))
      }
    }
    return Set(recurring.filter { isPage($0.value) }.keys)
  }

  /// One place at which something recurs.
  private struct Recurrence {
    /// The page's number, its own or the one beside it.
    var number: Int?
    /// The number of words before it.
    var words: Int
    /// Whether it cuts a sentence.
    var cuts: Bool
    /// Whether its number stands apart from its words.
    var isMarked: Bool
    /// Whether it has no number, and stands beside one.
    var isBeside: Bool
  }

  private func isPage(_ found: [Recurrence]) -> Bool {
    // The first page may have it without a number.
    let found = found.count >= 3 && found[0].number == nil ? Array(found.dropFirst()) : found
    guard let first = found.first, let last = found.last, found.count >= 2 else { return false }
    let numbers = found.compactMap(\.number)
    guard zip(numbers, numbers.dropFirst()).allSatisfy({ (1...2).contains($1 - $0) }) else { return false }
    let apart = (last.words - first.words) / (found.count - 1)
    let cuts = found.count(where: \.cuts)
    if numbers.count == found.count {
      if found.allSatisfy(\.isMarked) { return apart >= 30 }
      // The first lines of stanzas stand beside numbers too.
      if found.allSatisfy(\.isBeside), apart >= 60 { return true }
    }
    return cuts * 3 >= found.count ? apart >= 40 : cuts > 0 && found.count >= 3 && apart >= 100
  }
}

/// A line with a page's number: "12", "- 12 -", "Page 3 of 12", "Policy Brief No. 14 | 3".
private struct Folio {
  let number: Int
  /// The words beside the number, in lower case.
  let words: String
  let isSure: Bool
  let isMarked: Bool

  init?(_ line: SourceLine) {
    guard (1...24).contains(line.shape.digits) else { return nil }
    var words = line.text.lowercased().split { $0 == " " || $0 == "|" || $0 == "·" || $0 == "•" }[...]
    let isFramed = words.count == 3 && words.first.map(Self.isDash) == true && words.last.map(Self.isDash) == true
    while let first = words.first, Self.isDash(first) { words.removeFirst() }
    while let last = words.last, Self.isDash(last) { words.removeLast() }
    let isApart = line.shape.pipes > 0 || line.shape.wideGaps > 0
    if let (number, range) = Self.labelled(words), range.count == words.count || isApart {
      self.number = number
      words.removeSubrange(range)
      self.words = words.isEmpty ? "page" : words.joined(separator: " ")
      // Without a total it may be a heading, as of corrections.
      isSure = range.count > 2 || isApart
      isMarked = true
      return
    }
    guard let first = words.first, let last = words.last else { return nil }
    if let number = Self.number(first), words.count == 1 || Self.isTotal(words.dropFirst(), of: number) {
      self.number = number
      self.words = isFramed ? "—" : ""
      isSure = false
      // The first sections of a text are framed as well.
      isMarked = isFramed && number > 2
    } else if words.count > 1, let number = Self.number(first) ?? Self.number(last) {
      self.number = number
      self.words = (Self.number(first) == nil ? words.dropLast() : words.dropFirst()).joined(separator: " ")
      isSure = false
      // "Article  1" is a heading.
      isMarked = words.count >= (isApart || Self.number(first) != nil ? 3 : 5)
    } else {
      return nil
    }
  }

  /// The number behind "page", and where both stand with the total.
  private static func labelled(_ words: ArraySlice<Substring>) -> (number: Int, range: Range<Int>)? {
    guard let label = words.firstIndex(where: { labels.contains(String($0)) }), label + 1 < words.endIndex,
      let number = number(words[label + 1])
    else { return nil }
    let rest = words[(label + 2)...].prefix(2)
    return (number, label..<(label + 2 + (isTotal(rest, of: number) ? rest.count : 0)))
  }

  /// The number that a word is: "12", "-12-", "12/40".
  private static func number(_ word: Substring) -> Int? {
    let bare = word.utf8.drop { $0 == UInt8(ascii: "-") }.reversed().drop { $0 == UInt8(ascii: "-") }.reversed()
    let parts = Array(bare).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) } }),
      let number = parts.first.flatMap({ Int(String(decoding: $0, as: UTF8.self)) })
    else { return nil }
    guard let total = parts.dropFirst().first else { return number }
    return Int(String(decoding: total, as: UTF8.self)).map { $0 >= number } == true ? number : nil
  }

  /// "of 12", "/ 12".
  private static func isTotal(_ words: ArraySlice<Substring>, of number: Int) -> Bool {
    guard let last = words.last, let total = Self.number(last), total >= number else { return false }
    return words.count == 1 || words.count == 2 && words.first.map { $0 == "/" || totals.contains(String($0)) } ?? false
  }

  private static func isDash(_ word: Substring) -> Bool { word.unicodeScalars.allSatisfy { "-–—".unicodeScalars.contains($0) } }

  private static let labels: Set<String> = [
    "page", "p.", "pg", "pg.", "seite", "página", "pagina", "pág.", "pag.", "strona", "str.", "страница", "стр.", "sida", "side",
    "sivu", "sayfa", "oldal", "pàgina",
  ]
  private static let totals: Set<String> = ["of", "von", "de", "di", "sur", "z", "из", "av", "af", "van"]
}

extension SourceLine {
  /// Whether it is a page's number of its total, perhaps with a printer's job beside it: "2/9 26-15120".
  fileprivate var isFolioOfSymbol: Bool {
    shape.words <= 3 && shape.upperLetters + shape.lowerLetters == 0 && shape.digits >= 2 && bytes.contains(UInt8(ascii: "/"))
  }

  /// Whether it is short enough for a running head.
  fileprivate var isShort: Bool { shape.words <= 18 && shape.length <= 150 && !isBlank }
}
