import Diagnostics
import Templating
import TestSupport

/// One case of a table: some templates and, elsewhere, what is expected of them.
///
/// A table is a text file. `=== name` begins a case, which holds the page; `--- path` begins another file of
/// the case. A line of a page starts with its first character: nothing is indented.
struct TemplateCase {
  var name: String
  var files: [(name: String, source: SourceFile)]

  /// The cases of a table.
  static func cases(in table: String) -> [TemplateCase] {
    var cases: [TemplateCase] = []
    var path = "page.html"
    var lines: [Substring] = []
    func flush() {
      guard !cases.isEmpty else { return }
      let text = lines.map { $0 + "\n" }.joined()
      let isFirst = cases[cases.count - 1].files.isEmpty
      if !isFirst || !text.isEmpty {
        cases[cases.count - 1].files.append((path, SourceFile(path: path, text: text)))
      }
      lines = []
      path = "page.html"
    }
    for line in table.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("=== ") {
        flush()
        cases.append(TemplateCase(name: String(line.dropFirst(4)), files: []))
      } else if line.hasPrefix("--- ") {
        flush()
        path = String(line.dropFirst(4))
      } else {
        lines.append(line)
      }
    }
    flush()
    return cases
  }

  /// The page, when it has no mistakes, and all diagnostics.
  func check() -> (page: CheckedTemplate<SamplePage>?, diagnostics: [Diagnostic]) {
    var checker = TemplateChecker(TemplateSet(files))
    let page = checker.bind("page.html", to: SamplePage.self)
    return (page, checker.finish())
  }
}
