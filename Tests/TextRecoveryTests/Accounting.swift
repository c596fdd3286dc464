import Diagnostics
import Markup

/// How often each line of a source is accounted for.
enum Accounting {
  /// The lines that are not blank and not accounted for exactly once.
  static func faults(of document: Document, in source: SourceFile, fromLine first: Int = 1) -> [Int] {
    var counts = Array(repeating: 0, count: source.lineCount + 8)
    let ranges =
      [document.title?.lines].compactMap { $0 } + document.blocks.map(\.lines)
      + document.omissions.map(\.lines)
    for range in ranges {
      for line in range { counts[line] += 1 }
    }
    guard first <= source.lineCount else { return [] }
    return (first...source.lineCount).filter { line in
      let isBlank = source.line(line).unicodeScalars.allSatisfy(isBlank)
      return isBlank ? counts[line] > 1 : counts[line] != 1
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }
}

extension Accounting {
  /// Whether blocks are in order with their numbers, tables rectangular, and spans and repairs within their texts.
  static func isConsistent(_ document: Document) -> Bool {
    let texts = Dictionary(uniqueKeysWithValues: document.blocks.map { ($0.id, $0.text.utf8.count) })
    let repairs = document.repairs.allSatisfy { repair in
      texts[repair.block].map { repair.kind == .editLink ? repair.offset == $0 : repair.offset < $0 } ?? false
    }
    let blocks = document.blocks.enumerated().allSatisfy { index, block in
      guard block.id == "p\(index + 1)" else { return false }
      switch block.content {
      case .paragraph(let text), .heading(_, let text):
        return text.spans.allSatisfy { $0.range.upperBound <= text.text.utf8.count } && !text.text.isEmpty
      case .table(let table):
        return table.rows.allSatisfy { $0.count == table.header.count } && table.header.count > 1
      case .list(let list): return !list.items.isEmpty
      default: return true
      }
    }
    return repairs && blocks
      && zip(document.blocks, document.blocks.dropFirst()).allSatisfy {
        $0.lines.upperBound < $1.lines.lowerBound
      }
  }
}
