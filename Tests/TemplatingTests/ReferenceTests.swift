import Foundation
import Templating
import TestSupport
import Testing

@Suite struct ReferenceTests {
  @Test func `lists page models first, then what they consist of, with types and meaning`() {
    let reference = ModelReference([ModelReference.Page(SamplePage.self, template: "pages/sample.html")])
    Golden.expect(reference.markdown, "Goldens/models.md")
  }

  @Test func `lists the filters with what they take and give`() {
    Golden.expect(FilterLibrary.standard.markdown, "Goldens/filters.md")
  }

  @Test func `the language's page has the filters as they are`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let page = try String(
      contentsOf: folder.appending(path: "../../Documentation/Templates.md"), encoding: .utf8)
    #expect(page.contains(FilterLibrary.standard.markdown))
  }
}
