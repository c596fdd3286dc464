import Diagnostics

// Includes, with arguments for each parameter.
extension BodyChecker {
  mutating func checkInclude(_ include: Node.Include, _ range: Range<Int>) {
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
        report(
          "duplicate-argument", "`\(name.text)` is given twice", help: "Remove one of them.", at: name.range)
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

  private mutating func reportMissing(_ missing: [Partial.Parameter], _ partial: Partial, _ range: Range<Int>)
  {
    guard !missing.isEmpty else { return }
    let names = missing.map { "`\($0.name)`" }.joined(separator: ", ")
    let example = missing.map { "\($0.name)=…" }.joined(separator: ", ")
    report(
      "missing-argument", "`\(partial.name)` needs \(names)",
      help: "Write `{% include \"\(partial.name)\" with \(example) %}`.", at: range)
  }
}
