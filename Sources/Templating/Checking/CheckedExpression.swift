/// An expression whose type is known and which can be evaluated.
struct CheckedExpression: Sendable {
  /// A field of a record in a slot, the form that most outputs have.
  struct Access: Sendable {
    var slot: Int
    var read: RecordShape.Reader
  }

  var type: TemplateType
  var evaluate: Evaluate
  /// The name and fields by which a test can narrow the type, such as `item.actor`.
  var path: String?
  /// The value, when it is written in the template.
  var literal: Value?
  var access: Access?
  /// The slot that it is read from, when it is nothing but that.
  var slot: Int?

  init(
    _ type: TemplateType, path: String? = nil, literal: Value? = nil, access: Access? = nil, slot: Int? = nil,
    evaluate: @escaping Evaluate
  ) {
    self.type = type
    self.path = path
    self.literal = literal
    self.access = access
    self.slot = slot
    self.evaluate = evaluate
  }

  /// What stands for an expression with a mistake in it.
  static let unknown = CheckedExpression(.unknown) { _ in .none }

  /// A value that is written in the template.
  static func literal(_ type: TemplateType, _ value: Value) -> CheckedExpression {
    CheckedExpression(type, literal: value) { _ in value }
  }
}

/// A condition with what is known where it holds and where it does not.
struct CheckedCondition: Sendable {
  var test: Test
  /// The paths that are there when it holds.
  var whenTrue: Set<String> = []
  /// The paths that are there when it does not hold.
  var whenFalse: Set<String> = []
}
