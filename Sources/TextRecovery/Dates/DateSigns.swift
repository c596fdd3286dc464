/// Tells at a glance whether a word may be the part of a date by which dates are known: a number, a month, a weekday,
/// "today", "year", "ago".
///
/// Each date has such a word; a glance at three letters rules out nearly all others.
enum DateSigns {
  /// Whether a word that begins at an offset may be one.
  static func begin(in bytes: [UInt8], at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    if (48...57).contains(bytes[offset]) { return true }
    guard offset + 2 < bytes.count else { return bytes[offset] >= 0x80 }
    let three = (bytes[offset], bytes[offset + 1], bytes[offset + 2])
    guard let beginning = beginning(three) else {
      // No letter that names of months are written with begins with the byte 0xE2; apostrophes do.
      return three.0 | three.1 | three.2 >= 0x80 && three.0 != 0xE2 && three.1 != 0xE2 && three.2 != 0xE2
    }
    let number = Int(table.groupOfBeginning[beginning])
    return number > 0 && table.groups[number].contains { stands($0, in: bytes, at: offset) }
  }

  /// Whether a sign stands at an offset and goes on no further, but perhaps in letters that are not ASCII.
  private static func stands(_ sign: [UInt8], in bytes: [UInt8], at offset: Int) -> Bool {
    let end = offset + sign.count
    guard end <= bytes.count, zip(sign, bytes[offset..<end]).allSatisfy({ $0 == $1 | 0x20 }) else { return false }
    return end == bytes.count || letter(bytes[end]) == nil
  }

  /// The number of three letters among all that there can be.
  private static func beginning(_ letters: (UInt8, UInt8, UInt8)) -> Int? {
    guard let first = letter(letters.0), let second = letter(letters.1), let third = letter(letters.2) else { return nil }
    return (first * 26 + second) * 26 + third
  }

  /// The place of an ASCII letter in the alphabet, 0 to 25.
  private static func letter(_ byte: UInt8) -> Int? {
    let place = Int(byte | 0x20) - 97
    return (0..<26).contains(place) ? place : nil
  }

  /// The signs by their first three letters: for each three the number of a group; group 0 is empty.
  private static let table: (groupOfBeginning: [UInt8], groups: [[[UInt8]]]) = {
    var numbers = [UInt8](repeating: 0, count: 26 * 26 * 26)
    var groups: [[[UInt8]]] = [[]]
    let others = ["today", "tonight", "yesterday", "tomorrow", "year", "month", "week", "weekend", "ago"]
    for sign in (DateWords.all + others).sorted() {
      // A sign whose later letters are not ASCII is known by those before them.
      let letters = Array(sign.utf8.prefix { $0 < 0x80 })
      guard letters.count >= 3, let beginning = beginning((letters[0], letters[1], letters[2])) else { continue }
      if numbers[beginning] == 0 {
        numbers[beginning] = UInt8(groups.count)
        groups.append([])
      }
      groups[Int(numbers[beginning])].append(letters)
    }
    return (numbers, groups)
  }()
}
