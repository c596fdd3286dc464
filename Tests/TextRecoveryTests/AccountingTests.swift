import Diagnostics
import Testing
import TextRecovery

@Suite struct AccountingTests {
  @Test(arguments: [
    "", "\n", " \n\t\n", "One line", "Title\n\nText.", "• a\n• b\nShort row one\nShort row two\n",
    "Title | Site\nTitle\n\nA paragraph that ends.\nTitle - Site\n\nRead more\n",
    "A: b\n  - c\n    - d\n      more of d\n- e\n\n1. f\n2. g\n", "> quoted\n> on\n>\n> and on\n",
    "----\n====\n\n| a | b |\n|---|---|\n| c | d |",
    "a\tb\nc\td\n\ne    f\ng    h\ni    j\n", "\u{FEFF}Title\r\n\r\nText\u{A0}\r\n", "•\nbare\n•\nbare",
  ])
  func `every line that is not blank is accounted for once`(text: String) {
    let source = SourceFile(path: "x.txt", text: text)
    let document = TextRecovery.recover(source, fromLine: 1).document
    #expect(Accounting.faults(of: document, in: source) == [])
  }

  @Test func `every line of the data is accounted for once`() {
    for text in DataTexts.all {
      let source = SourceFile(path: "x.txt", text: text)
      let document = TextRecovery.recover(source, fromLine: 1).document
      #expect(Accounting.faults(of: document, in: source) == [], "\(text)")
    }
  }
}
