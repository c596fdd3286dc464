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
  private var html = HTMLState()
  /// The definitions of the block at hand that `super()` can reach, and the blocks around it.
  private var openBlocks: [(name: String, level: Int)] = []

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
  private var isMarkupJudged: Bool {
    let codes: Set<String> = ["unclosed-tag", "unclosed-block", "unclosed-comment", "stray-end", "unknown-tag", "nesting"]
    return !context.chain.contains { $0.diagnostics.contains { codes.contains($0.code) } }
  }

  /// The text of an expression as it is written.
  func text(_ expression: Expression) -> String {
    String(decoding: source.bytes[expression.range], as: UTF8.self)
  }

  // The last line feed of a partial is left out: it is that of the `include`, if that has one.
  private mutating func check(_ nodes: [Node], endsFile: Bool = false) {
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
  private mutating func settle(_ range: Range<Int>) -> Bool {
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

// MARK: - Outputs

extension BodyChecker {
  private mutating func checkOutput(_ expression: Expression, _ range: Range<Int>) {
    if case .super = expression.kind { return checkSuper(range) }
    let value = check(expression)
    let place = OutputPlace(html)
    let decision = place.escape(for: value.type, isLiteral: value.literal != nil, written: text(expression))
    html.advanceOverOutput()
    switch decision {
    case .success(let escape): builder.appendOutput(value, escape)
    case .failure(let mistake): report(mistake.code, mistake.message, help: mistake.help, at: expression.range)
    }
  }

  private mutating func checkSet(_ name: Name, _ expression: Expression) {
    let value = check(expression)
    guard declare(name, value.type, slotCount: 1, isLoop: false) else { return }
    let slot = scope.variables[scope.variables.count - 1].slot
    builder.appendAssignment(of: value.evaluate, to: slot)
  }

  // Introduces a name; the last of its slots holds the value.
  private mutating func declare(_ name: Name, _ type: TemplateType, slotCount: Int, isLoop: Bool) -> Bool {
    if name.text == "loop" {
      report("shadowing", "`loop` is the name of the loop itself", help: "Choose another name.", at: name.range)
      return false
    }
    if scope.rootNames.contains(name.text) {
      let kind = if case .parameters = scope.root { "a parameter" } else { "a field" }
      report(
        "shadowing", "`\(name.text)` is \(kind) of \(scope.rootPhrase) already", help: "Choose another name.",
        at: name.range)
      return false
    }
    if let other = scope.variables.first(where: { $0.name.text == name.text }) {
      report(
        "shadowing", "`\(name.text)` is set already, in line \(other.line)",
        help: "A name stands for one value. Choose another name, or write `a if condition else b`.",
        at: name.range)
      return false
    }
    let slot = builder.takeSlots(slotCount) + slotCount - 1
    scope.variables.append(
      Scope.Variable(name: name, type: type, slot: slot, isLoop: isLoop, line: source.line(atOffset: name.range.lowerBound)))
    return true
  }

  // Ends the names that were introduced since.
  private mutating func closeVariables(downTo count: Int) {
    while scope.variables.count > count {
      let variable = scope.variables.removeLast()
      ended[variable.name.text] = variable.line
      if variable.isUsed || variable.isLoop || variable.type.isUnknown { continue }
      report(
        "unused-set", "`\(variable.name.text)` is set and not used",
        help: "Remove it, or use it before the tag around it ends.", at: variable.name.range)
    }
  }
}

// MARK: - Branches

extension BodyChecker {
  private mutating func checkCondition(
    _ branches: [Node.Branch], _ otherwise: [Node]?, _ range: Range<Int>
  ) {
    let start = html
    let known = scope.known
    var ends: [HTMLState] = []
    var bodies: [ProgramBranch] = []
    for branch in branches {
      let condition = condition(branch.condition)
      let knownElse = scope.known.union(condition.whenFalse)
      scope.known.formUnion(condition.whenTrue)
      let body = checkBody(branch.body, from: start)
      ends.append(body.end)
      bodies.append(ProgramBranch(test: condition.test, body: body.step))
      scope.known = knownElse
    }
    let last = checkBody(otherwise ?? [], from: start)
    scope.known = known
    builder.appendCondition(bodies, otherwise: last.step)
    ends.append(last.end)
    join(ends, range, otherwise == nil ? "this `if` without `else`" : "the branches of this `if`")
  }

  private mutating func checkLoop(_ loop: Node.Loop, _ range: Range<Int>) {
    let element = elementType(of: loop.list)
    let start = html
    let known = scope.known
    let count = scope.variables.count
    let isDeclared = declare(loop.variable, element.type, slotCount: 3, isLoop: true)
    let slot = isDeclared ? scope.variables[count].slot - 2 : builder.takeSlots(3)
    scope.loopSlots.append(slot)
    let body = checkBody(loop.body, from: start)
    scope.loopSlots.removeLast()
    closeVariables(downTo: count)
    scope.known = known
    let otherwise = checkBody(loop.otherwise ?? [], from: start)
    builder.appendLoop(over: element.list, slot: slot, body: body.step, otherwise: otherwise.step)
    join([start, body.end, otherwise.end], range, "the body of this `for`")
  }

  private mutating func elementType(of expression: Expression) -> (type: TemplateType, list: Evaluate) {
    let list = check(expression)
    switch list.type {
    case .list(let element): return (element, list.evaluate)
    case .unknown: break
    case .optional:
      reportOptional(expression, list)
    default:
      report(
        "type-mismatch", "a loop needs a list, and `\(text(expression))` is \(list.type.phrase)",
        at: expression.range)
    }
    return (.unknown, list.evaluate)
  }

  // Checks a body of a tag from a state of the document; gives the state at its end.
  private mutating func checkBody(_ nodes: [Node], from start: HTMLState) -> (step: Step, end: HTMLState) {
    let count = scope.variables.count
    let outer = builder.beginBody()
    html = start
    check(nodes)
    closeVariables(downTo: count)
    let step = builder.endBody(outer)
    var tracker = HTMLTracker(source, html)
    if !tracker.settle(), let last = nodes.last {
      report(
        "forbidden-place", "this branch ends within HTML that is not complete",
        help: "Put whole elements, whole attributes or whole quoted values into the branches.", at: last.range)
      return (step, start)
    }
    return (step, tracker.state)
  }

  private mutating func join(_ states: [HTMLState], _ range: Range<Int>, _ phrase: String) {
    guard let first = states.first else { return }
    html = first
    html.isBroken = html.isBroken || !isMarkupJudged
    for state in states.dropFirst() where !html.isBroken && !state.isBroken {
      guard html.agrees(with: state) else {
        report(
          "unbalanced-markup", "\(phrase) may leave the HTML in two ways: \(Self.difference(html, state))",
          help: "Open and close an element, and begin and end a tag, within the same branch.", at: range)
        // What is open afterwards cannot be known.
        if state.elements.count > html.elements.count { html = state }
        html.isBroken = true
        return
      }
      html = html.joined(with: state)
    }
  }

  private static func difference(_ left: HTMLState, _ right: HTMLState) -> String {
    let names = (left.elements.map { "<\($0.name)>" }, right.elements.map { "<\($0.name)>" })
    if names.0 == names.1 { return "within and outside a tag" }
    return "\(innermost(names.0, names.1)) or \(innermost(names.1, names.0)) open"
  }

  private static func innermost(_ names: [String], _ others: [String]) -> String {
    let common = zip(names, others).prefix { $0 == $1 }.count
    let open = names[common...]
    return open.isEmpty ? "with nothing more" : "with " + open.map { "`\($0)`" }.joined(separator: " ")
  }

  private mutating func reportOpen(in state: HTMLState, downTo count: Int) {
    guard !state.isBroken, isMarkupJudged, state.elements.count > count || state.mode != .text else { return }
    for element in state.elements[min(count, state.elements.count)...] {
      findings.add(
        .error(
          "unbalanced-markup", "`<\(element.name)>` is never closed", help: "Write `</\(element.name)>`.",
          at: element.place))
    }
    if state.elements.count <= count {
      let end = max(source.bytes.count - 1, 0)
      report("markup", "the HTML ends within a tag or a comment", at: end..<source.bytes.count)
    }
  }
}

// MARK: - Blocks and includes

extension BodyChecker {
  private mutating func checkBlock(_ block: Node.Block, _ range: Range<Int>) {
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
      report("block-cycle", "the block `\(name)` contains itself", help: "Rename one of the two blocks.", at: range)
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
        "unbalanced-markup", "\(phrase) does not leave the HTML as it found it: \(Self.difference(start, html))",
        help: "Close what it opens, and nothing else.", at: range)
      html = start
      html.isBroken = true
      return
    }
    html = html.agrees(with: start) ? html.joined(with: start) : start
  }

  private mutating func checkSuper(_ range: Range<Int>) {
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

  private mutating func checkInclude(_ include: Node.Include, _ range: Range<Int>) {
    if html.mode != .text {
      report(
        "forbidden-place", "a partial stands between tags, and this is within one",
        help: "Include it around the element, or write the attribute here.", at: range)
      return
    }
    guard let partial = context.partials[include.name.text] else {
      // Everything about it was said where the includes were looked at.
      for argument in include.arguments { _ = check(argument.value) }
      return
    }
    let values = arguments(of: include, for: partial, at: range)
    guard let program = partial.program else { return }
    builder.appendInclude(program, arguments: values)
  }

  private mutating func arguments(
    of include: Node.Include, for partial: Partial, at range: Range<Int>
  ) -> [CheckedExpression] {
    var given: [String: CheckedExpression] = [:]
    for argument in include.arguments {
      let value = check(argument.value)
      guard let name = argument.name else { continue }
      check(name, argument.value, value, for: partial)
      if given.updateValue(value, forKey: name.text) != nil {
        report("duplicate-argument", "`\(name.text)` is given twice", help: "Remove one of them.", at: name.range)
      }
    }
    reportMissing(partial.parameters.filter { $0.standard == nil && given[$0.name] == nil }, partial, range)
    return partial.parameters.map { parameter in
      given[parameter.name] ?? .literal(parameter.type, parameter.standard ?? .none)
    }
  }

  private mutating func check(
    _ name: Name, _ expression: Expression, _ value: CheckedExpression, for partial: Partial
  ) {
    guard let parameter = partial.parameters.first(where: { $0.name == name.text }) else {
      report(
        "unknown-parameter", "`\(partial.name)` has no parameter `\(name.text)`",
        help: NearMiss.suggestion(for: name.text, among: partial.parameters.map(\.name), noun: "parameters")
          ?? "It has no parameters.", at: name.range)
      return
    }
    if parameter.type.accepts(value.type) { return }
    if parameter.type == .url, value.type == .string, value.literal != nil { return }
    if value.type.isOptional, parameter.type.accepts(value.type.unwrapped) {
      return reportOptional(expression, value)
    }
    report(
      "type-mismatch",
      "`\(name.text)` of `\(partial.name)` is \(parameter.type.phrase), and `\(text(expression))` is \(value.type.phrase)",
      at: expression.range)
  }

  private mutating func reportMissing(_ missing: [Partial.Parameter], _ partial: Partial, _ range: Range<Int>) {
    guard !missing.isEmpty else { return }
    let names = missing.map { "`\($0.name)`" }.joined(separator: ", ")
    let example = missing.map { "\($0.name)=…" }.joined(separator: ", ")
    report(
      "missing-argument", "`\(partial.name)` needs \(names)",
      help: "Write `{% include \"\(partial.name)\" with \(example) %}`.", at: range)
  }
}
