/// Finds headings that agencies and newspapers set behind a mark, each alone over paragraphs: `- "They met us with a ladder"`, "◇ 남은 쟁점".
enum MarkedHeadingFinder {
  /// Claims the headings behind a mark that stands so twice or more.
  static func claim(in draft: inout Draft) {
    var found: [Unicode.Scalar: [(line: Int, text: String)]] = [:]
    for index in draft.lines.indices where draft.isFree(index) && draft.lines[index].shape.words <= 14 {
      guard let (mark, text) = marked(draft.lines[index]), standsOverText(index, in: draft) else { continue }
      found[mark, default: []].append((index, text))
    }
    for (_, headings) in found where headings.count >= 2 {
      for heading in headings { draft.claim(heading.line..<(heading.line + 1), as: .heading(level: 2, heading.text)) }
    }
  }

  /// The mark before a line's text, and the text.
  private static func marked(_ line: SourceLine) -> (mark: Unicode.Scalar, text: String)? {
    guard let first = line.bytes.first, first == UInt8(ascii: "-") || first == 0xE2, line.shape.innerStops == 0,
      line.shape.ending == .none || line.shape.ending == .question
    else { return nil }
    let scalars = line.text.unicodeScalars
    guard let mark = scalars.first, marks.contains(mark), scalars.dropFirst().first?.isBlank == true else { return nil }
    let text = String(scalars.dropFirst()).trimmingBlanks
    return (2...80).contains(text.unicodeScalars.count) ? (mark, text) : nil
  }

  private static let marks = Set("-–◇◆■□▲△▶▷○●★☆".unicodeScalars)

  /// Whether a line stands between paragraphs.
  private static func standsOverText(_ index: Int, in draft: Draft) -> Bool {
    guard let above = draft.solid(before: index), let next = draft.solid(from: index + 1), draft.isFree(next) else { return false }
    let isProse = draft.lines[next].beginsText || draft.lines[next].shape.endsSentence && draft.lines[next].shape.words >= 6
    return isProse && marked(draft.lines[next]) == nil
      && (!draft.isFree(above) || draft.lines[above].shape.endsSentence && marked(draft.lines[above]) == nil)
  }
}
