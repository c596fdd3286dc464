import Markup

/// Makes the document of a draft: blocks with their texts, in the order of their lines.
struct DocumentMaker {
  private let draft: Draft
  private var document = Document(blocks: [])
  private var offset = 0
  private var id = ""
  /// The level of the last heading, 1 for the title.
  private var level = 1

  /// Makes the document of a draft in which every line is claimed.
  static func document(of draft: Draft) -> Document {
    var maker = DocumentMaker(draft: draft)
    let pieces = draft.pieces.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    for (index, piece) in pieces.enumerated() {
      let end = index + 1 < pieces.count ? pieces[index + 1].lines.lowerBound : draft.lines.count
      maker.add(piece, lines: draft.withMarks(piece.lines, in: (index == 0 ? 0 : piece.lines.lowerBound)..<end))
    }
    maker.document.authors = draft.byline.map(CreditLine.authors) ?? []
    return maker.document
  }

  private init(draft: Draft) {
    self.draft = draft
  }

  private mutating func add(_ piece: Draft.Piece, lines: Range<Int>) {
    let lines = numbers(lines)
    switch piece.kind {
    case .title(let text, let siteName):
      document.title = Document.Title(text: text, siteName: siteName, lines: lines)
    case .omission(let reason):
      let text = piece.lines.map { draft.lines[$0].text }.joined(separator: "\n")
      document.omissions.append(Document.Omission(lines: lines, reason: reason, text: text))
    default:
      id = "p\(document.blocks.count + 1)"
      offset = 0
      let block = Block(id: id, lines: lines, content: content(of: piece))
      document.blocks.append(block)
      if draft.lines[piece.lines].contains(where: \.hasEditLink) {
        document.repairs.append(Document.Repair(block: id, kind: .editLink, offset: block.text.utf8.count))
      }
    }
  }

  private mutating func content(of piece: Draft.Piece) -> Block.Content {
    switch piece.kind {
    case .heading(let level, let text): .heading(level: self.level(level, of: piece), rich(text))
    case .list(let items): .list(list(items))
    case .quote(let stretches): .quote(quotation(stretches))
    case .rule: .rule
    case .code: .code(language: nil, text: code(piece.lines))
    case .table(let table): .table(self.table(table, lines: piece.lines))
    case .paragraph, .title, .omission: .paragraph(rich(joined(piece.lines)))
    }
  }

  /// The level of a heading, one below that of the last at most, unless its own marks say it.
  private mutating func level(_ level: Int, of piece: Draft.Piece) -> Int {
    self.level = draft.lines[piece.lines.lowerBound].isMarkedHeading ? level : min(level, self.level + 1)
    return self.level
  }

  /// Lines as they stand, without the indent that all of them have.
  private func code(_ range: Range<Int>) -> String {
    let lines = draft.lines[range]
    let indent = lines.filter { !$0.isBlank }.map(\.indent).min() ?? 0
    return lines.map { $0.isBlank ? "" : String(repeating: " ", count: $0.indent - indent) + $0.text }.joined(separator: "\n")
  }

  /// The text of lines that were one line before they were broken.
  private func joined(_ range: Range<Int>) -> BrokenWords.Joined { draft.joined(range.map { draft.lines[$0].text }) }

  /// A quotation's paragraphs, without the marks in front of its lines.
  private mutating func quotation(_ stretches: [Range<Int>]) -> [Block] {
    var blocks: [Block] = []
    var open: (lines: Range<Int>, texts: [BrokenWords.Joined])?
    for stretch in stretches {
      for lines in stretch.split(whereSeparator: { quoted(draft.lines[$0]).isEmpty }) {
        // An item of a list begins a line of its own.
        let texts = lines.map { quoted(draft.lines[$0]) }.split(beforeEach: { $0.begins("- ") || $0.begins("• ") })
          .map { draft.joined(Array($0)) }
        if let last = open, last.lines.upperBound == lines.lowerBound {
          open = (last.lines.lowerBound..<lines.upperBound, last.texts + texts)
        } else {
          if let open { blocks.append(paragraph(open.texts, lines: open.lines)) }
          open = (lines, texts)
        }
      }
    }
    if let open { blocks.append(paragraph(open.texts, lines: open.lines)) }
    return blocks
  }

  private mutating func paragraph(_ texts: [BrokenWords.Joined], lines: Range<Int>) -> Block {
    let whole = texts.dropFirst().reduce(into: texts[0]) { whole, next in
      whole.text += "\n"
      whole.breaks += next.breaks.map { whole.text.utf8.count + $0 }
      whole.text += next.text
    }
    return Block(id: "", lines: numbers(lines), content: .paragraph(rich(whole)))
  }

  /// A line's text without the marks of a quotation in a mail.
  private func quoted(_ line: SourceLine) -> String {
    var bytes = line.bytes
    while let first = bytes.first, first == UInt8(ascii: ">") || first == 0x20 { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func table(_ found: FoundTable, lines: Range<Int>) -> Table {
    let header = found.header.map { rich($0) }
    let rows = found.rows.map { $0.map { rich($0) } }
    let alignments =
      found.alignments.isEmpty
      ? NumberColumns.alignments(of: found.rows, columns: found.header.count) : found.alignments
    return Table(
      header: header, rows: rows, alignments: alignments, basis: found.basis,
      confidence: found.confidence,
      raw: lines.map { draft.lines[$0].text }.filter { !$0.isEmpty })
  }

  /// A list with its nested lists, made without recursion since a paste controls the depth.
  private mutating func list(_ lines: [ListLine]) -> List {
    var open: [List] = []
    for line in lines {
      while open.count > line.depth + 1 { Self.close(&open) }
      if open.count <= line.depth { open.append(List(start: line.number, numbering: line.numbering, items: [])) }
      let text = BrokenWords.Joined(text: line.text, breaks: line.breaks)
      let item = List.Item(rich(text), lines: numbers(line.lines))
      open[open.count - 1].items.append(item)
    }
    while open.count > 1 { Self.close(&open) }
    return open.first ?? List(items: [])
  }

  /// Hangs the innermost list below the last item of the one around it.
  private static func close(_ open: inout [List]) {
    let inner = open.removeLast()
    guard let first = inner.items.first, let last = inner.items.last, let outer = open.indices.last,
      let item = open[outer].items.indices.last
    else { return }
    let end = last.children.last?.lines.upperBound ?? last.lines.upperBound
    let block = Block(id: "", lines: first.lines.lowerBound...end, content: .list(inner))
    open[outer].items[item].children.append(block)
  }

  private func numbers(_ range: Range<Int>) -> ClosedRange<Int> {
    draft.lines[range.lowerBound].number...draft.lines[range.upperBound - 1].number
  }

  private mutating func rich(_ text: String) -> RichText { rich(BrokenWords.Joined(text: text)) }

  /// A text with its spacing repaired and its little markup read; the repairs are recorded for the block.
  private mutating func rich(_ joined: BrokenWords.Joined) -> RichText {
    let repaired = SpacingRepair.repair(joined.text)
    let (rich, removed) = InlineReader.read(repaired.text)
    let breaks = joined.breaks.map { place in repaired.offsets.reduce(place) { $1 <= $0 ? $0 + 1 : $0 } }
    if !repaired.offsets.isEmpty || !breaks.isEmpty {
      let map = OffsetMap(removed: removed)
      let repairs = repaired.offsets.map { ($0, Document.Repair.Kind.missingSpace) } + breaks.map { ($0, .brokenWord) }
      for (place, kind) in repairs.sorted(by: { $0.0 < $1.0 }) {
        document.repairs.append(Document.Repair(block: id, kind: kind, offset: offset + map.new(place)))
      }
    }
    offset += rich.text.utf8.count + 1
    return rich
  }
}

extension Draft {
  /// A piece's lines with those around it, up to the next piece, that are a mail program's marks without a text.
  fileprivate func withMarks(_ lines: Range<Int>, in around: Range<Int>) -> Range<Int> {
    let marks = around.filter { self.lines[$0].isUnquoted && self.lines[$0].isBlank }
    guard let first = marks.first, let last = marks.last else { return lines }
    return min(lines.lowerBound, first)..<max(lines.upperBound, last + 1)
  }
}

extension Array {
  /// Its parts, each of which but the first begins with an element that a test holds for.
  fileprivate func split(beforeEach isStart: (Element) -> Bool) -> [ArraySlice<Element>] {
    let starts = [startIndex] + indices.dropFirst().filter { isStart(self[$0]) }
    return zip(starts, starts.dropFirst() + [endIndex]).map { self[$0..<$1] }
  }
}
