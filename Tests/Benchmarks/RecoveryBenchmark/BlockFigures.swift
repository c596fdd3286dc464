import Diagnostics
import Foundation
import Markup
import TextRecovery

/// Measures the kinds of blocks that are found in documents whose lines' kinds are known.
struct BlockFigures {
  private struct File: Decodable {
    var docs: [Doc]
  }

  private struct Doc: Decodable {
    var id: String
    var lines: [Line]
  }

  private struct Line: Decodable {
    var type: String
    var text: String
  }

  let text: String

  init(folder: URL, verbose: Bool = false) throws {
    let docs = try JSONDecoder().decode(
      File.self, from: Data(contentsOf: folder.appending(path: "blocks-dev.json"))
    ).docs
    var text = ""
    for gap in ["\n\n", "\n"] {
      var counts: [String: (right: Int, found: Int, known: Int)] = [:]
      var tables = 0
      for doc in docs {
        let source = SourceFile(path: doc.id, text: doc.lines.map(\.text).joined(separator: gap))
        let kinds = Self.kinds(TextRecovery.recover(source, fromLine: 1).document, lines: source.lineCount)
        for (index, line) in doc.lines.enumerated() {
          // A caption has no kind of its own in a document: it is prose, as a dateline is in the data.
          let known = line.type == "caption" ? "paragraph" : line.type
          let found = kinds[1 + index * gap.utf8.count] ?? "none"
          counts[known, default: (0, 0, 0)].known += 1
          counts[found, default: (0, 0, 0)].found += 1
          if known == found { counts[known, default: (0, 0, 0)].right += 1 }
          if found == "table" { tables += 1 }
          if verbose, known != found {
            print(
              gap.utf8.count, doc.id, line.type, "->", found, "|", line.text.prefix(110), "| next:",
              doc.lines.dropFirst(index + 1).first.map { "\($0.type) \($0.text.prefix(30))" } ?? "-")
          }
        }
      }
      text += "blocks     joined by \(gap.utf8.count) line feed(s); lines taken for tables \(tables)\n"
      for (kind, count) in counts.sorted(by: { $0.key < $1.key }) where count.known > 0 {
        let precision = Double(count.right) / Double(max(1, count.found))
        let recall = Double(count.right) / Double(count.known)
        let f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        text +=
          "  " + kind.padding(toLength: 12, withPad: " ", startingAt: 0)
          + String(
            format: "F1 %.3f  precision %.3f  recall %.3f  of %d\n", f1, precision, recall, count.known)
      }
    }
    self.text = text
  }

  private static func kinds(_ document: Document, lines: Int) -> [Int: String] {
    var kinds: [Int: String] = [:]
    func note(_ range: ClosedRange<Int>, _ kind: String) { for line in range { kinds[line] = kind } }
    if let title = document.title { note(title.lines, "title") }
    for omission in document.omissions {
      note(
        omission.lines,
        omission.reason == .captionEcho || omission.reason == .dateline ? "paragraph" : "\(omission.reason)")
    }
    for block in document.blocks {
      switch block.content {
      case .heading: note(block.lines, "heading")
      case .list: note(block.lines, "list_item")
      case .quote: note(block.lines, "quote")
      case .table: note(block.lines, "table")
      default: note(block.lines, "paragraph")
      }
    }
    return kinds
  }
}
