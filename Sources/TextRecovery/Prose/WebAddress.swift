/// Finds web addresses that stand bare in a text, as GitHub Flavored Markdown's autolinks do.
enum WebAddress {
  /// The UTF-8 ranges of all `http://` and `https://` addresses, without the punctuation behind them.
  static func ranges(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var index = 0
    while let colon = bytes[index...].firstIndex(of: UInt8(ascii: ":")) {
      index = colon + 1
      guard let start = start(of: bytes, before: colon), start >= (ranges.last?.upperBound ?? 0) else {
        continue
      }
      let end = end(of: bytes, from: colon + 3)
      if end > colon + 3 {
        ranges.append(start..<end)
        index = end
      }
    }
    return ranges
  }

  private static func start(of bytes: [UInt8], before colon: Int) -> Int? {
    guard colon + 3 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"),
      bytes[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    for scheme in [Array("https".utf8), Array("http".utf8)] where colon >= scheme.count {
      let start = colon - scheme.count
      guard bytes[start..<colon].elementsEqual(scheme, by: { $0 | 0x20 == $1 }) else { continue }
      if start == 0 { return start }
      let before = bytes[start - 1]
      let isWord = (48...57).contains(before) || (0x61...0x7A).contains(before | 0x20)
      if !isWord { return start }
    }
    return nil
  }

  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    var end = start
    var depth = 0
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "<") {
      if bytes[end] == UInt8(ascii: "(") { depth += 1 }
      if bytes[end] == UInt8(ascii: ")") { depth -= 1 }
      end += 1
    }
    while end > start, isTrailing(bytes[end - 1], depth: depth) {
      if bytes[end - 1] == UInt8(ascii: ")") { depth += 1 }
      end -= 1
    }
    return end
  }

  private static func isTrailing(_ byte: UInt8, depth: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
      UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    case UInt8(ascii: ")"): depth < 0
    default: false
    }
  }
}
