/// What the chances of a table's gaps say of one another, as numbers for `BoostedTrees`: how many borders are likely
/// beside a gap, and how likely they are between like words of the other rows.
package struct GapContext {
  /// The number of features of a gap, those of `GapFeatures` included.
  package static let count = GapFeatures.count + own + 2 * keyCount
  private static let own = 15
  private static let keyCount = 14

  private let lattices: [TableLattice]
  private let odds: [[Float]]
  private let chances: [[Float]]
  /// For each row the number of borders to be expected.
  private let expected: [Float]
  private let median: Float
  private let mean: Float
  /// For each row and gap the numbers of what makes it like others.
  private var keys: [[Int]] = []
  /// The sums of the chances of all gaps that have a key, and their numbers.
  private var sums: [(chance: Float, gaps: Float)] = []

  /// Sums up the chances of a table's gaps, given by their log-odds at each row's stops.
  package init(_ lattices: [TableLattice], odds: [[Float]]) {
    self.lattices = lattices
    self.odds = odds
    chances = odds.map { row in
      row.indices.map { 0 < $0 && $0 < row.count - 1 ? Float(Logarithm.logistic(Double(row[$0]))) : 0 }
    }
    expected = chances.map { $0.reduce(0, +) }
    let sorted = expected.sorted()
    median = sorted.isEmpty ? 0 : (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
    mean = expected.reduce(0, +) / Float(max(1, expected.count))
    var numbers: [UInt64: Int] = [:]
    for row in lattices.indices {
      var left: Float = 0
      var own: [Int] = []
      for stop in lattices[row].stops.indices.dropFirst().dropLast() {
        let right = expected[row] - left - chances[row][stop]
        for key in keys(row, stop, left: UInt64(left.rounded()), right: UInt64(max(0, right).rounded())) {
          let number = numbers[key] ?? numbers.count
          if number == numbers.count {
            numbers[key] = number
            sums.append((0, 0))
          }
          sums[number].chance += chances[row][stop]
          sums[number].gaps += 1
          own.append(number)
        }
        left += chances[row][stop]
      }
      keys.append(own)
    }
  }

  /// What makes a gap like others: its words, their shapes, and how many borders are likely before and behind it.
  private func keys(_ row: Int, _ stop: Int, left: UInt64, right: UInt64) -> [UInt64] {
    let tokens = lattices[row].tokens
    let index = lattices[row].stops[stop]
    let (before, after) = (tokens[index - 1], tokens[index])
    let shapes = UInt64(before.shape.rawValue) << 8 | UInt64(after.shape.rawValue)
    let groups = UInt64(before.shape.group) << 8 | UInt64(after.shape.group)
    let wide =
      UInt64(index > 1 ? tokens[index - 2].shape.group : 15) << 24 | groups << 8
      | UInt64(index + 1 < tokens.count ? tokens[index + 1].shape.group : 15)
    let cases = UInt64(before.letterCase * 3 + after.letterCase)
    let (first, last) = (UInt64(before.shape.rawValue), UInt64(after.shape.rawValue))
    let parts = [
      shapes, groups, Self.hash(before.lowered), Self.hash(after.lowered), UInt64(index), wide,
      cases << 8 | left, cases << 8 | right, shapes << 8 | right, groups << 8 | left, last << 8 | left,
      last << 8 | right, first << 8 | right, last ^ Self.hash(before.lowered) << 6,
    ]
    return parts.enumerated().map { ($1 &* 0x9E37_79B9_7F4A_7C15) << 4 | UInt64($0) }
  }

  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// The features of all gaps of a row, one gap after the other, each behind its `GapFeatures`.
  package func features(_ row: Int, beside alone: [Float]) -> [Float] {
    var own: [Int: (chance: Float, gaps: Float)] = [:]
    for (place, key) in keys[row].enumerated() {
      own[key, default: (0, 0)].chance += chances[row][place / Self.keyCount + 1]
      own[key, default: (0, 0)].gaps += 1
    }
    var values: [Float] = []
    var left: Float = 0
    for stop in lattices[row].stops.indices.dropFirst().dropLast() {
      values += alone[((stop - 1) * GapFeatures.count)..<(stop * GapFeatures.count)]
      appendOwn(row, stop, left: left, to: &values)
      left += chances[row][stop]
      for key in keys[row][((stop - 1) * Self.keyCount)..<(stop * Self.keyCount)] {
        let mine = own[key] ?? (0, 0)
        let gaps = sums[key].gaps - mine.gaps
        values.append(gaps > 0 ? (sums[key].chance - mine.chance + 0.3) / (gaps + 1) : -1)
        values.append(gaps / Float(max(1, lattices.count - 1)))
      }
    }
    return values
  }

  /// How likely borders are here and around, and how many of them.
  private func appendOwn(_ row: Int, _ stop: Int, left: Float, to values: inout [Float]) {
    let inner = 1..<(odds[row].count - 1)
    for offset in [0, -1, 1, -2, 2] {
      values.append(inner.contains(stop + offset) ? odds[row][stop + offset] : -9)
    }
    let rank = Float(odds[row][inner].count { $0 > odds[row][stop] })
    values += [
      left, expected[row] - left - chances[row][stop], expected[row], median, mean, rank, rank - median,
      Float(lattices.count),
    ]
    var before = stop - 1
    while before > 0, odds[row][before] < 0 { before -= 1 }
    var after = stop + 1
    while after < odds[row].count - 1, odds[row][after] < 0 { after += 1 }
    let stops = lattices[row].stops
    values += [Float(stops[stop] - stops[before]), Float(stops[after] - stops[stop])]
  }
}
