/// Numbers words, so that they are compared as numbers from there on.
///
/// An open-addressing table over the words' bytes: no string is made for a word that is looked up. A slot holds the
/// first eight bytes and the length, so that most look-ups touch one place of the memory.
struct Vocabulary: Sendable {
  /// A word's number; numbers count up from the vocabulary's first.
  typealias ID = Int32

  private struct Slot: Sendable {
    var head: UInt64 = 0
    var length: Int32 = 0
    var index: Int32 = -1
  }

  private let first: ID
  private var pool: [UInt8] = []
  private var ends: [Int32] = []
  private var slots: [Slot]

  /// Makes an empty vocabulary whose numbers begin where another's end.
  init(after first: ID = 0) {
    self.first = first
    slots = Array(repeating: Slot(), count: 64)
  }

  /// The number that the next new word gets.
  var next: ID { first + ID(ends.count) }

  /// The number of a folded word; absent when it has none.
  func id(of word: [UInt8]) -> ID? {
    let head = Self.head(word)
    let length = Int32(word.count)
    var slot = Self.place(head, word) & (slots.count - 1)
    while slots[slot].index >= 0 {
      let found = slots[slot]
      if found.head == head, found.length == length, length <= 8 || equals(word, Int(found.index)) {
        return first + found.index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a folded word, which it gets if it has none.
  mutating func intern(_ word: [UInt8]) -> ID {
    if let known = id(of: word) { return known }
    if ends.count * 2 >= slots.count { grow() }
    let index = Int32(ends.count)
    pool += word
    ends.append(Int32(pool.count))
    let head = Self.head(word)
    insert(Slot(head: head, length: Int32(word.count), index: index), at: Self.place(head, word))
    return first + index
  }

  /// The folded bytes of a word of this vocabulary.
  func bytes(of word: ID) -> [UInt8] { Array(bytes(Int(word - first))) }

  private mutating func insert(_ new: Slot, at place: Int) {
    var slot = place & (slots.count - 1)
    while slots[slot].index >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = new
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 4)
    for slot in old where slot.index >= 0 {
      insert(slot, at: Self.place(slot.head, Array(bytes(Int(slot.index)))))
    }
  }

  private func bytes(_ index: Int) -> ArraySlice<UInt8> {
    pool[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  private func equals(_ word: [UInt8], _ index: Int) -> Bool {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    for offset in 8..<word.count where pool[start + offset] != word[offset] { return false }
    return true
  }

  /// The first eight bytes as one number.
  private static func head(_ word: [UInt8]) -> UInt64 {
    var head: UInt64 = 0
    for index in 0..<min(8, word.count) { head = head << 8 | UInt64(word[index]) }
    return head
  }

  /// Where to look first: the head, the length and the bytes behind the head, mixed so that the low bits are good.
  private static func place(_ head: UInt64, _ word: [UInt8]) -> Int {
    var hash = head ^ UInt64(word.count) &* 0x9E37_79B9_7F4A_7C15
    for index in min(8, word.count)..<word.count {
      hash = (hash ^ UInt64(word[index])) &* 0x0000_0100_0000_01B3
    }
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
