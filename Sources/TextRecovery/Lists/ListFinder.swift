import Markup

/// Finds lists: lines in a row that begin with markers which belong together.
struct ListFinder {
  /// Claims every list.
  ///
  /// Bullets make a list alone; a dash, a number or a letter needs a second one in order, or a colon before it,
  /// since speeches begin with dashes, and headings and initials with numbers and letters.
  static func claim(in draft: inout Draft) {
    var index = draft.lines.startIndex
    while index < draft.lines.endIndex {
      guard draft.isFree(index), let (marker, length) = Run.marker(at: index, in: draft) else {
        index += 1
        continue
      }
      var run = Run(first: index, marker: marker, length: length, in: draft)
      run.extend(in: draft)
      if run.isList(in: draft) {
        draft.claim(run.range, as: .list(run.listLines(of: draft)))
        index = run.range.upperBound
      } else {
        index = run.inside ?? run.range.upperBound
      }
    }
  }

  /// Items of one list, as far as they are read.
  private struct Run {
    private struct Item {
      var marker: BulletMarker
      var depth: Int
      var lines: Range<Int>
    }

    private struct Level {
      var indent: Int
      var kind: BulletMarker.Kind
    }

    private var items: [Item]
    private var levels: [Level]

    /// The marker at a line, and the number of lines that it takes: two where a bullet stands alone above its text.
    static func marker(at index: Int, in draft: Draft) -> (marker: BulletMarker, length: Int)? {
      if draft.lines[index].isRule { return nil }
      if let marker = BulletMarker.read(draft.lines[index]) { return draft.isChapter(index) ? nil : (marker, 1) }
      guard let marker = BulletMarker.bare(draft.lines[index]), draft.isFree(index + 1),
        BulletMarker.bare(draft.lines[index + 1]) == nil
      else { return nil }
      return (marker, 2)
    }

    init(first: Int, marker: BulletMarker, length: Int, in draft: Draft) {
      items = [Item(marker: marker, depth: 0, lines: first..<(first + length))]
      levels = [Level(indent: draft.lines[first].indent, kind: marker.kind)]
    }

    /// The first line of a list inside the first item, which may be one when the whole is none.
    var inside: Int? { items.first { $0.depth > 0 }?.lines.lowerBound }

    var range: Range<Int> { items[0].lines.lowerBound..<items[items.count - 1].lines.upperBound }

    mutating func extend(in draft: Draft) {
      while true {
        let end = range.upperBound
        guard let next = draft.solid(from: end), next - end <= 2, draft.isFree(next) else { return }
        if isNextChapter(next, in: draft) { return }
        if let (marker, length) = Self.marker(at: next, in: draft) ?? smallMarker(at: next, in: draft),
          let depth = depth(of: marker, at: next, isNear: next == end, in: draft)
        {
          items.append(Item(marker: marker, depth: depth, lines: next..<(next + length)))
        } else if next == end, isContinuation(next, in: draft) {
          items[items.count - 1].lines = items[items.count - 1].lines.lowerBound..<(next + 1)
        } else {
          return
        }
      }
    }

    /// Whether a line counts on from the heading above the list rather than from its last item: "3. Options", "1. …", "2. …", "4. Conclusion".
    private func isNextChapter(_ index: Int, in draft: Draft) -> Bool {
      guard draft.lines[index].shape.ending == .none, draft.lines[index].shape.words <= 8, draft.lines[index - 1].isBlank,
        case .number(let number, let mark)? = BulletMarker.read(draft.lines[index])?.kind,
        let above = draft.solid(before: range.lowerBound), draft.lines[above].shape.ending == .none,
        case .number(number - 1, mark)? = BulletMarker.read(draft.lines[above])?.kind
      else { return false }
      return items.contains { draft.lines[$0.lines.upperBound - 1].shape.endsSentence }
    }

    /// The marker of a list within this one that is a letter, where it is no word of an item that goes on.
    private func smallMarker(at index: Int, in draft: Draft) -> (marker: BulletMarker, length: Int)? {
      let above = draft.lines[range.upperBound - 1].shape
      guard case .bullet = items[0].marker.kind, draft.lines[index].isMarkedByTab || above.length < 50 || above.endsSentence
        || above.ending == .colon || above.ending == .semicolon
      else { return nil }
      return BulletMarker.small(draft.lines[index]).map { ($0, 1) }
    }

    /// The depth at which a marker goes on with this list; nothing when it begins another one.
    private mutating func depth(of marker: BulletMarker, at index: Int, isNear: Bool, in draft: Draft) -> Int?
    {
      let indent = draft.lines[index].indent
      if let level = levels.lastIndex(where: {
        $0.kind.isFollowed(by: marker.kind) && abs($0.indent - indent) <= 1
      }) {
        levels.removeSubrange((level + 1)...)
        levels[level].kind = marker.kind
        return level
      }
      if let level = levels.lastIndex(where: { $0.kind.isFollowed(by: marker.kind) && $0.indent <= indent }),
        level == levels.count - 1, indent < levels[level].indent + 2
      {
        levels[level].kind = marker.kind
        return level
      }
      guard let last = levels.last, levels.count < 6, marker.kind.beginsList else { return nil }
      guard indent > last.indent + 1 || isLed(to: index, isNear: isNear, by: marker.kind, in: draft) else {
        return nil
      }
      levels.append(Level(indent: indent, kind: marker.kind))
      return levels.count - 1
    }

    /// Whether a marker that is not set in stands below the last item all the same: right below it, or below its colon.
    private func isLed(to index: Int, isNear: Bool, by kind: BulletMarker.Kind, in draft: Draft) -> Bool {
      guard let last = levels.last, kind.stands(under: last.kind, isNear: isNear) else { return false }
      let above = draft.lines[range.upperBound - 1]
      // "(c) respond to incidents, including by", "(i) …"
      let goesOn = above.shape.ending == .none && kind.isEnclosed && last.kind.isEnclosed
      return isNear || goesOn || above.shape.ending == .colon || above.shape.ending == .question || above.endsInDash
    }

    /// Whether an unmarked line is the rest of the item before it.
    private func isContinuation(_ index: Int, in draft: Draft) -> Bool {
      let line = draft.lines[index]
      guard BulletMarker.read(line) == nil, let item = items.last else { return false }
      let before = draft.lines[item.lines.upperBound - 1]
      let first = draft.lines[item.lines.lowerBound]
      if line.indent >= first.indent + 2,
        !before.shape.endsSentence || line.indent >= first.indent + item.marker.length
      {
        return true
      }
      if line.shape.beginning == .lower {
        return !before.shape.endsSentence && before.shape.length >= 50 || before.endsInBrokenWord
      }
      // The last words of an item, with the next one right behind them.
      guard line.shape.words <= 3, before.shape.length >= 45, before.shape.ending == .none, draft.isFree(index + 1) else { return false }
      return BulletMarker.read(draft.lines[index + 1])?.kind == item.marker.kind
    }

    func isList(in draft: Draft) -> Bool {
      let outer = items.count { $0.depth == 0 }
      let announced =
        draft.solid(before: range.lowerBound).map { draft.lines[$0].shape.ending == .colon } ?? false
      switch items[0].marker.kind {
      case .bullet(let scalar) where (0x2010...0x2015).contains(scalar) || scalar == 0x2212:
        return outer >= 2 && !isDialogue(in: draft)
          && (announced || range.allSatisfy { draft.lines[$0].shape.length <= 160 })
      case .bullet(0x2A), .bullet(0x2B), .bullet(0xBB), .bullet(0x203A), .bullet(0x2192), .bullet(0x21D2):
        return outer >= 2 || announced || draft.lines[range.lowerBound].indent > 0
      case .bullet: return true
      case .picture: return outer >= 2
      case .number(let number, _): return outer >= 2 || (announced && number <= 1)
      case .letter(let letter, _, _):
        return outer >= 2 && (letter == 1 || items.contains { $0.depth == 0 && $0.marker.kind.isRoman })
      case .roman: return false
      }
    }

    /// Whether questions are answered, as people's speeches behind dashes do.
    private func isDialogue(in draft: Draft) -> Bool {
      let endings = items.map { draft.lines[$0.lines.upperBound - 1].shape.ending }
      let questions = endings.count { $0 == .question }
      return questions > 0 && questions < endings.count && endings.allSatisfy { $0 != .none }
    }

    func listLines(of draft: Draft) -> [ListLine] {
      items.map { item in
        let bytes = draft.lines[item.lines.lowerBound].bytes
        let first = String(decoding: bytes.dropFirst(item.marker.length), as: UTF8.self)
        // Letters of other alphabets are counted by digits, as before: HTML has no letters of theirs.
        let isASCII = bytes.prefix(item.marker.length).allSatisfy { $0 < 0x80 }
        let rest = item.lines.dropFirst().map { draft.lines[$0].text }
        let joined = draft.joined([first.trimmingBlanks] + rest)
        return ListLine(
          number: item.marker.kind.number, numbering: isASCII ? item.marker.kind.numbering : .digits, depth: item.depth,
          lines: item.lines, text: joined.text, breaks: joined.breaks)
      }
    }
  }
}

extension Draft {
  /// Whether a line in capitals behind a Roman number stands over a chapter ("II. THE LAW"), rather than in a list of such lines.
  fileprivate func isChapter(_ index: Int) -> Bool {
    guard lines[index].isChapter, let next = solid(from: index + 1) else { return false }
    return !lines[next].isChapter && !(solid(before: index).map { lines[$0].isChapter } ?? false)
  }
}

extension BulletMarker.Kind {
  /// Whether another marker can be the next of the same list.
  fileprivate func isFollowed(by other: Self) -> Bool {
    switch (self, other) {
    case (.bullet(let left), .bullet(let right)): left == right
    case (.picture, .picture): true
    case (.number(let left, let mark), .number(let right, let other)):
      mark == other && (right == left + 1 || (left == 1 && right == 1))
    case (.letter(let left, let mark, let upper), .letter(let right, let other, let otherUpper)):
      mark == other && upper == otherUpper && right == left + 1
    case (.letter(_, let mark, let upper), .roman(let right, let other, let otherUpper)),
      (.roman(_, let mark, let upper), .roman(let right, let other, let otherUpper)):
      mark == other && upper == otherUpper && roman.map { $0 + 1 == right } ?? false
    case (.roman(let left, let mark, let upper), .letter(_, let otherMark, let otherUpper)):
      mark == otherMark && upper == otherUpper && other.roman == left + 1
    default: false
    }
  }

  /// Whether a nested list can begin with it.
  fileprivate var beginsList: Bool {
    switch self {
    case .bullet, .picture: true
    case .number(let number, _): number <= 1
    case .letter(let letter, _, _): letter == 1 || roman == 1
    case .roman: false
    }
  }

  /// Whether a list that begins with it stands under an item with another marker although it is not indented: letters
  /// under numbers, Roman numbers under letters, bullets under either where nothing stands between, and under other bullets.
  fileprivate func stands(under other: Self, isNear: Bool) -> Bool {
    switch (self, other) {
    case (.bullet, .number), (.bullet, .letter), (.bullet, .roman): isNear
    case (.bullet(let mark), .bullet(let around)): isNear && Self.rank(of: mark) > 0 && Self.rank(of: mark) == Self.rank(of: around) + 1
    case (.letter, .number), (.number, .letter): true
    case (.letter(let letter, let mark, let upper), .letter(let around, let otherMark, let otherUpper)):
      (!upper || otherUpper)
        && (mark != otherMark || upper != otherUpper || (roman == 1 && letter != around + 1))
    default: false
    }
  }

  /// The depth at which word processors set a bullet: "•" outermost, "o" within it, "▪" within that; below 0 for other marks.
  private static func rank(of mark: UInt32) -> Int {
    switch Unicode.Scalar(mark) {
    case "•", "●", "\u{F0B7}": 0
    case "o", "◦", "○", "–": 1
    case "▪", "■", "\u{F0A7}": 2
    default: -9
    }
  }

  /// The number that it gives as a Roman one.
  fileprivate var roman: Int? {
    switch self {
    case .roman(let number, _, _): number
    case .letter(9, _, _): 1
    case .letter(22, _, _): 5
    case .letter(24, _, _): 10
    default: nil
    }
  }

  /// Whether it is a letter or number in brackets.
  fileprivate var isEnclosed: Bool {
    switch self {
    case .number(_, UInt8(ascii: "(")), .letter(_, UInt8(ascii: "("), _), .roman(_, UInt8(ascii: "("), _): true
    default: false
    }
  }

  fileprivate var isRoman: Bool {
    if case .roman = self { true } else { false }
  }

  /// How a list is counted that begins with it.
  fileprivate var numbering: List.Numbering {
    switch self {
    case .bullet, .picture, .number: .digits
    case .roman(_, _, let isUpper): isUpper ? .capitalRoman : .roman
    case .letter(_, _, let isUpper):
      if roman == 1 { isUpper ? .capitalRoman : .roman } else { isUpper ? .capitalLetters : .letters }
    }
  }

  /// The number that it gives, a letter's place in the alphabet.
  fileprivate var number: Int? {
    switch self {
    case .bullet, .picture: nil
    case .number(let number, _): number
    case .roman(let number, _, _): number
    case .letter(let letter, _, _): roman == 1 ? 1 : letter
    }
  }
}
