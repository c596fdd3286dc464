/// How often each cell stands in the rows of a table, by numbers for its words.
struct CellNumbers {
  let splitter: TableSplitter
  private var counts: [UInt64: Int] = [:]

  init(splitter: TableSplitter) { self.splitter = splitter }

  /// Counts a row's cells; a sign of -1 takes them away.
  mutating func add(_ cuts: [Int], row: Int, sign: Int = 1) {
    for column in 0..<(cuts.count - 1) {
      counts[splitter.rows[row].hash(cuts[column], cuts[column + 1]), default: 0] += sign
    }
  }

  /// How many of a row's cells stand more often than so, and how many words they have.
  func recurring(_ cuts: [Int], row: Int, above limit: Int) -> (cells: Int, words: Int) {
    var sum = (cells: 0, words: 0)
    for column in 0..<(cuts.count - 1) {
      let (start, end) = (cuts[column], cuts[column + 1])
      guard (counts[splitter.rows[row].hash(start, end)] ?? 0) > limit else { continue }
      sum.cells += 1
      sum.words += splitter.rows[row].stops[end] - splitter.rows[row].stops[start]
    }
    return sum
  }
}
