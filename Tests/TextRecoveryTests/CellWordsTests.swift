import Testing

@testable import TextRecovery

@Suite struct CellWordsTests {
  private static let cells = [
    "Sega Master System", "Master System", "Stadium", "Riverside Stadium", "Stade de Reims",
  ]

  private static let words: CellWords = {
    var counts = CellWords.Counts()
    for cell in cells { counts.add(cell) }
    return CellWords(counts)
  }()

  private func known(_ line: String, by words: CellWords = Self.words) -> [Float] {
    words.known(TableToken.tokens(of: line, hints: [:]))
  }

  @Test("tells where a word stands in cells, and which words follow each other")
  func known() {
    let values = known("Sega Master System")
    #expect(values[0] > 8 && values[1] < 8, "Sega begins cells")
    #expect(values[8] < 8 && values[9] > 8, "System ends them")
    #expect(values[7] == 1 && values[11] == 2, "Master follows once, System twice")
  }

  @Test("does not mind case, nor marks at a word's ends", arguments: ["(stadium)", "STADIUM;", "“Stadium”,"])
  func marks(word: String) {
    #expect(known(word) == known("Stadium"))
  }

  @Test("knows nothing of other words", arguments: ["Quagga", "—", "(", "1998"])
  func unknown(word: String) {
    #expect(known(word) == [8, 8, 0, -1])
  }

  @Test("reads the text that it writes, broken into lines")
  func text() {
    let text = Self.words.text
    let broken = text.map { "\($0)\n  " }.joined()
    #expect(CellWords(text: broken).text == text)
    #expect(known("Riverside Stadium", by: CellWords(text: broken)) == known("Riverside Stadium"))
  }

  @Test("knows nothing when the text is not whole", arguments: ["", ".", "B.", "ABB.AAAA", "AB.AAA", "-.!"])
  func broken(text: String) {
    #expect(known("Stadium", by: CellWords(text: text)) == [8, 8, 0, -1])
  }
}
