/// Turns byte offsets of a text into offsets in Unicode scalars, each in a time that does not grow with the text.
struct ScalarOffsets: Sendable {
  private let bytes: [UInt8]
  /// The scalars before every so many bytes.
  private let marks: [Int]

  private static let stride = 256

  /// Counts through a text once.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var marks: [Int] = []
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset.isMultiple(of: Self.stride) { marks.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.marks = marks
  }

  /// The scalars before a byte offset.
  func count(before offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    guard !marks.isEmpty else { return 0 }
    let mark = min(offset / Self.stride, marks.count - 1)
    return marks[mark] + bytes[mark * Self.stride..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
