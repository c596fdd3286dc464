import Diagnostics
import TestSupport
import Testing
import TextRecovery

@Suite struct MarkdownWriterTests {
  @Test(arguments: ["scrape.txt", "think-tank-brief.txt", "lists.txt", "wrapped-mail.txt"])
  func `writes a recovered document as Markdown`(name: String) {
    for file in CaseFile.all(in: "Cases", ending: name) {
      let document = TextRecovery.recover(SourceFile(path: name, text: file.text), fromLine: 1).document
      Golden.expect(MarkdownWriter.text(of: document), "Goldens/\(name).md")
    }
  }
}
