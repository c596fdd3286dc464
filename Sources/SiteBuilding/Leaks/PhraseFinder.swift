/// Finds any of many phrases in bytes, mostly without looking at each byte.
///
/// The algorithm is that of Wu and Manber, "A Fast Algorithm for Multi-Pattern Searching" (1994): the last three bytes
/// of a window tell how far it may move before any phrase can begin to match, which is nearly its whole width when the
/// phrases are few.
struct PhraseFinder: Sendable {
  private static let block = 3
  private static let tableSize = 1 << 15

  /// The phrases; each is at least as long as a window.
  let phrases: [[UInt8]]

  private let window: Int
  /// By the hash of three bytes, how far the window may move when it ends with them.
  private let shifts: [UInt8]
  /// By the hash of the window's last three bytes, the phrases that begin with such a window.
  private let candidates: [Int: [Int]]

  /// Takes phrases of at least three bytes.
  init(_ phrases: [[UInt8]]) {
    let window = min(phrases.map(\.count).min() ?? Self.block, 255)
    var shifts = [UInt8](repeating: UInt8(window - Self.block + 1), count: Self.tableSize)
    var candidates: [Int: [Int]] = [:]
    for (number, phrase) in phrases.enumerated() {
      for end in Self.block...window {
        let hash = Self.hash(phrase[end - 3], phrase[end - 2], phrase[end - 1])
        shifts[hash] = min(shifts[hash], UInt8(window - end))
        if end == window { candidates[hash, default: []].append(number) }
      }
    }
    (self.phrases, self.window, self.shifts, self.candidates) = (phrases, window, shifts, candidates)
  }

  /// The numbers of the phrases that stand in some bytes as words of their own, sorted.
  func found(in bytes: [UInt8]) -> [Int] {
    guard !phrases.isEmpty else { return [] }
    var found: Set<Int> = []
    bytes.withUnsafeBufferPointer { bytes in
      var end = window
      while end <= bytes.count {
        let hash = Self.hash(bytes[end - 3], bytes[end - 2], bytes[end - 1])
        let shift = shifts[hash]
        if shift == 0 {
          for number in candidates[hash] ?? [] where matches(phrases[number], bytes, at: end - window) {
            found.insert(number)
          }
        }
        end += max(1, Int(shift))
      }
    }
    return found.sorted()
  }

  private func matches(_ phrase: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let end = start + phrase.count
    guard end <= bytes.count, bytes[start..<end].elementsEqual(phrase) else { return false }
    return !(start > 0 && Self.isOfWord(bytes[start - 1]))
      && !(end < bytes.count && Self.isOfWord(bytes[end]))
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  @inline(__always)
  private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) << 10 ^ Int(second) << 5 ^ Int(third)) & (tableSize - 1)
  }
}
