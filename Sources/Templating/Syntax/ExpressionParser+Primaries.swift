// Literals, names, brackets and lists.
extension ExpressionParser {
  mutating func primary() -> Expression {
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
        "`\(name)` cannot be written",
        help: "Ask with `is defined` or `is not defined`; leave an optional argument out.")
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
