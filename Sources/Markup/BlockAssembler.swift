import Diagnostics

/// Builds blocks from the events of a walk through a cmark tree.
///
/// Containers that are open are kept on a stack of its own, so that no input can exhaust the program's.
struct BlockAssembler {
  /// The finished blocks of the top level.
  private(set) var blocks: [Block] = []
  /// The finished footnotes, in order of first use.
  private(set) var footnotes: [Document.Footnote] = []
  /// The lines in which raw HTML was found.
  private(set) var rawHTMLLines: [Int] = []
  /// Characters that references such as `&#x202E;` stood for and that do not stay, each with its line.
  private(set) var hidden: [(line: Int, finding: HiddenCharacters.Finding)] = []

  private let lineOffset: Int
  private var stack: [Container] = []
  private var inline = RichTextBuilder()
  private var line = 1

  /// Makes an assembler; the offset is added to cmark's line numbers.
  init(lineOffset: Int) {
    self.lineOffset = lineOffset
  }

  /// A block that is still open, with what it has collected.
  private struct Container {
    var lines: ClosedRange<Int>
    var blocks: [Block] = []
    var items: [List.Item] = []
    var rows: [[RichText]] = []
    var cells: [RichText] = []
    /// What a comment said of the list that comes next.
    var numbering: List.Numbering?
  }

  /// Takes note of a node's beginning; leaves are done with here.
  mutating func enter(_ node: CMarkNode) {
    switch node.kind {
    case .document, .quote, .list, .item, .footnoteDefinition, .table, .tableHeader, .tableRow, .tableCell, .paragraph,
      .heading:
      line = node.startLine + lineOffset
      stack.append(Container(lines: lines(of: node)))
    case .code:
      let language = cleaned(node.fenceInfo).split(separator: " ").first.map(String.init)
      add(.code(language: language, text: withoutLastLineFeed(node.literal)), lines(of: node))
    case .html: addHTML(node)
    case .rule: add(.rule, lines(of: node))
    default: enterInline(node)
    }
  }

  /// Takes note of a node's end, which makes its block complete.
  mutating func leave(_ node: CMarkNode) {
    switch node.kind {
    case .emphasis, .strong, .strikethrough, .link, .image: inline.end()
    case .document: if let document = stack.popLast() { blocks = document.blocks }
    case .paragraph: leaveParagraph()
    case .heading:
      if let heading = stack.popLast() {
        add(.heading(level: node.headingLevel, inline.finish()), heading.lines)
      }
    case .quote: if let quote = stack.popLast() { add(.quote(quote.blocks), quote.lines) }
    case .item: leaveItem(isDone: node.isTaskDone)
    case .list: leaveList(start: node.listStart)
    case .footnoteDefinition:
      if let note = stack.popLast() {
        footnotes.append(Document.Footnote(blocks: note.blocks, lines: note.lines))
      }
    case .tableCell:
      stack.removeLast()
      stack[stack.count - 1].cells.append(inline.finish())
    case .tableHeader, .tableRow:
      if let row = stack.popLast() { stack[stack.count - 1].rows.append(row.cells) }
    case .table: leaveTable(node.tableAlignments)
    default: break
    }
  }

  private mutating func enterInline(_ node: CMarkNode) {
    switch node.kind {
    case .text: inline.append(cleaned(node.literal))
    case .softBreak:
      line += 1
      inline.append(" ")
    case .lineBreak:
      line += 1
      inline.append("\n")
    case .inlineCode: inline.append(node.literal, .code)
    case .inlineHTML:
      rawHTMLLines.append(line)
      inline.append(node.literal)
    case .emphasis: inline.begin(.emphasis)
    case .strong: inline.begin(.strong)
    case .strikethrough: inline.begin(.strikethrough)
    case .link: inline.begin(.link(destination: cleaned(node.url), title: cleaned(node.title)))
    case .image: inline.begin(.image(source: cleaned(node.url), title: cleaned(node.title)))
    case .footnoteReference:
      if let number = Int(node.literal) { inline.append("[\(number)]", .footnote(number)) }
    default: inline.append(cleaned(node.literal))
    }
  }

  /// A paragraph that holds one image and nothing else is an image of its own.
  private mutating func leaveParagraph() {
    guard let paragraph = stack.popLast() else { return }
    let text = inline.finish()
    if text.spans.count == 1, let span = text.spans.first, case .image(let source, let title) = span.style,
      span.range == 0..<text.text.utf8.count
    {
      add(.image(source: source, title: title, alternative: text.text), paragraph.lines)
    } else {
      add(.paragraph(text), paragraph.lines)
    }
  }

  private mutating func leaveItem(isDone: Bool?) {
    guard var item = stack.popLast() else { return }
    var text = RichText("")
    if let first = item.blocks.first, case .paragraph(let own) = first.content {
      text = own
      item.blocks.removeFirst()
    }
    stack[stack.count - 1].items.append(
      List.Item(text, isDone: isDone, lines: item.lines, children: item.blocks))
  }

  private mutating func leaveList(start: Int?) {
    guard let list = stack.popLast() else { return }
    let numbering = start == nil ? nil : stack[stack.count - 1].numbering
    add(.list(List(start: start, numbering: numbering ?? .digits, items: list.items)), list.lines)
  }

  private mutating func leaveTable(_ alignments: [Table.Alignment]) {
    guard let table = stack.popLast(), let header = table.rows.first else { return }
    add(
      .table(
        Table(
          header: header, rows: Array(table.rows.dropFirst()), alignments: alignments, basis: .markup,
          confidence: 1, raw: [])), table.lines)
  }

  /// A comment is left to the accounting of lines, which lists it as omitted.
  private mutating func addHTML(_ node: CMarkNode) {
    let text = withoutLastLineFeed(node.literal)
    guard !(text.hasPrefix("<!--") && text.hasSuffix("-->")) else {
      stack[stack.count - 1].numbering = List.Numbering(comment: text)
      return
    }
    rawHTMLLines.append(node.startLine + lineOffset)
    add(.code(language: "html", text: text), lines(of: node))
  }

  private mutating func add(_ content: Block.Content, _ lines: ClosedRange<Int>) {
    stack[stack.count - 1].blocks.append(Block(id: "", lines: lines, content: content))
    stack[stack.count - 1].numbering = nil
  }

  /// A text without what readers cannot see; the source has none of it, but references can stand for it.
  private mutating func cleaned(_ text: String) -> String {
    guard let found = HiddenCharacters(in: text.utf8) else { return text }
    hidden += found.findings.map { (line, $0) }
    return found.text
  }

  private func lines(of node: CMarkNode) -> ClosedRange<Int> {
    let start = node.startLine + lineOffset
    return start...max(start, node.endLine + lineOffset)
  }

  private func withoutLastLineFeed(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
