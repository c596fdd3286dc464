import Markup
import Testing

@testable import TextRecovery

@Suite struct NumberColumnsTests {
  @Test(arguments: [
    (["9,804,845", "7,408"], Table.Alignment.right),
    (["−0.12", "+1.4", "0"], .right),
    (["US$ 4", "$5"], .none),
    (["€350", "~1'200", "£20"], .right),
    (["51.5 %", "39%", "–"], .right),
    (["12", "n/a", "3"], .right),
    (["12", "–"], .none),
    (["1998", "2011"], .none),
    (["1998", "20,000"], .right),
    (["12 km", "13 km"], .none),
    (["3–1", "0–2"], .none),
    (["1.", "2."], .none),
    (["Kansas 16", "34"], .none),
    (["", ""], .none),
  ])
  func `sets a column of numbers to the right`(cells: [String], alignment: Table.Alignment) {
    #expect(NumberColumns.alignments(of: cells.map { [$0] }, columns: 1) == [alignment])
  }
}
