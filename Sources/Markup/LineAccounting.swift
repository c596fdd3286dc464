import Diagnostics

/// Sees to it that every line of a Markdown source is the title's, some block's or some omission's, once.
///
/// cmark leaves some lines to nobody (the underline of a heading, the definition of a link, a comment) and
/// some to two (a list item's last blank line and what follows).
struct LineAccounting {
  let source: SourceFile
  let lines: ClosedRange<Int>

  /// Trims what overlaps, then gives each line that nobody has to the block above it, or lists it as omitted.
  func settle(_ document: inout Document) {
    trim(&document.blocks)
    // cmark gives an underlined heading the line behind its underline as well, when that has the same sign.
    if let title = document.title, let first = document.blocks.first, title.lines.contains(first.lines.lowerBound) {
      let start = title.lines.lowerBound
      document.title?.lines = start...max(start, first.lines.lowerBound - 1)
    }
    var owner = [Int?](repeating: nil, count: lines.count + 1)
    for (index, block) in document.blocks.enumerated() {
      for line in block.lines where lines.contains(line) { owner[line - lines.lowerBound] = index }
    }
    let elsewhere = document.footnotes.map(\.lines) + (document.title.map { [$0.lines] } ?? [])
    for line in elsewhere.joined() where lines.contains(line) { owner[line - lines.lowerBound] = -1 }
    var previous: Int?
    var isComment = false
    for line in lines {
      let text = source.line(line)
      if let block = owner[line - lines.lowerBound] {
        previous = block
        isComment = false
      } else if !text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        isComment = isComment || text.contains("<!--")
        place(line, text, isComment: isComment, previous: previous, in: &document)
        if text.contains("-->") { isComment = false }
      }
    }
  }

  private func place(
    _ line: Int, _ text: String, isComment: Bool, previous: Int?, in document: inout Document
  ) {
    let start = text.drop { $0 == " " || $0 == ">" }
    if isComment {
      omit(line, text, .comment, in: &document)
    } else if start.hasPrefix("[^") {
      omit(line, text, .unusedFootnote, in: &document)
    } else if start.hasPrefix("["), start.contains("]:") {
      omit(line, text, .linkDefinition, in: &document)
    } else if let last = document.omissions.last, last.lines.upperBound == line - 1, last.reason != .comment {
      omit(line, text, last.reason, in: &document)
    } else if let previous, previous >= 0, let last = document.omissions.last,
      last.lines.lowerBound > document.blocks[previous].lines.upperBound
    {
      // A block that reached over what is left out would have those lines as well.
      omit(line, text, last.reason == .comment ? .linkDefinition : last.reason, in: &document)
    } else if let previous, previous >= 0 {
      let lines = document.blocks[previous].lines
      document.blocks[previous].lines = lines.lowerBound...max(lines.upperBound, line)
    } else if previous == -1, let title = document.title, document.blocks.isEmpty || title.lines.upperBound == line - 1 {
      document.title?.lines = title.lines.lowerBound...line
    } else {
      omit(line, text, .linkDefinition, in: &document)
    }
  }

  private func omit(
    _ line: Int, _ text: String, _ reason: Document.Omission.Reason, in document: inout Document
  ) {
    if let last = document.omissions.last, last.reason == reason, last.lines.upperBound == line - 1 {
      let index = document.omissions.count - 1
      document.omissions[index].lines = last.lines.lowerBound...line
      document.omissions[index].text += "\n" + text
    } else {
      document.omissions.append(Document.Omission(lines: line...line, reason: reason, text: text))
    }
  }

  /// Ends each block before the next begins, without trailing blank lines.
  private func trim(_ blocks: inout [Block]) {
    for index in blocks.indices {
      let start = blocks[index].lines.lowerBound
      var end = min(blocks[index].lines.upperBound, lines.upperBound)
      if index + 1 < blocks.count { end = min(end, blocks[index + 1].lines.lowerBound - 1) }
      while end > start, source.range(ofLine: end).isEmpty { end -= 1 }
      blocks[index].lines = start...max(start, end)
    }
  }
}
