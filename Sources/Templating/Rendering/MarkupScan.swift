/// Finds the bytes that mean something in HTML, eight at a time: most texts have none.
enum MarkupScan {
  /// The offset of the first `&`, `<` or `>`, and with `quotes` of the first quote, or the number of bytes.
  @inline(__always) static func first(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, quotes: Bool
  ) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // `<` and `>` differ in one bit and are looked for at once.
      var found = has(0x3E, in: word | 0x0202_0202_0202_0202) | has(0x26, in: word)
      if quotes { found |= has(0x22, in: word) | has(0x27, in: word) }
      if found != 0 { break }
      index += 8
    }
    while index < bytes.count, !isSpecial(bytes[index], quotes: quotes) { index += 1 }
    return index
  }

  /// What stands for such a byte.
  static func entity(_ byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }

  private static func isSpecial(_ byte: UInt8, quotes: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quotes
    default: false
    }
  }

  // Not zero when one of the eight bytes is the one asked for ("Bit Twiddling Hacks", S. E. Anderson).
  @inline(__always) private static func has(_ byte: UInt64, in word: UInt64) -> UInt64 {
    let difference = word ^ (byte &* 0x0101_0101_0101_0101)
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }
}
