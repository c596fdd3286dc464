/// Twelve-bit values by 64-bit keys, of which only fingerprints are kept, so that some fifty thousand take little room; one
/// unknown key in a thousand is taken for another.
package struct FingerprintTable: Sendable {
  private static let bits: UInt64 = 12

  /// The fingerprints, bucket by bucket, each above the twelve bits of its value.
  private var entries: [UInt32]
  /// Where each bucket begins, and the end.
  private var starts: [Int]

  private init(entries: [UInt32], sizes: [Int]) {
    self.entries = entries
    starts = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// Has the values of some keys, made by `key(of:)`; of two with the same fingerprint, the one with the greater key is known.
  init(_ values: [(key: UInt64, value: UInt32)]) {
    var sizes = [0]
    while sizes.count * 4 < values.count { sizes += sizes }
    var buckets = sizes.map { _ in [UInt32]() }
    for (key, value) in values.sorted(by: { $0.key > $1.key }) {
      let (bucket, fingerprint) = Self.place(of: key, among: sizes.count)
      if !buckets[bucket].contains(where: { $0 >> 12 == fingerprint }) {
        buckets[bucket].append(fingerprint << 12 | min(value, 0xFFF))
      }
    }
    self.init(entries: buckets.flatMap { $0.sorted() }, sizes: buckets.map(\.count))
  }

  /// The value of a key; nothing when it is not known.
  func value(of key: UInt64) -> UInt32? {
    let (bucket, fingerprint) = Self.place(of: key, among: starts.count - 1)
    return entries[starts[bucket]..<starts[bucket + 1]].first { $0 >> 12 == fingerprint }.map { $0 & 0xFFF }
  }

  private static func place(of key: UInt64, among buckets: Int) -> (bucket: Int, fingerprint: UInt32) {
    (Int(key >> bits) & (buckets - 1), UInt32(key & (1 << bits - 1)))
  }
}

// MARK: - Keys

extension FingerprintTable {
  /// The key of a word; marks at its ends make no difference.
  static func key(of lowered: String) -> UInt64 {
    var scalars = Substring(lowered).unicodeScalars
    while let last = scalars.last, isMark(last) { scalars.removeLast() }
    while let first = scalars.first, isMark(first) { scalars.removeFirst() }
    if scalars.isEmpty { scalars = Substring(lowered).unicodeScalars }
    return mixed(scalars.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x0000_0100_0000_01B3 })
  }

  /// The key of something behind something else.
  static func key(of left: UInt64, _ right: UInt64) -> UInt64 { mixed(left &* 3 &+ right) }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let value = (value ^ (value >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return value ^ (value >> 29)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "(", ")", "\"", "'", "“", "”": true
    default: false
    }
  }
}

// MARK: - As text

extension FingerprintTable {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-".utf8)

  /// Its buckets' sizes, a digit each, a full stop, and its entries, four digits each.
  package var text: String {
    let sizes = zip(starts, starts.dropFirst()).map { Self.digits[min($1 - $0, 63)] }
    let entries = entries.flatMap { entry in
      [18, 12, 6, 0].map { Self.digits[Int(entry >> $0 & 63)] }
    }
    return String(decoding: sizes, as: UTF8.self) + "." + String(decoding: entries, as: UTF8.self)
  }

  /// Reads what `text` has written; line breaks and spaces between digits mean nothing. A text that is none makes an empty
  /// table.
  init(text: String) {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, digit) in Self.digits.enumerated() { values[Int(digit)] = UInt8(value) }
    var sizes: [Int] = []
    var entries: [UInt32] = []
    entries.reserveCapacity(text.utf8.count / 4)
    var isEntry = false
    var digits = 0
    var entry: UInt32 = 0
    // A megabyte of it: bytes side by side are read several times faster than a string's view of them.
    for byte in Array(text.utf8) {
      let value = values[Int(byte)]
      if byte == UInt8(ascii: ".") {
        isEntry = true
      } else if value < 64 {
        guard isEntry else {
          sizes.append(Int(value))
          continue
        }
        entry = entry << 6 | UInt32(value)
        digits += 1
        if digits & 3 == 0 {
          entries.append(entry)
          entry = 0
        }
      }
    }
    guard !sizes.isEmpty, sizes.count & (sizes.count - 1) == 0, sizes.reduce(0, +) == entries.count else {
      self.init([])
      return
    }
    self.init(entries: entries, sizes: sizes)
  }
}
