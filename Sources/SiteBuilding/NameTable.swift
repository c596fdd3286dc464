/// Names as byte strings, each with a number in the order of its first use: the terms of a search index, the files of a
/// site, the anchors of a page.
///
/// Names are kept in one run of bytes and found by open addressing, since a large site looks up some millions.
struct NameTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var slots: [Int32]

  /// An empty table.
  init() {
    slots = [Int32](repeating: -1, count: 16)
  }

  /// A table of names; those that are given twice have one number.
  init(_ names: some Sequence<String>) {
    self.init()
    for name in names { _ = number(of: name.utf8) }
  }

  /// How many names there are.
  var count: Int { ends.count }

  /// The name with a number.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number > 0 ? ends[number - 1] : 0)..<ends[number]] }

  /// All names as text, in the order of their numbers.
  var all: [String] { (0..<count).map { String(decoding: self[$0], as: UTF8.self) } }

  /// The number of a name; nothing when it is not there.
  func find(_ name: some Collection<UInt8>) -> Int? {
    let number = Int(slots[slot(of: name)])
    return number < 0 ? nil : number
  }

  /// The number of a name, which is new when the name is.
  mutating func number(of name: some Collection<UInt8>) -> Int {
    let slot = slot(of: name)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(ends.count)
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// The slot that a name has or would get.
  private func slot(of name: some Collection<UInt8>) -> Int {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] >= 0, !isName(Int(slots[slot]), name) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isName(_ number: Int, _ name: some Collection<UInt8>) -> Bool {
    var index = number > 0 ? ends[number - 1] : 0
    guard ends[number] - index == name.count else { return false }
    for byte in name {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for number in ends.indices { slots[slot(of: self[number])] = Int32(number) }
  }

  /// The hash of a name, folded so that the low bits depend on all.
  private static func hash(_ name: some Collection<UInt8>) -> Int {
    let hash = FNV1a.hash(name)
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
