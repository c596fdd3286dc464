import Diagnostics

// What holds for a template as a whole.
extension TemplateParser {
  mutating func checkTopLevel() {
    if template.layout != nil, let declaration = template.declaration {
      report(
        "syntax", "a partial has no layout", help: "Remove `extends` or `partial`.", at: declaration.range)
    }
    checkFirstTag()
    if template.layout != nil { checkOutsideBlocks() }
    checkBlockNames()
  }

  private mutating func checkFirstTag() {
    guard let first = template.nodes.first(where: { !isBlank($0) }) else { return }
    if let layout = template.layout, layout.range.lowerBound > first.range.lowerBound {
      report("syntax", "`extends` stands at the top of a template", at: layout.range)
    }
    if let declaration = template.declaration, declaration.range.lowerBound > first.range.lowerBound {
      report("syntax", "`partial` stands in the first line", at: declaration.range)
    }
  }

  private mutating func checkOutsideBlocks() {
    for node in template.nodes where !isBlank(node) {
      if case .block = node.kind { continue }
      report(
        "outside-blocks", "this stands outside the blocks and would never be shown",
        help: "A template that extends a layout holds blocks only; put this into one of them.",
        at: firstLine(node))
    }
  }

  private mutating func checkBlockNames() {
    var seen: Set<String> = []
    for block in template.blocks where !seen.insert(block.name.text).inserted {
      report(
        "duplicate-block", "there are two blocks `\(block.name.text)`", help: "Rename one of them.",
        at: block.name.range)
    }
  }

  private func isBlank(_ node: Node) -> Bool {
    guard case .text = node.kind else { return false }
    return source.bytes[node.range].allSatisfy(\.isWhiteSpace)
  }

  private func firstLine(_ node: Node) -> Range<Int> {
    let start = source.bytes[node.range].firstIndex { !$0.isWhiteSpace } ?? node.range.lowerBound
    let end = source.bytes[start..<node.range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
    return start..<(end ?? node.range.upperBound)
  }
}
