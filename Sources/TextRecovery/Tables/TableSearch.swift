/// The search for the cutting of a table's rows into a number of columns: each row's is chosen again and again against
/// what the other rows have in the columns, at first by chances (expectation maximization), at the end by the best alone.
package struct TableSearch {
  /// The table.
  package let splitter: TableSplitter
  /// What the rows that are counted have in the columns.
  package var counts: ColumnCounts
  /// The scores of the cells of the row that was filled in last.
  package internal(set) var chain: CellChain
  /// For that row by column the logarithms of the chances that its words follow one another, summed up to each word.
  package internal(set) var inner: [Float]
  /// The same that a cell ends behind each word.
  package internal(set) var ends: [Float]
  /// How far apart the columns stand in these.
  package let width: Int

  /// For each column and type of cell how far it is to be expected there, column by column; empty when nothing is.
  var expected: [Float] = []
  /// The weighted logarithms of each value's chance in the column that was filled in last.
  var valueScores: [Float]
  private var own: [[Cell]]

  /// A cell of a row, with the chance that it is one.
  private struct Cell {
    var column: Int
    var start: Int
    var end: Int
    var chance: Float
  }

  /// How many rounds believe in cells by their chances, and how many at most in the best cutting alone.
  private static let (softRounds, hardRounds) = (2, 3)

  /// Where a search begins.
  enum Seed {
    /// With the chances that all rows have alone.
    case all
    /// With the chances that one row has alone.
    case row(Int)
    /// With one row's cutting.
    case cutting(Int, [Int])
  }

  /// A search for so many columns.
  package init(_ splitter: TableSplitter, columns: Int) {
    self.splitter = splitter
    counts = ColumnCounts(columns: columns, rows: splitter.rows, layout: splitter.layout)
    chain = CellChain(columns: columns, stops: columns + 1)
    width = splitter.rows.map(\.tokens.count).max() ?? 0
    inner = Array(repeating: 0, count: columns * width)
    ends = inner
    valueScores = Array(repeating: 0, count: splitter.layout.size)
    own = splitter.rows.map { _ in [] }
  }

  /// The cutting that a search ends in.
  mutating func run(from seed: Seed) -> [[Int]] {
    var cuts = begin(with: seed)
    let softRounds = cuts.contains(where: \.isEmpty) ? Self.softRounds : 0
    for round in 0..<(softRounds + Self.hardRounds) where cuts.count > 1 {
      var isSettled = round >= softRounds
      for row in cuts.indices {
        count(row, sign: -1)
        fill(row: row)
        if round >= softRounds {
          let best = chain.best().cuts
          isSettled = isSettled && best == cuts[row]
          cuts[row] = best
        }
        believe(row, cuts[row])
      }
      if isSettled { break }
    }
    for row in cuts.indices where cuts[row].isEmpty {
      fill(row: row, isAlone: true)
      cuts[row] = chain.best().cuts
    }
    return cuts
  }

  /// Sees every row for the first time; gives back how the rows are cut, nothing for those that are not cut yet.
  private mutating func begin(with seed: Seed) -> [[Int]] {
    counts.clear()
    var order = Array(splitter.rows.indices)
    var cuts: [[Int]] = order.map { _ in [] }
    switch seed {
    case .all: break
    case .row(let first): order.swapAt(0, first)
    case .cutting(let first, let known):
      order.swapAt(0, first)
      cuts[first] = known
    }
    for row in order {
      if cuts[row].isEmpty {
        var isAlone = row == order[0]
        if case .all = seed { isAlone = true }
        fill(row: row, isAlone: isAlone)
        if case .cutting = seed { cuts[row] = chain.best().cuts }
      }
      believe(row, cuts[row])
    }
    return cuts
  }

  /// Counts a row as it is cut, or by its cells' chances when it is not cut yet.
  private mutating func believe(_ row: Int, _ cuts: [Int]) {
    own[row].removeAll(keepingCapacity: true)
    if cuts.isEmpty {
      var cells: [Cell] = []
      swap(&cells, &own[row])
      _ = chain.eachChance(above: 0.02) {
        cells.append(Cell(column: $0, start: $1, end: $2, chance: $3))
      }
      swap(&cells, &own[row])
    } else {
      for column in 0..<chain.columns {
        own[row].append(Cell(column: column, start: cuts[column], end: cuts[column + 1], chance: 1))
      }
    }
    count(row, sign: 1)
  }

  private mutating func count(_ row: Int, sign: Float) {
    for index in own[row].indices {
      let cell = own[row][index]
      counts.add(row: row, cell.column, cell.start, cell.end, weight: sign * cell.chance)
    }
  }
}
