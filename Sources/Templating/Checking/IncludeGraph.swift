import Diagnostics

/// Which partials include which, in an order in which each can be checked.
struct IncludeGraph {
  /// The partials, those that others include first; those in a cycle and those that include them are missing.
  private(set) var order: [Template] = []
  /// Partials that are missing or include each other.
  private(set) var diagnostics: [Diagnostic] = []

  private let templates: [String: Template]

  /// How deep partials may include, and layouts extend, each other.
  static let depthLimit = 40

  init(_ set: TemplateSet) {
    templates = set.templates
    sortPartials()
    for name in set.names { checkIncludes(of: name) }
  }

  // Depth first with a stack of our own; a partial is done when all that it includes are.
  private mutating func sortPartials() {
    var depths: [String: Int] = [:]
    var reported: Set<String> = []
    for name in templates.keys.sorted() where templates[name]?.isPartial ?? false {
      var stack = [name]
      var open: Set<String> = []
      while let current = stack.last {
        let includes = self.includes(of: current).filter { templates[$0]?.isPartial ?? false }
        open.insert(current)
        if let next = includes.first(where: { depths[$0] == nil && !open.contains($0) }) {
          stack.append(next)
          continue
        }
        stack.removeLast()
        open.remove(current)
        guard depths[current] == nil, let template = templates[current] else { continue }
        if let cycle = includes.first(where: { depths[$0] == nil && $0 != current })
          ?? includes.first(where: { $0 == current }),
          reported.insert(current).inserted
        {
          reportCycle(from: current, to: cycle, stack)
        }
        depths[current] = 1 + (includes.compactMap { depths[$0] }.max() ?? 0)
        if depths[current] == Self.depthLimit { reportDepth(of: template) }
        order.append(template)
      }
    }
  }

  private func includes(of name: String) -> [String] { templates[name]?.includes.map(\.name.text) ?? [] }

  private mutating func reportCycle(from name: String, to target: String, _ stack: [String]) {
    guard let template = templates[name],
      let include = template.includes.first(where: { $0.name.text == target })
    else { return }
    let way = (stack.drop { $0 != target } + [name, target]).map { "`\($0)`" }.joined(separator: " → ")
    diagnostics.append(
      .error(
        "include-cycle",
        name == target ? "`\(name)` includes itself" : "`\(name)` includes itself by way of others: \(way)",
        help: "Let the page model flatten what is nested, and loop over it.",
        at: template.source.place(include.name.range)))
  }

  private mutating func reportDepth(of template: Template) {
    diagnostics.append(
      .error(
        "nesting", "partials include each other more than \(Self.depthLimit) deep here", help: nil,
        at: template.source.place(0..<0)))
  }

  private mutating func checkIncludes(of name: String) {
    guard let template = templates[name] else { return }
    let partials = templates.values.filter(\.isPartial).map(\.name).sorted()
    for include in template.includes where !(templates[include.name.text]?.isPartial ?? false) {
      let isOther = templates[include.name.text] != nil
      diagnostics.append(
        .error(
          isOther ? "not-a-partial" : "missing-partial",
          isOther ? "`\(include.name.text)` is not a partial" : "there is no partial `\(include.name.text)`",
          help: isOther
            ? "A partial lies in `partials/` and declares its parameters in its first line."
            : NearMiss.suggestion(for: include.name.text, among: partials, noun: "partials"),
          at: template.source.place(include.name.range)))
    }
  }
}

extension Template {
  /// Whether it is made to be included.
  var isPartial: Bool { declaration != nil || name.hasPrefix("partials/") }

  /// The includes at any depth, in the order of the source.
  var includes: [Node.Include] { Self.includes(in: nodes) }

  private static func includes(in nodes: [Node]) -> [Node.Include] {
    nodes.flatMap { node -> [Node.Include] in
      switch node.kind {
      case .include(let include): [include]
      case .block(let block): includes(in: block.body)
      case .condition(let branches, let otherwise):
        branches.flatMap { includes(in: $0.body) } + includes(in: otherwise ?? [])
      case .loop(let loop): includes(in: loop.body) + includes(in: loop.otherwise ?? [])
      default: []
      }
    }
  }
}
