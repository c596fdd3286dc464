import Diagnostics
import Templating
import TestSupport
import Testing

@Suite struct TemplateTableTests {
  static let writer = DiagnosticWriter(showsExcerpts: true, usesColor: false)

  @Test(arguments: CaseFile.all(in: "success", ending: ".txt"))
  func `renders`(table: CaseFile) {
    var result = ""
    for item in TemplateCase.cases(in: table.text) {
      let (page, diagnostics) = item.check()
      #expect(Self.writer.text(diagnostics) == "", "\(item.name)")
      let text = page?.text(SamplePage()) ?? ""
      // The mark stands for a line feed that is not there.
      result += "=== \(item.name)\n" + text + (text.hasSuffix("\n") ? "" : "¬\n")
    }
    Golden.expect(result, "Goldens/success/\(table.name)")
  }

  @Test(arguments: CaseFile.all(in: "errors", ending: ".txt"))
  func `reports`(table: CaseFile) {
    var result = ""
    for item in TemplateCase.cases(in: table.text) {
      let diagnostics = item.check().diagnostics
      #expect(!diagnostics.isEmpty, "\(item.name)")
      result += "=== \(item.name)\n" + Self.writer.text(diagnostics)
    }
    Golden.expect(result, "Goldens/errors/\(table.name)")
  }
}
