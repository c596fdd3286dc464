import Diagnostics

// The types of expressions, and how they are evaluated.
extension BodyChecker {
  /// Checks an expression; what is wrong is reported once and unknown from there on.
  mutating func check(_ expression: Expression) -> CheckedExpression {
    switch expression.kind {
    case .string(let text): return .literal(.string, .string(text))
    case .integer(let number): return .literal(.integer, .integer(number))
    case .decimal(let number): return .literal(.decimal, .decimal(number))
    case .boolean(let truth): return .literal(.boolean, .boolean(truth))
    case .list(let elements): return checkList(elements)
    case .name(let name): return narrowed(checkName(name, expression.range))
    case .member(let base, let name): return narrowed(checkMember(base, name))
    case .index(let base, let index): return checkIndex(base, index)
    case .filter(let input, let name, let arguments): return checkFilter(input, name, arguments)
    case .negation(let operand): return checkNegation(operand)
    case .conditional(let condition, let then, let otherwise):
      return checkConditional(condition, then, otherwise, expression)
    case .binary(let sign, let left, let right): return checkBinary(sign, left, right, expression)
    case .not, .test:
      let condition = condition(expression)
      return CheckedExpression(.boolean) { slots in .boolean(condition.test(slots)) }
    case .super:
      report(
        "super-in-expression", "`super()` stands alone", help: "Write `{{ super() }}`.", at: expression.range)
      return .unknown
    case .invalid: return .unknown
    }
  }

  /// Checks an expression that has to be there.
  mutating func checkDefined(_ expression: Expression) -> CheckedExpression {
    let value = check(expression)
    guard value.type.isOptional else { return value }
    reportOptional(expression, value)
    return .unknown
  }

  /// Reports an optional that is used without a test.
  mutating func reportOptional(_ expression: Expression, _ value: CheckedExpression) {
    let written = text(expression)
    let help =
      value.path == nil
      ? "Name it with `{% set value = \(written) %}` and test it, `{% if value is defined %}`."
      : "Test it first: `{% if \(written) is defined %}…{% endif %}`."
    report("untested-optional", "`\(written)` may be absent", help: help, at: expression.range)
  }

  private func narrowed(_ value: CheckedExpression) -> CheckedExpression {
    guard let path = value.path, scope.known.contains(path) else { return value }
    var value = value
    value.type = value.type.unwrapped
    return value
  }
}

// MARK: - Names and members

extension BodyChecker {
  private mutating func checkName(_ name: String, _ range: Range<Int>) -> CheckedExpression {
    if let index = scope.variables.firstIndex(where: { $0.name.text == name }) {
      scope.variables[index].isUsed = true
      return Self.slot(scope.variables[index].slot, scope.variables[index].type, path: name)
    }
    if name == "loop", !scope.loopSlots.isEmpty {
      report(
        "type-mismatch", "`loop` is no value of its own", help: "Its fields are: \(Self.loopFields).", at: range)
      return .unknown
    }
    switch scope.root {
    case .unknown: return .unknown
    case .model(let shape):
      guard let field = shape.field(name) else { break }
      return CheckedExpression(
        field.type, path: name, access: CheckedExpression.Access(slot: 0, read: field.read),
        evaluate: Self.read(field.read, slot: 0))
    case .parameters(let parameters):
      guard let slot = parameters.firstIndex(where: { $0.name == name }) else { break }
      return Self.slot(slot, parameters[slot].type, path: name)
    }
    reportUnknown(name, range)
    return .unknown
  }

  private static func slot(_ slot: Int, _ type: TemplateType, path: String) -> CheckedExpression {
    CheckedExpression(type, path: path, slot: slot) { slots in slots[slot] }
  }

  private static func read(_ reader: @escaping RecordShape.Reader, slot: Int) -> Evaluate {
    { slots in
      guard case .record(let list, let index) = slots[slot] else { return .none }
      return reader(list, index)
    }
  }

  private static func read(_ reader: @escaping RecordShape.Reader, of record: @escaping Evaluate) -> Evaluate {
    { slots in
      guard case .record(let list, let index) = record(slots) else { return .none }
      return reader(list, index)
    }
  }

  private mutating func reportUnknown(_ name: String, _ range: Range<Int>) {
    let help: String?
    if name == "loop" {
      help = "There is no loop around it."
    } else if case .parameters(let parameters) = scope.root, parameters.isEmpty, scope.variables.isEmpty {
      help = "A partial sees its parameters only: declare them in the first line, `{% partial \(name): string %}`."
    } else if let line = ended[name] {
      help = "It is set in line \(line), and ends with the tag around it; a block sees no name from outside."
    } else if let near = NearMiss.of(name, among: scope.names) {
      help = "Did you mean `\(near)`?"
    } else {
      help = namesHelp
    }
    report("unknown-name", "`\(name)` is not a name that \(scope.rootPhrase) has", help: help, at: range)
  }

  private var namesHelp: String {
    let noun =
      switch scope.root {
      case .model(let shape): "fields of \(shape.name)"
      case .parameters: "parameters"
      case .unknown: "names"
      }
    let names = scope.rootNames.sorted().map { "`\($0)`" }.joined(separator: ", ")
    let others = scope.variables.map { "`\($0.name.text)`" }.joined(separator: ", ")
    return "The \(noun) are: \(names)." + (others.isEmpty ? "" : "\nSet here: \(others).")
  }

  private mutating func checkMember(_ base: Expression, _ name: Name) -> CheckedExpression {
    if case .name("loop") = base.kind, let slot = scope.loopSlots.last { return checkLoopField(name, slot) }
    let record = checkDefined(base)
    switch record.type {
    case .unknown: return .unknown
    case .record(let reference):
      guard let field = reference.shape.field(name.text) else { break }
      return Self.field(field, of: record, name.text)
    default: break
    }
    reportUnknownField(name, of: base, record.type)
    return .unknown
  }

  private static func field(
    _ field: RecordShape.Field, of record: CheckedExpression, _ name: String
  ) -> CheckedExpression {
    let path = record.path.map { "\($0).\(name)" }
    guard let path, let slot = record.slot else {
      return CheckedExpression(field.type, path: path, evaluate: read(field.read, of: record.evaluate))
    }
    return CheckedExpression(
      field.type, path: path, access: CheckedExpression.Access(slot: slot, read: field.read),
      evaluate: read(field.read, slot: slot))
  }

  private mutating func reportUnknownField(_ name: Name, of base: Expression, _ type: TemplateType) {
    let written = text(base)
    switch type {
    case .record(let reference):
      let fields = reference.shape.fields.map(\.name)
      report(
        "unknown-field", "`\(name.text)` is not a field of \(reference.name)",
        help: NearMiss.suggestion(for: name.text, among: fields, noun: "fields of \(reference.name)"),
        at: name.range)
    case .list:
      let help =
        name.text == "length" || name.text == "count" || name.text == "size"
        ? "Write `\(written) | length`." : "Loop over it, or take `\(written) | first`."
      report("unknown-field", "`\(written)` is a list and has no fields", help: help, at: name.range)
    default:
      let filter = context.filters.filter(named: name.text) == nil ? nil : "Write `\(written) | \(name.text)`."
      report(
        "unknown-field", "`\(written)` is \(type.phrase) and has no fields", help: filter, at: name.range)
    }
  }

  private mutating func checkIndex(_ base: Expression, _ index: Expression) -> CheckedExpression {
    let list = checkDefined(base)
    let position = checkDefined(index)
    guard !list.type.isUnknown, !position.type.isUnknown else { return .unknown }
    guard case .list(let element) = list.type else {
      report(
        "type-mismatch", "`\(text(base))` is \(list.type.phrase) and cannot be indexed",
        help: "Write a field with a point, as in `\(text(base)).name`.", at: index.range)
      return .unknown
    }
    guard position.type == .integer else {
      report(
        "type-mismatch", "an index is an integer, and `\(text(index))` is \(position.type.phrase)", at: index.range)
      return .unknown
    }
    return CheckedExpression(element.madeOptional) { slots in
      guard case .list(let storage) = list.evaluate(slots) else { return .none }
      let index = position.evaluate(slots).whole
      let place = index < 0 ? index &+ storage.count : index
      return (0..<storage.count).contains(place) ? storage.value(at: place) : .none
    }
  }
}

// MARK: - Loops

extension BodyChecker {
  private static let loopFieldNames = ["index", "index0", "revindex", "revindex0", "first", "last", "length"]
  private static var loopFields: String { loopFieldNames.map { "`loop.\($0)`" }.joined(separator: ", ") }

  private mutating func checkLoopField(_ name: Name, _ slot: Int) -> CheckedExpression {
    func counted(_ type: TemplateType, _ result: @escaping @Sendable (Int, Int) -> Value) -> CheckedExpression {
      CheckedExpression(type) { slots in
        guard case .list(let list) = slots[slot] else { return .none }
        return result(slots[slot + 1].whole, list.count)
      }
    }
    switch name.text {
    case "index": return counted(.integer) { index, _ in .integer(index + 1) }
    case "index0": return counted(.integer) { index, _ in .integer(index) }
    case "revindex": return counted(.integer) { index, count in .integer(count - index) }
    case "revindex0": return counted(.integer) { index, count in .integer(count - index - 1) }
    case "first": return counted(.boolean) { index, _ in .boolean(index == 0) }
    case "last": return counted(.boolean) { index, count in .boolean(index == count - 1) }
    case "length": return counted(.integer) { _, count in .integer(count) }
    default:
      let help =
        name.text == "parent"
        ? "Name it in the outer loop: `{% set row = loop.index %}`."
        : NearMiss.suggestion(for: name.text, among: Self.loopFieldNames, noun: "fields of `loop`")
      report("unknown-field", "`\(name.text)` is not a field of `loop`", help: help, at: name.range)
      return .unknown
    }
  }
}

// MARK: - Lists and filters

extension BodyChecker {
  private mutating func checkList(_ elements: [Expression]) -> CheckedExpression {
    let values = elements.map { checkDefined($0) }
    guard let first = values.first else { return .literal(.list(.unknown), .list([])) }
    for (value, element) in zip(values, elements).dropFirst()
    where !first.type.accepts(value.type) && !value.type.accepts(first.type) {
      report(
        "type-mismatch", "a list has elements of one type: \(first.type), not \(value.type)", at: element.range)
      return .unknown
    }
    let type = values.allSatisfy { $0.type == first.type } ? first.type : values.contains { $0.type == .decimal } ? .decimal : .string
    let literals = values.compactMap(\.literal)
    if literals.count == values.count { return .literal(.list(type), .list(literals)) }
    let evaluators = values.map(\.evaluate)
    return CheckedExpression(.list(type)) { slots in .list(evaluators.map { $0(slots) }) }
  }

  private mutating func checkFilter(
    _ input: Expression, _ name: Name, _ arguments: [Argument]
  ) -> CheckedExpression {
    guard let filter = context.filters.filter(named: name.text) else {
      _ = check(input)
      for argument in arguments { _ = check(argument.value) }
      report(
        "unknown-filter", "there is no filter `\(name.text)`",
        help: FilterLibrary.leftOut[name.text]
          ?? NearMiss.suggestion(for: name.text, among: context.filters.names, noun: "filters"), at: name.range)
      return .unknown
    }
    let value = filter.takesOptional ? check(input) : checkDefined(input)
    let bound = bind(arguments, to: filter, name)
    guard let bound, !value.type.isUnknown, !bound.contains(where: { $0?.type.isUnknown ?? false }) else {
      return .unknown
    }
    let call = FilterCall(input: value.type, arguments: bound.map { $0.map(FilterCall.Argument.init) })
    switch filter.resolve(call) {
    case .success(let result): return apply(result, to: value, bound)
    case .failure(let mistake):
      let place = mistake.argument.flatMap { index in
        arguments.first { $0.name?.text == filter.parameters[index].name }?.value.range
          ?? (index < arguments.count ? arguments[index].value.range : nil)
      }
      report(
        mistake.code, mistake.message(text(input)), help: mistake.help,
        at: place ?? (mistake.argument == nil ? input.range : name.range))
      return .unknown
    }
  }

  // The arguments in the order of the parameters, or nothing when they do not fit.
  private mutating func bind(
    _ arguments: [Argument], to filter: Filter, _ name: Name
  ) -> [CheckedExpression?]? {
    var bound = [CheckedExpression?](repeating: nil, count: filter.parameters.count)
    var isGood = true
    for (position, argument) in arguments.enumerated() {
      let value = checkDefined(argument.value)
      let index = argument.name.map { name in filter.parameters.firstIndex { $0.name == name.text } } ?? position
      guard let index, index < bound.count else {
        reportSurplus(argument, filter)
        isGood = false
        continue
      }
      let type = filter.parameters[index].type
      if !type.accepts(value.type) {
        report(
          "type-mismatch",
          "`\(filter.parameters[index].name)` of `\(filter.name)` is \(type.phrase), and `\(text(argument.value))` is \(value.type.phrase)",
          at: argument.value.range)
        isGood = false
      }
      bound[index] = value
    }
    for (index, parameter) in filter.parameters.enumerated() where bound[index] == nil && parameter.isRequired {
      report(
        "missing-argument", "`\(filter.name)` needs `\(parameter.name)`", help: "It is used as `\(filter.usage)`.",
        at: name.range)
      isGood = false
    }
    return isGood ? bound : nil
  }

  private mutating func reportSurplus(_ argument: Argument, _ filter: Filter) {
    guard let name = argument.name else {
      report(
        "surplus-argument", "`\(filter.name)` takes no more arguments", help: "It is used as `\(filter.usage)`.",
        at: argument.value.range)
      return
    }
    report(
      "unknown-parameter", "`\(filter.name)` has no parameter `\(name.text)`",
      help: "It is used as `\(filter.usage)`.", at: name.range)
  }

  private func apply(
    _ result: FilterResult, to input: CheckedExpression, _ arguments: [CheckedExpression?]
  ) -> CheckedExpression {
    let apply = result.apply
    let evaluate = input.evaluate
    let literals = arguments.map { $0 == nil ? Value.none : $0?.literal }
    if !literals.contains(where: { $0 == nil }) {
      let constants = literals.compactMap(\.self)
      return CheckedExpression(result.type) { slots in apply(evaluate(slots), constants) }
    }
    let evaluators = arguments.map(\.?.evaluate)
    return CheckedExpression(result.type) { slots in
      apply(evaluate(slots), evaluators.map { $0?(slots) ?? .none })
    }
  }
}
