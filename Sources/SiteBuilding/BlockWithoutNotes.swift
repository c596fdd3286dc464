import Markup

extension Block {
  /// The block without links to footnotes, which stand elsewhere; their markers stay.
  var withoutNotes: Block {
    var block = self
    switch content {
    case .heading(let level, let text): block.content = .heading(level: level, text.withoutNotes)
    case .paragraph(let text): block.content = .paragraph(text.withoutNotes)
    case .list(let list): block.content = .list(list.withoutNotes)
    case .table(let table): block.content = .table(table.withoutNotes)
    case .quote(let blocks): block.content = .quote(blocks.map(\.withoutNotes))
    case .code, .rule, .image: break
    }
    return block
  }
}

extension List {
  fileprivate var withoutNotes: List {
    var list = self
    for index in items.indices {
      list.items[index].text = items[index].text.withoutNotes
      list.items[index].children = items[index].children.map(\.withoutNotes)
    }
    return list
  }
}

extension Table {
  fileprivate var withoutNotes: Table {
    var table = self
    table.header = header.map(\.withoutNotes)
    table.rows = rows.map { $0.map(\.withoutNotes) }
    return table
  }
}

extension RichText {
  fileprivate var withoutNotes: RichText {
    RichText(text, spans: spans.filter { if case .footnote = $0.style { false } else { true } })
  }
}
