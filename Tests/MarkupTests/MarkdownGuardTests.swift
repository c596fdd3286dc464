import Diagnostics
import Markup
import Testing

@Suite struct MarkdownGuardTests {
  @Test(arguments: Shape.refused)
  func `names the limit and the line of what would make the parser slow, and loses nothing`(shape: Shape) {
    let source = SourceFile(path: shape.name + ".md", text: shape.text)
    let (document, diagnostics) = MarkdownReader.read(source)
    #expect(diagnostics.first?.code == "markdown-limit")
    #expect(diagnostics.first?.message.hasSuffix(shape.message) == true, "\(diagnostics.first?.message ?? "nothing")")
    #expect(diagnostics.first?.place?.line == shape.line)
    #expect(diagnostics.count <= 20)
    #expect(document.blocks.map(\.lines) == [1...source.lineCount])
    #expect(document.blocks.map(\.text).joined().utf8.count >= shape.text.utf8.count - 1)
  }

  @Test(arguments: Shape.read)
  func `lets pass what people write, and more of it than anybody does`(shape: Shape) {
    let diagnostics = MarkdownReader.read(SourceFile(path: shape.name + ".md", text: shape.text)).diagnostics
    #expect(diagnostics == [])
  }
}

/// A text of one shape, known in reports by its name alone.
struct Shape: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// The end of the message.
  var message = ""
  /// The line at which it is refused.
  var line = 1

  var testDescription: String { name }

  static let refused = [
    Shape(name: "size", text: many("a\n\n", 700_000), message: "a file may have at most 2000000"),
    Shape(name: "lines", text: many("a\n", 100_001), message: "a file may have at most 100000", line: 100_001),
    Shape(name: "quotes", text: "a\n\n" + many("> ", 100) + "a", message: "a line may have at most 64", line: 3),
    Shape(name: "bullets", text: many("- ", 100) + "a", message: "a line may have at most 64"),
    Shape(name: "numbers", text: many("1. ", 100) + "a", message: "a line may have at most 64"),
    Shape(name: "indents", text: many("\t", 70) + "- a", message: "a line may have at most 64"),
    Shape(name: "line", text: many("a", 300_000), message: "a line may have at most 200000"),
    Shape(name: "pipes", text: "x\n" + many("|-", 500), message: "a table row may have at most 400", line: 2),
    Shape(name: "delimiter rows", text: many("x\n|-|-|-|\n", 30), message: "a paragraph may have at most 20", line: 42),
    Shape(
      name: "cells", text: many("|a", 300) + "|\n" + many("|-", 300) + "|\n" + many("|x\n", 2_000),
      message: "a file may have at most 200000", line: 664),
    Shape(name: "images", text: many("![[]()", 4_000), message: "a paragraph may have at most 8000"),
    Shape(name: "instructions", text: many("<?", 9_000), message: "a paragraph may have at most 8000"),
    Shape(name: "brackets over lines", text: many("[[[[\n", 3_000), message: "a paragraph may have at most 8000", line: 2_001),
    Shape(name: "signs", text: many(many("*a ", 100) + "\n\n", 2_000), message: "a file may have at most 150000", line: 3_001),
    Shape(name: "mailboxes", text: many(many("a@b.c ", 100) + "\n\n", 200), message: "a file may have at most 10000", line: 201),
    Shape(
      name: "references", text: "[a]: /" + many("x", 20_000) + "\n\n" + many(many("[a] ", 100) + "\n\n", 20),
      message: "a file may have at most 10000000", line: 11),
    Shape(
      name: "references over lines", text: "[a]:\n/" + many("x", 20_000) + "\n\n" + many(many("[a] ", 100) + "\n\n", 20),
      message: "a file may have at most 10000000", line: 12),
  ]

  static let read = [
    Shape(name: "a book", text: many("A sentence, and *another* one: \"well\" [there](https://example.org/a_b).\n\n", 10_000)),
    Shape(name: "a long table", text: "| a | b | c |\n|---|---|---|\n" + many("| [x](y.md) | **b** | c |\n", 1_500)),
    Shape(name: "a wide table", text: many("| a ", 100) + "|\n" + many("|---", 100) + "|\n" + many(many("| x ", 100) + "|\n", 50)),
    Shape(name: "a long list", text: many("- **item**: with [a link](https://example.org)\n", 1_000)),
    Shape(name: "many references", text: (0..<500).map { "[r\($0)]: https://example.org/\($0)\n" }.joined() + "\n[r1], [r2]\n"),
    Shape(name: "deep lists", text: (0..<20).map { many("  ", $0) + "- a\n" }.joined()),
  ]

  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
