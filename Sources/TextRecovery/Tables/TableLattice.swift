/// All the ways in which a line could be cut into cells: its words, and the attributes of every stretch of them.
package struct TableLattice {
  /// What a stretch is known by; each has a number of values, the last three as many as the table's words need.
  package enum Attribute: Int, CaseIterable {
    case first, last, words, type, length, ending, capitals, conjunction, lastGroup, pattern, whole,
      firstWord, lastWord

    /// The number of values of those that do not depend on the table.
    package var values: Int {
      switch self {
      case .first, .last: TokenClass.count
      case .words: 10
      case .type: CellType.count
      case .length: 10
      case .ending: 6
      case .capitals: 5
      case .conjunction: 3
      case .lastGroup: TokenClass.groupCount * TokenClass.groupCount
      case .pattern, .whole, .firstWord, .lastWord: 0
      }
    }

    /// How many attributes there are.
    package static let count = allCases.count
    /// Those whose values are a table's own words.
    package static let firstOpen = Attribute.pattern.rawValue
  }

  /// The words.
  package let tokens: [TableToken]
  /// Whether a border may stand before a word; index 0 and the end count as borders.
  package let mayBegin: [Bool]
  /// The positions at which a cell may begin, with the end behind them.
  package let stops: [Int]
  /// The attributes of each stretch between two stops.
  package private(set) var attributes: [UInt16]
  /// The same as the table's `ColumnLayout` numbers them; of more than 65,536 some share a number.
  package private(set) var values: [UInt16] = []
  /// Each of these once.
  private(set) var distinctValues: [Int] = []

  /// The index of a stretch's first attribute, by positions among `stops`.
  package func offset(_ start: Int, _ end: Int) -> Int { (start * stops.count + end) * Attribute.count }

  /// The type of a stretch, by positions among `stops`.
  package func type(_ start: Int, _ end: Int) -> Int {
    Int(attributes[offset(start, end) + Attribute.type.rawValue])
  }

  /// A number for a stretch's words, by positions among `stops`.
  func hash(_ start: Int, _ end: Int) -> UInt64 {
    hashes[stops[start]..<stops[end]].reduce(0x51) { ($0 ^ $1) &* 0x0000_0100_0000_01B3 }
  }

  /// The most words that a line of a table has.
  package static let longestLine = 120

  /// Makes the lattices of a table's lines, whose repeated words get numbers of the table's own.
  package static func lattices(
    of lines: [[TableToken]]
  ) -> (lattices: [TableLattice], layout: ColumnLayout) {
    var numbers = Numbering()
    var lattices = lines.map { TableLattice($0) }
    for lattice in lattices { lattice.count(into: &numbers) }
    for index in lattices.indices { lattices[index].fill(numbers) }
    let layout = ColumnLayout(&lattices, openValues: numbers.next)
    return (lattices, layout)
  }

  /// The group of each word's class.
  let groups: [Int]
  /// For each word the transition to the next one, and that to the end of a cell, as `ColumnLayout` numbers them.
  package private(set) var transitions: [(inner: Int, end: Int)]
  private let hashes: [UInt64]
  private let patternHashes: [UInt64]

  private init(_ tokens: [TableToken]) {
    self.tokens = tokens
    var mayBegin = tokens.indices.map { $0 == 0 || tokens[$0 - 1].endsCell }
    mayBegin.append(true)
    self.mayBegin = mayBegin
    stops = mayBegin.indices.filter { mayBegin[$0] }
    attributes = Array(repeating: 0, count: stops.count * stops.count * Attribute.count)
    groups = tokens.map(\.shape.group)
    transitions = tokens.indices.map { index in
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      return (
        TransitionNumbers.number(from: tokens[index], to: next),
        TransitionNumbers.number(from: tokens[index], to: nil)
      )
    }
    hashes = tokens.map { Self.hash($0.lowered) }
    patternHashes = tokens.map { UInt64($0.shape.rawValue) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
  }

  /// Numbers for what occurs in more than one line; 0 for what does not.
  private struct Numbering {
    var next = 1
    private var seen: [UInt64: (line: Int, number: Int)] = [:]
    private var line = 0

    mutating func beginLine() { line += 1 }

    mutating func note(_ hash: UInt64) {
      guard let entry = seen[hash] else {
        seen[hash] = (line, 0)
        return
      }
      guard entry.number == 0, entry.line != line else { return }
      seen[hash] = (line, next)
      next += 1
    }

    func number(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: seen[hash]?.number ?? 0) }
  }

  private func count(into numbers: inout Numbering) {
    numbers.beginLine()
    eachStretch { start, end, whole, pattern in
      numbers.note(whole)
      numbers.note(pattern)
    }
    for index in tokens.indices {
      numbers.note(hashes[index] ^ 0xF157)
      numbers.note(hashes[index] ^ 0x1A57)
    }
  }

  private mutating func fill(_ numbers: Numbering) {
    let typer = CellTyper(tokens)
    var filled = attributes
    eachStretch { start, end, whole, pattern in
      let from = stops[start]
      let to = stops[end]
      let base = offset(start, end)
      let length = tokens[from..<to].reduce(to - from - 1) { $0 + $1.length }
      let values: [UInt16] = [
        UInt16(tokens[from].shape.rawValue), UInt16(tokens[to - 1].shape.rawValue),
        Self.bucket(words: to - from),
        UInt16(typer.type(from, to).rawValue), Self.bucket(length: length), Self.ending(tokens[to - 1]),
        Self.capitals(tokens[from..<to]), Self.conjunction(tokens[from..<to]),
        UInt16(tokens[from].shape.group * TokenClass.groupCount + tokens[to - 1].shape.group),
        numbers.number(pattern),
        numbers.number(whole), numbers.number(hashes[from] ^ 0xF157), numbers.number(hashes[to - 1] ^ 0x1A57),
      ]
      for (index, value) in values.enumerated() { filled[base + index] = value }
    }
    attributes = filled
  }

  /// Gives the values of stretches and the transitions between words the numbers that a table has for them.
  mutating func number(transitions: (Int) -> Int, values: (_ attribute: Int, _ value: Int) -> Int) {
    var numbered = Array(repeating: UInt16(0), count: attributes.count)
    for start in 0..<(stops.count - 1) {
      for end in (start + 1)..<stops.count {
        let base = offset(start, end)
        for attribute in 0..<Attribute.count {
          numbered[base + attribute] = UInt16(
            truncatingIfNeeded: values(attribute, Int(attributes[base + attribute])))
        }
      }
    }
    self.values = numbered
    distinctValues = Set(numbered).map { Int($0) }
    self.transitions = self.transitions.map { (transitions($0.inner), transitions($0.end)) }
  }

  private func eachStretch(_ body: (Int, Int, UInt64, UInt64) -> Void) {
    for start in 0..<(stops.count - 1) {
      var whole: UInt64 = 0x51
      var pattern: UInt64 = 0x77
      var word = stops[start]
      for end in (start + 1)..<stops.count {
        while word < stops[end] {
          whole = (whole ^ hashes[word]) &* 0x0000_0100_0000_01B3
          if word == stops[start] || patternHashes[word] != patternHashes[word - 1] {
            pattern = (pattern ^ patternHashes[word]) &* 0x0000_0100_0000_01B3
          }
          word += 1
        }
        body(start, end, whole, pattern)
      }
    }
  }

  private static func bucket(words: Int) -> UInt16 {
    switch words {
    case ...5: UInt16(words)
    case 6...7: 6
    case 8...10: 7
    case 11...15: 8
    default: 9
    }
  }

  private static func bucket(length: Int) -> UInt16 {
    switch length {
    case ...2: 0
    case 3...4: 1
    case 5...6: 2
    case 7...9: 3
    case 10...13: 4
    case 14...19: 5
    case 20...28: 6
    case 29...42: 7
    case 43...70: 8
    default: 9
    }
  }

  private static func ending(_ token: TableToken) -> UInt16 {
    switch token.text.last {
    case ".": 1
    case ")", "]": 2
    case "%": 3
    case "\"", "”": 4
    case let last? where last.isNumber: 5
    default: 0
    }
  }

  /// How a stretch uses capitals: everywhere, at its beginning only, nowhere, without letters, mixed.
  private static func capitals(_ tokens: ArraySlice<TableToken>) -> UInt16 {
    var upper = 0
    var lower = 0
    for token in tokens where token.shape != .function {
      switch token.text.unicodeScalars.first?.letterKind {
      case .upper: upper += 1
      case .lower: lower += 1
      default: break
      }
    }
    if upper + lower == 0 { return 0 }
    if lower == 0 { return 1 }
    if upper == 0 { return 2 }
    return upper == 1 && tokens.first?.text.unicodeScalars.first?.letterKind == .upper ? 3 : 4
  }

  private static func conjunction(_ tokens: ArraySlice<TableToken>) -> UInt16 {
    if tokens.dropLast().contains(where: { $0.text.last == "," }) { return 2 }
    return tokens.contains { $0.lowered == "and" || $0.text == "&" } ? 1 : 0
  }

  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
