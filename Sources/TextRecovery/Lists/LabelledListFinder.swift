/// Finds lists whose items begin with labels of their own: "North: dry", "South: wet", "March 3, 2031 – the ice breaks".
enum LabelledListFinder {
  /// Claims every run of two lines or more, of three where a dash stands behind a label, since sentences have dashes.
  ///
  /// A label that comes again anywhere is a speaker's name, whose lines are prose; below a sentence that announces a
  /// table the lines are left to it.
  static func claim(in draft: inout Draft) {
    let solid = draft.solidLines
    let labels = solid.map { draft.isFree($0) ? label(draft.lines[$0]) : nil }
    var counts: [String: Int] = [:]
    for case let label? in labels { counts[label, default: 0] += 1 }
    var place = 0
    while place < solid.count {
      var end = place
      var items: [Range<Int>] = []
      let areInCapitals = labels[place].map(isInCapitals) ?? false
      while end < solid.count, let label = labels[end], label.utf8.count >= 2, counts[label] == 1,
        areInCapitals || !isInCapitals(label)
      {
        let first = end
        end += 1
        while end < solid.count, labels[end] == nil, draft.goesOn(solid[end - 1]) { end += 1 }
        items.append(solid[first]..<(solid[end - 1] + 1))
      }
      let hasDash = items.contains { draft.lines[$0.lowerBound].labelEnd?.isDash ?? false }
      if items.count >= (hasDash ? 3 : 2), !announcesTable(before: place, solid, draft), !isDialogue(items, in: draft) {
        let lines = items.map { item in
          let joined = draft.joined(item.map { draft.lines[$0].text })
          return ListLine(number: nil, depth: 0, lines: item, text: joined.text, breaks: joined.breaks)
        }
        draft.claim(solid[place]..<(solid[end - 1] + 1), as: .list(lines))
      }
      place = max(end, place + 1)
    }
  }

  /// Whether a label is in capitals, as those are that stand over a part of the text.
  private static func isInCapitals(_ label: String) -> Bool {
    label.utf8.count >= 6 && label.utf8.allSatisfy { !(0x61...0x7A).contains($0) } && label.utf8.contains { (0x41...0x5A).contains($0) }
  }

  /// Whether questions are put to somebody who answers.
  private static func isDialogue(_ items: [Range<Int>], in draft: Draft) -> Bool {
    let questions = items.count { draft.lines[$0.upperBound - 1].shape.ending == .question }
    return questions > 0 && questions < items.count
      && items.allSatisfy { draft.lines[$0.upperBound - 1].shape.endsSentence && draft.lines[$0.lowerBound].labelEnd?.isDash == false }
  }

  private static func announcesTable(before place: Int, _ solid: [Int], _ draft: Draft) -> Bool {
    guard place > 0 else { return false }
    let line = draft.lines[solid[place - 1]]
    guard line.shape.ending == .colon, let sentence = Sentence.last(of: line.text) else { return false }
    return Announcement(sentence).announcesTable
  }

  /// The name before a colon that a speaker's lines begin with.
  static func speaker(_ line: SourceLine) -> String? { line.labelEnd?.isDash == false ? label(line) : nil }

  /// The label of a line: at most forty bytes and four words before a colon or dash.
  private static func label(_ line: SourceLine) -> String? {
    // Two arrows stand before who speaks, in captions of what was said: ">> MODERATOR: Good morning."
    guard !line.bytes.starts(with: ">>".utf8) else { return nil }
    guard line.shape.words <= 150, line.shape.beginning != .lower, !line.shape.opensQuote, BulletMarker.read(line) == nil
    else { return nil }
    guard let end = line.labelEnd else { return nil }
    let bytes = line.bytes[..<end.index]
    guard bytes.count(where: { $0 == 0x20 }) <= 3, !bytes.contains(UInt8(ascii: "|")) else { return nil }
    let hasPoint = bytes.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard !hasPoint || bytes.contains(where: { (48...57).contains($0) }) else { return nil }
    let label = String(decoding: bytes, as: UTF8.self)
    return isRemark(label.lowercased()) ? nil : label
  }

  /// Whether a label stands before a remark about the article or a caption rather than before an item.
  private static func isRemark(_ label: String) -> Bool {
    if remarks.contains(label) { return true }
    // "Q3: Who decides?", "A3: Nobody yet."
    if let first = label.utf8.first, first == UInt8(ascii: "q") || first == UInt8(ascii: "a"), (2...3).contains(label.utf8.count),
      label.utf8.dropFirst().allSatisfy({ (48...57).contains($0) })
    {
      return true
    }
    let words = label.split(separator: " ")
    guard words.count == 2, let number = words[1].utf8.first, (48...57).contains(number) else { return false }
    return captions.contains(words[0])
  }

  private static let remarks: Set<String> = [
    "abstract", "keywords", "source", "sources", "note", "notes", "update", "updates", "correction",
    "editor's note",
    "editor’s note", "related", "tags", "summary", "introduction", "background", "disclaimer", "author",
    "authors",
    "in other words", "in short", "for example", "that is", "why it matters", "by the numbers", "what they're saying",
    "what they’re saying", "the bottom line", "the big picture", "between the lines", "driving the news", "state of play", "what's next",
    "what’s next", "zoom in", "zoom out", "yes, but", "the latest", "flashback", "reality check", "the intrigue", "threat level",
    "tema", "resumen", "análisis", "analysis", "conclusiones", "conclusión", "conclusion", "conclusions", "zusammenfassung", "résumé",
    "details", "edit", "tl;dr", "context", "деталі", "джерело", "що передувало", "детали", "источник",
  ]

  private static let captions: Set<Substring> = [
    "figure", "fig", "table", "listing", "box", "chart", "map", "photo",
  ]
}

extension Draft {
  /// Whether a line was broken within a sentence that the next one goes on with.
  fileprivate func goesOn(_ index: Int) -> Bool {
    guard isFree(index + 1), lines[index].shape.ending == .none, lines[index].shape.length >= 50 else { return false }
    return lines[index + 1].shape.beginning == .lower
  }
}

extension SourceLine {
  /// Where a label of at most forty bytes ends: before a colon, or before a dash between blanks.
  var labelEnd: (index: Int, isDash: Bool)? {
    for index in bytes.indices.prefix(41).dropFirst() {
      let rest = bytes[index...]
      if rest.first == UInt8(ascii: ":") {
        return rest.count > 2 && rest[index + 1] == 0x20 ? (index, false) : nil
      }
      if rest.first == 0x20, rest.starts(with: " – ".utf8) || rest.starts(with: " — ".utf8) { return (index, true) }
    }
    return nil
  }
}
