// What stands behind a value: members, indices, filters, tests.
extension ExpressionParser {
  mutating func members(of base: Expression) -> Expression {
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

  mutating func filtered(_ base: Expression) -> Expression {
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
    return make(
      .test(base, Name(text: text, range: range), argument: argument, isNegated: isNegated), from: base)
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
