import ActorRecognition
import Testing

@Suite struct HostileTextTests {
  @Test(arguments: [
    "ABCD EFGH ", "Abcd Efgh lo ", "Minister Foo ", "its minister Bar, ", "French and ", "Moscow and ",
    "Bank of Foo and ", "said John Foo ", "Foo Bank (FB) ", "van der ", "A.B.C.", "A. B. ", "'s", "”“‘",
    "إيران ",
    "officials, including Foo Bar ", "Kim Jong-un-un ", "U.S.-", "\u{200C}\u{300}", "- – — ", "🇮🇷 ",
  ])
  func `whatever is repeated, every mention is what stands at its offsets`(unit: String) {
    let text = String(repeating: unit, count: 2000) + "ends."
    let bytes = Array(text.utf8)
    let recognition = Reading.recognize(text)
    for mention in (recognition.actors + recognition.suggestions).flatMap(\.mentions) {
      #expect(String(decoding: bytes[mention.range], as: UTF8.self) == mention.surface)
    }
  }

  @Test func `a megabyte without a space is read`() {
    #expect(Reading.recognize(String(repeating: "A", count: 1_000_000)).actors.isEmpty)
  }
}
