import Diagnostics
import Markup
import Testing
import TextRecovery

@Suite struct MutationTests {
  @Test(arguments: 0..<40)
  func `no mutation of an input loses a line or counts one twice`(seed: Int) {
    for (index, text) in Mutation.texts(seed: UInt64(seed), count: 12).enumerated() {
      let source = SourceFile(path: "x.txt", text: text)
      let first = 1 + (seed + index) % 4
      let document = TextRecovery.recover(source, fromLine: first).document
      let faults = Accounting.faults(of: document, in: source, fromLine: first)
      #expect(faults == [], "\(source.text)")
      #expect(Accounting.isConsistent(document), "\(source.text)")
    }
  }
}
