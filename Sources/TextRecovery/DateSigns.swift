/// Tells at a glance whether a word may be the part of a date by which dates are known: a number, a month, a weekday,
/// "today", "year", "ago".
///
/// Each date has such a word; a glance at three bytes rules out nearly all others.
enum DateSigns {
  /// Whether a word that begins at an offset may be one.
  static func begin(in bytes: [UInt8], at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    if (48...57).contains(bytes[offset]) { return true }
    guard offset + 2 < bytes.count else { return bytes[offset] >= 0x80 }
    let three = bytes[offset..<offset + 3]
    // No letter that names of months are written with begins with this byte; apostrophes do.
    if three.contains(0xE2) { return false }
    if three.contains(where: { $0 >= 0x80 }) { return true }
    guard let first = letter(three[offset]), let second = letter(three[offset + 1]), let third = letter(three[offset + 2])
    else { return false }
    return beginnings[first * 676 + second * 26 + third]
  }

  /// The place of an ASCII letter in the alphabet, 0 to 25.
  private static func letter(_ byte: UInt8) -> Int? {
    let place = Int(byte | 0x20) - 97
    return (0..<26).contains(place) ? place : nil
  }

  /// For each three letters whether a sign begins with them.
  private static let beginnings: [Bool] = {
    var beginnings = [Bool](repeating: false, count: 26 * 26 * 26)
    let signs = DateWords.all + ["today", "tonight", "yesterday", "tomorrow", "year", "month", "week", "ago"]
    for sign in signs {
      let places = sign.utf8.prefix(3).compactMap(letter)
      if places.count == 3 { beginnings[places[0] * 676 + places[1] * 26 + places[2]] = true }
    }
    return beginnings
  }()
}
