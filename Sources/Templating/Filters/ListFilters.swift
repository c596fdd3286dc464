import Diagnostics

extension Filter {
  /// Filters that take a list, and some that take a string as well.
  static let listFilters: [Filter] = [
    length, first, last, reverse, slice, join, sort, unique, map, filterWhere, groupBy,
  ]

  private static let length = Filter(
    "length", "The number of elements, or of characters.", signature: "list[T] | string -> integer"
  ) { call in
    switch call.input {
    case .list, .unknown:
      return .success(FilterResult(type: .integer) { value, _ in .integer(value.elementCount) })
    case .string, .url:
      return .success(FilterResult(type: .integer) { value, _ in .integer(value.text.count) })
    default: return .failure(.needs("length", "a list or a string", call.input))
    }
  }

  private static let first = Filter(
    "first", "The first element, where there is one.", signature: "list[T] -> T?"
  ) { call in element(call, "first") { _ in 0 } }

  private static let last = Filter(
    "last", "The last element, where there is one.", signature: "list[T] -> T?"
  ) { call in element(call, "last") { $0 - 1 } }

  private static func element(
    _ call: FilterCall, _ name: String, _ index: @escaping @Sendable (Int) -> Int
  ) -> Result<FilterResult, FilterMistake> {
    onList(call, name) { element in
      FilterResult(type: element.madeOptional) { value, _ in
        guard case .list(let list) = value, list.count > 0 else { return .none }
        return list.value(at: index(list.count))
      }
    }
  }

  private static let reverse = Filter(
    "reverse", "In the opposite order.", signature: "list[T] -> list[T]"
  ) { call in
    onList(call, "reverse") { _ in
      FilterResult(type: call.input) { value, _ in .list(value.elements.reversed()) }
    }
  }

  private static let slice = Filter(
    "slice", "The elements or characters from a position on, counted from 0, at most `count` of them.",
    signature: "list[T] -> list[T], string -> string",
    parameters: [Parameter("start", .integer, isRequired: true), Parameter("count", .integer)]
  ) { call in
    switch call.input {
    case .list:
      return .success(
        FilterResult(type: call.input) { value, arguments in
          .list(Array(sliced(value.elements, FilterArguments(values: arguments))))
        })
    case .string, .url:
      return .success(
        FilterResult(type: .string) { value, arguments in
          .string(String(sliced(Array(value.text), FilterArguments(values: arguments))))
        })
    default: return .failure(.needs("slice", "a list or a string", call.input))
    }
  }

  private static func sliced<Element>(_ elements: [Element], _ arguments: FilterArguments) -> ArraySlice<
    Element
  > {
    let start = arguments.integer(0) ?? 0
    let from = min(max(start < 0 ? elements.count &+ start : start, 0), elements.count)
    let count = min(max(arguments.integer(1) ?? elements.count, 0), elements.count - from)
    return elements[from..<from + count]
  }

  private static let join = Filter(
    "join", "The elements in one string, with a separator between them and another one before the last.",
    signature: "list[string] -> string",
    parameters: [Parameter("separator", .string), Parameter("last", .string)]
  ) { call in
    switch call.input {
    case .list(.string), .list(.url), .list(.integer), .list(.decimal), .list(.date), .list(.unknown),
      .unknown:
      return .success(
        FilterResult(type: .string) { value, arguments in
          let arguments = FilterArguments(values: arguments)
          return .string(
            joined(value.elements.map(\.printed), arguments.string(0) ?? "", arguments.string(1)))
        })
    case .list(.record(let record)):
      return .failure(
        FilterMistake(
          message: { "`join` needs strings, and the elements of `\($0)` are \(record.name)" },
          help:
            "Take a field of each: `| map(\"\(record.shape.fields.first?.name ?? "name")\") | join(\", \")`.")
      )
    default: return .failure(.needs("join", "a list of strings, numbers or dates", call.input))
    }
  }

  private static func joined(_ parts: [String], _ separator: String, _ last: String?) -> String {
    guard let last, parts.count > 1 else { return parts.joined(separator: separator) }
    return parts.dropLast().joined(separator: separator) + last + parts[parts.count - 1]
  }

  private static let sort = Filter(
    "sort", "In order, of a field for records; equal elements keep theirs.", signature: "list[T] -> list[T]",
    parameters: [Parameter("attribute", .string), Parameter("reverse", .boolean)]
  ) { call in
    keyed(call, "sort") { element, key in
      guard key.type.unwrapped.hasOrder else {
        return .failure(
          FilterMistake(
            message: { _ in "\(key.type.phrase) has no order to sort by" }, help: nil, argument: key.argument)
        )
      }
      return .success(
        FilterResult(type: call.input) { value, arguments in
          let isReversed = FilterArguments(values: arguments).boolean(1) ?? false
          return .list(sorted(value.elements, isReversed: isReversed, key.read))
        })
    }
  }

  private static func sorted(
    _ elements: [Value], isReversed: Bool, _ key: @Sendable (Value) -> Value
  ) -> [Value] {
    let keys = elements.map(key)
    let order = elements.indices.sorted { left, right in
      let (first, second) = isReversed ? (right, left) : (left, right)
      if keys[first].precedes(keys[second]) ?? false { return true }
      return !(keys[second].precedes(keys[first]) ?? false) && left < right
    }
    return order.map { elements[$0] }
  }

  private static let unique = Filter(
    "unique", "Each element once, or one for each value of a field; the first one stays.",
    signature: "list[T] -> list[T]", parameters: [Parameter("attribute", .string)]
  ) { call in
    keyed(call, "unique") { _, key in
      .success(
        FilterResult(type: call.input) { value, _ in
          .list(grouped(value.elements, key.read).compactMap(\.items.first))
        })
    }
  }

  private static let map = Filter(
    "map", "One field of each element.", signature: "list[record] -> list[T]",
    parameters: [Parameter("attribute", .string, isRequired: true)]
  ) { call in
    field(call, "map") { _, key in
      .success(FilterResult(type: .list(key.type)) { value, _ in .list(value.elements.map(key.read)) })
    }
  }

  private static let filterWhere = Filter(
    "where",
    "The elements whose field has a value; without a value, those whose field is there and not empty.",
    signature: "list[record] -> list[record]",
    parameters: [Parameter("attribute", .string, isRequired: true), Parameter("value", .unknown)]
  ) { call in
    field(call, "where") { _, key in
      guard let argument = call.arguments[1] else {
        return .success(
          FilterResult(type: call.input) { value, _ in .list(value.elements.filter { key.read($0).isTrue }) })
      }
      let type = key.type.unwrapped
      guard type.isComparable(to: argument.type), type.hasEquality else {
        return .failure(
          FilterMistake(
            message: { _ in "`\(key.name)` is \(type.phrase), and the value is \(argument.type.phrase)" },
            help: nil, argument: 1))
      }
      return .success(
        FilterResult(type: call.input) { value, arguments in
          .list(value.elements.filter { key.read($0).equals(arguments[1]) ?? false })
        })
    }
  }

  private static let groupBy = Filter(
    "group_by",
    "Groups of the elements that share a field, as records with `key` and `items`, in the order of their first elements.",
    signature: "list[T] -> list[group of T]", parameters: [Parameter("attribute", .string, isRequired: true)]
  ) { call in
    field(call, "group_by") { element, key in
      let group = TemplateType.record(RecordReference(groupsOf: element, by: key.type))
      return .success(
        FilterResult(type: .list(group)) { value, _ in .list(GroupList(grouped(value.elements, key.read))) })
    }
  }

  // In linear time; elements whose key is absent share a group.
  private static func grouped(
    _ elements: [Value], _ key: @Sendable (Value) -> Value
  ) -> [(key: Value, items: [Value])] {
    var groups: [(key: Value, items: [Value])] = []
    var indices: [String: Int] = [:]
    for element in elements {
      let value = key(element)
      let name = value.isDefined ? "=" + value.identity : ""
      if let index = indices[name] {
        groups[index].items.append(element)
      } else {
        indices[name] = groups.count
        groups.append((value, [element]))
      }
    }
    return groups
  }
}

extension Filter {
  /// What a list is sorted, grouped or chosen by.
  private struct Key: Sendable {
    var name: String
    var type: TemplateType
    var argument: Int?
    var read: @Sendable (Value) -> Value
  }

  private static func onList(
    _ call: FilterCall, _ name: String, _ result: (TemplateType) -> FilterResult
  ) -> Result<FilterResult, FilterMistake> {
    guard case .list(let element) = call.input else { return .failure(.needs(name, "a list", call.input)) }
    return .success(result(element))
  }

  // Filters that can take the elements themselves, or a field of them.
  private static func keyed(
    _ call: FilterCall, _ name: String,
    _ result: (TemplateType, Key) -> Result<FilterResult, FilterMistake>
  ) -> Result<FilterResult, FilterMistake> {
    guard case .list(let element) = call.input else { return .failure(.needs(name, "a list", call.input)) }
    if call.arguments[0] != nil { return field(call, name, result) }
    guard element.hasEquality else {
      return .failure(
        FilterMistake(
          message: { "`\(name)` needs a field, since the elements of `\($0)` are \(element)" },
          help: "Write `| \(name)(\"…\")`\(fields(of: element))."))
    }
    return result(element, Key(name: "", type: element, read: { $0 }))
  }

  // Filters that take a field of the elements.
  private static func field(
    _ call: FilterCall, _ name: String, _ result: (TemplateType, Key) -> Result<FilterResult, FilterMistake>
  ) -> Result<FilterResult, FilterMistake> {
    guard case .list(let element) = call.input else {
      return .failure(.needs(name, "a list of records", call.input))
    }
    guard case .record(let reference) = element else {
      return .failure(.needs(name, "a list of records", call.input))
    }
    guard case .string(let path)? = call.arguments[0]?.literal else {
      return .failure(
        FilterMistake(
          message: { _ in "the field of `\(name)` is written out, between quotes" }, help: nil, argument: 0))
    }
    let shape = reference.shape
    guard let field = shape.field(path) else {
      return .failure(
        FilterMistake(
          code: "unknown-field", message: { _ in "`\(path)` is not a field of \(reference.name)" },
          help: NearMiss.suggestion(
            for: path, among: shape.fields.map(\.name), noun: "fields of \(reference.name)"),
          argument: 0))
    }
    let read = field.read
    return result(
      element,
      Key(name: path, type: field.type, argument: 0) { value in
        guard case .record(let list, let index) = value else { return .none }
        return read(list, index)
      })
  }

  private static func fields(of type: TemplateType) -> String {
    guard case .record(let record) = type else { return "" }
    return " with one of " + record.shape.fields.map { "`\($0.name)`" }.joined(separator: ", ")
  }
}

extension Value {
  fileprivate var elementCount: Int {
    if case .list(let list) = self { list.count } else { 0 }
  }

  // Two values of one type are equal when their identities are.
  fileprivate var identity: String {
    if case .boolean(let truth) = self { truth ? "true" : "false" } else { printed }
  }
}
