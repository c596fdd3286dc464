extension Filter {
  /// Filters for optionals, numbers, dates and JSON.
  static let valueFilters: [Filter] = [defaultValue, date, number, plural, absolute, json]

  private static let defaultValue = Filter(
    "default", "The value, or another one where it is absent.", signature: "T? -> T",
    parameters: [Parameter("value", .unknown, isRequired: true)], takesOptional: true
  ) { call in
    guard case .optional(let wrapped) = call.input else {
      let type = call.input
      return .failure(
        FilterMistake(
          message: { "`\($0)` is \(type.phrase) that is always there, and needs no default" },
          help: "Remove `default`; for one that may be empty, write `a if a else b`."))
    }
    guard let argument = call.arguments[0], wrapped.accepts(argument.type) || argument.type.accepts(wrapped)
    else {
      let type = call.arguments[0]?.type ?? .unknown
      return .failure(
        FilterMistake(
          message: { "`\($0)` is \(wrapped.phrase), and its default is \(type.phrase)" },
          help: "Both must have one type.", argument: 0))
    }
    return .success(
      FilterResult(type: wrapped.accepts(argument.type) ? wrapped : argument.type) { value, arguments in
        value.isDefined ? value : arguments[0]
      })
  }

  private static let date = Filter(
    "date",
    "In English, as exact as it is known: `18 February 2026`; as \"short\" `18 Feb 2026`, as \"iso\" `2026-02-18`, as \"month\" `February 2026`, as \"year\" `2026`.",
    signature: "date -> string", parameters: [Parameter("style", .string)]
  ) { call in
    guard call.input == .date else { return .failure(.needs("date", "a date", call.input)) }
    guard let argument = call.arguments[0] else {
      return .success(FilterResult(type: .string) { value, _ in .string(value.day?.text(.long) ?? "") })
    }
    guard case .string(let name)? = argument.literal, let style = TemplateDate.Style(rawValue: name) else {
      let names = TemplateDate.Style.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      return .failure(
        FilterMistake(
          message: { _ in "there is no such style of dates" }, help: "The styles are: \(names).", argument: 0)
      )
    }
    return .success(FilterResult(type: .string) { value, _ in .string(value.day?.text(style) ?? "") })
  }

  private static let number = Filter(
    "number", "With separators between groups of three digits, and so many digits behind the point.",
    signature: "integer | decimal -> string",
    parameters: [Parameter("digits", .integer), Parameter("separator", .string)]
  ) { call in
    guard call.input.isNumber else { return .failure(.needs("number", "a number", call.input)) }
    return .success(
      FilterResult(type: .string) { value, arguments in
        let arguments = FilterArguments(values: arguments)
        return .string(
          NumberFormat.text(of: value, digits: arguments.integer(0), separator: arguments.string(1) ?? ","))
      })
  }

  private static let plural = Filter(
    "plural", "The number with the noun that fits it: `1 article`, `1,200 articles`.",
    [Parameter("one", .string, isRequired: true), Parameter("many", .string, isRequired: true)]
  ) { (count: Int, arguments) in
    let noun = abs(Double(count)) == 1 ? arguments.string(0) : arguments.string(1)
    return NumberFormat.grouped(count, separator: ",") + " " + (noun ?? "")
  }

  private static let absolute = Filter(
    "abs", "Without its sign.", signature: "integer -> integer, decimal -> decimal"
  ) { call in
    switch call.input {
    case .integer:
      return .success(
        FilterResult(type: .integer) { value, _ in .integer(Int(clamping: value.whole.magnitude)) })
    case .decimal:
      return .success(FilterResult(type: .decimal) { value, _ in .decimal(value.number.magnitude) })
    default: return .failure(.needs("abs", "a number", call.input))
    }
  }

  private static let json = Filter(
    "json", "As JSON, for a script of data or a `data-` attribute; a record with all its fields.",
    signature: "T -> json", takesOptional: true
  ) { call in
    guard let writer = JSONWriter(call.input) else {
      let type = call.input
      return .failure(
        FilterMistake(
          message: { "`\($0)` is \(type.phrase), which cannot be written as JSON" },
          help: "Strings, numbers, booleans, dates, addresses, and lists and records of them can."))
    }
    return .success(
      FilterResult(type: .json) { value, _ in
        var output: [UInt8] = []
        writer.append(value, to: &output)
        return .json(output)
      })
  }
}

extension Value {
  fileprivate var day: TemplateDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension NumberFormat {
  /// A number with separators, and with so many digits behind the point where that is given.
  static func text(of value: Value, digits: Int?, separator: String) -> String {
    let plain: String =
      switch (value, digits) {
      case (.integer(let number), nil): String(number)
      case (_, let digits?): fixed(value.number, digits: min(max(digits, 0), 10))
      default: text(value.number)
      }
    let parts = plain.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first.flatMap({ Int($0) }) else { return plain }
    let sign = whole == 0 && plain.hasPrefix("-") ? "-" : ""
    return sign + grouped(whole, separator: separator) + (parts.count > 1 ? "." + parts[1] : "")
  }
}
