/// Reads the numbers and letters that stand before the items of a list.
enum Enumerator {
  /// `1.`, `1)`, `(1)`, `[1]`, `a)`, `(a)`, `A.`, `(iv)`; at most three digits, so that years are none.
  static func read(_ bytes: ArraySlice<UInt8>) -> BulletMarker? {
    var index = bytes.startIndex
    let closing = closing(of: bytes[index])
    if closing != nil { index += 1 }
    let start = index
    while index < bytes.endIndex, index - start < 5, isAlphanumeric(bytes[index]) { index += 1 }
    guard index > start, index < bytes.endIndex else { return nil }
    let mark = bytes[index]
    if mark >= 0x80 { return closing == nil ? readAnyScript(bytes) : nil }
    // "1- " is how Arabic papers count.
    let isDash = mark == UInt8(ascii: "-") && bytes[start..<index].allSatisfy { (48...57).contains($0) }
    guard closing.map({ $0 == mark }) ?? (mark == UInt8(ascii: ")") || mark == UInt8(ascii: ".") || isDash) else { return nil }
    let blanks = bytes[(index + 1)...].blankPrefix
    guard blanks > 0, index + 1 + blanks < bytes.endIndex else { return nil }
    guard let kind = kind(of: bytes[start..<index], mark: closing == nil ? mark : bytes[bytes.startIndex])
    else {
      return nil
    }
    return BulletMarker(kind: kind, length: index + 1 + blanks - bytes.startIndex)
  }

  /// `۱.`, `１）`, `一、`, `②`, `б)`: the numbers and letters of other scripts.
  static func readAnyScript(_ bytes: ArraySlice<UInt8>) -> BulletMarker? {
    var scalars = String(decoding: bytes.prefix(24), as: UTF8.self).unicodeScalars[...]
    guard let first = scalars.first else { return nil }
    if (0x2460...0x2473).contains(first.value) {
      return marker(
        .number(Int(first.value) - 0x245F, 0), behind: UTF8.width(first), bytes, needsSpace: false)
    }
    let isBracketed = first == "（"
    if isBracketed { scalars.removeFirst() }
    let token = scalars.prefix { $0.letterKind != .none }
    scalars.removeFirst(token.count)
    guard let mark = scalars.first, "、．）.)".unicodeScalars.contains(mark), !isBracketed || mark == "）",
      let kind = kind(of: token, mark: UInt8(truncatingIfNeeded: isBracketed ? first.value : mark.value))
    else { return nil }
    let length = (isBracketed ? 3 : 0) + token.reduce(0) { $0 + UTF8.width($1) } + UTF8.width(mark)
    return marker(kind, behind: length, bytes, needsSpace: mark.isASCII)
  }

  private static func marker(
    _ kind: BulletMarker.Kind, behind length: Int, _ bytes: ArraySlice<UInt8>, needsSpace: Bool
  ) -> BulletMarker? {
    let blanks = bytes.dropFirst(length).blankPrefix
    guard length + blanks < bytes.count, blanks > 0 || !needsSpace else { return nil }
    return BulletMarker(kind: kind, length: length + blanks)
  }

  private static func kind(of token: ArraySlice<UInt8>, mark: UInt8) -> BulletMarker.Kind? {
    if token.allSatisfy({ (48...57).contains($0) }) {
      return token.count <= 3 ? .number(token.reduce(0) { $0 * 10 + Int($1 - 48) }, mark) : nil
    }
    guard let first = token.first, first >= 0x41 else { return nil }
    if token.count == 1 { return .letter(Int(first | 0x20) - 0x60, mark, isUpper: first < 0x61) }
    guard let roman = roman(token) else { return nil }
    return .roman(roman, mark, isUpper: first < 0x61)
  }

  private static func kind(
    of token: Substring.UnicodeScalarView, mark: UInt8
  ) -> BulletMarker.Kind? {
    let digits = token.compactMap { $0.letterKind == .digit ? $0.properties.numericType : nil }
    if !token.isEmpty, token.count <= 3, digits.count == token.count {
      return .number(token.reduce(0) { $0 * 10 + Int($1.properties.numericValue ?? 0) }, mark)
    }
    guard token.count == 1, let letter = token.first else { return nil }
    if let place = place(of: letter, in: "一二三四五六七八九十") { return .number(place, mark) }
    let lower = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    guard let place = place(of: lower, in: "абвгдежзиклмнопрстуфхцчшщэюя") else { return nil }
    return .letter(place, mark, isUpper: lower != letter)
  }

  private static func place(of letter: Unicode.Scalar, in alphabet: String) -> Int? {
    alphabet.unicodeScalars.enumerated().first { $0.element == letter }.map { $0.offset + 1 }
  }

  /// The value of a Roman number up to thirty-nine, as lists have them.
  static func roman(_ token: ArraySlice<UInt8>) -> Int? {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let text = String(decoding: token, as: UTF8.self)
    guard text == text.lowercased() || text == text.uppercased() else { return nil }
    let tens = text.utf8.prefix { $0 | 0x20 == UInt8(ascii: "x") }.count
    guard tens <= 3, let rest = ones.firstIndex(of: String(text.lowercased().dropFirst(tens))) else {
      return nil
    }
    return tens * 10 + rest
  }

  private static func closing(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
