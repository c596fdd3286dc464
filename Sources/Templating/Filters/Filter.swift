/// A filter with its signature: `value | name(arguments)`.
///
/// Most filters are a function from one Swift type to another; those that follow the type of their input,
/// such as `first` or `where`, settle their result for each use.
package struct Filter: Sendable {
  /// An argument as the filter declares it.
  package struct Parameter: Sendable {
    let name: String
    let type: TemplateType
    let isRequired: Bool

    /// Declares an argument; the type is that of a template, `unknown` for any.
    package init(_ name: String, _ type: TemplateType, isRequired: Bool = false) {
      self.name = name
      self.type = type
      self.isRequired = isRequired
    }
  }

  /// The name that templates use.
  package let name: String
  /// One sentence for template authors.
  package let documentation: String
  /// What it takes and gives, such as `string -> integer`, for template authors.
  package let signature: String
  let parameters: [Parameter]
  let takesOptional: Bool
  let resolve: @Sendable (FilterCall) -> Result<FilterResult, FilterMistake>

  /// How it is written, such as `… | replace(old, new)`.
  package var usage: String {
    let arguments = parameters.map { $0.isRequired ? $0.name : "\($0.name)?" }.joined(separator: ", ")
    return "… | \(name)" + (parameters.isEmpty ? "" : "(\(arguments))")
  }

  init(
    _ name: String, _ documentation: String, signature: String, parameters: [Parameter] = [],
    takesOptional: Bool = false,
    resolve: @escaping @Sendable (FilterCall) -> Result<FilterResult, FilterMistake>
  ) {
    self.name = name
    self.documentation = documentation
    self.signature = signature
    self.parameters = parameters
    self.takesOptional = takesOptional
    self.resolve = resolve
  }

  /// A filter that is a function from one type to another, with arguments.
  package init<Input: FilterInput, Output: TemplateValue>(
    _ name: String, _ documentation: String, _ parameters: [Parameter] = [],
    apply: @escaping @Sendable (Input, FilterArguments) -> Output
  ) {
    let input = Input.templateType
    self.init(
      name, documentation, signature: "\(input) -> \(Output.templateType)", parameters: parameters
    ) { call in
      guard input.accepts(call.input) else { return .failure(.needs(name, input.phrase, call.input)) }
      return .success(
        FilterResult(type: Output.templateType) { value, arguments in
          apply(Input(filterInput: value), FilterArguments(values: arguments)).templateValue
        })
    }
  }

  /// A filter that is a function from one type to another, without arguments.
  package init<Input: FilterInput, Output: TemplateValue>(
    _ name: String, _ documentation: String, apply: @escaping @Sendable (Input) -> Output
  ) {
    self.init(name, documentation, []) { (input: Input, _) in apply(input) }
  }
}

/// A Swift type that a filter can take.
package protocol FilterInput: TemplateValue {
  /// Takes a value whose type the checker has settled.
  init(filterInput value: Value)
}

extension String: FilterInput {
  /// The text of a string or an address.
  package init(filterInput value: Value) { self = value.text }
}

extension Int: FilterInput {
  /// The number.
  package init(filterInput value: Value) { self = value.whole }
}

extension Double: FilterInput {
  /// The number, a whole one too.
  package init(filterInput value: Value) { self = value.number }
}

/// The arguments of a filter in the order of its parameters.
package struct FilterArguments: Sendable {
  let values: [Value]

  /// A string, or nothing when the argument was left out.
  package func string(_ index: Int) -> String? {
    switch values[index] {
    case .string(let text), .url(let text): text
    default: nil
    }
  }

  /// An integer, or nothing when the argument was left out.
  package func integer(_ index: Int) -> Int? {
    if case .integer(let number) = values[index] { number } else { nil }
  }

  /// A truth, or nothing when the argument was left out.
  package func boolean(_ index: Int) -> Bool? {
    if case .boolean(let truth) = values[index] { truth } else { nil }
  }
}

/// One use of a filter, before it is known what it gives.
struct FilterCall: Sendable {
  struct Argument: Sendable {
    var type: TemplateType
    var literal: Value?

    init(_ expression: CheckedExpression) {
      type = expression.type
      literal = expression.literal
    }
  }

  var input: TemplateType
  /// By parameter; nothing where it was left out.
  var arguments: [Argument?]
}

/// What one use of a filter gives.
struct FilterResult: Sendable {
  var type: TemplateType
  /// Takes the input and the arguments, `none` where one was left out.
  var apply: @Sendable (Value, [Value]) -> Value
}

/// Why a filter cannot be used so.
struct FilterMistake: Error {
  var code = "type-mismatch"
  /// The message; the input as it is written is given.
  var message: @Sendable (String) -> String
  var help: String?
  /// The parameter to blame; the input when there is none.
  var argument: Int?

  static func needs(_ filter: String, _ phrase: String, _ type: TemplateType) -> FilterMistake {
    FilterMistake(message: { "`\(filter)` needs \(phrase), and `\($0)` is \(type.phrase)" })
  }
}
