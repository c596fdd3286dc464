import Diagnostics

/// Checks the templates of a site against its page models.
///
/// ```swift
/// var checker = TemplateChecker(set, filters: .standard + [markdown])
/// let article = checker.bind("pages/article.html", to: ArticlePage.self)
/// let diagnostics = checker.finish()
/// ```
package struct TemplateChecker {
  private let set: TemplateSet
  private let filters: FilterLibrary
  private let graph: IncludeGraph
  private var registry = RecordRegistry()
  private var partials: [String: Partial] = [:]
  private var findings = SiteFindings()
  private var usedTemplates: Set<String> = []

  /// Makes a checker for a set of templates.
  package init(_ set: TemplateSet, filters: FilterLibrary = .standard) {
    self.set = set
    self.filters = filters
    graph = IncludeGraph(set)
    checkPartials(isComplete: false)
  }

  /// Checks a page template against its page model.
  ///
  /// - Returns: the template, or nothing when it has mistakes, which ``finish()`` gives.
  package mutating func bind<Model: TemplateRecord>(
    _ name: String, to model: Model.Type
  ) -> CheckedTemplate<Model>? {
    let record = RecordReference(model)
    if registry.add(record) { checkPartials(isComplete: false) }
    guard let template = set.templates[name] else {
      findings.add(
        .error(
          "missing-template", "there is no template `\(name)`, which \(record.name) is shown with",
          help: NearMiss.suggestion(for: name, among: set.names, noun: "templates"), at: nil))
      return nil
    }
    let program = check(template, root: .model(model.record.shape), for: record.name)
    return program.map { CheckedTemplate(name: name, program: $0) }
  }

  /// Everything that is wrong with any template, in reading order; templates that no page uses are checked as
  /// far as they can be without a page model.
  package mutating func finish() -> [Diagnostic] {
    checkPartials(isComplete: true)
    for name in set.names where !usedTemplates.contains(name) { checkUnused(name) }
    let partialDiagnostics = partials.keys.sorted().flatMap { partials[$0]?.diagnostics ?? [] }
    let syntaxDiagnostics = set.names.filter { partials[$0] == nil }
      .flatMap { set.templates[$0]?.diagnostics ?? [] }
    return (graph.diagnostics + syntaxDiagnostics + partialDiagnostics + findings.diagnostics).inReadingOrder
  }
}

extension TemplateChecker {
  private mutating func checkPartials(isComplete: Bool) {
    var checker = PartialChecker(
      filters: filters, registry: registry, isComplete: isComplete, keeping: partials)
    checker.check(graph.order)
    partials = checker.partials
  }

  private mutating func check(_ template: Template, root: Scope.Root, for subject: String) -> Program? {
    guard let chain = chain(of: template), let base = chain.last else { return nil }
    usedTemplates.formUnion(chain.map(\.name))
    let context = BodyChecker.Context(filters: filters, partials: partials, chain: chain)
    var body = BodyChecker(context, root: root, source: base.source)
    body.checkWhole(base.nodes)
    findings.add(body.findings, page: template, subject: subject)
    let included = chain.flatMap(\.includes).map { partials[$0.name.text]?.program }
    let isGood =
      !body.findings.hasErrors && !chain.contains { $0.diagnostics.hasErrors } && !included.contains { $0 == nil }
      && !graph.diagnostics.hasErrors
    return isGood ? body.program() : nil
  }

  // The template, its layout, the layout's layout and so on; nothing when one is missing.
  private mutating func chain(of template: Template) -> [Template]? {
    var chain = [template]
    while let layout = chain[chain.count - 1].layout {
      let place = chain[chain.count - 1].source.place(layout.range)
      guard let next = set.templates[layout.text], !next.isPartial else {
        findings.add(
          .error(
            "missing-layout", "there is no layout `\(layout.text)`",
            help: NearMiss.suggestion(
              for: layout.text, among: set.names.filter { set.templates[$0]?.isPartial == false && $0 != template.name },
              noun: "layouts"), at: place))
        return nil
      }
      guard !chain.contains(where: { $0.name == next.name }) else {
        findings.add(.error("layout-cycle", "`\(layout.text)` extends itself", help: "Remove `extends`.", at: place))
        return nil
      }
      reportUnknownBlocks(of: chain[chain.count - 1], next)
      chain.append(next)
    }
    return chain
  }

  // A block that no layout has would never be shown.
  private mutating func reportUnknownBlocks(of template: Template, _ layout: Template) {
    var known = Set(layout.blocks.map(\.name.text))
    var next = layout
    var seen: Set<String> = [layout.name]
    while let name = next.layout?.text, let further = set.templates[name], seen.insert(name).inserted {
      known.formUnion(further.blocks.map(\.name.text))
      next = further
    }
    for case .block(let block) in template.nodes.map(\.kind) where !known.contains(block.name.text) {
      findings.add(
        .error(
          "unknown-block", "`\(layout.name)` has no block `\(block.name.text)`",
          help: NearMiss.suggestion(for: block.name.text, among: known.sorted(), noun: "blocks"),
          at: template.source.place(block.name.range)))
    }
  }

  private mutating func checkUnused(_ name: String) {
    guard let template = set.templates[name], !template.isPartial, !usedTemplates.contains(name) else { return }
    let isLayout = set.templates.values.contains { $0.layout?.text == name }
    if isLayout { return }
    findings.add(
      .warning(
        "unused-template", "no page is shown with `\(name)`",
        help: "Its names cannot be checked. Remove it, or rename it to that of a page.",
        at: template.source.place(0..<0)))
    _ = check(template, root: .unknown, for: "an unknown page")
  }
}
