/// The type of an expression in a template.
package indirect enum TemplateType: Hashable, Sendable {
  case string
  case html
  case integer
  case decimal
  case boolean
  /// A date with its precision: a day, a month or a year.
  case date
  case url
  case json
  case list(TemplateType)
  case optional(TemplateType)
  case record(RecordReference)
  /// The type of something that was reported already; it fits everywhere, so that one mistake stays one.
  case unknown
}

extension TemplateType {
  /// The names of the types that are not records, as partials write them.
  static let scalars: [(name: String, type: TemplateType)] = [
    ("string", .string), ("html", .html), ("integer", .integer), ("decimal", .decimal),
    ("boolean", .boolean), ("date", .date), ("url", .url), ("json", .json),
  ]

  /// The type with absence allowed.
  var madeOptional: TemplateType {
    switch self {
    case .optional, .unknown: self
    default: .optional(self)
    }
  }

  /// The type once absence is excluded.
  var unwrapped: TemplateType {
    if case .optional(let wrapped) = self { wrapped } else { self }
  }

  /// Whether it can be absent.
  var isOptional: Bool {
    if case .optional = self { true } else { false }
  }

  /// Whether it was reported already.
  var isUnknown: Bool { self == .unknown }

  /// Whether it is an integer or a decimal.
  var isNumber: Bool { self == .integer || self == .decimal }

  /// Whether values of the other type may stand where this one is asked for.
  func accepts(_ other: TemplateType) -> Bool {
    switch (self, other) {
    case (.unknown, _), (_, .unknown): true
    case (.optional(let wrapped), _): wrapped.accepts(other.unwrapped)
    case (.list(let element), .list(let otherElement)): element.accepts(otherElement)
    case (.decimal, .integer), (.string, .url): true
    default: self == other
    }
  }
}

extension TemplateType: CustomStringConvertible {
  /// The type as partials write it, such as `list[ActorLink]` or `date?`.
  package var description: String {
    switch self {
    case .list(let element): "list[\(element)]"
    case .optional(let wrapped): "\(wrapped)?"
    case .record(let record): record.name
    case .unknown: "unknown"
    default: Self.scalars.first { $0.type == self }?.name ?? "unknown"
    }
  }

  /// The type in a sentence, with its article: `an integer`, `a list`, `an ActorLink`.
  var phrase: String {
    switch self {
    case .list: "a \(self)"
    case .optional(let wrapped): "an optional \(wrapped)"
    case .html: "trusted HTML"
    case .json: "JSON"
    case .url: "an address"
    case .record(let record): Self.withArticle(record.name)
    default: Self.withArticle(description)
    }
  }

  private static func withArticle(_ noun: String) -> String {
    let isVowel = noun.first.map { "aeiou".contains($0.lowercased()) } ?? false
    return (isVowel ? "an " : "a ") + noun
  }
}
