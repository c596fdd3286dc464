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

  private mutating func nested(_ body: (inout ExpressionParser) -> Expression) -> Expression {
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

  private var invalid: Expression { Expression(kind: .invalid, range: reader.current.range) }

  private mutating func make(_ kind: Expression.Kind, from first: Expression) -> Expression {
    partCount += 1
    if partCount == Self.partLimit {
      reader.fail(
        "this expression has more than \(Self.partLimit) parts", code: "nesting",
        help: "Give parts of it names with `{% set %}`.")
    }
    return Expression(kind: kind, range: first.range.lowerBound..<max(reader.endOfLast, first.range.upperBound))
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

extension ExpressionParser {
  private mutating func primary() -> Expression {
    let token = reader.current
    switch token.kind {
    case .string(let text): return literal(.string(text))
    case .integer(let number): return literal(.integer(number))
    case .decimal(let number): return literal(.decimal(number))
    case .name(let name): return word(name)
    case .symbol("("): return parenthesized()
    case .symbol("["): return list()
    case .symbol("{"):
      reader.fail("there are no dictionaries", help: "Put the fields into a page model.")
    case .symbol, .end:
      reader.fail("an expression is missing here")
    }
    return invalid
  }

  private mutating func literal(_ kind: Expression.Kind) -> Expression {
    let range = reader.current.range
    reader.advance()
    return Expression(kind: kind, range: range)
  }

  private mutating func word(_ name: String) -> Expression {
    switch name {
    case "true", "True": return literal(.boolean(true))
    case "false", "False": return literal(.boolean(false))
    case "none", "None", "null", "nil":
      reader.fail(
        "`\(name)` cannot be written", help: "Ask with `is defined` or `is not defined`; leave an optional argument out.")
      return invalid
    case "super": return superCall()
    case _ where TokenReader.reserved.contains(name):
      reader.fail("an expression is missing before `\(name)`")
      return invalid
    default:
      let value = literal(.name(name))
      if reader.isSymbol("(") {
        reader.fail(
          "`\(name)` cannot be called", help: "There are fields, filters (`value | \(name)`) and `super()`.",
          at: value.range)
      }
      return value
    }
  }

  private mutating func superCall() -> Expression {
    let start = literal(.super)
    reader.expectSymbol("(", "after `super`")
    reader.expectSymbol(")", "after `super(`")
    return make(.super, from: start)
  }

  private mutating func parenthesized() -> Expression {
    let start = reader.current.range.lowerBound
    reader.advance()
    let value = expression()
    reader.expectSymbol(")", "to close the bracket")
    return Expression(kind: value.kind, range: start..<max(reader.endOfLast, start + 1))
  }

  private mutating func list() -> Expression {
    let start = reader.current
    reader.advance()
    var elements: [Expression] = []
    while !reader.isSymbol("]"), !reader.hasFailed {
      elements.append(expression())
      if !reader.takeSymbol(",") { break }
    }
    reader.expectSymbol("]", "to close the list")
    return make(.list(elements), from: Expression(kind: .invalid, range: start.range))
  }
}

extension ExpressionParser {
  private mutating func members(of base: Expression) -> Expression {
    var value = base
    while !reader.hasFailed {
      if reader.takeSymbol(".") {
        value = member(of: value)
      } else if reader.takeSymbol("[") {
        let index = expression()
        reader.expectSymbol("]", "after the index")
        value = make(.index(value, index), from: value)
      } else {
        break
      }
    }
    return value
  }

  private mutating func member(of base: Expression) -> Expression {
    guard case .name(let text) = reader.current.kind else {
      reader.fail("a field's name is missing after `.`")
      return make(.invalid, from: base)
    }
    let name = Name(text: text, range: reader.current.range)
    reader.advance()
    let value = make(.member(base, name), from: base)
    if reader.isSymbol("(") {
      reader.fail("there are no methods", help: "Use a filter: `value | name(argument)`.", at: name.range)
    }
    return value
  }

  private mutating func filtered(_ base: Expression) -> Expression {
    var value = base
    while !reader.hasFailed {
      if reader.takeSymbol("|") {
        let name = reader.expectName("a filter's name")
        value = make(.filter(value, name, arguments()), from: value)
        value = members(of: value)
      } else if reader.takeWord("is") {
        value = test(of: value)
      } else {
        break
      }
    }
    return value
  }

  private mutating func test(of base: Expression) -> Expression {
    let isNegated = reader.takeWord("not")
    let range = reader.current.range
    guard case .name(let text) = reader.current.kind else {
      reader.fail("a test's name is missing after `is`")
      return make(.invalid, from: base)
    }
    reader.advance()
    var argument: Expression?
    if reader.takeSymbol("(") {
      argument = expression()
      reader.expectSymbol(")", "after the argument")
    }
    return make(.test(base, Name(text: text, range: range), argument: argument, isNegated: isNegated), from: base)
  }

  /// Reads arguments in brackets, or none.
  private mutating func arguments() -> [Argument] {
    guard reader.takeSymbol("(") else { return [] }
    var arguments: [Argument] = []
    while !reader.isSymbol(")"), !reader.hasFailed {
      arguments.append(argument())
      if !reader.takeSymbol(",") { break }
    }
    reader.expectSymbol(")", "after the arguments")
    return arguments
  }

  /// Reads one argument, by position or by name.
  mutating func argument() -> Argument {
    if case .name(let text) = reader.current.kind, reader.following.kind == .symbol("=") {
      let name = Name(text: text, range: reader.current.range)
      reader.advance()
      reader.advance()
      return Argument(name: name, value: expression())
    }
    return Argument(name: nil, value: expression())
  }
}
