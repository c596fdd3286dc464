import ActorRecognition
import Markup
import Testing

@Suite struct ActorRecognizerTests {
  @Test func `an empty document has no actors`() {
    let recognition = ActorRecognizer(registry: []).recognize(Document(blocks: []), title: nil)
    #expect(recognition == Recognition())
  }
}
