import Diagnostics

// Arithmetic, comparison and choice.
extension BodyChecker {
  mutating func checkNegation(_ operand: Expression) -> CheckedExpression {
    let value = checkDefined(operand)
    switch value.type {
    case .integer:
      if case .integer(let number)? = value.literal { return .literal(.integer, .integer(0 &- number)) }
      return CheckedExpression(.integer) { slots in .integer(0 &- value.evaluate(slots).whole) }
    case .decimal:
      if case .decimal(let number)? = value.literal { return .literal(.decimal, .decimal(-number)) }
      return CheckedExpression(.decimal) { slots in .decimal(-value.evaluate(slots).number) }
    case .unknown: return .unknown
    default:
      report(
        "type-mismatch", "`-` needs a number, and `\(text(operand))` is \(value.type.phrase)",
        at: operand.range)
      return .unknown
    }
  }

  mutating func checkConditional(
    _ condition: Expression, _ then: Expression, _ otherwise: Expression?, _ whole: Expression
  ) -> CheckedExpression {
    let test = self.condition(condition)
    let known = scope.known
    scope.known = known.union(test.whenTrue)
    let first = check(then)
    scope.known = known.union(test.whenFalse)
    let second = otherwise.map { check($0) } ?? .literal(.string, .string(""))
    scope.known = known
    guard let type = Self.common(first.type, second.type) else {
      let help =
        otherwise == nil
        ? "Without `else` it is an empty string; write an `else`." : "Both must have one type."
      report(
        "type-mismatch", "this is \(first.type.phrase) or \(second.type.phrase), depending on the condition",
        help: help, at: whole.range)
      return .unknown
    }
    return CheckedExpression(type) { slots in
      test.test(slots) ? first.evaluate(slots) : second.evaluate(slots)
    }
  }

  // The type of a value that is one or the other.
  private static func common(_ left: TemplateType, _ right: TemplateType) -> TemplateType? {
    if left.isUnknown || right.isUnknown { return .unknown }
    let isOptional = left.isOptional || right.isOptional
    let (left, right) = (left.unwrapped, right.unwrapped)
    guard left.accepts(right) || right.accepts(left) else { return nil }
    let type = left.accepts(right) ? left : right
    return isOptional ? type.madeOptional : type
  }

  mutating func checkBinary(
    _ sign: Operator, _ left: Expression, _ right: Expression, _ whole: Expression
  ) -> CheckedExpression {
    switch sign {
    case .or, .and, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .isNotIn:
      let condition = condition(whole)
      return CheckedExpression(.boolean) { slots in .boolean(condition.test(slots)) }
    case .join: return checkJoin(left, right)
    case .add, .subtract, .multiply, .divide, .divideWhole, .remainder:
      return checkArithmetic(sign, left, right)
    }
  }

  private mutating func checkJoin(_ left: Expression, _ right: Expression) -> CheckedExpression {
    let first = checkPrintable(left)
    let second = checkPrintable(right)
    if first.type.isUnknown || second.type.isUnknown { return .unknown }
    return CheckedExpression(.string) { slots in
      .string(first.evaluate(slots).printed + second.evaluate(slots).printed)
    }
  }

  private mutating func checkPrintable(_ operand: Expression) -> CheckedExpression {
    let value = checkDefined(operand)
    switch value.type {
    case .string, .url, .integer, .decimal, .date, .unknown: return value
    default:
      report(
        "type-mismatch",
        "`~` joins strings, numbers and dates, and `\(text(operand))` is \(value.type.phrase)",
        at: operand.range)
      return .unknown
    }
  }

  private mutating func checkArithmetic(
    _ sign: Operator, _ left: Expression, _ right: Expression
  ) -> CheckedExpression {
    let first = checkDefined(left)
    let second = checkDefined(right)
    if first.type.isUnknown || second.type.isUnknown { return .unknown }
    guard first.type.isNumber, second.type.isNumber else {
      let culprit = first.type.isNumber ? right : left
      let type = first.type.isNumber ? second.type : first.type
      report(
        "type-mismatch", "`\(sign.rawValue)` needs numbers, and `\(text(culprit))` is \(type.phrase)",
        help: sign == .add ? "Strings are joined with `~`." : nil, at: culprit.range)
      return .unknown
    }
    if sign == .divide || sign == .divideWhole || sign == .remainder, !isNonZero(second, right) {
      return .unknown
    }
    return Arithmetic.expression(sign, first, second)
  }

  private mutating func isNonZero(_ divisor: CheckedExpression, _ expression: Expression) -> Bool {
    if let literal = divisor.literal, literal.number != 0 { return true }
    report(
      "division", "a divisor is a number other than 0, written out", help: "Compute it in the page model.",
      at: expression.range)
    return false
  }
}

/// Arithmetic that cannot fail: what is too large stays at the largest number.
private enum Arithmetic {
  static func expression(
    _ sign: Operator, _ left: CheckedExpression, _ right: CheckedExpression
  ) -> CheckedExpression {
    let (first, second) = (left.evaluate, right.evaluate)
    if left.type == .integer, right.type == .integer, sign != .divide {
      return CheckedExpression(.integer) { slots in
        .integer(whole(sign, first(slots).whole, second(slots).whole))
      }
    }
    return CheckedExpression(.decimal) { slots in
      .decimal(decimal(sign, first(slots).number, second(slots).number))
    }
  }

  private static func whole(_ sign: Operator, _ left: Int, _ right: Int) -> Int {
    switch sign {
    case .add: saturated(left.addingReportingOverflow(right), isNegative: left < 0)
    case .subtract: saturated(left.subtractingReportingOverflow(right), isNegative: left < 0)
    case .multiply:
      saturated(left.multipliedReportingOverflow(by: right), isNegative: (left < 0) != (right < 0))
    case .divideWhole: floored(left, right)
    default: left &- floored(left, right) &* right
    }
  }

  // Python's and Jinja's division rounds down.
  private static func floored(_ left: Int, _ right: Int) -> Int {
    let (quotient, overflows) = left.dividedReportingOverflow(by: right)
    if overflows { return Int.max }
    return (left % right != 0) && ((left < 0) != (right < 0)) ? quotient - 1 : quotient
  }

  private static func saturated(_ result: (partialValue: Int, overflow: Bool), isNegative: Bool) -> Int {
    guard result.overflow else { return result.partialValue }
    return isNegative ? Int.min : Int.max
  }

  private static func decimal(_ sign: Operator, _ left: Double, _ right: Double) -> Double {
    switch sign {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: left / right
    case .divideWhole: (left / right).rounded(.down)
    default: left - (left / right).rounded(.down) * right
    }
  }
}
