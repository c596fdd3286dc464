/// What a table's cells in one column are like: how often each attribute has each value.
///
/// Counts may be fractions, since a cell counts as much as it is believed in.
package struct ColumnProfile {
  /// Counts of the attributes' values, all in one row.
  package private(set) var counts: [Float]
  /// How often a word of each class, or the cell's end, follows one of each group.
  package private(set) var transitions = Array(repeating: Float(0), count: Self.transitionCount)
  /// The sums of each group's transitions.
  private(set) var groupTotals = Array(repeating: Float(0), count: TokenClass.groupCount)
  /// The number of cells.
  package private(set) var total: Float = 0

  /// The number of transitions.
  package static let transitionCount = TokenClass.groupCount * (TokenClass.count + 1)

  private static func group(of transition: Int) -> Int { transition / (TokenClass.count + 1) }

  /// The index of the transition from one word to the next, or to the cell's end.
  package static func transition(from word: TableToken, to next: TableToken?) -> Int {
    word.shape.group * (TokenClass.count + 1) + (next.map { Int($0.shape.rawValue) } ?? TokenClass.count)
  }

  /// Counts the transitions between the words from one stop to another.
  package mutating func addTransitions(_ lattice: TableLattice, _ start: Int, _ end: Int, weight: Float) {
    let last = lattice.stops[end] - 1
    for word in lattice.stops[start]...last {
      let transition = lattice.transitions[word]
      transitions[word < last ? transition.inner : transition.end] += weight
      groupTotals[lattice.groups[word]] += weight
    }
  }

  /// Makes an empty profile for tables with so many values.
  package init(layout: ProfileLayout) {
    counts = Array(repeating: 0, count: layout.size)
  }

  /// Counts a cell.
  package mutating func add(
    _ lattice: TableLattice, _ start: Int, _ end: Int, weight: Float, layout: ProfileLayout
  ) {
    let offset = lattice.offset(start, end)
    addTransitions(lattice, start, end, weight: weight)
    for attribute in 0..<TableLattice.Attribute.count {
      counts[layout.starts[attribute] + Int(lattice.attributes[offset + attribute])] += weight
    }
    total += weight
  }

  /// Takes another profile's counts away.
  package mutating func subtract(_ other: ColumnProfile) {
    for index in counts.indices { counts[index] = max(0, counts[index] - other.counts[index]) }
    for index in transitions.indices {
      transitions[index] = max(0, transitions[index] - other.transitions[index])
    }
    for index in groupTotals.indices {
      groupTotals[index] = max(0, groupTotals[index] - other.groupTotals[index])
    }
    total = max(0, total - other.total)
  }

  /// Adds another profile's counts.
  package mutating func add(_ other: ColumnProfile) {
    for index in counts.indices { counts[index] += other.counts[index] }
    for index in transitions.indices { transitions[index] += other.transitions[index] }
    for index in groupTotals.indices { groupTotals[index] += other.groupTotals[index] }
    total += other.total
  }

  /// The commonest type of its cells.
  package func mainType(layout: ProfileLayout) -> Int {
    let start = layout.starts[TableLattice.Attribute.type.rawValue]
    var best = 0
    for type in 0..<CellType.count where counts[start + type] > counts[start + best] { best = type }
    return best
  }
}

/// Where in a profile each attribute's values stand.
package struct ProfileLayout {
  /// The first index of each attribute.
  package let starts: [Int]
  /// The number of values altogether.
  package let size: Int

  /// Where an attribute's values stand.
  package func range(of attribute: Int) -> Range<Int> {
    starts[attribute]..<(attribute + 1 < starts.count ? starts[attribute + 1] : size)
  }

  /// Lays out profiles for a table with so many values of its own.
  package init(openValues: Int) {
    var starts: [Int] = []
    var size = 0
    for attribute in TableLattice.Attribute.allCases {
      starts.append(size)
      size += attribute.values > 0 ? attribute.values : openValues
    }
    self.starts = starts
    self.size = size
  }
}

extension ColumnProfile {
  /// Counts a cell's attributes that do not depend on its table.
  package mutating func addClosed(_ lattice: TableLattice, _ start: Int, _ end: Int, layout: ProfileLayout) {
    let offset = lattice.offset(start, end)
    addTransitions(lattice, start, end, weight: 1)
    for attribute in 0..<TableLattice.Attribute.firstOpen {
      counts[layout.starts[attribute] + Int(lattice.attributes[offset + attribute])] += 1
    }
    total += 1
  }
}

/// What one row adds to a column's profile: few values, so that taking it away and adding it again is quick.
struct ProfileShare {
  private var counts: [(index: Int, weight: Float)] = []
  private var transitions: [(index: Int, weight: Float)] = []
  private var total: Float = 0

  /// Counts a cell.
  mutating func add(_ lattice: TableLattice, _ start: Int, _ end: Int, weight: Float, layout: ProfileLayout) {
    let offset = lattice.offset(start, end)
    for attribute in 0..<TableLattice.Attribute.count {
      counts.append((layout.starts[attribute] + Int(lattice.attributes[offset + attribute]), weight))
    }
    let last = lattice.stops[end] - 1
    for word in lattice.stops[start]...last {
      let transition = lattice.transitions[word]
      transitions.append((word < last ? transition.inner : transition.end, weight))
    }
    total += weight
  }

  /// Adds this to a profile, or takes it away with a sign of -1.
  func apply(to profile: inout ColumnProfile, sign: Float) {
    profile.apply(counts: counts, transitions: transitions, total: total, sign: sign)
  }
}

extension ColumnProfile {
  fileprivate mutating func apply(
    counts changes: [(index: Int, weight: Float)], transitions steps: [(index: Int, weight: Float)],
    total: Float, sign: Float
  ) {
    for change in changes { counts[change.index] = max(0, counts[change.index] + sign * change.weight) }
    for step in steps {
      transitions[step.index] = max(0, transitions[step.index] + sign * step.weight)
      let group = Self.group(of: step.index)
      groupTotals[group] = max(0, groupTotals[group] + sign * step.weight)
    }
    self.total = max(0, self.total + sign * total)
  }
}
