import Markup

/// Makes the document of a draft: blocks with their texts, in the order of their lines.
struct DocumentMaker {
  private let draft: Draft
  private var document = Document(blocks: [])
  private var offset = 0
  private var id = ""

  /// Makes the document of a draft in which every line is claimed.
  static func document(of draft: Draft) -> Document {
    var maker = DocumentMaker(draft: draft)
    for piece in draft.pieces.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) { maker.add(piece) }
    maker.document.byline = draft.byline
    return maker.document
  }

  private init(draft: Draft) {
    self.draft = draft
  }

  private mutating func add(_ piece: Draft.Piece) {
    let lines = numbers(piece.lines)
    switch piece.kind {
    case .title(let text, let siteName):
      document.title = Document.Title(text: text, siteName: siteName, lines: lines)
    case .omission(let reason):
      let text = piece.lines.map { draft.lines[$0].text }.joined(separator: "\n")
      document.omissions.append(Document.Omission(lines: lines, reason: reason, text: text))
    default:
      id = "p\(document.blocks.count + 1)"
      offset = 0
      document.blocks.append(Block(id: id, lines: lines, content: content(of: piece)))
    }
  }

  private mutating func content(of piece: Draft.Piece) -> Block.Content {
    switch piece.kind {
    case .heading(let level, let text): .heading(level: level, rich(text))
    case .list(let items): .list(list(items))
    case .quote: .quote(quotation(piece.lines))
    case .rule: .rule
    case .table(let table): .table(self.table(table, lines: piece.lines))
    case .paragraph, .title, .omission: .paragraph(rich(joined(piece.lines)))
    }
  }

  /// The text of lines that were one line before they were broken.
  private func joined(_ range: Range<Int>) -> String {
    range.map { draft.lines[$0].text }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A quotation's paragraphs, without the marks in front of its lines.
  private mutating func quotation(_ range: Range<Int>) -> [Block] {
    let texts = range.map { index in
      var bytes = draft.lines[index].bytes
      while let first = bytes.first, first == UInt8(ascii: ">") || first == 0x20 { bytes.removeFirst() }
      return (index, String(decoding: bytes, as: UTF8.self))
    }
    var blocks: [Block] = []
    for group in texts.split(whereSeparator: { $0.1.isEmpty }) {
      guard let first = group.first, let last = group.last else { continue }
      let text = rich(group.map(\.1).joined(separator: " "))
      blocks.append(Block(id: "", lines: numbers(first.0..<(last.0 + 1)), content: .paragraph(text)))
    }
    return blocks
  }

  private mutating func table(_ found: FoundTable, lines: Range<Int>) -> Table {
    let header = found.header.map { rich($0) }
    let rows = found.rows.map { $0.map { rich($0) } }
    return Table(
      header: header, rows: rows, alignments: found.alignments, basis: found.basis,
      confidence: found.confidence,
      raw: lines.map { draft.lines[$0].text }.filter { !$0.isEmpty })
  }

  /// A list with its nested lists, made without recursion since a paste controls the depth.
  private mutating func list(_ lines: [ListLine]) -> List {
    var open: [List] = []
    for line in lines {
      while open.count > line.depth + 1 { Self.close(&open) }
      if open.count <= line.depth { open.append(List(start: line.number, items: [])) }
      let item = List.Item(rich(line.text), lines: numbers(line.lines))
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

  /// A text with its spacing repaired and its little markup read; the repairs are recorded for the block.
  private mutating func rich(_ text: String) -> RichText {
    let repaired = SpacingRepair.repair(text)
    let (rich, removed) = InlineReader.read(repaired.text)
    if !repaired.offsets.isEmpty {
      let map = OffsetMap(removed: removed)
      for place in repaired.offsets {
        document.repairs.append(
          Document.Repair(block: id, kind: .missingSpace, offset: offset + map.new(place)))
      }
    }
    offset += rich.text.utf8.count + 1
    return rich
  }
}
