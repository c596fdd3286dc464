import Diagnostics

// Lists that are written out, and filters with their arguments.
extension BodyChecker {
  mutating func checkList(_ elements: [Expression]) -> CheckedExpression {
    let values = elements.map { checkDefined($0) }
    guard let first = values.first else { return .literal(.list(.unknown), .list([])) }
    for (value, element) in zip(values, elements).dropFirst()
    where !first.type.accepts(value.type) && !value.type.accepts(first.type) {
      report(
        "type-mismatch", "a list has elements of one type: \(first.type), not \(value.type)",
        at: element.range)
      return .unknown
    }
    let type =
      values.allSatisfy { $0.type == first.type }
      ? first.type : values.contains { $0.type == .decimal } ? .decimal : .string
    let literals = values.compactMap(\.literal)
    if literals.count == values.count { return .literal(.list(type), .list(literals)) }
    let evaluators = values.map(\.evaluate)
    return CheckedExpression(.list(type)) { slots in .list(evaluators.map { $0(slots) }) }
  }

  mutating func checkFilter(
    _ input: Expression, _ name: Name, _ arguments: [Argument]
  ) -> CheckedExpression {
    guard let filter = context.filters.filter(named: name.text) else {
      _ = check(input)
      for argument in arguments { _ = check(argument.value) }
      report(
        "unknown-filter", "there is no filter `\(name.text)`",
        help: FilterLibrary.leftOut[name.text]
          ?? NearMiss.suggestion(for: name.text, among: context.filters.names, noun: "filters"),
        at: name.range)
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
      let index =
        argument.name.map { name in filter.parameters.firstIndex { $0.name == name.text } } ?? position
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
    for (index, parameter) in filter.parameters.enumerated() where bound[index] == nil && parameter.isRequired
    {
      report(
        "missing-argument", "`\(filter.name)` needs `\(parameter.name)`",
        help: "It is used as `\(filter.usage)`.",
        at: name.range)
      isGood = false
    }
    return isGood ? bound : nil
  }

  private mutating func reportSurplus(_ argument: Argument, _ filter: Filter) {
    guard let name = argument.name else {
      report(
        "surplus-argument", "`\(filter.name)` takes no more arguments",
        help: "It is used as `\(filter.usage)`.",
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
