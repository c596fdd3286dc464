/// Reads expressions, with Jinja's order of precedence.
///
/// From loose to tight: `a if c else b`, `or`, `and`, `not`, comparison, `+ -`, `~`, `* / // %`, unary `-`,
/// then members, indices, filters and tests.
struct ExpressionParser {
  var reader: TokenReader
  private var depth = 0
  private var partCount = 0

  /// How deep brackets may be nested.
  static let depthLimit = 60
  /// How many operators, members and filters one expression may have.
  static let partLimit = 200

  init(_ reader: TokenReader) { self.reader = reader }

  /// Reads one expression; what cannot be read is reported and invalid.
  mutating func expression() -> Expression {
    nested { parser in
      var value = parser.disjunction()
      while parser.reader.takeWord("if") {
        let condition = parser.disjunction()
        let otherwise = parser.reader.takeWord("else") ? parser.expression() : nil
        value = parser.make(
          .conditional(condition: condition, then: value, otherwise: otherwise), from: value)
      }
      return value
    }
  }

  mutating func nested(_ body: (inout ExpressionParser) -> Expression) -> Expression {
    guard depth < Self.depthLimit else {
      reader.fail(
        "this expression is nested more than \(Self.depthLimit) deep", code: "nesting",
        help: "Give parts of it names with `{% set %}`.")
      return invalid
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  var invalid: Expression { Expression(kind: .invalid, range: reader.current.range) }

  mutating func make(_ kind: Expression.Kind, from first: Expression) -> Expression {
    partCount += 1
    if partCount == Self.partLimit {
      reader.fail(
        "this expression has more than \(Self.partLimit) parts", code: "nesting",
        help: "Give parts of it names with `{% set %}`.")
    }
    return Expression(
      kind: kind, range: first.range.lowerBound..<max(reader.endOfLast, first.range.upperBound))
  }
}

extension ExpressionParser {
  private mutating func disjunction() -> Expression {
    var left = conjunction()
    while reader.takeWord("or") { left = make(.binary(.or, left, conjunction()), from: left) }
    return left
  }

  private mutating func conjunction() -> Expression {
    var left = inversion()
    while reader.takeWord("and") { left = make(.binary(.and, left, inversion()), from: left) }
    return left
  }

  private mutating func inversion() -> Expression {
    let start = reader.current.range.lowerBound
    guard reader.takeWord("not") else { return comparison() }
    return nested { parser in
      let operand = parser.inversion()
      return Expression(kind: .not(operand), range: start..<operand.range.upperBound)
    }
  }

  private mutating func comparison() -> Expression {
    let left = sum()
    guard let comparator = takeComparator() else { return left }
    let result = make(.binary(comparator, left, sum()), from: left)
    if takeComparator() != nil {
      reader.fail(
        "comparisons cannot be chained", help: "Compare twice and join the comparisons with `and`.",
        at: result.range)
    }
    return result
  }

  private mutating func takeComparator() -> Operator? {
    for comparator in [Operator.equal, .notEqual, .lessOrEqual, .greaterOrEqual, .less, .greater]
    where reader.takeSymbol(comparator.rawValue) { return comparator }
    if reader.takeWord("in") { return .isIn }
    if reader.isWord("not"), reader.following.kind == .name("in") {
      reader.advance()
      reader.advance()
      return .isNotIn
    }
    if reader.isSymbol("=") {
      reader.fail("`=` does not compare", help: "Write `==`.")
    }
    return nil
  }

  private mutating func sum() -> Expression {
    var left = joined()
    while let sign = take([.add, .subtract]) { left = make(.binary(sign, left, joined()), from: left) }
    return left
  }

  private mutating func joined() -> Expression {
    var left = product()
    while reader.takeSymbol("~") { left = make(.binary(.join, left, product()), from: left) }
    return left
  }

  private mutating func product() -> Expression {
    var left = unary(allowsFilters: true)
    while let sign = take([.multiply, .divideWhole, .divide, .remainder]) {
      left = make(.binary(sign, left, unary(allowsFilters: true)), from: left)
    }
    if reader.isSymbol("**") { reader.fail("there is no `**`", help: "Multiply instead.") }
    return left
  }

  private mutating func take(_ operators: [Operator]) -> Operator? {
    operators.first { reader.takeSymbol($0.rawValue) }
  }

  private mutating func unary(allowsFilters: Bool) -> Expression {
    let start = reader.current.range.lowerBound
    var value: Expression
    if reader.takeSymbol("-") {
      value = nested { parser in
        let operand = parser.unary(allowsFilters: false)
        return Expression(kind: .negation(operand), range: start..<operand.range.upperBound)
      }
    } else {
      value = primary()
    }
    value = members(of: value)
    return allowsFilters ? filtered(value) : value
  }
}
