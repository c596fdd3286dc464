import Testing

@testable import TextRecovery

@Suite struct TableTokenTests {
  /// The words of a line behind which no border may stand.
  private func unfinished(_ line: String) -> [String] {
    TableToken.tokens(of: line, hints: [:]).filter { !$0.endsCell }.map(\.text)
  }

  @Test(
    "no border stands beside a dash between two dates",
    arguments: [
      "Norway 30 January 1920 — 6 December 1930 Not re-elected",
      "Base Camp July 1, 1867 – December 7, 1869 Closed",
    ])
  func periods(line: String) {
    let words = unfinished(line)
    #expect(words.contains { $0 == "—" || $0 == "–" })
    #expect(words.contains { $0 == "1920" || $0 == "1867" })
  }

  @Test(
    "a dash beside anything else may be a cell",
    arguments: ["Canadian Alliance 66 — 1 —", "House Party 2011 — 45 24", "Talks 30 January 1920 — Failed"])
  func dashes(line: String) {
    #expect(!unfinished(line).contains("—"))
  }
}
