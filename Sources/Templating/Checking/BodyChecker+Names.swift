import Diagnostics

// Names, fields and indices.
extension BodyChecker {
  mutating func checkName(_ name: String, _ range: Range<Int>) -> CheckedExpression {
    if let index = scope.variables.firstIndex(where: { $0.name.text == name }) {
      scope.variables[index].isUsed = true
      return Self.slot(scope.variables[index].slot, scope.variables[index].type, path: name)
    }
    if name == "loop", !scope.loopSlots.isEmpty {
      report(
        "type-mismatch", "`loop` is no value of its own", help: "Its fields are: \(Self.loopFields).",
        at: range)
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

  private static func read(_ reader: @escaping RecordShape.Reader, of record: @escaping Evaluate) -> Evaluate
  {
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
      help =
        "A partial sees its parameters only: declare them in the first line, `{% partial \(name): string %}`."
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

  mutating func checkMember(_ base: Expression, _ name: Name) -> CheckedExpression {
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
      let filter =
        context.filters.filter(named: name.text) == nil ? nil : "Write `\(written) | \(name.text)`."
      report(
        "unknown-field", "`\(written)` is \(type.phrase) and has no fields", help: filter, at: name.range)
    }
  }

  mutating func checkIndex(_ base: Expression, _ index: Expression) -> CheckedExpression {
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
        "type-mismatch", "an index is an integer, and `\(text(index))` is \(position.type.phrase)",
        at: index.range)
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
    func counted(_ type: TemplateType, _ result: @escaping @Sendable (Int, Int) -> Value) -> CheckedExpression
    {
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
