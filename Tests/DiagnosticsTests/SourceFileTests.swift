import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("", 0, [""]),
    ("a", 1, ["a"]),
    ("a\n", 1, ["a"]),
    ("a\n\nb", 3, ["a", "", "b"]),
    ("\n\n", 2, ["", ""]),
  ])
  func `lines end at line feeds and the last needs none`(text: String, count: Int, lines: [String]) {
    let file = SourceFile(path: "x", text: text)
    #expect(file.lineCount == count)
    #expect((1...max(count, 1)).map(file.line) == lines)
  }

  @Test func `columns count scalars, not bytes`() {
    let file = SourceFile(path: "x", text: "ab\nStädte: x")
    let place = file.place(11..<12)
    #expect((place.line, place.column) == (2, 8))
  }
}

@Suite struct NearMissTests {
  @Test(arguments: [
    ("titel", "title"), ("dat", "date"), ("Tags", "tags"), ("publsher", "publisher"), ("zzz", nil),
  ])
  func `names the key that was meant`(typed: String, meant: String?) {
    #expect(NearMiss.of(typed, among: ["title", "date", "tags", "publisher"]) == meant)
  }
}
