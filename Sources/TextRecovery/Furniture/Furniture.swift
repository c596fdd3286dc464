/// Tells lines of the page from lines of the article.
///
/// Only whole lines are matched, and only short ones, so that a sentence of the article which mentions
/// cookies or sharing stays.
enum Furniture {
  /// Which lines of a text are furniture, by their own words or by those beside them.
  static func among(_ lines: [SourceLine]) -> [Bool] {
    var furniture = lines.map { !$0.isBlank && matches($0) }
    for index in RecordingLength.timesOfDay(in: lines) { furniture[index] = false }
    for index in keyEvents(among: lines, furniture) { furniture[index] = true }
    for found in [
      PageCounts.lines(among: lines), PageFields.lines(among: lines), AssistantMarks.sources(among: lines), AssistantMarks.offers(among: lines),
    ] {
      for index in found { furniture[index] = true }
    }
    return furniture
  }

  /// Whether a line is page furniture ("Exit mobile version", a copyright line, a photo credit).
  private static func matches(_ line: SourceLine) -> Bool {
    if FoldedLine.isInvitation(line) || line.bytes.starts(with: ":root {".utf8) || isFrame(line) { return true }
    guard line.shape.length <= 160, line.shape.words <= 24 else { return false }
    // What has more than one sentence, and is longer than all the lines that are known, is read no further.
    guard line.shape.innerStops == 0 || line.shape.length <= longest || line.bytes.contains(0xA9) else { return false }
    let folded = FoldedLine(line)
    if line.shape.length <= longest, FurnitureLines.contains(folded.text) || folded.isMenu || folded.isRowOfButtons || folded.isHashtags { return true }
    guard line.shape.innerStops == 0 || folded.isReserved else { return false }
    return folded.isNotice || folded.isLink || folded.isShareBar || folded.isCount || folded.isAge
  }

  /// Whether a line is what is left of a menu whose entries were pictures: "| |", ". | . |".
  private static func isFrame(_ line: SourceLine) -> Bool {
    line.shape.length <= 24 && line.bytes.contains(UInt8(ascii: "|")) && line.bytes.allSatisfy { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ".") || $0 == 0x20 }
  }

  /// More scalars than any of the lines has with the marks around it.
  private static let longest = 72

  /// The box in which a report that goes on for a day names its parts, each below the time at which it appeared.
  private static func keyEvents(among lines: [SourceLine], _ furniture: [Bool]) -> [Int] {
    guard let start = lines.firstIndex(where: { $0.shape.words == 2 && ["Key events", "Key moments"].contains($0.text) }) else { return [] }
    let solid = lines.indices[(start + 1)...].prefix(200).filter { !lines[$0].isBlank }
    var end = 0
    while end + 1 < solid.count, furniture[solid[end]], lines[solid[end]].shape.digits > 0, !furniture[solid[end + 1]],
      lines[solid[end + 1]].shape.words <= 20, lines[solid[end + 1]].shape.ending != .fullStop
    { end += 2 }
    return end >= 4 ? [start] + solid[..<end] : []
  }
}
