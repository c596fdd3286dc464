/// A value as templates see it while a page is rendered.
///
/// The checker has settled the types before, so that a renderer never meets a value of the wrong case; where
/// one is asked for nevertheless, it reads as nothing.
package enum Value: Sendable {
  /// An optional that is absent.
  case none
  case boolean(Bool)
  case integer(Int)
  case decimal(Double)
  case string(String)
  /// An address, not escaped and not trusted.
  case url(String)
  case date(TemplateDate)
  /// Trusted markup, in UTF-8.
  case html([UInt8])
  /// JSON that is safe within a script element, in UTF-8.
  case json([UInt8])
  case list(any ListStorage)
  /// One place in a list of models: a record is never copied out of the list that it stands in.
  case record(any ListStorage, Int)
}

extension Value {
  /// Whether a condition takes the value for true: it is there, and neither false, zero nor empty.
  var isTrue: Bool {
    switch self {
    case .none: false
    case .boolean(let value): value
    case .integer(let value): value != 0
    case .decimal(let value): value != 0
    case .string(let value), .url(let value): !value.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .list(let list): list.count > 0
    case .date, .json, .record: true
    }
  }

  /// Whether an optional is there.
  var isDefined: Bool {
    if case .none = self { false } else { true }
  }

  /// The text of a string or an address; empty for everything else.
  var text: String {
    switch self {
    case .string(let value), .url(let value): value
    default: ""
    }
  }

  /// The number; zero for everything else.
  var number: Double {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let value): value
    default: 0
    }
  }

  /// The whole number; zero for everything else.
  var whole: Int {
    if case .integer(let value) = self { value } else { 0 }
  }

  /// The elements of a list; none for everything else.
  var elements: [Value] {
    guard case .list(let list) = self else { return [] }
    return (0..<list.count).map(list.value)
  }

  /// A list of values that a filter or a literal made.
  static func list(_ values: [Value]) -> Value { .list(ValueList(values)) }
}
