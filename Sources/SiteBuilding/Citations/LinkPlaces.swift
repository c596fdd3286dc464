import Diagnostics

/// Finds links of a document in its source again, so that messages can point at them.
///
/// They are told in their order and looked for in the lines of their block, each behind the one before; nothing is
/// looked for until a place is wanted. YAML folds the lines of judgments, which are therefore looked for everywhere. A link
/// that is written otherwise, with escapes or elsewhere, has the place of its block.
struct LinkPlaces: Sendable {
  private let source: SourceFile
  /// The links whose places are not known yet, the last one being the one that is dealt with.
  private var passed: [(address: String, lines: ClosedRange<Int>)] = []
  private var current: (address: String, range: Range<Int>)?
  private var block = 1...1
  private var cursor = 0
  private var failures = 0

  /// After so many that were not found, because they are written otherwise, no more are looked for: a page of such links
  /// may not take time that grows with its square.
  private static let mostFailures = 50

  init(_ source: SourceFile) {
    self.source = source
  }

  /// Tells the next link, by its address, and the lines of its block.
  mutating func pass(_ address: String, in lines: ClosedRange<Int>) { passed.append((address, lines)) }

  /// The place of the address or the title of the link that was told last.
  mutating func place(of words: String) -> Place {
    for link in passed { current = range(of: link.address, in: link.lines).map { (link.address, $0) } }
    if let lines = passed.last?.lines { block = lines }
    passed = []
    if let current, current.address == words { return source.place(current.range) }
    guard let range = range(of: words) else { return source.place(line: block.lowerBound) }
    cursor = range.upperBound
    return source.place(range)
  }

  /// Where a link stands in its block.
  private mutating func range(of address: String, in lines: ClosedRange<Int>) -> Range<Int>? {
    guard failures < Self.mostFailures else { return nil }
    let start = max(cursor, source.range(ofLine: lines.lowerBound).lowerBound)
    let end = source.range(ofLine: lines.upperBound).upperBound
    guard start < end, let range = first(Array(address.utf8), in: start..<end, isWhole: true) else {
      failures += 1
      return nil
    }
    cursor = range.upperBound
    return range
  }

  /// Where words stand anywhere, best behind the last link, or where they begin.
  private mutating func range(of words: String) -> Range<Int>? {
    guard failures < Self.mostFailures else { return nil }
    let words = Array(words.utf8)
    let all = source.bytes.indices
    var range = first(words, in: cursor..<all.upperBound, isWhole: true) ?? first(words, in: all, isWhole: true)
    // A quotation may be folded behind its first words.
    for length in [24, 12] where range == nil && words.contains(UInt8(ascii: " ")) {
      range = first(Array(words.prefix(length)), in: all, isWhole: false)
    }
    if range == nil { failures += 1 }
    return range
  }

  /// Where words stand as an address or a title does: behind a bracket, a quotation mark, a blank or a colon, and,
  /// unless they are only the beginning, with such a sign behind them.
  private func first(_ words: [UInt8], in range: Range<Int>, isWhole: Bool) -> Range<Int>? {
    guard let byte = words.first, range.count >= words.count else { return nil }
    let bytes = source.bytes
    for start in range.lowerBound...range.upperBound - words.count where bytes[start] == byte {
      let end = start + words.count
      guard start == 0 || Self.borders.contains(bytes[start - 1]), bytes[start..<end].elementsEqual(words) else { continue }
      if !isWhole || end == bytes.count || Self.borders.contains(bytes[end]) { return start..<end }
    }
    return nil
  }

  private static let borders = Set("()<>\"'\\: \t\n".utf8)
}
