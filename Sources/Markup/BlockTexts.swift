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

  /// Whether any of these texts is of a kind; they are looked at where they stand.
  package func hasText(where isWanted: (RichText) -> Bool) -> Bool {
    switch content {
    case .heading(_, let text), .paragraph(let text): isWanted(text)
    case .list(let list):
      list.items.contains { isWanted($0.text) || $0.children.contains { $0.hasText(where: isWanted) } }
    case .table(let table):
      table.header.contains(where: isWanted) || table.rows.contains { $0.contains(where: isWanted) }
    case .quote(let blocks): blocks.contains { $0.hasText(where: isWanted) }
    case .code, .rule, .image: false
    }
  }
}
