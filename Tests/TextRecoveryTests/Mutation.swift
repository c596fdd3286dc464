import TestSupport

/// Texts made of our own cases by cutting, doubling and mixing them, the same for the same seed.
enum Mutation {
  /// Some mutated texts.
  static func texts(seed: UInt64, count: Int) -> [String] {
    var numbers = SeededNumbers(seed: seed)
    let texts = CaseFile.all(in: "Cases", ending: ".txt").map { Array($0.text.unicodeScalars) }
    return (0..<count).map { _ in
      var text = texts[Int.random(in: 0..<texts.count, using: &numbers)]
      for _ in 0..<Int.random(in: 1...12, using: &numbers) { mutate(&text, with: texts, using: &numbers) }
      return String(String.UnicodeScalarView(text))
    }
  }

  private static func mutate(
    _ text: inout [Unicode.Scalar], with others: [[Unicode.Scalar]], using numbers: inout SeededNumbers
  ) {
    let place = Int.random(in: 0...text.count, using: &numbers)
    let length = Int.random(in: 0...min(60, text.count - place), using: &numbers)
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: text.removeSubrange(place..<(place + length))
    case 1: text.insert(contentsOf: text[place..<(place + length)], at: place)
    case 2:
      let other = others[Int.random(in: 0..<others.count, using: &numbers)]
      let start = Int.random(in: 0..<other.count, using: &numbers)
      text.insert(contentsOf: other[start..<min(start + 80, other.count)], at: place)
    case 3: text.removeAll { $0 == "\n" && Bool.random(using: &numbers) && Bool.random(using: &numbers) }
    case 4:
      text.insert(
        contentsOf: repeatElement(
          marks[Int.random(in: 0..<marks.count, using: &numbers)], count: length % 7), at: place)
    default: text.insert("\n", at: place)
    }
  }

  private static let marks: [Unicode.Scalar] = [
    "\n", "\t", " ", "|", "•", "-", "*", "_", ">", "#", ":", ".", ",", "1", "\u{A0}", "\u{200B}", "\u{FEFF}",
    "\r", "ا", "“", "=",
  ]
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
