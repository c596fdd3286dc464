/// Where words stand in cells, whatever table these are in: how often they begin and end one, and which follow each other.
///
/// Words are known by fingerprints, so that some fifty thousand take little room; one unknown word in a thousand is taken
/// for another.
package struct CellWords: Sendable {
  /// The number of features that it adds to a gap's.
  package static let gapCount = 4 * wordFeatures + 3

  /// The cells that a word stands in, those that it begins, and those that it ends.
  fileprivate struct Places {
    var all = 0
    var starts = 0
    var ends = 0
  }

  /// What is counted in cells, by the keys of words.
  package struct Counts {
    fileprivate var words: [UInt64: Places] = [:]
    fileprivate var pairs: [UInt64: Int] = [:]

    /// No cells.
    package init() {}

    /// Counts the words of a cell.
    package mutating func add(_ cell: String) {
      let keys = cell.lowercased().split(separator: " ").map { CellWords.key(of: String($0)) }
      for (index, key) in keys.enumerated() {
        var places = words[key] ?? Places()
        places.all += 1
        if index == 0 { places.starts += 1 }
        if index == keys.count - 1 { places.ends += 1 }
        words[key] = places
      }
      for (left, right) in zip(keys, keys.dropFirst()) {
        pairs[CellWords.key(of: left, right), default: 0] += 1
      }
    }
  }

  private static let wordFeatures = 3
  private static let fingerprintBits: UInt64 = 12

  /// The fingerprints, bucket by bucket, each above twelve bits that say what is known.
  private var entries: [UInt32]
  /// Where each bucket begins, and the end.
  private var starts: [Int]

  /// Knows no word.
  package init() { self.init(entries: [], sizes: [0]) }

  private init(entries: [UInt32], sizes: [Int]) {
    self.entries = entries
    starts = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  // MARK: Making

  /// Knows what was counted.
  package init(_ counts: Counts) {
    let known =
      counts.words.map { ($0.key, Self.packed($0.value)) }
      + counts.pairs.map { ($0.key, UInt32(min($0.value, 9))) }
    var sizes = [0]
    while sizes.count * 4 < known.count { sizes += sizes }
    var buckets = sizes.map { _ in [UInt32]() }
    // Where two have the same fingerprint, the one with the greater key is known.
    for (key, value) in known.sorted(by: { $0.0 > $1.0 }) {
      let (bucket, fingerprint) = Self.place(of: key, among: sizes.count)
      if !buckets[bucket].contains(where: { $0 >> 12 == fingerprint }) {
        buckets[bucket].append(fingerprint << 12 | value)
      }
    }
    self.init(entries: buckets.flatMap { $0.sorted() }, sizes: buckets.map(\.count))
  }

  /// The tendencies to begin and to end a cell in halves of log-odds, and the logarithm of the number of cells.
  private static func packed(_ places: Places) -> UInt32 {
    func level(_ part: Int) -> UInt32 {
      let odds = Logarithm.of((Double(part) + 0.9) / (Double(places.all - part) + 1.1))
      return UInt32(max(0, min(15, (odds * 2).rounded() + 8)))
    }
    let size = UInt32(min(15, 1 + (2.9 * Logarithm.of(Double(max(1, places.all)))).rounded()))
    return level(places.starts) << 8 | level(places.ends) << 4 | size
  }

  // MARK: Looking up

  /// The key of a word; case and marks at its ends make no difference.
  private static func key(of lowered: String) -> UInt64 {
    var scalars = Substring(lowered).unicodeScalars
    while let last = scalars.last, isMark(last) { scalars.removeLast() }
    while let first = scalars.first, isMark(first) { scalars.removeFirst() }
    if scalars.isEmpty { scalars = Substring(lowered).unicodeScalars }
    return mixed(scalars.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x0000_0100_0000_01B3 })
  }

  /// The key of a word behind another.
  private static func key(of left: UInt64, _ right: UInt64) -> UInt64 { mixed(left &* 3 &+ right) }

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

  private static func place(of key: UInt64, among buckets: Int) -> (bucket: Int, fingerprint: UInt32) {
    (Int(key >> fingerprintBits) & (buckets - 1), UInt32(key & (1 << fingerprintBits - 1)))
  }

  private func value(of key: UInt64) -> UInt32? {
    let (bucket, fingerprint) = Self.place(of: key, among: starts.count - 1)
    return entries[starts[bucket]..<starts[bucket + 1]].first { $0 >> 12 == fingerprint }.map { $0 & 0xFFF }
  }

  // MARK: Features

  /// What is known of a line's words, four numbers each: the tendencies to begin and to end a cell, how often the word is
  /// known, and how often behind the one before.
  func known(_ tokens: [TableToken]) -> [Float] {
    var values: [Float] = []
    var before: UInt64?
    for token in tokens {
      let key = Self.key(of: token.lowered)
      let known = value(of: key) ?? 0x880
      values += [Float(known >> 8), Float(known >> 4 & 15), Float(known & 15)]
      values.append(before.map { Float(value(of: Self.key(of: $0, key)) ?? 0) } ?? -1)
      before = key
    }
    return values
  }

  /// Adds the features of the gap before a word of a line: what is known of two words on either side.
  static func append(_ known: [Float], before index: Int, to values: inout [Float]) {
    let width = wordFeatures + 1
    for place in (index - 2)...(index + 1) {
      let isInside = place >= 0 && place < known.count / width
      for feature in 0..<(place > index - 2 ? width : wordFeatures) {
        values.append(isInside ? known[place * width + feature] : -1)
      }
    }
  }
}

// MARK: - As text

extension CellWords {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-".utf8)

  /// Its buckets' sizes, a digit each, a full stop, and its entries, four digits each.
  package var text: String {
    let sizes = zip(starts, starts.dropFirst()).map { Self.digits[min($1 - $0, 63)] }
    let entries = entries.flatMap { entry in
      [18, 12, 6, 0].map { Self.digits[Int(entry >> $0 & 63)] }
    }
    return String(decoding: sizes, as: UTF8.self) + "." + String(decoding: entries, as: UTF8.self)
  }

  /// Reads what `text` has written; line breaks and spaces between digits mean nothing.
  init(text: String) {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, digit) in Self.digits.enumerated() { values[Int(digit)] = UInt8(value) }
    var sizes: [Int] = []
    var entries: [UInt32] = []
    var isEntry = false
    var digits = 0
    var entry: UInt32 = 0
    for byte in text.utf8 {
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
      self.init()
      return
    }
    self.init(entries: entries, sizes: sizes)
  }
}
