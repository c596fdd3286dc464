import TestSupport
import Testing

@Suite struct TextRecoveryTests {
  @Test(arguments: CaseFile.all(in: "Cases", ending: ".txt"))
  func `recovers the document that the author wrote`(file: CaseFile) {
    Golden.expect(Transcript.text(of: file.text), "Goldens/\(file.name)")
  }
}
