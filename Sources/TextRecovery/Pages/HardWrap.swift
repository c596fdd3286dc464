/// Tells lines that a mail program or an editor broke from lines that end where their author ended them.
struct HardWrap {
  /// The width at which the document was broken, where it was.
  private let width: Int?
  private let lines: [SourceLine]

  /// Measures the free lines of a draft.
  init(_ draft: Draft) {
    lines = draft.lines
    var width = 0
    for run in draft.freeRuns where run.count >= 3 {
      width = max(width, Self.width(of: run, in: draft.lines) ?? 0)
    }
    self.width = width > 0 ? width : nil
  }

  /// Whether the line behind a line goes on with its sentence or paragraph.
  func continues(_ index: Int) -> Bool {
    guard lines.indices.contains(index + 1) else { return false }
    let line = lines[index]
    let next = lines[index + 1]
    guard !line.isBlank, !next.isBlank, next.indent <= line.indent + 1, !next.isRule, !next.namesTable else {
      return false
    }
    // The times of a transcript are no words of its lines.
    if RecordingLength.matches(line) || RecordingLength.matches(next) { return false }
    // Below what names a table stands its header.
    if line.namesTable, next.shape.beginning != .lower { return false }
    if line.endsInBrokenWord {
      if next.shape.beginning == .lower { return true }
      if next.shape.beginning != .other, next.shape.beginning != .digit, line.shape.length >= 8 { return true }
    }
    if let width, line.shape.length <= width + 8, isFull(line, before: next, width: width) {
      return line.shape.beginning != .other || line.shape.length * 2 > width
    }
    guard line.shape.length >= 40, line.shape.length <= 130 else { return false }
    return next.shape.beginning == .lower && !line.shape.endsSentence && line.shape.ending != .colon || line.isUnfinished
  }

  /// The width of a run of lines if they look broken: each so full that the next word had no place.
  private static func width(of run: Range<Int>, in lines: [SourceLine]) -> Int? {
    let width = lines[run].map(\.shape.length).max() ?? 0
    guard (45...130).contains(width) else { return nil }
    var full = 0
    var lower = 0
    var breaks = 0
    var headings = 0
    for index in run.dropLast() {
      if lines[index].shape.endsSentence, lines[index].shape.length * 10 < width * 8 {
        breaks += 1
        continue
      }
      if lines[index].shape.length * 2 < width {
        headings += 1
        continue
      }
      // Before a number or a bullet a line ends where its author ended it.
      if lines[index].shape.length * 10 < width * 9, BulletMarker.read(lines[index + 1]) != nil {
        breaks += 1
        continue
      }
      let next = lines[index + 1].shape
      if lines[index].shape.length + 1 + next.firstWordLength > width - 2 { full += 1 }
      if next.beginning == .lower || next.beginning == .caseless { lower += 1 }
    }
    // A few lines may be headings; many, where what is left is broken beyond doubt.
    let pairs = run.count - 1 - breaks - headings
    let isBroken =
      headings * 4 > run.count - 1
      ? pairs >= 3 && full == pairs && lower * 2 >= pairs : pairs >= 2 && full * 10 >= pairs * 8 && lower * 4 >= pairs
    return isBroken ? width : nil
  }

  private func isFull(_ line: SourceLine, before next: SourceLine, width: Int) -> Bool {
    let mayBegin = line.shape.endsSentence && next.shape.beginning != .lower || BulletMarker.read(next) != nil
    let slack = mayBegin ? 0 : width / 10
    return line.shape.length + 1 + next.shape.firstWordLength > width - slack
  }
}

extension SourceLine {
  /// Whether it is the number of a table with what is in it: "Table 2. Share of the costs".
  var namesTable: Bool {
    ["Table ", "TABLE ", "Tabelle ", "Tableau ", "Tabla ", "Таблица "].contains { start in
      bytes.starts(with: start.utf8) && bytes.dropFirst(start.utf8.count).first.map { (48...57).contains($0) } == true
    }
  }

  /// Whether its last word is one that another follows ("for the first time since").
  var isUnfinished: Bool {
    guard shape.ending == .none, let last = bytes.last, (0x61...0x7A).contains(last) else { return false }
    let words = bytes.suffix(16).split(separator: 0x20)
    guard let word = words.last, word.count <= 5 else { return false }
    // "at its 12th meeting, on", but not "Fireworks on the Lake, Idaho"
    if word.first.map({ (0x61...0x7A).contains($0) }) == true, words.dropLast().last?.last == UInt8(ascii: ",") { return true }
    return Self.unfinished.contains(String(decoding: word, as: UTF8.self))
  }

  /// Words that no clause ends with; those that stand behind verbs as well ("bring in") are not among them.
  private static let unfinished: Set<String> = [
    "of", "the", "a", "and", "or", "since", "from", "at", "into", "between", "as", "than", "their", "its", "our", "whose", "le",
    "les", "des", "du", "de", "et", "und", "oder", "der", "die", "das", "von", "mit", "dem", "den", "im", "zum", "zur", "el", "los",
    "las", "del", "con", "y", "que", "di", "della", "dei", "een", "het", "van", "en",
  ]
}
