import Diagnostics

// The types of expressions, and how they are evaluated.
extension BodyChecker {
  /// Checks an expression; what is wrong is reported once and unknown from there on.
  mutating func check(_ expression: Expression) -> CheckedExpression {
    switch expression.kind {
    case .string(let text): return .literal(.string, .string(text))
    case .integer(let number): return .literal(.integer, .integer(number))
    case .decimal(let number): return .literal(.decimal, .decimal(number))
    case .boolean(let truth): return .literal(.boolean, .boolean(truth))
    case .list(let elements): return checkList(elements)
    case .name(let name): return narrowed(checkName(name, expression.range))
    case .member(let base, let name): return narrowed(checkMember(base, name))
    case .index(let base, let index): return checkIndex(base, index)
    case .filter(let input, let name, let arguments): return checkFilter(input, name, arguments)
    case .negation(let operand): return checkNegation(operand)
    case .conditional(let condition, let then, let otherwise):
      return checkConditional(condition, then, otherwise, expression)
    case .binary(let sign, let left, let right): return checkBinary(sign, left, right, expression)
    case .not, .test:
      let condition = condition(expression)
      return CheckedExpression(.boolean) { slots in .boolean(condition.test(slots)) }
    case .super:
      report(
        "super-in-expression", "`super()` stands alone", help: "Write `{{ super() }}`.", at: expression.range)
      return .unknown
    case .invalid: return .unknown
    }
  }

  /// Checks an expression that has to be there.
  mutating func checkDefined(_ expression: Expression) -> CheckedExpression {
    let value = check(expression)
    guard value.type.isOptional else { return value }
    reportOptional(expression, value)
    return .unknown
  }

  /// Reports an optional that is used without a test.
  mutating func reportOptional(_ expression: Expression, _ value: CheckedExpression) {
    let written = text(expression)
    let help =
      value.path == nil
      ? "Name it with `{% set value = \(written) %}` and test it, `{% if value is defined %}`."
      : "Test it first: `{% if \(written) is defined %}…{% endif %}`."
    report("untested-optional", "`\(written)` may be absent", help: help, at: expression.range)
  }

  private func narrowed(_ value: CheckedExpression) -> CheckedExpression {
    guard let path = value.path, scope.known.contains(path) else { return value }
    var value = value
    value.type = value.type.unwrapped
    return value
  }
}
