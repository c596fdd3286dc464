import Diagnostics

// Blocks in their places, with what stands for them in the page or its layouts.
extension BodyChecker {
  mutating func checkBlock(_ block: Node.Block, _ range: Range<Int>) {
    if !scope.loopSlots.isEmpty {
      report(
        "forbidden-place", "a block cannot stand in a loop", help: "Put the loop into the block.", at: range)
      return
    }
    let definitions = definitions(of: block.name.text)
    let level = definitions.first?.level ?? context.chain.count - 1
    checkDefinition(block.name.text, level: level, at: range)
  }

  private func definitions(of name: String) -> [(level: Int, block: Node.Block)] {
    context.chain.enumerated().compactMap { level, template in
      template.blocks.first { $0.name.text == name }.map { (level, $0) }
    }
  }

  private mutating func checkDefinition(_ name: String, level: Int, at range: Range<Int>) {
    guard !openBlocks.contains(where: { $0.name == name && $0.level == level }) else {
      report(
        "block-cycle", "the block `\(name)` contains itself", help: "Rename one of the two blocks.", at: range
      )
      return
    }
    guard let block = definitions(of: name).first(where: { $0.level == level })?.block else { return }
    openBlocks.append((name, level))
    let outer = (scope: scope, source: source, html: html)
    for variable in scope.variables { ended[variable.name.text] = variable.line }
    scope = scope.forBlock
    source = context.chain[level].source
    check(block.body)
    closeVariables(downTo: 0)
    checkBalance(since: outer.html, "the block `\(name)`", at: block.name.range)
    scope = outer.scope
    source = outer.source
    openBlocks.removeLast()
  }

  // A block is a whole: it ends in the state in which it began.
  private mutating func checkBalance(since start: HTMLState, _ phrase: String, at range: Range<Int>) {
    var tracker = HTMLTracker(source, html)
    _ = tracker.settle()
    html = tracker.state
    guard html.agrees(with: start) || html.isBroken else {
      report(
        "unbalanced-markup",
        "\(phrase) does not leave the HTML as it found it: \(Self.difference(start, html))",
        help: "Close what it opens, and nothing else.", at: range)
      html = start
      html.isBroken = true
      return
    }
    if !html.agrees(with: start) { html = start }
  }

  mutating func checkSuper(_ range: Range<Int>) {
    guard let open = openBlocks.last else {
      report("super-outside-block", "`super()` stands outside a block", at: range)
      return
    }
    guard let parent = definitions(of: open.name).first(where: { $0.level > open.level }) else {
      report(
        "super-without-parent", "no layout has a block `\(open.name)` that `super()` could stand for",
        help: "Remove `super()`.", at: range)
      return
    }
    if settle(range) { checkDefinition(open.name, level: parent.level, at: range) }
  }
}
