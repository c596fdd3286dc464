import Markup

/// Reads the little markup that raw text has: emphasis by the rules of CommonMark, and bare web addresses.
///
/// See CommonMark 0.31, section 6.2, for the delimiter runs and the flanking rules, and its appendix for the
/// algorithm, which is linear.
struct InlineReader {
  /// A run of `*` or `_`.
  private struct Delimiter {
    let mark: Unicode.Scalar
    /// The index of the run's first scalar.
    let start: Int
    let originalCount: Int
    var count: Int
    let canOpen: Bool
    let canClose: Bool
    /// Scalars taken from the run's front, as a closer.
    var takenFront = 0
  }

  /// The text without the delimiters that were markup, with spans; and where scalars were removed.
  static func read(_ text: String) -> (rich: RichText, removed: [Range<Int>]) {
    let marks = text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    let mayLink = text.utf8.contains(UInt8(ascii: ":"))
    guard marks || mayLink else { return (RichText(text), []) }
    let links = mayLink ? WebAddress.ranges(in: text) : []
    guard marks else { return (RichText(text, spans: links.map { link($0, in: text) }), []) }
    var reader = InlineReader(text, links: links)
    reader.match()
    return reader.result(text: text, links: links)
  }

  private let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  private let offsets: [Int]
  private var delimiters: [Delimiter] = []
  private var found: [(open: Range<Int>, close: Range<Int>, style: RichText.Style)] = []

  private init(_ text: String, links: [Range<Int>]) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    var offsets: [Int] = []
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    self.offsets = offsets + [offset]
    collect(outside: links)
  }

  private mutating func collect(outside links: [Range<Int>]) {
    var index = 0
    var link = 0
    while index < scalars.count {
      let mark = scalars[index]
      guard mark == "*" || mark == "_" else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, scalars[end] == mark { end += 1 }
      while link < links.count, links[link].upperBound <= offsets[index] { link += 1 }
      let inLink = link < links.count && links[link].contains(offsets[index])
      if !inLink { delimiters.append(delimiter(mark, index..<end)) }
      index = end
    }
  }

  private func delimiter(_ mark: Unicode.Scalar, _ range: Range<Int>) -> Delimiter {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
    let after = range.upperBound < scalars.count ? scalars[range.upperBound] : " "
    let spaceBefore = before.isBlank
    let spaceAfter = after.isBlank
    let pointBefore = before.isPunctuation
    let pointAfter = after.isPunctuation
    let left = !spaceAfter && (!pointAfter || spaceBefore || pointBefore)
    let right = !spaceBefore && (!pointBefore || spaceAfter || pointAfter)
    let isStar = mark == "*"
    return Delimiter(
      mark: mark, start: range.lowerBound, originalCount: range.count, count: range.count,
      canOpen: left && (isStar || !right || pointBefore), canClose: right && (isStar || !left || pointAfter))
  }

  /// Pairs closers with openers, the nearest first.
  private mutating func match() {
    var openers: [Int] = []
    // The lowest opener still worth a look, by mark, by whether the closer can open, and by length modulo 3.
    var bottoms: [Int] = Array(repeating: 0, count: 12)
    for index in delimiters.indices {
      while delimiters[index].canClose, delimiters[index].count > 0 {
        let closer = delimiters[index]
        let slot = (closer.mark == "*" ? 6 : 0) + (closer.canOpen ? 3 : 0) + closer.originalCount % 3
        guard let place = opener(for: closer, among: openers, above: bottoms[slot]) else {
          bottoms[slot] = openers.count
          break
        }
        openers.removeSubrange((place + 1)...)
        for slot in bottoms.indices where bottoms[slot] > openers.count { bottoms[slot] = openers.count }
        pair(openers[place], index)
        if delimiters[openers[place]].count == 0 { openers.removeLast() }
        for slot in bottoms.indices where bottoms[slot] > openers.count { bottoms[slot] = openers.count }
      }
      if delimiters[index].canOpen, delimiters[index].count > 0 { openers.append(index) }
    }
  }

  private func opener(for closer: Delimiter, among openers: [Int], above bottom: Int) -> Int? {
    var place = openers.count - 1
    while place >= bottom {
      let opener = delimiters[openers[place]]
      let isOdd =
        (opener.canClose || closer.canOpen) && (opener.originalCount + closer.originalCount).isMultiple(of: 3)
        && !(opener.originalCount.isMultiple(of: 3) && closer.originalCount.isMultiple(of: 3))
      if opener.mark == closer.mark, !isOdd { return place }
      place -= 1
    }
    return nil
  }

  private mutating func pair(_ opener: Int, _ closer: Int) {
    let width = delimiters[opener].count >= 2 && delimiters[closer].count >= 2 ? 2 : 1
    let open = delimiters[opener].start + delimiters[opener].takenFront + delimiters[opener].count
    let close = delimiters[closer].start + delimiters[closer].takenFront
    found.append(((open - width)..<open, close..<(close + width), width == 2 ? .strong : .emphasis))
    delimiters[opener].count -= width
    delimiters[closer].count -= width
    delimiters[closer].takenFront += width
  }

  private func result(text: String, links: [Range<Int>]) -> (rich: RichText, removed: [Range<Int>]) {
    guard !found.isEmpty else { return (RichText(text, spans: links.map { Self.link($0, in: text) }), []) }
    let removed = found.flatMap { [$0.open, $0.close] }.sorted { $0.lowerBound < $1.lowerBound }
      .map { offsets[$0.lowerBound]..<offsets[$0.upperBound] }
    let map = OffsetMap(removed: removed)
    var spans = found.map { pair in
      RichText.Span(
        map.new(offsets[pair.open.upperBound])..<map.new(offsets[pair.close.lowerBound]), pair.style)
    }
    for range in links {
      let span = Self.link(range, in: text)
      spans.append(RichText.Span(map.new(range.lowerBound)..<map.new(range.upperBound), span.style))
    }
    // An outer pair is found after the pairs inside it.
    let ordered = spans.enumerated().sorted { left, right in
      (left.element.range.lowerBound, -left.element.range.upperBound, -left.offset)
        < (right.element.range.lowerBound, -right.element.range.upperBound, -right.offset)
    }
    return (RichText(map.text(text), spans: ordered.map(\.element)), removed)
  }

  private static func link(_ range: Range<Int>, in text: String) -> RichText.Span {
    let address = String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    return RichText.Span(range, .link(destination: address, title: ""))
  }
}

/// Turns offsets of a text into those of the text with some stretches taken out.
struct OffsetMap {
  /// The stretches, in order, apart from one another.
  let removed: [Range<Int>]

  /// The offset in the new text.
  func new(_ offset: Int) -> Int {
    var low = 0
    var high = removed.count
    while low < high {
      let middle = (low + high) / 2
      if removed[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return offset - sums[low]
  }

  /// The text without the stretches.
  func text(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var start = 0
    for range in removed {
      result += bytes[start..<range.lowerBound]
      start = range.upperBound
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }

  /// The bytes taken out before each stretch, and altogether.
  private let sums: [Int]

  /// Makes a map.
  init(removed: [Range<Int>]) {
    self.removed = removed
    var sums = [0]
    for range in removed { sums.append(sums[sums.count - 1] + range.count) }
    self.sums = sums
  }
}

extension Unicode.Scalar {
  /// Whether it is punctuation or a symbol, as CommonMark means it.
  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
