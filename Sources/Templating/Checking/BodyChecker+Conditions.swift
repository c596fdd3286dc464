import Diagnostics

// What conditions ask, and what is known where they hold.
extension BodyChecker {
  /// Checks a condition; one that the types decide is reported.
  mutating func condition(_ expression: Expression) -> CheckedCondition {
    switch expression.kind {
    case .not(let operand):
      let inner = condition(operand)
      return CheckedCondition(
        test: { slots in !inner.test(slots) }, whenTrue: inner.whenFalse, whenFalse: inner.whenTrue)
    case .binary(.and, let left, let right): return conjunction(left, right)
    case .binary(.or, let left, let right): return disjunction(left, right)
    case .binary(let sign, let left, let right) where sign.isComparison:
      return comparison(sign, left, right, expression)
    case .test(let operand, let name, let argument, let isNegated):
      return test(operand, name, argument, isNegated, expression)
    default: return truth(of: expression)
    }
  }

  private mutating func conjunction(_ left: Expression, _ right: Expression) -> CheckedCondition {
    let first = condition(left)
    let known = scope.known
    scope.known.formUnion(first.whenTrue)
    let second = condition(right)
    scope.known = known
    return CheckedCondition(
      test: { slots in first.test(slots) && second.test(slots) },
      whenTrue: first.whenTrue.union(second.whenTrue),
      whenFalse: first.whenFalse.intersection(second.whenFalse))
  }

  private mutating func disjunction(_ left: Expression, _ right: Expression) -> CheckedCondition {
    let first = condition(left)
    let known = scope.known
    scope.known.formUnion(first.whenFalse)
    let second = condition(right)
    scope.known = known
    return CheckedCondition(
      test: { slots in first.test(slots) || second.test(slots) },
      whenTrue: first.whenTrue.intersection(second.whenTrue),
      whenFalse: first.whenFalse.union(second.whenFalse))
  }

  private mutating func decide(_ expression: Expression, _ truth: Bool?, because reason: String) {
    let diagnostic = truth.map { truth in
      Diagnostic.error(
        "decided-condition", "`\(text(expression))` is always \(truth): \(reason)",
        help: truth ? "Remove the test." : "Remove what depends on it.",
        at: source.place(expression.range))
    }
    findings.add(
      Findings.Decision(path: source.path, offset: expression.range.lowerBound, diagnostic: diagnostic))
  }

  private mutating func truth(of expression: Expression) -> CheckedCondition {
    let value = check(expression)
    let evaluate = value.evaluate
    let condition = CheckedCondition(
      test: { slots in evaluate(slots).isTrue },
      whenTrue: value.type.isOptional ? Set([value.path].compactMap(\.self)) : [])
    let written = text(expression)
    switch value.type {
    case _ where value.literal != nil:
      decide(expression, value.literal?.isTrue, because: "it is written out")
    case .record, .date, .json:
      decide(expression, true, because: "\(value.type.phrase) that is always there")
    case .optional(.boolean), .optional(.integer), .optional(.decimal):
      let example =
        value.type.unwrapped == .boolean ? "\(written) is defined and \(written)" : "\(written) is defined"
      report(
        "ambiguous-condition", "`\(written)` is \(value.type.phrase): is it to be there, or to be true?",
        help: "Ask `\(example)`, or give a default first.", at: expression.range)
    default: decide(expression, nil, because: "")
    }
    return condition
  }
}

// MARK: - Comparison

extension BodyChecker {
  private mutating func comparison(
    _ sign: Operator, _ left: Expression, _ right: Expression, _ whole: Expression
  ) -> CheckedCondition {
    let first = checkDefined(left)
    let second = checkDefined(right)
    let (leftValue, rightValue) = (first.evaluate, second.evaluate)
    if !first.type.isUnknown, !second.type.isUnknown {
      checkComparable(sign, first, second, left, right, whole)
      if let one = first.literal, let other = second.literal, let truth = sign.compares(one, other) {
        decide(whole, truth, because: "both sides are written out")
      }
    }
    return CheckedCondition { slots in
      sign.compares(leftValue(slots), rightValue(slots)) ?? false
    }
  }

  private mutating func checkComparable(
    _ sign: Operator, _ first: CheckedExpression, _ second: CheckedExpression, _ left: Expression,
    _ right: Expression, _ whole: Expression
  ) {
    if sign == .isIn || sign == .isNotIn { return checkMembership(sign, first, second, left, right) }
    guard first.type.isComparable(to: second.type) else {
      report(
        "type-mismatch",
        "`\(text(left))` is \(first.type.phrase) and `\(text(right))` is \(second.type.phrase): they are never equal",
        help: "Compare values of one type.", at: whole.range)
      return
    }
    guard first.type.hasOrder || sign == .equal || sign == .notEqual, first.type.hasEquality else {
      report(
        "type-mismatch", "\(first.type.phrase) cannot be compared with `\(sign.rawValue)`",
        help: first.type.hasEquality
          ? "Only strings, numbers and dates have an order." : "Compare a field of it.",
        at: whole.range)
      return
    }
  }

  private mutating func checkMembership(
    _ sign: Operator, _ element: CheckedExpression, _ list: CheckedExpression, _ left: Expression,
    _ right: Expression
  ) {
    switch list.type {
    case .list(let type):
      guard type.isComparable(to: element.type), element.type.hasEquality else {
        report(
          "type-mismatch",
          "`\(text(left))` is \(element.type.phrase), and the list has elements of type \(type)",
          at: left.range)
        return
      }
    case .string, .url:
      if element.type == .string || element.type == .url { return }
      report(
        "type-mismatch", "only a string is within a string, and `\(text(left))` is \(element.type.phrase)",
        at: left.range)
    default:
      report(
        "type-mismatch", "`in` needs a list or a string, and `\(text(right))` is \(list.type.phrase)",
        at: right.range)
    }
  }
}

// MARK: - Tests

extension BodyChecker {
  private static let testNames = ["defined", "undefined", "none", "empty", "odd", "even", "divisibleby"]

  private mutating func test(
    _ operand: Expression, _ name: Name, _ argument: Expression?, _ isNegated: Bool, _ whole: Expression
  ) -> CheckedCondition {
    if argument != nil, name.text != "divisibleby" {
      report("surplus-argument", "`\(name.text)` takes no argument", at: name.range)
    }
    switch name.text {
    case "defined": return definition(operand, isAbsence: isNegated, whole)
    case "undefined", "none": return definition(operand, isAbsence: !isNegated, whole)
    case "empty": return emptiness(operand, isNegated, whole)
    case "odd": return remainder(operand, isNegated) { $0 & 1 == 1 }
    case "even": return remainder(operand, isNegated) { $0 & 1 == 0 }
    case "divisibleby": return divisibility(operand, argument, isNegated, name)
    default:
      _ = check(operand)
      report(
        "unknown-test", "there is no test `\(name.text)`",
        help: ["string", "number", "mapping", "iterable", "boolean", "integer", "float", "sequence"].contains(
          name.text)
          ? "The type is known: nothing is to be asked."
          : NearMiss.suggestion(for: name.text, among: Self.testNames, noun: "tests"), at: name.range)
      return CheckedCondition { _ in false }
    }
  }

  private mutating func definition(
    _ operand: Expression, isAbsence: Bool, _ whole: Expression
  ) -> CheckedCondition {
    let value = check(operand)
    let evaluate = value.evaluate
    if value.type.isOptional || value.type.isUnknown {
      decide(whole, nil, because: "")
    } else {
      decide(whole, !isAbsence, because: "`\(text(operand))` is \(value.type.phrase) that is always there")
    }
    let paths = Set([value.path].compactMap(\.self))
    return CheckedCondition(
      test: { slots in evaluate(slots).isDefined != isAbsence },
      whenTrue: isAbsence ? [] : paths, whenFalse: isAbsence ? paths : [])
  }

  private mutating func emptiness(
    _ operand: Expression, _ isNegated: Bool, _ whole: Expression
  ) -> CheckedCondition {
    let value = checkDefined(operand)
    let evaluate = value.evaluate
    switch value.type {
    case .string, .url, .html, .list, .unknown: break
    default:
      report(
        "type-mismatch",
        "only strings, lists and HTML can be empty, and `\(text(operand))` is \(value.type.phrase)",
        at: operand.range)
    }
    return CheckedCondition { slots in evaluate(slots).isTrue == isNegated }
  }

  private mutating func remainder(
    _ operand: Expression, _ isNegated: Bool, _ holds: @escaping @Sendable (Int) -> Bool
  ) -> CheckedCondition {
    let value = checkDefined(operand)
    let evaluate = value.evaluate
    if value.type != .integer, !value.type.isUnknown {
      report(
        "type-mismatch", "this asks of an integer, and `\(text(operand))` is \(value.type.phrase)",
        at: operand.range)
    }
    return CheckedCondition { slots in holds(evaluate(slots).whole) != isNegated }
  }

  private mutating func divisibility(
    _ operand: Expression, _ argument: Expression?, _ isNegated: Bool, _ name: Name
  ) -> CheckedCondition {
    guard let argument, case .integer(let divisor)? = check(argument).literal, divisor != 0, divisor != -1
    else {
      report(
        "division", "`divisibleby` needs an integer other than 0, written out",
        help: "It is used as `number is divisibleby(3)`.", at: argument?.range ?? name.range)
      return CheckedCondition { _ in false }
    }
    return remainder(operand, isNegated) { $0 % divisor == 0 }
  }
}
