import Markup

/// Finds a table of contents, whose lines stand once more over the parts of the text.
enum TableOfContents {
  /// Claims the heading of a table of contents with the lines below it, as far as each comes again further down.
  static func claim(in draft: inout Draft) {
    let solid = draft.solidLines.filter { draft.lines[$0].shape.length <= 160 }
    let places = solid.indices.filter { draft.isFree(solid[$0]) && isHeading(draft.lines[solid[$0]]) }.prefix(8)
    guard !places.isEmpty else { return }
    let keys = solid.map { EchoKey(withoutNumbers(draft.lines[$0].text)) }
    var last: [EchoKey: Int] = [:]
    for (place, key) in keys.enumerated() { last[key] = place }
    for place in places {
      let entries = solid.indices[(place + 1)...].prefix(400).prefix {
        draft.isFree(solid[$0]) && !keys[$0].words.isEmpty
          && (last[keys[$0], default: 0] > $0 || hasLeader(draft.lines[solid[$0]]))
      }
      // Each comes again behind all of them, or has a way that leads to its page.
      let lines = draft.lines
      let leads = { (place: Int, end: Int) in last[keys[place], default: 0] >= end || hasLeader(lines[solid[place]]) }
      let isWhole = entries.count >= 2 && entries.allSatisfy { leads($0, entries.endIndex) }
      let block = block(below: place, solid, in: draft, where: leads)
      let end = max(isWhole ? entries.endIndex : place, block.endIndex)
      guard end > place else { continue }
      for index in solid[place..<end] { draft.claim(index..<(index + 1), as: .omission(.boilerplate)) }
      return
    }
  }

  /// The short lines between a heading and the next blank, where most of them come again: the others name their parts otherwise.
  private static func block(below place: Int, _ solid: [Int], in draft: Draft, where leads: (Int, Int) -> Bool) -> Range<Int> {
    let block = solid.indices[(place + 1)...].prefix(40).prefix { next in
      let line = draft.lines[solid[next]]
      return solid[next] - solid[place] == next - place && draft.isFree(solid[next]) && line.shape.words <= 12 && line.shape.ending != .fullStop
    }
    let isEnded = block.endIndex < solid.count && solid[block.endIndex] - solid[place] > block.endIndex - place
    return isEnded && block.count >= 3 && block.count(where: { leads($0, block.endIndex) }) * 2 > block.count ? block : place..<place
  }

  /// Claims the names of a text's parts that stand together above them as links, without a heading: three or more, each of which begins
  /// a short line further down, in the same order. What a colon announces stays.
  static func claimLinks(in draft: inout Draft) {
    let runs = draft.freeRuns.filter { run in (3...30).contains(run.count) && run.allSatisfy { isPart(draft.lines[$0]) } }
    guard !runs.isEmpty else { return }
    var parts: [ArraySlice<UInt8>: [Int]] = [:]
    for index in draft.lines.indices where draft.isFree(index) && isPart(draft.lines[index]) {
      parts[beginning(draft.lines[index]), default: []].append(index)
    }
    for run in runs {
      guard let above = draft.solid(before: run.lowerBound), draft.lines[above].shape.ending != .colon else { continue }
      var next = run.upperBound
      let leadOn = run.allSatisfy { index in
        // A few lines that begin alike are enough to look at.
        let alike = parts[beginning(draft.lines[index]), default: []].suffix(64)
        let found = alike.first { $0 >= next && draft.lines[$0].bytes.starts(with: draft.lines[index].bytes) }
        guard let found else { return false }
        next = found + 1
        return true
      }
      guard leadOn, next - run.upperBound >= 3 * run.count else { continue }
      for index in run { draft.claim(index..<(index + 1), as: .omission(.boilerplate)) }
      return
    }
  }

  /// Whether a line may be the name of a part.
  private static func isPart(_ line: SourceLine) -> Bool {
    (2...32).contains(line.shape.words) && line.shape.ending == .none && line.shape.innerStops == 0 && BulletMarker.read(line) == nil
  }

  /// A line's first two words.
  private static func beginning(_ line: SourceLine) -> ArraySlice<UInt8> {
    let words = line.bytes.split(separator: 0x20, maxSplits: 2)
    return line.bytes[..<(words.count > 1 ? words[1].endIndex : line.bytes.endIndex)]
  }

  /// Whether dots or a wide gap lead to a page's number: "Outlook ........ 27".
  private static func hasLeader(_ line: SourceLine) -> Bool {
    guard let last = line.bytes.last, (48...57).contains(last) else { return false }
    if line.shape.wideGaps == 1 || line.shape.hasTab, line.shape.words <= 16 { return true }
    let dots = line.bytes.reversed().drop { (48...57).contains($0) || $0 == 0x20 }
    return dots.prefix(4).count { $0 == UInt8(ascii: ".") } == 4 || line.text.contains("……")
  }

  private static func isHeading(_ line: SourceLine) -> Bool {
    guard line.shape.words <= 3 else { return false }
    return headings.contains(EchoKey(line.text).words.joined(separator: " "))
  }

  /// An entry without the number before it, and without the dots and the page behind it.
  private static func withoutNumbers(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace)
    func isNumber(_ word: Substring) -> Bool { word.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") } }
    if words.count > 1, isNumber(words[0]) { words.removeFirst() }
    if words.count > 1, isNumber(words[words.count - 1]) { words.removeLast() }
    while words.count > 1, words[words.count - 1].allSatisfy({ $0 == "." || $0 == "…" }) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let headings: Set<String> = [
    "contents", "table of contents", "contents hide", "in this article", "on this page", "in this report", "inhalt",
    "inhaltsverzeichnis", "sommaire", "table des matières", "índice", "indice", "sommario", "inhoud", "inhoudsopgave", "spis treści",
    "содержание", "оглавление", "зміст", "içindekiler", "目录", "目次", "المحتويات", "فهرست",
  ]
}
