/// The length of a recording, or a time in one, in a line of its own: "1:02:33".
enum RecordingLength {
  /// Whether a line is a recording's length and nothing else.
  static func matches(_ line: SourceLine) -> Bool {
    line.shape.words == 1 && line.shape.length <= 8 && matches(line.text)
  }

  /// Whether a text is a recording's length.
  static func matches(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// The lines that look like lengths and are times of the day.
  ///
  /// Three or more that only grow are an agenda's, and those that only fall a live report's, the newest first.
  static func timesOfDay(in lines: [SourceLine]) -> [Int] {
    let found = lines.indices.filter { matches(lines[$0]) }
    let times = found.map { seconds(lines[$0]) }
    let pairs = zip(times, times.dropFirst())
    return times.count >= 3 && (pairs.allSatisfy { $0 < $1 } || pairs.allSatisfy { $0 > $1 }) ? found : []
  }

  /// The lines between times that only grow, as a film's transcript has them every few words, and those behind the last.
  static func transcript(in lines: [SourceLine]) -> Range<Int>? {
    let found = lines.indices.filter { matches(lines[$0]) }
    var longest = found[..<0]
    var start = 0
    for place in found.indices {
      let goesOn = place > 0 && found[place] - found[place - 1] <= 8 && seconds(lines[found[place]]) > seconds(lines[found[place - 1]])
      if !goesOn { start = place }
      if place + 1 - start > longest.count { longest = found[start...place] }
    }
    guard longest.count >= 4, let first = longest.first, let last = longest.last else { return nil }
    return first..<min(lines.count, last + 2)
  }

  private static func seconds(_ line: SourceLine) -> Int {
    line.text.utf8.split(separator: UInt8(ascii: ":")).reduce(0) { $0 * 60 + (Int(String($1) ?? "") ?? 0) }
  }
}
