/// What the cells in a table's columns are like: how often each attribute has each value, and which words follow which.
///
/// Counts may be fractions, since a cell counts as much as it is believed in. All columns' counts stand in one row.
package struct ColumnCounts {
  /// The number of columns.
  package let columns: Int
  /// For each column how often each value occurs.
  private(set) var values: [Float]
  /// For each column how often a word of each class, or the cell's end, follows one of each group.
  private(set) var transitions: [Float]
  /// For each column the sums of each group's transitions.
  private(set) var groups: [Float]
  /// For each column the number of cells.
  package private(set) var totals: [Float]

  private let rows: [TableLattice]
  private let layout: ColumnLayout

  /// Makes columns without cells for the rows of a table.
  package init(columns: Int, rows: [TableLattice], layout: ColumnLayout) {
    self.columns = columns
    self.rows = rows
    self.layout = layout
    values = Array(repeating: 0, count: columns * layout.size)
    transitions = Array(repeating: 0, count: columns * layout.transitions.count)
    groups = Array(repeating: 0, count: columns * TokenClass.groupCount)
    totals = Array(repeating: 0, count: columns)
  }

  /// Forgets all cells.
  package mutating func clear() {
    for index in values.indices { values[index] = 0 }
    for index in transitions.indices { transitions[index] = 0 }
    for index in groups.indices { groups[index] = 0 }
    for index in totals.indices { totals[index] = 0 }
  }

  /// Counts a row's cells, given by their cuts; a sign of -1 takes them away.
  package mutating func add(_ cuts: [Int], row: Int, sign: Float = 1) {
    for column in 0..<columns { add(row: row, column, cuts[column], cuts[column + 1], weight: sign) }
  }

  /// Counts a cell; a weight below 0 takes it away.
  package mutating func add(row: Int, _ column: Int, _ start: Int, _ end: Int, weight: Float) {
    let offset = rows[row].offset(start, end)
    let place = column * layout.size
    for index in offset..<(offset + TableLattice.Attribute.count) {
      let value = place + Int(rows[row].values[index])
      values[value] = max(0, values[value] + weight)
    }
    let (first, last) = (rows[row].stops[start], rows[row].stops[end] - 1)
    for word in first...last {
      let next = word < last ? rows[row].transitions[word].inner : rows[row].transitions[word].end
      let transition = column * layout.transitions.count + next
      transitions[transition] = max(0, transitions[transition] + weight)
      let group = column * TokenClass.groupCount + rows[row].groups[word]
      groups[group] = max(0, groups[group] + weight)
    }
    totals[column] = max(0, totals[column] + weight)
  }

  /// The commonest type of a column's cells.
  package func mainType(of column: Int) -> Int {
    var best = (type: 0, count: Float(0))
    for (type, value) in layout.types {
      let count = values[column * layout.size + value]
      if count > best.count { best = (type, count) }
    }
    return best.type
  }
}
