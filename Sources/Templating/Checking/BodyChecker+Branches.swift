import Diagnostics

// `if` and `for`, whose branches leave the HTML as they found it.
extension BodyChecker {
  mutating func checkCondition(
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

  mutating func checkLoop(_ loop: Node.Loop, _ range: Range<Int>) {
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
    checkTurns(from: start, to: body.end, range)
    join([start, body.end, otherwise.end], range, "the body of this `for`")
  }

  // Each turn but the first begins where the one before it has ended.
  private mutating func checkTurns(from start: HTMLState, to end: HTMLState, _ range: Range<Int>) {
    guard case .quotedValue = start.mode, start.agrees(with: end), start.value.position != end.value.position
    else { return }
    report(
      "forbidden-place", "each turn of this loop would begin at another position of the address",
      help: "Put the address together in the page model, or loop over whole elements.", at: range)
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
        help: "Put whole elements, whole attributes or whole quoted values into the branches.", at: last.range
      )
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

  static func difference(_ left: HTMLState, _ right: HTMLState) -> String {
    let names = (left.elements.map { "<\($0.name)>" }, right.elements.map { "<\($0.name)>" })
    if names.0 == names.1 { return "within and outside a tag" }
    return "\(innermost(names.0, names.1)) or \(innermost(names.1, names.0)) open"
  }

  private static func innermost(_ names: [String], _ others: [String]) -> String {
    let common = zip(names, others).prefix { $0 == $1 }.count
    let open = names[common...]
    return open.isEmpty ? "with nothing more" : "with " + open.map { "`\($0)`" }.joined(separator: " ")
  }

  mutating func reportOpen(in state: HTMLState, downTo count: Int) {
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
