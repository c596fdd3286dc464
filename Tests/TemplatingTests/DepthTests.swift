import Diagnostics
import Templating
import Testing

/// Templates that would exhaust the stack of whoever follows their nesting are reported, or read without it.
@Suite struct DepthTests {
  private func codes(_ text: String, _ partials: [(String, String)] = []) -> Set<String> {
    let files = [("page.html", text)] + partials
    var checker = TemplateChecker(TemplateSet(files.map { ($0.0, SourceFile(path: $0.0, text: $0.1)) }))
    _ = checker.bind("page.html", to: SamplePage.self)
    return Set(checker.finish().map(\.code))
  }

  private func repeated(_ text: String, _ count: Int = 5000) -> String {
    String(repeating: text, count: count)
  }

  @Test func `nested ifs`() {
    #expect(codes(repeated("{% if count %}") + repeated("{% endif %}")) == ["nesting"])
  }

  @Test func `nested loops`() {
    let loops = (0..<5000).map { "{% for a\($0) in tags %}" }.joined()
    #expect(codes(loops + repeated("{% endfor %}")) == ["nesting"])
  }

  @Test func `nested brackets`() {
    #expect(codes("{{ " + repeated("(") + "1" + repeated(")") + " }}") == ["nesting"])
  }

  @Test func `nested lists`() {
    #expect(codes("{{ " + repeated("[") + repeated("]") + " | length }}") == ["nesting"])
  }

  @Test func `nots and minuses in a row`() {
    #expect(codes("{% if " + repeated("not ") + "is_draft %}{% endif %}") == ["nesting"])
    #expect(codes("{{ " + repeated("- ") + "1 }}") == ["nesting"])
  }

  @Test(arguments: ["1 + ", "count == 1 and ", "\"a\" ~ "])
  func `operators in a row`(text: String) {
    #expect(codes("{{ " + repeated(text) + "1 }}") == ["nesting"])
  }

  @Test func `filters, members and indices in a row`() {
    #expect(codes("{{ title" + repeated(" | upper") + " }}") == ["nesting"])
    #expect(codes("{{ author" + repeated(".of") + " }}") == ["nesting"])
    #expect(codes("{{ tags" + repeated("[0]") + " }}") == ["nesting"])
  }

  @Test func `inline ifs in a row`() {
    #expect(codes("{{ " + repeated("1 if is_draft else ") + "1 }}") == ["nesting"])
  }

  @Test func `types of types`() {
    let type = repeated("list[") + "string" + repeated("]")
    #expect(codes("<p>x</p>", [("partials/a.html", "{% partial a: \(type) %}")]) == ["nesting"])
  }

  @Test func `branches in a row are no nesting`() {
    let branches = (0..<5000).map { "{% elif count == \($0) %}\($0)" }.joined()
    #expect(codes("{% if count == -1 %}x\(branches){% endif %}").isEmpty)
  }

  @Test func `elements within elements are no nesting`() {
    #expect(codes(repeated("<div>") + repeated("</div>")).isEmpty)
  }

  @Test func `partials within partials`() {
    let partials = (0..<200).map { number in
      (
        "partials/\(number).html",
        "{% partial %}" + (number < 199 ? "{% include \"partials/\(number + 1).html\" %}" : "")
      )
    }
    #expect(codes("{% include \"partials/0.html\" %}", partials) == ["nesting"])
  }

  @Test func `layouts of layouts`() {
    let layouts = (0..<200).map { number in
      (
        "l\(number).html",
        (number < 199 ? "{% extends \"l\(number + 1).html\" %}" : "")
          + "{% block a %}{{ \(number < 199 ? "super()" : "1") }}{% endblock %}"
      )
    }
    #expect(codes("{% extends \"l0.html\" %}", layouts) == ["nesting"])
  }
}
