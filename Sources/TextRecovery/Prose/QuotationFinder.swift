/// Finds quotations among the stretches of prose: in marks, behind `>`, set in, or below a sentence that announces speech.
struct QuotationFinder {
  /// The positions of stretches that are one quotation each, in order.
  static func quotations(in draft: Draft, stretches: [Range<Int>]) -> [Range<Int>] {
    QuotationFinder(draft, stretches).quotations()
  }

  private let draft: Draft
  private let stretches: [Range<Int>]
  private let marks: [QuotationMarks?]
  /// The lines behind lists, where what is set in belongs to an item.
  private let listEnds: Set<Int>
  private let setInIsQuoted: Bool

  private init(_ draft: Draft, _ stretches: [Range<Int>]) {
    self.draft = draft
    self.stretches = stretches
    marks = stretches.map { stretch in
      guard stretch.contains(where: { draft.lines[$0].hasQuotationMark }) else { return nil }
      return QuotationMarks(stretch.map { draft.lines[$0].text }.joined(separator: " "))
    }
    listEnds = Set(
      draft.pieces.compactMap { piece in
        guard case .list = piece.kind else { return nil }
        return piece.lines.upperBound - 1
      })
    let prose = stretches.filter { draft.lines[$0.lowerBound].shape.words >= 8 }
    let setIn = prose.count { Self.isSetIn($0, draft) }
    setInIsQuoted = setIn * 3 <= prose.count && prose.count - setIn >= 2
  }

  private func quotations() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = 0
    while position < stretches.count {
      let end = quotationEnd(from: position)
      guard end > position else {
        position += 1
        continue
      }
      let attributed = end < stretches.count && isAttribution(at: end) ? end + 1 : end
      var start = position
      for next in position + 1..<attributed + 1 where next == attributed || !stands(next, behind: next - 1) {
        found.append(start..<next)
        start = next
      }
      position = attributed
    }
    return found
  }

  /// Whether nothing but blank lines stands between two stretches.
  private func stands(_ position: Int, behind previous: Int) -> Bool {
    draft.solid(from: stretches[previous].upperBound) == stretches[position].lowerBound
  }

  private func quotationEnd(from position: Int) -> Int {
    let first = line(position)
    if first.isMarkedQuote { return saysSomething(position) ? position + 1 : position }
    if let marks = marks[position] {
      if marks.isWhole,
        first.shape.words >= 8 || stretches[position].count > 1 || introducesSpeech(before: position)
      {
        return position + 1
      }
      if marks.onlyOpens { return chainEnd(from: position) }
      if marks.onlyCloses, position > 0, self.marks[position - 1]?.isOpen == true { return position + 1 }
    }
    if setInIsQuoted, Self.isSetIn(stretches[position], draft), first.shape.words >= 8, !followsList(position)
    {
      return position + 1
    }
    if let marks = marks[position], marks.isOpen || marks.opensFirst { return position }
    if introducesSpeech(before: position), isSpeech(position) { return position + 1 }
    return isPulled(position) ? position + 1 : position
  }

  /// The position behind paragraphs that each begin with a mark, the last of which ends with one; as long a speech as
  /// that is quoted by convention.
  private func chainEnd(from position: Int) -> Int {
    var end = position
    while end < stretches.count, end - position < 40, marks[end]?.onlyOpens == true { end += 1 }
    guard end < stretches.count, let last = marks[end], last.isWhole else { return position }
    return end + 1
  }

  /// Whether the sentence above ends in a colon and announces what somebody says.
  private func introducesSpeech(before position: Int) -> Bool {
    guard let before = draft.solid(before: stretches[position].lowerBound),
      draft.lines[before].shape.ending == .colon, !draft.isFurniture(before),
      let sentence = Sentence.last(of: draft.lines[before].text)
    else { return false }
    return Announcement(sentence).announcesSpeech
  }

  private func isSpeech(_ position: Int) -> Bool {
    guard let last = stretches[position].last else { return false }
    return draft.lines[last].shape.endsSentence && line(position).headingMark == nil
      && line(position).shape.words >= 3
  }

  /// Whether a paragraph is followed by the line that names its speaker with his office, and then by the text again.
  private func isPulled(_ position: Int) -> Bool {
    guard position + 2 < stretches.count, isAttribution(at: position + 1), !isAttribution(at: position + 2)
    else {
      return false
    }
    let name = line(position + 1)
    return name.bytes.contains(UInt8(ascii: ",")) && line(position).shape.words >= 5 && isSpeech(position)
      && position > 0 && !line(position - 1).isAttribution
  }

  private func isAttribution(at position: Int) -> Bool {
    stretches[position].count == 1 && line(position).isAttribution && stands(position, behind: position - 1)
      && stretches[position].lowerBound - stretches[position - 1].upperBound <= 1
  }

  private func followsList(_ position: Int) -> Bool {
    draft.solid(before: stretches[position].lowerBound).map(listEnds.contains) ?? false
  }

  private func saysSomething(_ position: Int) -> Bool {
    stretches[position].contains { index in
      let shape = draft.lines[index].shape
      return shape.upperLetters + shape.lowerLetters + shape.caselessLetters + shape.digits > 0
    }
  }

  private func line(_ position: Int) -> SourceLine { draft.lines[stretches[position].lowerBound] }

  private static func isSetIn(_ stretch: Range<Int>, _ draft: Draft) -> Bool {
    stretch.allSatisfy { draft.lines[$0].indent >= 2 }
  }
}

extension SourceLine {
  /// Whether it is a dash with a name behind it, as below a quotation.
  var isAttribution: Bool {
    guard (2...14).contains(shape.words), shape.ending == .none else { return false }
    for dash in ["—", "–", "―", "--", "- "] where bytes.starts(with: dash.utf8) {
      let rest = bytes.dropFirst(dash.utf8.count).drop { $0 == 0x20 }
      guard let first = rest.first else { return false }
      return !(48...57).contains(first) && (first >= 0x80 || first | 0x20 >= 0x61)
    }
    return false
  }

  /// Whether there may be a double quotation mark in it.
  fileprivate var hasQuotationMark: Bool {
    bytes.contains {
      $0 == UInt8(ascii: "\"") || $0 == 0x9C || $0 == 0x9D || $0 == 0x9E || $0 == 0xAB || $0 == 0xBB
        || $0 == 0x8C || $0 == 0x8D
    }
  }
}
