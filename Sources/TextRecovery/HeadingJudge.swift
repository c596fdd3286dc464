/// Tells headings from captions, short paragraphs and stray lines.
struct HeadingJudge {
  private let draft: Draft
  private let stretches: [Range<Int>]
  private let pieceStarts: Set<Int>
  private let mixesCapitals: Bool
  /// Whether so many lines are questions that they are an interview's, not headings.
  private let isInterview: Bool

  /// Makes a judge of all that is still free in a draft.
  init(draft: Draft, stretches: [Range<Int>]) {
    self.draft = draft
    self.stretches = stretches
    pieceStarts = Set(
      draft.pieces.compactMap { piece in
        switch piece.kind {
        case .list, .table: piece.lines.lowerBound
        default: nil
        }
      })
    let shapes = stretches.map { draft.lines[$0.lowerBound].shape }.filter {
      $0.words <= 14 && $0.ending == .none
    }
    isInterview = stretches.count { draft.lines[$0.lowerBound].shape.ending == .question } >= 4
    mixesCapitals =
      shapes.contains(where: \.isAllCapitals) && shapes.contains { !$0.isAllCapitals && $0.upperLetters > 0 }
  }

  /// The level of the heading that a stretch is; nothing when it is none.
  func level(at position: Int) -> Int? {
    let stretch = stretches[position]
    let line = draft.lines[stretch.lowerBound]
    if let mark = line.headingMark { return max(2, mark) }
    guard stretch.count == 1, looksLikeHeading(line), leadsToText(position) else { return nil }
    if let depth = numberedDepth(line) { return min(6, 1 + depth) }
    return mixesCapitals && !line.shape.isAllCapitals ? 3 : 2
  }

  private func looksLikeHeading(_ line: SourceLine) -> Bool {
    let shape = line.shape
    guard shape.words <= 14, shape.length <= 100, shape.length >= 2,
      shape.innerStops == 0 || numberedDepth(line) != nil
    else { return false }
    guard shape.upperLetters + shape.lowerLetters + shape.caselessLetters >= 2 else { return false }
    switch shape.beginning {
    case .lower, .other: return false
    case .upper, .digit, .caseless: break
    }
    if isCaption(line) || line.bytes.contains(UInt8(ascii: "@")) { return false }
    switch shape.ending {
    case .none: return shape.words <= 9 || shape.capitalShare >= 0.55
    case .question: return shape.words <= 8 && !isInterview
    case .exclamation: return shape.words <= 6
    case .colon: return shape.words <= 3 && shape.capitalShare > 0.9
    case .fullStop, .semicolon, .comma, .ellipsis: return false
    }
  }

  /// Whether what follows is something that a heading can stand over.
  private func leadsToText(_ position: Int) -> Bool {
    let end = stretches[position].upperBound
    guard let next = draft.solid(from: end) else { return false }
    if pieceStarts.contains(next) { return next > end && draft.lines[end - 1].shape.ending != .colon }
    guard position + 1 < stretches.count else { return false }
    var follower = position + 1
    // A few headings may stand over one another before the text begins.
    while follower < stretches.count, follower <= position + 3 {
      let stretch = stretches[follower]
      let line = draft.lines[stretch.lowerBound]
      if stretch.count > 1 || line.shape.words >= 12 || line.shape.endsSentence || line.shape.ending == .colon
      {
        return true
      }
      guard looksLikeHeading(line) else { return false }
      follower += 1
    }
    return false
  }

  private func isCaption(_ line: SourceLine) -> Bool {
    let starts = [
      "figure ", "fig. ", "fig ", "photo", "image", "pictured", "map:", "chart:", "source:", "sources:",
      "credit", "table ", "graphic:", "video:", "keywords:", "file photo",
    ]
    let text = line.text.lowercased()
    return starts.contains { text.hasPrefix($0) } && line.shape.words >= 2
  }

  /// The depth of a number before the text, 1 for a chapter and 2 for a section.
  private func numberedDepth(_ line: SourceLine) -> Int? {
    let head = line.bytes.prefix { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    guard let first = head.first, first != UInt8(ascii: "."), head.count < line.bytes.count, head.count <= 8
    else { return nil }
    guard line.bytes[line.bytes.startIndex + head.count] == 0x20, head.contains(UInt8(ascii: ".")) else {
      return nil
    }
    return head.split(separator: UInt8(ascii: ".")).count
  }
}
