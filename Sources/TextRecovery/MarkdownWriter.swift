import Markup

/// Writes a document as Markdown that loads to the same document, ready to edit.
///
/// The title is front matter's and is not written. A table whose columns are uncertain is written as its lines,
/// with the proposal in a comment above them, so that nothing is guessed into print.
package struct MarkdownWriter {
  /// The Markdown of a document's blocks and footnotes, ending in a line feed.
  package static func text(of document: Document) -> String {
    var parts: [String] = []
    var writer = MarkdownWriter()
    for block in document.blocks { parts.append(writer.lines(of: block).joined(separator: "\n")) }
    for (index, note) in document.footnotes.enumerated() {
      let lines = writer.lines(of: note.blocks)
      parts.append(Self.hang("[^\(index + 1)]: ", lines, indent: "    ").joined(separator: "\n"))
    }
    return parts.isEmpty ? "" : parts.joined(separator: "\n\n") + "\n"
  }

  /// Whether the last list was written with the first of its two markers; lists in a row must differ.
  private var usesSecondMarker = false
  private var followsList = false

  private mutating func lines(of blocks: [Block]) -> [String] {
    var lines: [String] = []
    for block in blocks {
      if !lines.isEmpty { lines.append("") }
      lines += self.lines(of: block)
    }
    return lines
  }

  private mutating func lines(of block: Block) -> [String] {
    let followedList = followsList
    followsList = false
    switch block.content {
    case .heading(let level, let text):
      return [
        String(repeating: "#", count: level) + " " + MarkdownText.inline(text).replacingLineFeeds(by: " ")
      ]
    case .paragraph(let text): return MarkdownText.lines(text)
    case .list(let list):
      usesSecondMarker = followedList && !usesSecondMarker
      let lines = self.lines(of: list)
      followsList = true
      return lines
    case .table(let table): return self.lines(of: table)
    case .quote(let blocks): return lines(of: blocks).map { $0.isEmpty ? ">" : "> " + $0 }
    case .code(let language, let text): return Self.fenced(text, language: language)
    case .rule: return ["---"]
    case .image(let source, let title, let alternative):
      return ["![\(MarkdownText.escaped(alternative))](\(MarkdownText.destination(source, title: title)))"]
    }
  }

  private mutating func lines(of list: List) -> [String] {
    let second = usesSecondMarker
    var lines = list.numbering == .digits ? [] : [list.numbering.comment]
    for (index, item) in list.items.enumerated() {
      let marker = list.start.map { "\($0 + index)" + (second ? ") " : ". ") } ?? (second ? "* " : "- ")
      let tick = item.isDone.map { $0 ? "[x] " : "[ ] " } ?? ""
      var own = MarkdownText.lines(item.text)
      own[0] = tick + own[0]
      for child in item.children {
        if case .list = child.content {} else { own.append("") }
        followsList = false
        own += self.lines(of: child)
      }
      lines += Self.hang(marker, own, indent: String(repeating: " ", count: marker.utf8.count))
    }
    usesSecondMarker = second
    return lines
  }

  private func lines(of table: Table) -> [String] {
    guard table.basis != .uncertain else {
      let comment =
        "<!-- The columns are uncertain. In pipes:\n" + Self.commented(TableSuggestion.pipeTable(for: table))
        + "\n-->"
      return comment.split(separator: "\n").map { String($0) } + [""]
        + table.raw.enumerated().map { index, line in
          MarkdownText.escapedLine(line) + (index + 1 < table.raw.count ? "\\" : "")
        }
    }
    func row(_ cells: [RichText]) -> String {
      "|" + cells.map { " \(MarkdownText.inline($0, inTable: true).replacingLineFeeds(by: " ")) |" }.joined()
    }
    let marks = table.alignments.map { alignment in
      switch alignment {
      case .none: " --- |"
      case .left: " :-- |"
      case .center: " :-: |"
      case .right: " --: |"
      }
    }
    return [row(table.header), "|" + marks.joined()] + table.rows.map(row)
  }

  /// A text that cannot end the comment in which it stands.
  private static func commented(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == ">", result.last == "-" { result.append(" ") }
      result.append(scalar)
    }
    return String(result)
  }

  /// Code between fences longer than any in it.
  private static func fenced(_ text: String, language: String?) -> [String] {
    var longest = 2
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let body = text.hasSuffix("\n") ? String(text.dropLast()) : text
    return [fence + (language ?? "")]
      + body.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) } + [fence]
  }

  /// Lines behind a marker, the others set in below it.
  private static func hang(_ marker: String, _ lines: [String], indent: String) -> [String] {
    lines.enumerated().map { index, line in index == 0 ? marker + line : line.isEmpty ? "" : indent + line }
  }
}

extension String {
  fileprivate func replacingLineFeeds(by replacement: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: replacement)
  }
}
