/// An expression as it is written.
struct Expression: Sendable {
  indirect enum Kind: Sendable {
    case string(String)
    case integer(Int)
    case decimal(Double)
    case boolean(Bool)
    case list([Expression])
    case name(String)
    case member(Expression, Name)
    case index(Expression, Expression)
    case filter(Expression, Name, [Argument])
    case test(Expression, Name, argument: Expression?, isNegated: Bool)
    case not(Expression)
    case negation(Expression)
    case binary(Operator, Expression, Expression)
    case conditional(condition: Expression, then: Expression, otherwise: Expression?)
    /// `super()`
    case `super`
    /// What could not be read and was reported.
    case invalid
  }

  var kind: Kind
  /// Byte offsets in the source file.
  var range: Range<Int>
}

/// A word with its place.
struct Name: Sendable {
  var text: String
  var range: Range<Int>
}

/// An argument of a filter or an include, by position or by name.
struct Argument: Sendable {
  var name: Name?
  var value: Expression
}

/// An operator between two expressions.
enum Operator: String, Sendable {
  case or
  case and
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case isIn = "in"
  case isNotIn = "not in"
  case add = "+"
  case subtract = "-"
  case join = "~"
  case multiply = "*"
  case divide = "/"
  case divideWhole = "//"
  case remainder = "%"
}
