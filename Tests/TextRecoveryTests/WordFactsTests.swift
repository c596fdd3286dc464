import Testing

@testable import TextRecovery

/// What the program knows of words at large.
@Suite struct WordFactsTests {
  @Test(arguments: ["a", "abandon", "harbour", "minister", "zone"])
  func `a common word is found`(_ word: String) {
    #expect(WordFacts.of(word).frequency > 0)
  }

  @Test func `a word more common than another has the higher frequency`() {
    #expect(WordFacts.of("the").frequency > WordFacts.of("harbour").frequency)
  }

  @Test(arguments: ["(harbour", "harbour,", "harbour).", "harbour:"])
  func `marks at a word's ends are passed over`(_ word: String) {
    #expect(WordFacts.of(word).frequency == WordFacts.of("harbour").frequency)
  }

  @Test func `a city is known with its size and the place of the word in its name`() {
    #expect(WordFacts.of("london").city == 1)
    #expect(WordFacts.of("london").citySize == 6)
  }

  @Test(arguments: ["", "12", "—", "qqqxzv", "0", "~~~~", "\u{10FFFF}"])
  func `what is no known word has no facts`(_ word: String) {
    let facts = WordFacts.of(word)
    #expect(facts.frequency == 0 && facts.kind == -1 && facts.city == 0)
  }

  @Test func `every word of the text is found in it`() {
    let lost = WordFactsText.words.split(whereSeparator: \.isWhitespace).filter { entry in
      guard let word = entry.split(separator: "/").first else { return true }
      let facts = WordFacts.of(String(word))
      return facts.frequency == 0 && facts.kind == -1 && facts.city == 0
    }
    #expect(lost.isEmpty, "\(lost.prefix(5))")
  }
}
