import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticWriterTests {
  static let file = SourceFile(path: "Content/site.yml", text: "title: ok\ntitel: Zwei Städte\n")

  static let diagnostics: [Diagnostic] = [
    .warning("stale", "nothing new since 2024", at: nil),
    .error(
      "unknown-key", "`titel` is not a key of site.yml", help: "Did you mean `title`?",
      at: file.place(10..<15)),
    .error("empty-file", "the file is empty", help: "Write something.\nOr delete it.", at: Place(path: "a.md")),
    .error(
      "control", "an escape \u{1B}[2J in a message", at: Place(path: "a\nb", line: 1, column: 3, excerpt: "ab\u{1B}c")),
    .error(
      "long", "in a pasted paragraph",
      at: Place(
        path: "long.txt", line: 12, column: 120, length: 4,
        excerpt: String(repeating: "word ", count: 60))),
  ]

  @Test func `prints all diagnostics by file, line and column, with what to do`() {
    let writer = DiagnosticWriter(showsExcerpts: true, usesColor: false)
    Golden.expect(writer.text(Self.diagnostics), "Goldens/terminal.txt")
  }

  @Test func `prints one line and its help for editors`() {
    let writer = DiagnosticWriter(showsExcerpts: false, usesColor: false)
    Golden.expect(writer.text(Self.diagnostics), "Goldens/plain.txt")
  }
}
