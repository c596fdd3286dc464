import Dossiers
import Markup

/// Markers of notes, such as `[3]` or `[^a]`, in a text that has no such note: a copy often loses what stands below it.
enum DanglingReferences {
  /// The markers that lead nowhere, each once in the order of the text, with the block that has the first.
  static func find(in article: Article) -> (block: Block, markers: [String])? {
    var first: Block?
    var markers: [String] = []
    for block in article.document.blocks {
      guard hasBracket(block), let text = running(block) else { continue }
      for marker in Self.markers(in: text) where !markers.contains(marker) {
        first = first ?? block
        markers.append(marker)
      }
    }
    guard let first, !markers.isEmpty else { return nil }
    let known = notes(of: article)
    let dangling = markers.filter { !known.contains($0) }
    return dangling.isEmpty ? nil : (first, dangling)
  }

  /// Whether there is anything to look at, as there is in few blocks.
  private static func hasBracket(_ block: Block) -> Bool {
    block.hasText { text in
      text.text.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "[")) } ?? true
    }
  }

  /// The text of a block in which people refer to notes; code has brackets of its own.
  private static func running(_ block: Block) -> String? {
    switch block.content {
    case .paragraph, .list, .quote: block.richTexts.map(withoutCode).joined(separator: "\n")
    case .heading, .table, .code, .rule, .image: nil
    }
  }

  private static func withoutCode(_ text: RichText) -> String {
    var bytes = Array(text.text.utf8)
    for span in text.spans where span.style == .code {
      bytes.replaceSubrange(span.range, with: span.range.map { _ in 0x20 })
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Markers behind other text; one that begins a line is a note itself.
  private static func markers(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.indices.compactMap { start in
      guard bytes[start] == UInt8(ascii: "["), start > 0, bytes[start - 1] != 0x0A,
        let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: "]"))
      else { return nil }
      let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
      let isNumber = (1...3).contains(name.utf8.count) && name.utf8.allSatisfy { (48...57).contains($0) }
      return isNumber || (name.hasPrefix("^") && name.utf8.count > 1) ? name : nil
    }
  }

  /// The names of the notes that a text has: footnotes, numbered items, and lines that begin with a marker.
  private static func notes(of article: Article) -> Set<String> {
    var names = Set(article.document.footnotes.indices.map { String($0 + 1) })
    for block in article.document.blocks {
      if case .list(let list) = block.content, list.numbering == .digits, let start = list.start {
        names.formUnion((start..<start + list.items.count).map(String.init))
      }
      for line in block.text.split(separator: "\n") where line.hasPrefix("[") {
        names.insert(String(line.dropFirst().prefix { $0 != "]" }))
      }
    }
    return names
  }
}
