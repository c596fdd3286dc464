/// Which types of cell stand under a heading more often than in columns at large, and which less often.
///
/// A heading is known by its last word, by its first, and by all of them where it has several.
package struct HeadingTypes: Sendable {
  /// What a heading is known by.
  enum Part: UInt64, CaseIterable {
    case last, first, whole
  }

  /// The number of parts by which a heading can be known.
  static let partCount = Part.allCases.count

  /// The types of cell that are counted in columns.
  package struct Counts {
    fileprivate var headings: [UInt64: (columns: Float, types: [Float])] = [:]
    fileprivate var all = [Float](repeating: 0.5, count: CellType.count)

    /// No columns.
    package init() {}

    /// Counts a column by its heading's words and the share of its cells that each type has.
    package mutating func add(_ heading: ArraySlice<TableToken>, types: [Float]) {
      let words = heading.map { FingerprintTable.key(of: $0.lowered) }
      for part in Part.allCases {
        guard let key = HeadingTypes.key(of: words[...], by: part) else { continue }
        var known = headings[key] ?? (0, Array(repeating: 0, count: CellType.count))
        known.columns += 1
        for (type, share) in types.enumerated() { known.types[type] += share }
        headings[key] = known
      }
      for (type, share) in types.enumerated() { all[type] += share }
    }
  }

  /// How many columns the shares at large count as.
  private static let prior: Float = 2
  /// How many columns a heading has at least that is known.
  private static let least: Float = 2
  private static let (lowest, steps): (Float, Float) = (-8, 256)

  private let table: FingerprintTable

  /// Knows no heading.
  package init() { table = FingerprintTable([]) }

  /// Knows what was counted.
  package init(_ counts: Counts) {
    let all = counts.all.reduce(0, +)
    var values: [(key: UInt64, value: UInt32)] = []
    for (key, known) in counts.headings where known.columns >= Self.least {
      let total = known.columns + Self.prior
      values.append((FingerprintTable.key(of: key, 0), Self.packed(Self.prior / total)))
      for (type, count) in known.types.enumerated() where count > 0 {
        let share = counts.all[type] / all
        let ratio = (count + Self.prior * share) / total / share
        values.append((FingerprintTable.key(of: key, UInt64(type + 1)), Self.packed(ratio)))
      }
    }
    table = FingerprintTable(values)
  }

  private static func packed(_ ratio: Float) -> UInt32 {
    UInt32(max(0, min(4095, ((Float(Logarithm.of(Double(ratio))) - lowest) * steps).rounded())))
  }

  /// The key of a heading by its words' keys; nothing for the whole of a single word, which is its last as well.
  private static func key(of heading: ArraySlice<UInt64>, by part: Part) -> UInt64? {
    let words: ArraySlice<UInt64>
    switch part {
    case .last: words = heading.suffix(1)
    case .first: words = heading.prefix(1)
    case .whole:
      if heading.count < 2 { return nil }
      words = heading
    }
    return words.reduce(part.rawValue) { FingerprintTable.key(of: $0, $1) }
  }

  /// What is known of each stretch of a line's words as a heading, by positions among the stops at which it may be cut.
  func logRatios(_ lattice: TableLattice) -> [LogRatios] {
    let words = lattice.tokens.map { FingerprintTable.key(of: $0.lowered) }
    let stops = lattice.stops
    var known = Array(repeating: LogRatios(), count: stops.count * stops.count)
    for start in stops.indices {
      for end in stops.indices.dropFirst(start + 1) {
        known[start * stops.count + end] = logRatios(words[stops[start]..<stops[end]])
      }
    }
    return known
  }

  private func logRatios(_ heading: ArraySlice<UInt64>) -> LogRatios {
    var ratios = LogRatios()
    for part in Part.allCases {
      guard let key = Self.key(of: heading, by: part),
        let other = table.value(of: FingerprintTable.key(of: key, 0))
      else { continue }
      ratios.parts[Int(part.rawValue)] = (0..<CellType.count).map { type in
        let value = table.value(of: FingerprintTable.key(of: key, UInt64(type + 1))) ?? other
        return Float(value) / Self.steps + Self.lowest
      }
    }
    ratios.join()
    return ratios
  }

  /// How much more often cells of each type stand under a heading than in columns at large, as logarithms.
  struct LogRatios {
    /// For each part by which the heading can be known the types' logarithms; none where it is not known by that part.
    fileprivate(set) var parts = [[Float]](repeating: [], count: Part.allCases.count)
    /// The same by the whole heading where that is known, else by its last and its first word; none where nothing is known.
    private(set) var all: [Float] = []

    fileprivate mutating func join() {
      let known = parts.filter { !$0.isEmpty }
      guard let last = known.last else { return }
      let isWhole = parts.last?.isEmpty == false
      all =
        isWhole ? last : last.indices.map { type in known.reduce(0) { $0 + $1[type] } / Float(known.count) }
    }
  }
}

// MARK: - As text

extension HeadingTypes {
  /// What it knows as text.
  package var text: String { table.text }

  /// Reads what `text` has written.
  init(text: String) { table = FingerprintTable(text: text) }
}
