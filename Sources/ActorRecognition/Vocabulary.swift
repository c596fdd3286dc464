/// Numbers words, so that they are compared as numbers from there on.
///
/// An open-addressing table over the words' bytes: no string is made for a word that is looked up.
struct Vocabulary: Sendable {
  /// A word's number; numbers count up from the vocabulary's first.
  typealias ID = Int32

  private let first: ID
  private var pool: [UInt8] = []
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  private var slots: [ID]

  /// Makes an empty vocabulary whose numbers begin where another's end.
  init(after first: ID = 0) {
    self.first = first
    slots = Array(repeating: -1, count: 64)
  }

  /// The number that the next new word gets.
  var next: ID { first + ID(ends.count) }

  /// The number of a folded word; absent when it has none.
  func id(of word: [UInt8]) -> ID? {
    let hash = Self.hash(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash, equals(word, index) { return first + ID(index) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a folded word, which it gets if it has none.
  mutating func intern(_ word: [UInt8]) -> ID {
    if let known = id(of: word) { return known }
    if ends.count * 2 >= slots.count { grow() }
    let index = ends.count
    pool += word
    ends.append(Int32(pool.count))
    hashes.append(Self.hash(word))
    insert(index)
    return first + ID(index)
  }

  private mutating func insert(_ index: Int) {
    var slot = Int(hashes[index]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = ID(index)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for index in ends.indices { insert(index) }
  }

  private func equals(_ word: [UInt8], _ index: Int) -> Bool {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    guard Int(ends[index]) - start == word.count else { return false }
    for offset in word.indices where pool[start + offset] != word[offset] { return false }
    return true
  }

  /// FNV-1a with a last mixing, so that the low bits are good.
  private static func hash(_ word: [UInt8]) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    hash ^= hash >> 15
    return hash &* 0x2C1B_3C6D
  }
}
