import Diagnostics
import Markup

/// Whether a document has each line of its source once, and spans that lie within their texts.
struct DocumentAudit {
  private(set) var findings: [String] = []

  init(_ document: Document, of source: SourceFile) {
    checkLines(of: document, source)
    let blocks = document.blocks + document.footnotes.flatMap(\.blocks)
    for text in blocks.flatMap(\.richTexts) {
      for span in text.spans where span.range.upperBound > text.text.utf8.count {
        findings.append("a span \(span.range) in \(text.text.utf8.count) bytes")
      }
    }
    for repair in document.repairs {
      let block = document.blocks.first { $0.id == repair.block }
      let end = block?.text.utf8.count ?? 0
      let isThere = repair.kind == .editLink ? repair.offset == end : repair.offset < end
      if block == nil || !isThere { findings.append("a repair at \(repair.offset)") }
    }
  }

  private mutating func checkLines(of document: Document, _ source: SourceFile) {
    var counts = [Int](repeating: 0, count: source.lineCount + 2)
    let ranges =
      (document.title.map { [$0.lines] } ?? []) + document.blocks.map(\.lines) + document.footnotes.map(\.lines)
      + document.omissions.map(\.lines)
    for line in ranges.joined() {
      if counts.indices.contains(line) { counts[line] += 1 } else { findings.append("there is no line \(line)") }
    }
    for line in 0..<source.lineCount {
      let isBlank = source.line(line + 1).unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}"
      }
      let count = counts[line + 1]
      if isBlank ? count > 1 : count != 1 { findings.append("line \(line + 1) is accounted for \(count) times") }
    }
  }
}
