import Markup

/// Finds what the pages of a printed document leave in a text that was copied out of it: page numbers and running heads, which
/// stand in the middle of sentences.
struct PrintedPages {
  /// Claims the lines of every page break; a sentence that one cuts stays in two parts, since each line belongs to one block.
  static func claim(in draft: inout Draft) {
    for index in PrintedPages(draft).lines() { draft.claim(index..<(index + 1), as: .omission(.boilerplate)) }
  }

  private let draft: Draft
  private let solid: [Int]
  /// For each line that could be a page's the texts that recur with it.
  private var candidates: [Int: Candidate] = [:]

  /// A line that could be a page's.
  private struct Candidate {
    /// What recurs from page to page.
    var key: String
    /// The page's number.
    var number: Int?
    /// Whether its own words say that it is a page's ("Page 3 of 12").
    var isSure = false
  }

  private init(_ draft: Draft) {
    self.draft = draft
    solid = draft.solidLines.filter(draft.isFree)
    var counts: [ArraySlice<UInt8>: Int] = [:]
    let short = solid.indices.filter { draft.lines[solid[$0]].isShort }
    for place in short { counts[draft.lines[solid[place]].bytes, default: 0] += 1 }
    for place in short {
      let line = draft.lines[solid[place]]
      let folio = Folio(line)
      if counts[line.bytes, default: 0] >= 2, folio?.isSure != true {
        candidates[place] = Candidate(key: "=" + line.text)
      } else if let folio {
        candidates[place] = Candidate(key: folio.words, number: folio.number, isSure: folio.isSure)
      }
    }
  }

  private func lines() -> [Int] {
    guard !candidates.isEmpty else { return [] }
    let groups = groups()
    let cutting = Set(groups.indices.filter { cutsSentence(groups[$0]) })
    let pageKeys = pageKeys(of: groups, cutting)
    var claimed: [Int] = []
    for group in groups {
      let pages = group.filter { place in candidates[place].map { pageKeys.contains($0.key) || $0.isSure } ?? false }
      guard !pages.isEmpty else { continue }
      // What recurs stands on the first page as well, perhaps as the title. Beside a running head a number is the page's.
      let isText = solid[..<group.lowerBound].contains {
        draft.lines[$0].beginsText || draft.lines[$0].shape.beginning == .lower && draft.lines[$0].shape.words >= 6
      }
      claimed += group.filter { pages.contains($0) && (isText || candidates[$0]?.number != nil) || candidates[$0]?.key == "" }
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

  /// What recurs at breaks: at least at one in three of its places a sentence is cut, and its numbers count up.
  private func pageKeys(of groups: [Range<Int>], _ cutting: Set<Int>) -> Set<String> {
    var places: [String: [(number: Int?, cuts: Bool)]] = [:]
    for (index, group) in groups.enumerated() {
      for place in group {
        if let candidate = candidates[place] {
          places[candidate.key, default: []].append((candidate.number, cutting.contains(index)))
        }
      }
    }
    let keys = places.filter { _, found in
      let numbers = found.compactMap(\.number)
      let countUp = zip(numbers, numbers.dropFirst()).allSatisfy { (1...2).contains($1 - $0) }
      return found.count >= 2 && countUp && found.count(where: \.cuts) * 3 >= found.count
    }
    return Set(keys.keys)
  }
}

/// A line with a page's number: "12", "- 12 -", "Page 3 of 12", "Policy Brief No. 14 | 3".
private struct Folio {
  let number: Int
  /// The words beside the number, in lower case.
  let words: String
  let isSure: Bool

  init?(_ line: SourceLine) {
    guard (1...9).contains(line.shape.digits) else { return nil }
    var words = line.text.lowercased().split { $0 == " " || $0 == "|" || $0 == "/" || $0 == "·" || $0 == "•" }[...]
    while let first = words.first, Self.isDash(first) { words.removeFirst() }
    while let last = words.last, Self.isDash(last) { words.removeLast() }
    let label = words.first.map { Self.labels.contains(String($0)) } ?? false
    if label { words.removeFirst() }
    guard let first = words.first, let last = words.last else { return nil }
    if let number = Self.number(first), words.count == 1 || Self.isTotal(words.dropFirst(), of: number) {
      self.number = number
      self.words = label ? "page" : ""
      isSure = label
    } else if !label, words.count > 1, let number = Self.number(first) ?? Self.number(last) {
      self.number = number
      self.words = (Self.number(first) == nil ? words.dropLast() : words.dropFirst()).joined(separator: " ")
      isSure = false
    } else {
      return nil
    }
  }

  private static func number(_ word: Substring) -> Int? {
    let digits = word.utf8.drop { $0 == UInt8(ascii: "-") }.prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// "of 12", "12" behind a stroke.
  private static func isTotal(_ words: ArraySlice<Substring>, of number: Int) -> Bool {
    guard let last = words.last, let total = Self.number(last), total >= number else { return false }
    return words.count == 1 || words.count == 2 && words.first.map { totals.contains(String($0)) } ?? false
  }

  private static func isDash(_ word: Substring) -> Bool { word.unicodeScalars.allSatisfy { "-–—".unicodeScalars.contains($0) } }

  private static let labels: Set<String> = [
    "page", "p.", "pg", "pg.", "seite", "página", "pagina", "pág.", "pag.", "strona", "str.", "страница", "стр.", "sida", "side",
    "sivu", "sayfa", "oldal", "pàgina",
  ]
  private static let totals: Set<String> = ["of", "von", "de", "di", "sur", "z", "из", "av", "af", "van", "z"]
}

extension SourceLine {
  /// Whether it is short enough for a running head.
  fileprivate var isShort: Bool { shape.words <= 14 && shape.length <= 110 && !isBlank }
}
