import Diagnostics

/// Reads Markdown (GitHub's flavour, by cmark-gfm) into a document.
///
/// Raw HTML is not interpreted: it is shown as the text that it is, with a warning. The first heading of
/// level 1, when nothing stands before it, is the title. Every line of the source is accounted for.
package struct MarkdownReader {
  private let source: SourceFile
  private let firstLine: Int

  /// Reads the part of a source that begins at a 1-based line, so that front matter can stand before it.
  package static func read(
    _ source: SourceFile, fromLine firstLine: Int = 1
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    MarkdownReader(source: source, firstLine: firstLine).read()
  }

  private func read() -> (document: Document, diagnostics: [Diagnostic]) {
    let lines = firstLine...max(firstLine, source.lineCount)
    let guarded = MarkdownGuard(source: source, lines: lines).check()
    guard guarded.isEmpty else { return (unread(lines), guarded) }
    let start = source.range(ofLine: firstLine).lowerBound
    guard var tree = CMarkTree(parsing: source.bytes.span.extracting(start..<source.bytes.count)) else {
      let failure = Diagnostic.error("markdown-failed", "this text could not be read as Markdown", at: source.place(line: firstLine))
      return (unread(lines), [failure])
    }
    var assembler = BlockAssembler(lineOffset: firstLine - 1)
    tree.forEachEvent { node, isEntering in
      if isEntering { assembler.enter(node) } else { assembler.leave(node) }
    }
    var document = Document(blocks: assembler.blocks, footnotes: assembler.footnotes)
    takeTitle(of: &document)
    LineAccounting(source: source, lines: lines).settle(&document)
    number(&document.blocks)
    return (document, warnings(assembler))
  }

  /// What a text that was refused becomes: one block with its lines, so that nothing is lost.
  private func unread(_ lines: ClosedRange<Int>) -> Document {
    let text = lines.map(source.line).joined(separator: "\n")
    return Document(blocks: [Block(id: "p1", lines: lines, content: .code(language: nil, text: text))])
  }

  private func takeTitle(of document: inout Document) {
    guard let first = document.blocks.first, case .heading(level: 1, let text) = first.content else { return }
    document.title = Document.Title(text: text.text, lines: first.lines)
    document.blocks.removeFirst()
  }

  /// Level 1 is the title's alone; a further heading of level 1 is one of level 2.
  private func number(_ blocks: inout [Block]) {
    for index in blocks.indices {
      blocks[index].id = "p\(index + 1)"
      if case .heading(level: 1, let text) = blocks[index].content {
        blocks[index].content = .heading(level: 2, text)
      }
      if case .table(var table) = blocks[index].content {
        table.raw = blocks[index].lines.map(source.line)
        blocks[index].content = .table(table)
      }
    }
  }

  private func warnings(_ assembler: BlockAssembler) -> [Diagnostic] {
    let hidden = Diagnostic.hiddenCharacters(assembler.hidden.map(\.finding)) { index in
      source.place(line: assembler.hidden[index].line)
    }
    return hidden + Set(assembler.rawHTMLLines).sorted().map { line in
      .warning(
        "raw-html", "raw HTML is shown as text, not interpreted",
        help: "Write it in Markdown, or put it into a code block if it is meant to be read.",
        at: source.place(line: line))
    }
  }
}
