import Diagnostics
import Markup
import TextRecovery

/// A recovered document as plain lines, for goldens.
enum Transcript {
  /// The document with the numbers of its lines, what was omitted and repaired, and the diagnostics.
  static func text(of text: String) -> String {
    let source = SourceFile(path: "case.txt", text: text)
    let (document, diagnostics) = TextRecovery.recover(source, fromLine: 1)
    var lines: [String] = []
    if let title = document.title {
      lines.append("\(range(title.lines)) title: \(title.text)" + (title.siteName.map { " ## \($0)" } ?? ""))
    }
    if !document.authors.isEmpty { lines.append("by: " + document.authors.joined(separator: "; ")) }
    for block in document.blocks { lines += self.lines(of: block) }
    lines += document.omissions.map { "\(range($0.lines)) omitted, \($0.reason.rawValue): \($0.text)" }
    lines += document.repairs.map { "repair \($0.block) \($0.offset)" }
    lines += DateFinder.dates(in: document, publishedOn: PartialDate(iso: "2031-03-03")).map {
      "date \($0.block) \($0.surface) = \($0.date?.description ?? "?") (\($0.precision), \($0.kind))"
    }
    let report = DiagnosticWriter(showsExcerpts: false, usesColor: false).text(diagnostics)
    return lines.map { $0 + "\n" }.joined() + report
  }

  private static func range(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  }

  private static func lines(of block: Block, depth: Int = 0) -> [String] {
    let start =
      String(repeating: "  ", count: depth) + range(block.lines) + " "
      + (block.id.isEmpty ? "" : block.id + " ")
    let leadIn = block.leadIn.map { leadIn in
      "  -> \(leadIn.announces.rawValue) \(leadIn.resolved ?? "missing")"
        + (leadIn.announcedCount.map { " of \($0)" } ?? "")
    }
    return content(of: block, start: start, depth: depth) + [leadIn].compactMap { $0 }
  }

  private static func content(of block: Block, start: String, depth: Int) -> [String] {
    switch block.content {
    case .heading(let level, let text): [start + "heading \(level): " + marked(text)]
    case .paragraph(let text): [start + "paragraph: " + marked(text)]
    case .quote(let blocks): [start + "quote:"] + blocks.flatMap { lines(of: $0, depth: depth + 1) }
    case .list(let list):
      [start + "list" + (list.start.map { " from \(list.numbering.text(of: $0))" } ?? "") + ":"] + items(list, depth: depth)
    case .table(let table):
      [start + "table, \(table.basis.rawValue):"]
        + ([table.header] + table.rows).map { row in
          "    " + row.map(marked).joined(separator: " | ")
        }
    case .rule: [start + "rule"]
    case .code(_, let text): [start + "code:"] + text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    case .image: [start + "?"]
    }
  }

  private static func items(_ list: List, depth: Int) -> [String] {
    list.items.flatMap { item in
      [String(repeating: "  ", count: depth + 1) + "* \(range(item.lines)) " + marked(item.text)]
        + item.children.flatMap { lines(of: $0, depth: depth + 2) }
    }
  }

  /// The text, with what its spans cover in brackets.
  private static func marked(_ text: RichText) -> String {
    let bytes = Array(text.text.utf8)
    let spans = text.spans.map { span in
      let name =
        switch span.style {
        case .emphasis: "emphasis"
        case .strong: "strong"
        case .link(let destination, _): "link to \(destination)"
        default: "other"
        }
      return " [\(name): \(String(decoding: bytes[span.range], as: UTF8.self))]"
    }
    return text.text + spans.joined()
  }
}
