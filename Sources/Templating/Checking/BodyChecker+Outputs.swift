import Diagnostics

// Outputs, and names that are introduced.
extension BodyChecker {
  mutating func checkOutput(_ expression: Expression, _ range: Range<Int>) {
    if case .super = expression.kind { return checkSuper(range) }
    let value = check(expression)
    let place = OutputPlace(html)
    let decision = place.escape(for: value.type, isLiteral: value.literal != nil, written: text(expression))
    html.advanceOverOutput()
    switch decision {
    case .success(let escape): builder.appendOutput(value, escape)
    case .failure(let mistake):
      report(mistake.code, mistake.message, help: mistake.help, at: expression.range)
    }
  }

  mutating func checkSet(_ name: Name, _ expression: Expression) {
    let value = check(expression)
    guard declare(name, value.type, slotCount: 1, isLoop: false) else { return }
    let slot = scope.variables[scope.variables.count - 1].slot
    builder.appendAssignment(of: value.evaluate, to: slot)
  }

  // Introduces a name; the last of its slots holds the value.
  mutating func declare(_ name: Name, _ type: TemplateType, slotCount: Int, isLoop: Bool) -> Bool {
    if name.text == "loop" {
      report(
        "shadowing", "`loop` is the name of the loop itself", help: "Choose another name.", at: name.range)
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
      Scope.Variable(
        name: name, type: type, slot: slot, isLoop: isLoop, line: source.line(atOffset: name.range.lowerBound)
      ))
    return true
  }

  // Ends the names that were introduced since.
  mutating func closeVariables(downTo count: Int) {
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
