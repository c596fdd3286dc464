import Diagnostics

/// Checks partials alone, each before those that include it.
struct PartialChecker {
  private let filters: FilterLibrary
  private let registry: RecordRegistry
  private let isComplete: Bool
  private(set) var partials: [String: Partial]
  private var diagnostics: [Diagnostic] = []
  private var isProvisional = false

  /// Makes a checker; while more models may come, a record that is not known is none of the author's mistakes.
  init(
    filters: FilterLibrary, registry: RecordRegistry, isComplete: Bool, keeping partials: [String: Partial]
  ) {
    self.filters = filters
    self.registry = registry
    self.isComplete = isComplete
    self.partials = partials.filter { !$0.value.isProvisional }
  }

  /// Checks the partials that are not checked yet; they come in the order in which they include each other.
  mutating func check(_ templates: [Template]) {
    for template in templates where partials[template.name] == nil { check(template) }
  }

  private mutating func check(_ template: Template) {
    diagnostics = template.diagnostics
    isProvisional = false
    let parameters = parameters(of: template)
    let context = BodyChecker.Context(filters: filters, partials: partials, chain: [template])
    var body = BodyChecker(context, root: .parameters(parameters), source: template.source)
    body.checkWhole(template.nodes)
    let included = template.includes.compactMap { partials[$0.name.text] }
    diagnostics += body.findings.diagnostics + body.findings.decisions.compactMap(\.diagnostic)
    let isGood = !diagnostics.hasErrors && included.allSatisfy { $0.program != nil }
    partials[template.name] = Partial(
      name: template.name, parameters: parameters, program: isGood ? body.program() : nil,
      diagnostics: diagnostics, isProvisional: isProvisional || included.contains(where: \.isProvisional))
  }

  private mutating func report(
    _ code: String, _ message: String, help: String?, at range: Range<Int>, in template: Template
  ) {
    diagnostics.append(.error(code, message, help: help, at: template.source.place(range)))
  }
}

extension PartialChecker {
  private mutating func parameters(of template: Template) -> [Partial.Parameter] {
    guard let declaration = template.declaration else {
      report(
        "undeclared-partial", "a partial begins by declaring its parameters",
        help: "Write `{% partial name: string %}` into the first line, or `{% partial %}` when it has none.",
        at: 0..<0, in: template)
      return []
    }
    var seen: Set<String> = []
    return declaration.parameters.compactMap { parameter in
      guard seen.insert(parameter.name.text).inserted else {
        report(
          "duplicate-parameter", "there are two parameters `\(parameter.name.text)`",
          help: "Rename one of them.",
          at: parameter.name.range, in: template)
        return nil
      }
      let type = resolve(parameter.type, template)
      return Partial.Parameter(
        name: parameter.name.text, type: type, standard: standard(of: parameter, type, template))
    }
  }

  private mutating func standard(
    of parameter: Template.Parameter, _ type: TemplateType, _ template: Template
  ) -> Value? {
    guard let expression = parameter.standard else {
      if case .optional = parameter.type.kind { return Value.none }
      return nil
    }
    let context = BodyChecker.Context(filters: filters, partials: [:], chain: [template])
    var body = BodyChecker(context, root: .parameters([]), source: template.source)
    let value = body.check(expression)
    diagnostics += body.findings.diagnostics
    if value.type.isUnknown { return Value.none }
    guard let literal = value.literal else {
      report(
        "default-not-literal", "the default of a parameter is written out",
        help: "Use a string, a number, `true`, `false` or a list of them.", at: expression.range, in: template
      )
      return Value.none
    }
    if !type.accepts(value.type), !(type.unwrapped == .url && value.type == .string) {
      report(
        "type-mismatch",
        "`\(parameter.name.text)` is \(type.phrase), and its default is \(value.type.phrase)", help: nil,
        at: expression.range, in: template)
    }
    return literal
  }

  private mutating func resolve(_ written: WrittenType, _ template: Template) -> TemplateType {
    switch written.kind {
    case .invalid: return .unknown
    case .list(let element): return .list(resolve(element, template))
    case .optional(let wrapped): return resolve(wrapped, template).madeOptional
    case .name(let name):
      if let scalar = TemplateType.scalars.first(where: { $0.name == name }) { return scalar.type }
      if let record = registry.records[name] { return .record(record) }
      guard isComplete else {
        isProvisional = true
        return .unknown
      }
      let names = TemplateType.scalars.map(\.name) + ["list[…]"] + registry.names
      report(
        "unknown-type", "there is no type `\(name)`",
        help: Self.foreign[name].map { "Write `\($0)`." }
          ?? NearMiss.suggestion(for: name, among: names, noun: "types"), at: written.range, in: template)
      return .unknown
    }
  }

  /// What other languages call our types.
  private static let foreign = [
    "String": "string", "str": "string", "text": "string", "int": "integer", "Int": "integer",
    "number": "integer",
    "float": "decimal", "Double": "decimal", "double": "decimal", "bool": "boolean", "Bool": "boolean",
    "URL": "url", "uri": "url", "link": "url", "HTML": "html", "Date": "date", "List": "list[…]",
    "array": "list[…]",
  ]
}
