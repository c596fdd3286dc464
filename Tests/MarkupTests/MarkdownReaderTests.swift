import Diagnostics
import Markup
import TestSupport
import Testing

@Suite struct MarkdownReaderTests {
  @Test(arguments: CaseFile.all(in: "success", ending: ".md"))
  func `reads Markdown into blocks and writes them as HTML`(file: CaseFile) {
    let source = SourceFile(path: file.name, text: file.text)
    let (document, diagnostics) = MarkdownReader.read(source)
    let writer = DiagnosticWriter(showsExcerpts: false, usesColor: false)
    let html = document.blocks.map { HTMLWriter().html(of: $0).html }.joined(separator: "\n")
    let golden = DocumentText(document).text + "\n-- html\n" + html + "\n-- diagnostics\n" + writer.text(diagnostics)
    Golden.expect(golden, "success/" + file.name.replacing(".md", with: ".golden"))
  }

  @Test(arguments: CaseFile.all(in: "success", ending: ".md"))
  func `accounts for every line once`(file: CaseFile) {
    let source = SourceFile(path: file.name, text: file.text)
    let document = MarkdownReader.read(source).document
    let ranges =
      [document.title?.lines].compactMap { $0 } + document.blocks.map(\.lines) + document.footnotes.map(\.lines)
      + document.omissions.map(\.lines)
    for line in 1...source.lineCount where !source.line(line).allSatisfy(\.isWhitespace) {
      #expect(ranges.count { $0.contains(line) } == 1, "line \(line) of \(file.name)")
    }
  }

  @Test func `many threads read the same text alike`() async {
    let text = "~~gone~~ www.example.org *x* and https://example.org/a_b\n"
    let expected = MarkdownReader.read(SourceFile(path: "a.md", text: text)).document
    await withTaskGroup(of: Document.self) { group in
      for _ in 0..<200 {
        group.addTask { MarkdownReader.read(SourceFile(path: "a.md", text: text)).document }
      }
      for await document in group { #expect(document == expected) }
    }
  }
}

/// A document as lines that people can compare.
struct DocumentText {
  let text: String

  init(_ document: Document) {
    var lines: [String] = []
    if let title = document.title { lines.append("title \(title.lines) \(title.text)") }
    lines += document.blocks.map { "\($0.id) \($0.lines) \(Self.name($0)) \($0.text.replacing("\n", with: " / "))\(Self.spans($0))" }
    lines += document.footnotes.map { "note \($0.lines) \($0.blocks.map(\.text).joined(separator: " / "))" }
    lines += document.omissions.map { "omitted \($0.lines) \($0.reason.rawValue) \($0.text.replacing("\n", with: " / "))" }
    text = lines.joined(separator: "\n")
  }

  private static func name(_ block: Block) -> String {
    switch block.content {
    case .heading(let level, _): "heading \(level):"
    case .paragraph: "paragraph:"
    case .list(let list): list.start.map { "list from \(list.numbering.text(of: $0)):" } ?? "list:"
    case .table(let table): "table \(table.header.count) × \(table.rows.count):"
    case .quote: "quote:"
    case .code: "code:"
    case .rule: "rule"
    case .image(let source, _, _): "image \(source):"
    }
  }

  private static func spans(_ block: Block) -> String {
    let spans = block.richTexts.flatMap(\.spans)
    return spans.isEmpty ? "" : "  " + spans.map { "\($0.range) \($0.style)" }.joined(separator: "; ")
  }
}
