import Testing
@testable import TextRecovery

@Suite struct CellChainTests {
  /// Three columns over six stops, whose scores are as far from nought as `range` says.
  private func chain(range: Float) -> CellChain {
    var chain = CellChain(columns: 3, stops: 6)
    for index in chain.scores.indices {
      chain.scores[index] = Float((index * 37) % 101) / 100 * 2 * range - range
    }
    return chain
  }

  private var cuttings: [[Int]] {
    (1...3).flatMap { first in ((first + 1)...4).map { [0, first, $0, 5] } }
  }

  @Test(arguments: [Float(0), 2, 40, 500])
  func `a cell's chance is the share of the cuttings that have it`(range: Float) {
    let chain = chain(range: range)
    let scores = cuttings.map { chain.score($0) }
    let total = scores.reduce(-1e30, Logarithm.sum)
    #expect(abs(chain.total - total) < 1e-3)
    let chances = chain.chances().chances
    for column in 0..<3 {
      for start in chain.starts(of: column) {
        for end in chain.ends(of: column, from: start) {
          let share = zip(cuttings, scores).filter { $0.0[column] == start && $0.0[column + 1] == end }
            .reduce(0) { $0 + Logarithm.exponential($1.1 - total) }
          #expect(abs(Double(chances[chain.index(column, start, end)]) - share) < 1e-4)
        }
      }
    }
  }

  @Test func `the best cuttings come in order, and the best is the first`() {
    let chain = chain(range: 5)
    let sorted = cuttings.sorted { chain.score($0) > chain.score($1) }
    #expect(chain.best(3) == Array(sorted.prefix(3)))
    #expect(chain.best().cuts == sorted[0])
  }
}
