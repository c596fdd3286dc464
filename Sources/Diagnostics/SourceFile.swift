/// A text that mistakes can be shown in: an article, a template, a registry.
///
/// The text is kept as UTF-8 bytes, since that is what is read, parsed and published; offsets are byte
/// offsets, lines and columns are 1-based.
package struct SourceFile: Sendable, Hashable {
  /// The path as it is shown to people, relative to the folder they work in.
  package let path: String
  /// The text in UTF-8, without a byte order mark and with `\n` as the only line ending.
  package let bytes: [UInt8]
  /// The offset at which each line starts; never empty.
  package let lineStarts: [Int]

  /// Makes a source file of bytes that are valid UTF-8 already.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") && offset + 1 < bytes.count {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// Makes a source file of a string, as tests and embedded texts do.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The whole text as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The number of lines; a trailing line feed does not begin another.
  package var lineCount: Int { bytes.isEmpty ? 0 : lineStarts.count }

  /// The byte range of a 1-based line, without its line feed; empty when there is no such line.
  package func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    let hasLineFeed = line == lineStarts.count && end > start && bytes[end - 1] == UInt8(ascii: "\n")
    return start..<(hasLineFeed ? end - 1 : end)
  }

  /// The text of a 1-based line, without its line feed.
  package func line(_ line: Int) -> String {
    String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
  }

  /// The 1-based line in which a byte offset lies.
  package func line(atOffset offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The 1-based column of a byte offset, counted in Unicode scalars.
  package func column(atOffset offset: Int) -> Int {
    let start = lineStarts[line(atOffset: offset) - 1]
    let end = min(max(offset, start), bytes.count)
    return 1 + bytes[start..<end].count { $0 & 0xC0 != 0x80 }
  }

  /// The place of a byte range, ready to be put into a diagnostic.
  package func place(_ range: Range<Int>) -> Place {
    let line = line(atOffset: range.lowerBound)
    let lineRange = self.range(ofLine: line)
    let end = min(range.upperBound, lineRange.upperBound)
    let length = end > range.lowerBound ? bytes[range.lowerBound..<end].count { $0 & 0xC0 != 0x80 } : 1
    return Place(
      path: path, line: line, column: column(atOffset: range.lowerBound), length: max(length, 1),
      excerpt: self.line(line))
  }

  /// The place of a whole 1-based line.
  package func place(line: Int) -> Place {
    place(range(ofLine: line))
  }
}
