/// Where words stand in cells, whatever table these are in: how often they begin and end one, and which follow each other.
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
      let keys = cell.lowercased().split(separator: " ").map { FingerprintTable.key(of: String($0)) }
      for (index, key) in keys.enumerated() {
        var places = words[key] ?? Places()
        places.all += 1
        if index == 0 { places.starts += 1 }
        if index == keys.count - 1 { places.ends += 1 }
        words[key] = places
      }
      for (left, right) in zip(keys, keys.dropFirst()) {
        pairs[FingerprintTable.key(of: left, right), default: 0] += 1
      }
    }
  }

  private static let wordFeatures = 3
  private let table: FingerprintTable

  /// Knows no word.
  package init() { table = FingerprintTable([]) }

  // MARK: Making

  /// Knows what was counted.
  package init(_ counts: Counts) {
    let known =
      counts.words.map { (key: $0.key, value: Self.packed($0.value)) }
      + counts.pairs.map { (key: $0.key, value: UInt32(min($0.value, 9))) }
    table = FingerprintTable(known)
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

  // MARK: Features

  /// What is known of a line's words, four numbers each: the tendencies to begin and to end a cell, how often the word is
  /// known, and how often behind the one before.
  func known(_ tokens: [TableToken]) -> [Float] {
    var values: [Float] = []
    var before: UInt64?
    for token in tokens {
      let key = FingerprintTable.key(of: token.lowered)
      let known = table.value(of: key) ?? 0x880
      values += [Float(known >> 8), Float(known >> 4 & 15), Float(known & 15)]
      values.append(before.map { Float(table.value(of: FingerprintTable.key(of: $0, key)) ?? 0) } ?? -1)
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
  /// What it knows as text.
  package var text: String { table.text }

  /// Reads what `text` has written.
  init(text: String) { table = FingerprintTable(text: text) }
}
