extension Operator {
  /// Whether it compares two values.
  var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .isNotIn: true
    default: false
    }
  }

  /// What a comparison says of two values; nothing when they cannot be compared.
  func compares(_ left: Value, _ right: Value) -> Bool? {
    switch self {
    case .equal: left.equals(right)
    case .notEqual: left.equals(right).map { !$0 }
    case .less: left.precedes(right)
    case .greater: right.precedes(left)
    case .lessOrEqual: right.precedes(left).map { !$0 }
    case .greaterOrEqual: left.precedes(right).map { !$0 }
    case .isIn: left.isIn(right)
    case .isNotIn: left.isIn(right).map { !$0 }
    default: nil
    }
  }
}

extension Value {
  /// Whether two values of one type are equal; nothing when they are not of one type.
  func equals(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.string(let left), .string(let right)), (.url(let left), .url(let right)),
      (.string(let left), .url(let right)), (.url(let left), .string(let right)):
      left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    case (.date(let left), .date(let right)): left == right
    case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal): number == other.number
    case (.none, .none): true
    case (.none, _), (_, .none): false
    default: nil
    }
  }

  /// Whether a value comes before another one: strings by their Unicode scalars, dates by time, absence first.
  func precedes(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.string(let left), .string(let right)), (.url(let left), .url(let right)),
      (.string(let left), .url(let right)), (.url(let left), .string(let right)):
      left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    case (.integer(let left), .integer(let right)): left < right
    case (.boolean(let left), .boolean(let right)): !left && right
    case (.date(let left), .date(let right)): left < right
    case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal): number < other.number
    case (.none, .none): false
    case (.none, _): true
    case (_, .none): false
    default: nil
    }
  }

  /// Whether it is an element of a list, or a part of a string.
  func isIn(_ other: Value) -> Bool? {
    switch other {
    case .list(let list): (0..<list.count).contains { list.value(at: $0).equals(self) ?? false }
    case .string(let whole), .url(let whole): text.isEmpty || whole.contains(text)
    default: nil
    }
  }

  /// The value as text, without any escaping.
  var printed: String {
    switch self {
    case .string(let text), .url(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): NumberFormat.text(number)
    case .date(let date): date.text(.iso)
    case .html(let bytes), .json(let bytes): String(decoding: bytes, as: UTF8.self)
    case .none, .boolean, .list, .record: ""
    }
  }
}

extension TemplateType {
  /// Whether two values can be equal at all.
  func isComparable(to other: TemplateType) -> Bool { accepts(other) || other.accepts(self) }

  /// Whether values can be equal to each other.
  var hasEquality: Bool {
    switch self {
    case .string, .url, .integer, .decimal, .boolean, .date, .unknown: true
    case .html, .json, .list, .optional, .record: false
    }
  }

  /// Whether one value can come before another one.
  var hasOrder: Bool {
    switch self {
    case .string, .url, .integer, .decimal, .date, .unknown: true
    default: false
    }
  }
}
