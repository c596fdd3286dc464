/// Finds verses: short lines together that begin with capitals and break where no sentence does.
enum VerseFinder {
  /// Claims every stanza of four lines or more, or of two below a colon, where paragraphs are set apart by blanks.
  static func claim(in draft: inout Draft) {
    guard draft.isSpaced else { return }
    for run in draft.freeRuns {
      let isIntroduced =
        draft.solid(before: run.lowerBound).map { draft.lines[$0].shape.ending == .colon } ?? false
      guard run.count >= (isIntroduced ? 2 : 4), run.count <= 60, isStanza(draft.lines[run]) else { continue }
      let name = draft.solid(from: run.upperBound) ?? run.upperBound
      let isNamed = draft.isFree(name) && name - run.upperBound <= 1 && draft.lines[name].isAttribution
      let lines = isNamed ? Array(run) + [name] : Array(run)
      draft.claim(
        run.lowerBound..<(isNamed ? name + 1 : run.upperBound), as: .quote(lines.map { $0..<($0 + 1) }))
    }
  }

  /// Lists have no commas at the ends of items that begin with capitals; addresses have more capitals.
  private static func isStanza(_ lines: ArraySlice<SourceLine>) -> Bool {
    guard lines.allSatisfy(isVerse) else { return false }
    let broken = lines.count { $0.shape.ending == .comma || $0.shape.ending == .semicolon }
    let capitals = lines.reduce(0) { $0 + $1.shape.capitalShare } / Double(lines.count)
    return broken * 4 >= lines.count && capitals < 0.6
  }

  private static func isVerse(_ line: SourceLine) -> Bool {
    let shape = line.shape
    return (2...12).contains(shape.words) && (8...70).contains(shape.length) && shape.digits == 0
      && shape.beginning == .upper && shape.innerStops == 0 && shape.pipes == 0
      && BulletMarker.read(line) == nil
  }
}
