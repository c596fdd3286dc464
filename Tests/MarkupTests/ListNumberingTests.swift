import Markup
import Testing

@Suite struct ListNumberingTests {
  @Test(arguments: [
    (List.Numbering.digits, 3, "3"), (.letters, 1, "a"), (.letters, 26, "z"), (.letters, 27, "aa"), (.letters, 53, "ba"),
    (.capitalLetters, 3, "C"), (.roman, 4, "iv"), (.roman, 19, "xix"), (.capitalRoman, 49, "XLIX"), (.roman, 0, "0"),
  ])
  func `writes numbers as browsers do`(numbering: List.Numbering, number: Int, text: String) {
    #expect(numbering.text(of: number) == text)
  }
}
