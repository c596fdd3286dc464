/// What speaks for or against a border between two words, as numbers for `BoostedTrees`: the words around it, and how
/// the gap's words, pairs and shapes recur in the other rows.
package struct GapFeatures {
  /// The number of features of a gap.
  package static let count = window.count * tokenFeatures + 33 + CellWords.gapCount

  private static let window = -3...2
  private static let tokenFeatures = 9

  private let rows: [[TableToken]]
  private let words: [[Int]]
  private let rowsWith: RowCounts
  private let followers: [Int: Int]
  private let leaders: [Int: Int]
  /// For each row what is known of its words.
  private let known: [[Float]]

  /// Counts what recurs in a table's rows, whose words may be known.
  package init(_ rows: [[TableToken]], words cellWords: CellWords) {
    self.rows = rows
    self.known = rows.map { cellWords.known($0) }
    var numbers: [String: Int] = [:]
    words = rows.map { row in
      row.map { token in
        if let known = numbers[token.lowered] { return known }
        numbers[token.lowered] = numbers.count
        return numbers.count - 1
      }
    }
    var counts = RowCounts()
    var followers: [Int: Int] = [:]
    var leaders: [Int: Int] = [:]
    for (row, tokens) in rows.enumerated() {
      for index in tokens.indices {
        counts.note(.word, words[row][index], 0, row: row)
        guard index > 0 else { continue }
        let (left, right) = (words[row][index - 1], words[row][index])
        if counts.note(.pair, left, right, row: row) {
          followers[left, default: 0] += 1
          leaders[right, default: 0] += 1
        }
        let (before, after) = (tokens[index - 1].shape, tokens[index].shape)
        counts.note(.shapes, Int(before.rawValue), Int(after.rawValue), row: row)
        counts.note(.groups, before.group, after.group, row: row)
        counts.note(.wordShape, left, Int(after.rawValue), row: row)
        counts.note(.shapeWord, Int(before.rawValue), right, row: row)
        let (wide, own) = Self.surroundings(tokens, index)
        counts.note(.surroundings, wide, own, row: row)
      }
    }
    rowsWith = counts
    self.followers = followers
    self.leaders = leaders
  }

  /// One row with what recurs in the others.
  package struct Row {
    fileprivate let table: GapFeatures
    fileprivate let row: Int

    /// In how many rows the words around a gap stand, and both together.
    func counts(before index: Int) -> (left: Int, right: Int, pair: Int) {
      let (left, right) = (table.words[row][index - 1], table.words[row][index])
      return (
        table.rowsWith.count(.word, left, 0), table.rowsWith.count(.word, right, 0),
        table.rowsWith.count(.pair, left, right)
      )
    }
  }

  /// A row with what recurs in the others.
  package func row(_ row: Int) -> Row { Row(table: self, row: row) }

  private static func surroundings(_ tokens: [TableToken], _ index: Int) -> (Int, Int) {
    let before = index > 1 ? Int(tokens[index - 2].shape.rawValue) : 0
    let after = index + 1 < tokens.count ? Int(tokens[index + 1].shape.rawValue) : 0
    return (
      before << 8 | after, Int(tokens[index - 1].shape.rawValue) << 8 | Int(tokens[index].shape.rawValue)
    )
  }

  /// The features of all gaps of a row, one gap after the other; `odds` are the linear log-odds at the row's stops.
  package func features(_ row: Int, _ lattice: TableLattice, odds: [Float]) -> [Float] {
    var values: [Float] = []
    for stop in lattice.stops.indices.dropFirst().dropLast() {
      append(row, lattice, stop: stop, odds: odds, to: &values)
    }
    return values
  }

  /// Adds the features of the gap before a stop of a row; `odds` are the linear log-odds at the row's stops.
  package func append(_ row: Int, _ lattice: TableLattice, stop: Int, odds: [Float], to values: inout [Float])
  {
    let tokens = rows[row]
    let index = lattice.stops[stop]
    for place in Self.window { Self.append(tokens, index + place, to: &values) }
    let (left, right) = (tokens[index - 1], tokens[index])
    values.append(Float(index))
    values.append(Float(tokens.count - index))
    values.append(Float(tokens.count))
    values.append(left.lowered == right.lowered ? 1 : 0)
    values.append(Self.mark(left.text.unicodeScalars.last))
    values.append(Self.mark(right.text.unicodeScalars.first))
    values.append(Float(rows.count))
    appendOdds(odds, stop, lattice, to: &values)
    appendRecurrence(row, index, to: &values)
    values.append(Float(tokens[..<index].count { $0.shape == right.shape }))
    values.append(Float(tokens[index...].count { $0.shape == left.shape }))
    CellWords.append(known[row], before: index, to: &values)
  }

  private static func append(_ tokens: [TableToken], _ index: Int, to values: inout [Float]) {
    guard tokens.indices.contains(index) else {
      values.append(contentsOf: repeatElement(-1, count: tokenFeatures))
      return
    }
    let token = tokens[index]
    values.append(Float(token.shape.rawValue))
    values.append(Float(token.shape.group))
    values.append(Float(token.part.rawValue))
    values.append(Float(token.letterCase))
    values.append(Float(min(token.length, 15)))
    values.append(Float(token.facts.frequency))
    values.append(Float(token.facts.kind))
    values.append(Float(token.facts.city))
    values.append(Float(token.facts.citySize))
  }

  /// The log-odds of this gap and of those around it, and its place among the row's.
  private func appendOdds(_ odds: [Float], _ stop: Int, _ lattice: TableLattice, to values: inout [Float]) {
    let inner = 1..<(odds.count - 1)
    values.append(odds[stop])
    for offset in [-2, -1, 1, 2] {
      let other = stop + offset
      // A gap that may not be a border, or the line's end, stands as far off as it is.
      values.append(inner.contains(other) ? odds[other] : -9)
    }
    let higher = odds[inner].count { $0 > odds[stop] }
    values.append(Float(higher))
    values.append(Float(odds[inner].count { $0 > 0 }))
    values.append(Float(lattice.stops[stop] - lattice.stops[stop - 1]))
    values.append(Float(lattice.stops[stop + 1] - lattice.stops[stop]))
  }

  /// In what part of the other rows the gap's words and shapes stand, alone and together.
  private func appendRecurrence(_ row: Int, _ index: Int, to values: inout [Float]) {
    let tokens = rows[row]
    let others = Float(max(1, rows.count - 1))
    let (left, right) = (words[row][index - 1], words[row][index])
    let (leftRows, rightRows, pairRows) = self.row(row).counts(before: index)
    let before = tokens[index - 1].shape
    let after = tokens[index].shape
    let (wide, own) = Self.surroundings(tokens, index)
    values.append(Float(leftRows - 1) / others)
    values.append(Float(rightRows - 1) / others)
    values.append(Float(pairRows - 1) / others)
    values.append(Float(pairRows) / Float(max(1, leftRows)))
    values.append(Float(pairRows) / Float(max(1, rightRows)))
    values.append(Float(followers[left] ?? 0))
    values.append(Float(leaders[right] ?? 0))
    values.append(Float(rowsWith.count(.shapes, Int(before.rawValue), Int(after.rawValue)) - 1) / others)
    values.append(Float(rowsWith.count(.groups, before.group, after.group) - 1) / others)
    values.append(Float(rowsWith.count(.surroundings, wide, own) - 1) / others)
    values.append(Float(rowsWith.count(.wordShape, left, Int(after.rawValue)) - 1) / others)
    values.append(Float(rowsWith.count(.shapeWord, Int(before.rawValue), right) - 1) / others)
    var same = 0
    for place in 1..<tokens.count where tokens[place - 1].shape == before && tokens[place].shape == after {
      same += 1
    }
    values.append(Float(same))
    values.append(leftRows > 1 && rightRows > 1 ? 1 : 0)
    values.append(leftRows == 1 && rightRows == 1 ? 1 : 0)
  }

  /// A number for a mark at a word's edge; 0 for letters and digits.
  private static func mark(_ scalar: Unicode.Scalar?) -> Float {
    switch scalar {
    case ",": 1
    case ";", ":": 2
    case "/", "-", "–", "—", "&", "+": 3
    case ".": 4
    case "!", "?": 5
    case ")", "]": 6
    case "(", "[": 7
    case "\"", "“", "”", "«", "»", "'": 8
    case "%": 9
    case "#", "$", "€", "£": 10
    case let other? where other.letterKind == .none: 11
    default: 0
    }
  }
}

extension TableToken {
  /// 0: begins with a capital; 1: with a small letter; 2: otherwise.
  var letterCase: Int {
    switch text.unicodeScalars.first(where: { $0.letterKind != .none })?.letterKind {
    case .upper: 0
    case .lower: 1
    default: 2
    }
  }
}

/// In how many rows something occurs.
private struct RowCounts {
  /// What is counted.
  enum Kind: UInt64 { case word, pair, shapes, groups, surroundings, wordShape, shapeWord }

  private var counts: [UInt64: (rows: Int32, last: Int32)] = [:]

  private static func key(_ kind: Kind, _ left: Int, _ right: Int) -> UInt64 {
    kind.rawValue << 60 | UInt64(left) << 30 | UInt64(right)
  }

  /// Counts it, once per row; whether it is the first of its kind in the table.
  @discardableResult
  mutating func note(_ kind: Kind, _ left: Int, _ right: Int, row: Int) -> Bool {
    let key = Self.key(kind, left, right)
    guard let known = counts[key] else {
      counts[key] = (1, Int32(row))
      return true
    }
    if known.last != row { counts[key] = (known.rows + 1, Int32(row)) }
    return false
  }

  func count(_ kind: Kind, _ left: Int, _ right: Int) -> Int {
    Int(counts[Self.key(kind, left, right)]?.rows ?? 1)
  }
}
