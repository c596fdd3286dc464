/// Tells what an assistant's chat sets into a copied answer from the answer: the names of sources behind sentences.
enum AssistantMarks {
  /// The indices of lines that name the source of the sentence above, and of the number of others: "Reuters", "+2".
  ///
  /// Where one such pair stands, the names alone behind other sentences are marks as well: those that come again, and those
  /// that a list of sources names at the end.
  static func sources(among lines: [SourceLine]) -> Set<Int> {
    let solid = lines.indices.filter { !lines[$0].isBlank }
    let counts = solid.indices.filter { place in
      place >= 2 && isCount(lines[solid[place]]) && isName(lines[solid[place - 1]]) && lines[solid[place - 2]].shape.endsSentence
    }
    guard !counts.isEmpty else { return [] }
    var names = Set(counts.map { lines[solid[$0 - 1]].bytes })
    let list = solid.lastIndex { ReferenceLines.isHeading(lines[$0]) } ?? solid.count
    names.formUnion(solid[list...].map { lines[$0].bytes })
    var found: Set<Int> = []
    for place in counts { found.formUnion([solid[place - 1], solid[place]]) }
    for place in solid.indices[..<list].dropFirst() {
      guard names.contains(lines[solid[place]].bytes), isName(lines[solid[place]]), lines[solid[place - 1]].shape.endsSentence
      else { continue }
      found.insert(solid[place])
    }
    return found
  }

  /// The indices of lines in which an assistant offers more, at the end of its answer, and of the list of what it offers.
  static func offers(among lines: [SourceLine]) -> Set<Int> {
    let solid = lines.indices.filter { !lines[$0].isBlank }
    var found: Set<Int> = []
    var end = 0
    for (place, index) in solid.enumerated() where place >= end && lines[index].shape.words <= 40 && beginsOffer(lines[index]) {
      end = place + 1
      if lines[index].shape.ending == .colon {
        while end < solid.count, end - place <= 8, lines[solid[end]].shape.words <= 16, !lines[solid[end]].shape.endsSentence { end += 1 }
      }
      while end < solid.count, beginsOffer(lines[solid[end]]) { end += 1 }
      let isLast = end == solid.count || leadsToQuestion(lines[solid[end]]) || FoldedLine(lines[solid[end]]).isOfAssistant
        || ReferenceLines.isHeading(lines[solid[end]])
      if isLast { found.formUnion(solid[place..<end]) }
    }
    return found
  }

  private static func beginsOffer(_ line: SourceLine) -> Bool {
    guard let first = line.bytes.first, "WIDLJ".utf8.contains(first) else { return false }
    return beginnings.contains { line.bytes.starts(with: $0.utf8) }
  }

  private static let beginnings = [
    "Would you like me to ", "If you want, I can ", "If you’d like, I can ", "If you'd like, I can ", "If you like, I can ", "Do you want me to ",
    "Let me know if you’d like ", "Let me know if you'd like ", "Let me know if you want ", "Just tell me which ",
  ]

  private static func isName(_ line: SourceLine) -> Bool {
    line.shape.words <= 5 && line.shape.length <= 48 && line.shape.ending == .none
  }

  /// Whether a line is a number behind a plus sign.
  private static func isCount(_ line: SourceLine) -> Bool {
    line.bytes.first == UInt8(ascii: "+") && (2...3).contains(line.bytes.count) && line.bytes.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  /// Whether a reader's question to an assistant stands on the next line.
  static func leadsToQuestion(_ line: SourceLine) -> Bool {
    line.shape.words == 2 && ["You said:", "You asked:"].contains { line.bytes.elementsEqual($0.utf8) }
  }
}
