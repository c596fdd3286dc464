extension Block {
  /// All texts of the block with their formatting, in the order of `text`.
  package var richTexts: [RichText] {
    switch content {
    case .heading(_, let text), .paragraph(let text): [text]
    case .list(let list): list.items.flatMap { [$0.text] + $0.children.flatMap(\.richTexts) }
    case .table(let table): table.header + table.rows.flatMap { $0 }
    case .quote(let blocks): blocks.flatMap(\.richTexts)
    case .code, .rule, .image: []
    }
  }
}
