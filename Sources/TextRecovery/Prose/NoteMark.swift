/// The mark of a note behind a sentence: "[3]", "³", or a figure that was raised before the paste flattened it ("signed.3").
enum NoteMark {
  /// The length in bytes of the marks at a text's end; nothing where there are none.
  static func length(atEndOf text: some BidirectionalCollection<UInt8>) -> Int? {
    guard let last = text.last, last == UInt8(ascii: "]") || isDigit(last) || (0xB0...0xB9).contains(last) else { return nil }
    let end = Array(text.suffix(24))
    var rest = end[...]
    while let shorter = withoutMark(rest) { rest = shorter }
    return rest.count < end.count ? end.count - rest.count : nil
  }

  private static func withoutMark(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let last = text.last else { return nil }
    if last == UInt8(ascii: "]") {
      let label = text.dropLast().reversed().prefix { $0 != UInt8(ascii: "[") }
      guard (1...3).contains(label.count), label.allSatisfy(isDigit) || label.count == 1,
        text.count > label.count + 2, label.allSatisfy({ isDigit($0) || isSmall($0) })
      else { return nil }
      return text.dropLast(label.count + 2)
    }
    // U+00B9, U+00B2 and U+00B3; U+2070 to U+2079.
    if [0xB9, 0xB2, 0xB3].contains(last), text.dropLast().last == 0xC2 { return text.dropLast(2) }
    if (0xB0...0xB9).contains(last), text.dropLast().suffix(2).elementsEqual([0xE2, 0x81]) { return text.dropLast(3) }
    return isDigit(last) ? withoutFigure(text) : nil
  }

  /// The text without one or two digits right behind the stop of a word of three letters or more.
  private static func withoutFigure(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let digits = text.reversed().prefix(while: isDigit).count
    let rest = text.dropLast(digits)
    guard digits <= 2, let stop = rest.last, [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(stop),
      rest.dropLast().suffix(3).count == 3, rest.dropLast().suffix(3).allSatisfy(isSmall)
    else { return nil }
    return rest
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
