import Diagnostics

/// Goes through the nodes of a template once: finds mistakes, follows the HTML, and writes the program.
///
/// A page is checked from its layout down, with its blocks in their places, so that what is checked is what
/// will be rendered.
struct BodyChecker {
  /// What a body is checked against.
  struct Context: Sendable {
    var filters: FilterLibrary
    /// The partials that can be included, by path.
    var partials: [String: Partial]
    /// The page template first, then its layout and so on; one template where there is no layout.
    var chain: [Template]
  }

  let context: Context
  var findings = Findings()
  var builder: ProgramBuilder
  var scope: Scope
  /// The file that the nodes at hand stand in.
  var source: SourceFile
  /// Names that were set at another place, for the help of a message.
  var ended: [String: Int] = [:]
  var html = HTMLState()
  /// The definitions of the block at hand that `super()` can reach, and the blocks around it.
  var openBlocks: [(name: String, level: Int)] = []

  init(_ context: Context, root: Scope.Root, source: SourceFile) {
    self.context = context
    self.source = source
    scope = Scope(root)
    if case .parameters(let parameters) = root {
      builder = ProgramBuilder(parameterCount: parameters.count)
    } else {
      builder = ProgramBuilder(parameterCount: 1)
    }
  }

  /// What to render, once everything is checked.
  mutating func program() -> Program { builder.finished() }

  /// Checks a whole template: its HTML has to be balanced.
  mutating func checkWhole(_ nodes: [Node]) {
    check(nodes, endsFile: true)
    closeVariables(downTo: 0)
    reportOpen(in: html, downTo: 0)
  }
}

extension BodyChecker {
  mutating func report(_ code: String, _ message: String, help: String? = nil, at range: Range<Int>) {
    findings.add(.error(code, message, help: help, at: source.place(range)))
  }

  /// Whether all tags of the templates could be read, so that what is open can be known.
  var isMarkupJudged: Bool {
    let codes: Set<String> = [
      "unclosed-tag", "unclosed-block", "unclosed-comment", "stray-end", "unknown-tag", "nesting",
    ]
    return !context.chain.contains { $0.diagnostics.contains { codes.contains($0.code) } }
  }

  /// The text of an expression as it is written.
  func text(_ expression: Expression) -> String {
    String(decoding: source.bytes[expression.range], as: UTF8.self)
  }

  // The last line feed of a partial is left out: it is that of the `include`, if that has one.
  mutating func check(_ nodes: [Node], endsFile: Bool = false) {
    for (index, node) in nodes.enumerated() {
      if case .text = node.kind {
        appendText(node.range, isLast: endsFile && index == nodes.count - 1)
      } else {
        check(node)
      }
    }
  }

  private mutating func appendText(_ range: Range<Int>, isLast: Bool) {
    var range = range
    if isLast, case .parameters = scope.root, source.bytes[range].last == UInt8(ascii: "\n") {
      range = range.lowerBound..<range.upperBound - 1
    }
    var tracker = HTMLTracker(source, html)
    tracker.advance(over: range)
    html = tracker.state
    findings.add(tracker.diagnostics.filter { isMarkupJudged || $0.code != "unbalanced-markup" })
    builder.appendText(source.bytes[range])
  }

  private mutating func check(_ node: Node) {
    switch node.kind {
    case .text: break
    case .output(let expression): checkOutput(expression, node.range)
    case .set(let name, let expression): checkSet(name, expression)
    case .condition(let branches, let otherwise):
      if settle(node.range) { checkCondition(branches, otherwise, node.range) }
    case .loop(let loop): if settle(node.range) { checkLoop(loop, node.range) }
    case .include(let include): if settle(node.range) { checkInclude(include, node.range) }
    case .block(let block): if settle(node.range) { checkBlock(block, node.range) }
    }
  }

  // A tag of the template's may not stand where a tag of HTML is being named.
  mutating func settle(_ range: Range<Int>) -> Bool {
    var tracker = HTMLTracker(source, html)
    let isAllowed = tracker.settle()
    html = tracker.state
    if !isAllowed {
      report(
        "forbidden-place", "a tag may not stand here, within HTML that is not complete",
        help: "Put whole elements, whole attributes or whole quoted values into the branches.", at: range)
    }
    return isAllowed
  }
}
