/// The cuttings of one line into a number of cells, with a score for each cell in each column.
///
/// A semi-Markov chain (Sarawagi and Cohen, 2004): the best cutting by dynamic programming, the chances of cells
/// by the forward and backward sums.
package struct CellChain {
  /// The number of columns.
  package let columns: Int
  /// The number of places at which a cell can begin or end.
  package private(set) var stops: Int
  /// Scores by column, first stop, last stop.
  package var scores: [Float]

  /// The index of a cell's score.
  package func index(_ column: Int, _ start: Int, _ end: Int) -> Int {
    (column * stops + start) * stops + end
  }

  /// Makes a chain whose scores are all to be filled in.
  package init(columns: Int, stops: Int) {
    self.columns = columns
    self.stops = stops
    scores = Array(repeating: 0, count: columns * stops * stops)
  }

  /// Makes room for another number of places; its scores are all to be filled in.
  mutating func reshape(stops: Int) {
    self.stops = stops
    let missing = columns * stops * stops - scores.count
    if missing > 0 { scores.append(contentsOf: repeatElement(0, count: missing)) }
  }

  /// Fills in a column's scores, which a function gives for a cell's stops and its index among all stretches.
  mutating func fill(_ column: Int, _ score: (_ start: Int, _ end: Int, _ stretch: Int) -> Float) {
    let (starts, stops) = (starts(of: column), stops)
    let place = column * stops * stops
    for start in starts {
      for end in ends(of: column, from: start) {
        scores[place + start * stops + end] = score(start, end, start * stops + end)
      }
    }
  }

  /// Whether there are places enough.
  package var isPossible: Bool { stops > columns }

  /// The stops at which a column's cells can begin: enough must be left for the columns around it.
  package func starts(of column: Int) -> ClosedRange<Int> {
    column == 0 ? 0...0 : column...(stops - 1 - columns + column)
  }

  /// The best cutting: the stops at which its cells begin, and the end.
  package func best() -> (cuts: [Int], score: Double) {
    var totals = Array(repeating: -Double.infinity, count: (columns + 1) * stops)
    var origins = Array(repeating: 0, count: (columns + 1) * stops)
    totals[0] = 0
    for column in 0..<columns {
      for start in starts(of: column) {
        let total = totals[column * stops + start]
        for end in ends(of: column, from: start) {
          let score = total + Double(scores[index(column, start, end)])
          if score > totals[(column + 1) * stops + end] {
            totals[(column + 1) * stops + end] = score
            origins[(column + 1) * stops + end] = start
          }
        }
      }
    }
    var cuts = [stops - 1]
    for column in stride(from: columns, to: 0, by: -1) {
      cuts.append(origins[column * stops + cuts[cuts.count - 1]])
    }
    return (cuts.reversed(), totals[columns * stops + stops - 1])
  }

  /// The best cuttings, the best first.
  package func best(_ count: Int) -> [[Int]] {
    var partial: [[Partial]] = Array(repeating: [], count: (columns + 1) * stops)
    partial[0] = [Partial(score: 0, start: 0, rank: 0)]
    for column in 0..<columns {
      for start in starts(of: column) {
        let before = partial[column * stops + start]
        for end in ends(of: column, from: start) {
          let score = Double(scores[index(column, start, end)])
          let place = (column + 1) * stops + end
          for (rank, part) in before.enumerated() {
            Self.insert(
              Partial(score: part.score + score, start: start, rank: rank), into: &partial[place], count)
          }
        }
      }
    }
    return partial[columns * stops + stops - 1].indices.map { cuts(of: $0, partial) }
  }

  /// The score of a cutting.
  package func score(_ cuts: [Int]) -> Double {
    (0..<columns).reduce(0) { $0 + Double(scores[index($1, cuts[$1], cuts[$1 + 1])]) }
  }

  /// A cutting up to some stop: its score, where its last cell begins, and its place among those that end there.
  private struct Partial {
    var score: Double
    var start: Int
    var rank: Int
  }

  private static func insert(_ part: Partial, into list: inout [Partial], _ count: Int) {
    let place = list.firstIndex { $0.score < part.score } ?? list.count
    guard place < count else { return }
    list.insert(part, at: place)
    if list.count > count { list.removeLast() }
  }

  private func cuts(of rank: Int, _ partial: [[Partial]]) -> [Int] {
    var cuts = [stops - 1]
    var rank = rank
    for column in stride(from: columns, to: 0, by: -1) {
      let part = partial[column * stops + cuts[cuts.count - 1]][rank]
      cuts.append(part.start)
      rank = part.rank
    }
    return cuts.reversed()
  }

  /// The logarithm of the sum over all cuttings.
  package var total: Double { eachChance(above: .infinity) { _, _, _, _ in } }

  /// The chance of every cell, laid out as the scores are, and the logarithm of the sum over all cuttings.
  package func chances() -> (chances: [Float], total: Double) {
    var chances = Array(repeating: Float(0), count: columns * stops * stops)
    let total = eachChance(above: 0) { chances[index($0, $1, $2)] = $3 }
    return (chances, total)
  }

  /// Hands over every cell whose chance is above a limit, by its column and stops, and gives back the logarithm of the
  /// sum over all cuttings.
  package func eachChance(
    above limit: Double, _ body: (_ column: Int, _ start: Int, _ end: Int, _ chance: Float) -> Void
  ) -> Double {
    let places = (columns + 1) * stops
    let room = 3 * places + columns * stops * stops
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: room) { sums in
      sums.initialize(repeating: 0)
      let (behind, best, weights) = (places, 2 * places, 3 * places)
      fillBest(sums, from: best)
      // A cell counts by what it loses against the best way to where it ends, so that no sum runs out of range.
      sums[0] = 1
      eachCell { column, start, end in
        let (from, to, cell) = (column * stops + start, (column + 1) * stops + end, index(column, start, end))
        let loss = sums[best + from] + Double(scores[cell]) - sums[best + to]
        sums[weights + cell] = Logarithm.exponential(loss)
        sums[to] += sums[from] * sums[weights + cell]
      }
      let total = sums[places - 1]
      guard limit < 1 else { return sums[best + places - 1] + Logarithm.of(total) }
      sums[behind + places - 1] = 1
      for column in stride(from: columns - 1, through: 0, by: -1) {
        for start in starts(of: column) {
          for end in ends(of: column, from: start) {
            let from = column * stops + start
            let way = sums[weights + index(column, start, end)] * sums[behind + (column + 1) * stops + end]
            sums[behind + from] += way
            let chance = sums[from] * way / total
            if chance > limit { body(column, start, end, Float(chance)) }
          }
        }
      }
      return sums[best + places - 1] + Logarithm.of(total)
    }
  }

  /// Fills in the score of the best way to each place, behind an index.
  private func fillBest(_ sums: UnsafeMutableBufferPointer<Double>, from first: Int) {
    for place in 1..<((columns + 1) * stops) { sums[first + place] = -1e30 }
    eachCell { column, start, end in
      let score = sums[first + column * stops + start] + Double(scores[index(column, start, end)])
      let place = first + (column + 1) * stops + end
      sums[place] = max(sums[place], score)
    }
  }

  private func eachCell(_ body: (_ column: Int, _ start: Int, _ end: Int) -> Void) {
    for column in 0..<columns {
      for start in starts(of: column) {
        for end in ends(of: column, from: start) { body(column, start, end) }
      }
    }
  }

  /// The stops at which a cell that begins at a stop can end.
  package func ends(of column: Int, from start: Int) -> ClosedRange<Int> {
    column == columns - 1 ? (stops - 1)...(stops - 1) : (start + 1)...(stops - columns + column)
  }
}
