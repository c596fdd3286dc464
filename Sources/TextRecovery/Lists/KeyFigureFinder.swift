/// Finds the figures that briefings set in boxes, each above what it counts: "43.7K", "people displaced".
enum KeyFigureFinder {
  /// Claims every row of three such boxes or more as a list, an item for each.
  static func claim(in draft: inout Draft) {
    guard draft.lines.count(where: CellKind.mayBeNumber) >= 3 else { return }
    let solid = draft.solidLines
    var place = 0
    while place < solid.count {
      var items: [ListLine] = []
      while place + 1 < solid.count, let item = item(solid[place], solid[place + 1], in: draft) {
        items.append(item)
        place += 2
      }
      if items.count >= 3, let first = items.first, let last = items.last, !followLabels(first.lines.lowerBound, place, solid, in: draft) {
        draft.claim(first.lines.lowerBound..<last.lines.upperBound, as: .list(items))
      }
      place += items.isEmpty ? 1 : 0
    }
  }

  /// Whether the figures from a line on may stand below what they count rather than above it: a label touches the first one, or
  /// a figure is left over at a place.
  private static func followLabels(_ first: Int, _ place: Int, _ solid: [Int], in draft: Draft) -> Bool {
    if place < solid.count, CellKind(draft.lines[solid[place]]) == .number { return true }
    guard draft.isFree(first - 1), CellKind(draft.lines[first - 1]) == .text else { return false }
    return !draft.lines[first - 1].isInCapitals
  }

  private static func item(_ figure: Int, _ label: Int, in draft: Draft) -> ListLine? {
    guard draft.isFree(figure), CellKind.mayBeNumber(draft.lines[figure]), draft.isFree(label),
      CellKind(draft.lines[figure]) == .number, CellKind(draft.lines[label]) == .text
    else { return nil }
    return ListLine(depth: 0, lines: figure..<(label + 1), text: draft.lines[figure].text + " " + draft.lines[label].text)
  }
}
