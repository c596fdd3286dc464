/// The edges of a tree of words: from a node by a word to a node.
///
/// An open-addressing table, since the standard dictionary's hashing costs more than the rest of a look-up.
struct NodeTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var node: Int32 = -1
  }

  private var slots: [Slot] = []
  private var count = 0

  /// The node to which a word leads from another; absent when none does.
  func node(from node: Int32, by word: Vocabulary.ID) -> Int32? {
    guard !slots.isEmpty else { return nil }
    let key = Self.key(node, word)
    var slot = Self.place(key) & (slots.count - 1)
    while slots[slot].node >= 0 {
      if slots[slot].key == key { return slots[slot].node }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Lets a word lead from a node to a new one.
  mutating func add(_ new: Int32, from node: Int32, by word: Vocabulary.ID) {
    if count * 2 >= slots.count { grow() }
    insert(Slot(key: Self.key(node, word), node: new))
    count += 1
  }

  private mutating func insert(_ new: Slot) {
    var slot = Self.place(new.key) & (slots.count - 1)
    while slots[slot].node >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = new
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(64, old.count * 4))
    for slot in old where slot.node >= 0 { insert(slot) }
  }

  private static func key(_ node: Int32, _ word: Vocabulary.ID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private static func place(_ key: UInt64) -> Int {
    let hash = (key ^ key >> 32) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
