import Diagnostics
import Markup
import TestSupport
import Testing
import TextRecovery

@Suite struct MutationTests {
  @Test(arguments: 0..<40)
  func `no mutation of an input loses a line or counts one twice`(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let texts = CaseFile.all(in: "Cases", ending: ".txt").map { Array($0.text.unicodeScalars) }
    for _ in 0..<12 {
      var text = texts[Int.random(in: 0..<texts.count, using: &numbers)]
      for _ in 0..<Int.random(in: 1...12, using: &numbers) { mutate(&text, with: texts, using: &numbers) }
      let source = SourceFile(path: "x.txt", text: String(String.UnicodeScalarView(text)))
      let first = Int.random(in: 1...4, using: &numbers)
      let document = TextRecovery.recover(source, fromLine: first).document
      let faults = Accounting.faults(of: document, in: source, fromLine: first)
      #expect(faults == [], "\(source.text)")
      #expect(Accounting.isConsistent(document), "\(source.text)")
    }
  }

  private func mutate(
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
          Self.marks[Int.random(in: 0..<Self.marks.count, using: &numbers)], count: length % 7), at: place)
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
