import Markup

/// Finds the values of a fact box, each below its name in a line of its own: "Wingspan", "5.4 m"; "Seat:", "Kuopio".
///
/// Names that end in a colon say so themselves; others are told by their values, which are figures.
enum NamedValueFinder {
  /// Claims every box of three such names or more, of four where no colon stands behind them, as a list, an item for each.
  static func claim(in draft: inout Draft) {
    let solid = draft.solidLines
    var place = 0
    while place < solid.count {
      let marked = items(at: place, solid, in: draft) { isMarkedName($0) && isValue($1) }
      let items = marked.count >= 3 ? marked : items(at: place, solid, in: draft) { isName($0) && isFigure($1) }
      guard items.count >= (marked.count >= 3 ? 3 : 4), let last = items.last else {
        place += 1
        continue
      }
      // Names that come again are speakers.
      if Set(items.map { draft.lines[$0.lines.lowerBound].text }).count == items.count {
        draft.claim(solid[place]..<last.lines.upperBound, as: .list(items))
      }
      place += 2 * items.count
    }
  }

  private static func items(
    at place: Int, _ solid: [Int], in draft: Draft, where isPair: (SourceLine, SourceLine) -> Bool
  ) -> [ListLine] {
    var items: [ListLine] = []
    for name in stride(from: place, to: solid.count - 1, by: 2) {
      let lines = solid[name]..<(solid[name + 1] + 1)
      let (first, last) = (draft.lines[lines.lowerBound], draft.lines[lines.upperBound - 1])
      guard draft.isFree(lines.lowerBound), draft.isFree(lines.upperBound - 1), isPair(first, last) else { break }
      items.append(ListLine(depth: 0, lines: lines, text: first.text + " " + last.text))
    }
    return items
  }

  private static func isMarkedName(_ line: SourceLine) -> Bool {
    line.shape.ending == .colon && (1...5).contains(line.shape.words) && line.shape.length >= 4 && line.shape.innerStops == 0
      && line.shape.digits <= 4 && line.shape.beginning != .lower && BulletMarker.read(line) == nil && line.headingMark == nil
  }

  private static func isValue(_ line: SourceLine) -> Bool {
    (1...15).contains(line.shape.words) && line.shape.ending == .none && line.shape.innerStops == 0 && !line.isMarkedQuote
      && line.headingMark == nil && BulletMarker.read(line) == nil
  }

  private static func isName(_ line: SourceLine) -> Bool {
    (1...5).contains(line.shape.words) && line.shape.length <= 40 && line.shape.digits == 0 && line.shape.ending == .none
      && line.shape.beginning == .upper && line.headingMark == nil && !line.isMarkedQuote
  }

  /// A number with its unit, perhaps up to another one; a day or the time of one is none.
  private static func isFigure(_ line: SourceLine) -> Bool {
    guard line.shape.digits > 0, line.shape.words <= 6, line.shape.length <= 40, line.shape.ending == .none else { return false }
    let first = line.bytes.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "$") }.first
    return first.map { (48...57).contains($0) } == true && !Byline.isDateline(line) && !RecordingLength.matches(line)
  }
}
