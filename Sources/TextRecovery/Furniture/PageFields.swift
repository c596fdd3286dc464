/// Tells the fields in which archives say what a document is, each above its value: "Format", "Situation Report", "Source", "OCHA".
enum PageFields {
  /// The indices of the fields' names and values where three or more follow one another; dates stay, since they are the article's.
  static func lines(among lines: [SourceLine]) -> Set<Int> {
    let solid = lines.indices.filter { !lines[$0].isBlank }
    let labels = solid.indices.filter { isLabel(lines[solid[$0]]) }
    guard labels.count >= 3 else { return [] }
    var found: Set<Int> = []
    var run: [Int] = []
    var count = 0
    var end = 0
    for place in labels + [solid.count] {
      if place != end || place == solid.count {
        if count >= 3 { found.formUnion(run) }
        (run, count) = ([], 0)
      }
      guard place < solid.count else { break }
      end = place + 1
      while end < solid.count, end - place <= 3, isValue(lines[solid[end]]) { end += 1 }
      guard end > place + 1 else { continue }
      count += 1
      run += [solid[place]] + solid[(place + 1)..<end].filter { !Byline.isDateline(lines[$0]) }
    }
    return found
  }

  private static func isLabel(_ line: SourceLine) -> Bool {
    guard line.shape.words <= 3, line.shape.length <= 24, line.shape.digits == 0, line.shape.beginning == .upper else { return false }
    let text = line.text.lowercased()
    return labels.contains(line.shape.ending == .colon ? String(text.dropLast()) : text)
  }

  private static func isValue(_ line: SourceLine) -> Bool {
    line.shape.words <= 10 && line.shape.innerStops == 0 && line.shape.ending == .none && !isLabel(line) && BulletMarker.read(line) == nil
  }

  /// Names that stand over nothing else; those that menus have as well, such as "Countries", are not among them.
  private static let labels: Set<String> = [
    "format", "source", "sources", "posted", "originally published", "origin", "attachments", "primary country", "other country",
    "other countries", "country", "theme", "themes", "disaster type", "disaster types", "language", "publication date", "document type",
    "content type", "publication type", "file type", "reference number", "glide", "thread starter", "start date", "joined", "messages",
    "reaction score", "points",
  ]
}
