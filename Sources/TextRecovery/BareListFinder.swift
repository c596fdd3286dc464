/// Finds lists whose markers were lost: numbers without a mark, labels with a colon, short lines below a lead-in.
enum BareListFinder {
  /// Claims every such list.
  static func claim(in draft: inout Draft) {
    let solid = draft.lines.indices.filter { !draft.lines[$0].isBlank }
    var place = 0
    while place < solid.count {
      let end = max(
        numbered(from: place, solid, draft), labelled(from: place, solid, draft),
        announced(from: place, solid, draft))
      if end - place >= 2 {
        let items = (place..<end).map { item(solid[$0], draft) }
        draft.claim(solid[place]..<(solid[end - 1] + 1), as: .list(items))
      }
      place = max(end, place + 1)
    }
  }

  private static func item(_ index: Int, _ draft: Draft) -> ListLine {
    let text = draft.lines[index].text
    let digits = text.utf8.prefix { (48...57).contains($0) }.count
    let isNumbered = digits > 0 && number(draft.lines[index]) != nil
    return ListLine(
      number: isNumbered ? number(draft.lines[index]) : nil, depth: 0, lines: index..<(index + 1),
      text: isNumbered ? String(text.dropFirst(digits + 1)).trimmingBlanks : text)
  }

  /// The place behind lines that count up: "1 North gate", "2 South gate".
  private static func numbered(from place: Int, _ solid: [Int], _ draft: Draft) -> Int {
    guard draft.isFree(solid[place]), var last = number(draft.lines[solid[place]]) else { return place }
    var end = place + 1
    while end < solid.count, draft.isFree(solid[end]), number(draft.lines[solid[end]]) == last + 1 {
      last += 1
      end += 1
    }
    return end
  }

  /// A number of at most two digits before a capital.
  private static func number(_ line: SourceLine) -> Int? {
    let digits = line.bytes.prefix { (48...57).contains($0) }
    guard (1...2).contains(digits.count), digits.count + 1 < line.bytes.count, line.shape.words >= 2 else {
      return nil
    }
    let rest = line.bytes.dropFirst(digits.count)
    guard rest.first == 0x20, let next = rest.dropFirst().first, (0x41...0x5A).contains(next) || next >= 0xC3
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// The place behind lines that each begin with a label of their own: "North: dry", "South: wet".
  ///
  /// Labels that come again are speakers, whose lines are prose.
  private static func labelled(from place: Int, _ solid: [Int], _ draft: Draft) -> Int {
    var labels: Set<String> = []
    var end = place
    while end < solid.count, draft.isFree(solid[end]), let label = label(draft.lines[solid[end]]) {
      if !labels.insert(label).inserted { return place }
      end += 1
    }
    return end
  }

  private static func label(_ line: SourceLine) -> String? {
    guard line.shape.words <= 80, line.shape.beginning != .lower, !line.shape.opensQuote else { return nil }
    guard let colon = line.bytes.firstIndex(of: UInt8(ascii: ":")), colon + 2 < line.bytes.endIndex,
      line.bytes[colon + 1] == 0x20
    else { return nil }
    let label = line.bytes[..<colon]
    guard label.count <= 40, label.count(where: { $0 == 0x20 }) <= 3 else { return nil }
    guard
      !label.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "|") }
      )
    else { return nil }
    return String(decoding: label, as: UTF8.self)
  }

  /// The place behind the short lines that stand together below a lead-in.
  private static func announced(from place: Int, _ solid: [Int], _ draft: Draft) -> Int {
    let first = solid[place]
    guard draft.isFree(first), place > 0 else { return place }
    let before = draft.lines[solid[place - 1]]
    guard before.shape.ending == .colon, before.shape.words >= 4,
      let sentence = Sentence.last(of: before.text),
      Announcement(sentence).isAnnouncement
    else { return place }
    var end = place
    while end < solid.count, solid[end] == first + (end - place), draft.isFree(solid[end]),
      isItem(draft.lines[solid[end]])
    { end += 1 }
    // Where lines are not set apart by blanks, nothing says where the list ends.
    let isClosed = end == solid.count || solid[end] != first + (end - place)
    return isClosed ? end : place
  }

  private static func isItem(_ line: SourceLine) -> Bool {
    line.shape.words <= 30 && line.shape.innerStops == 0 && line.shape.ending != .colon
      && !line.shape.opensQuote
      && BulletMarker.read(line) == nil
  }
}
