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
  private var bindings: [(template: Template, record: RecordReference)] = []
  private var missing: [Diagnostic] = []

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
      missing.append(
        .error(
          "missing-template", "there is no template `\(name)`, which \(record.name) is shown with",
          help: NearMiss.suggestion(for: name, among: set.names, noun: "templates"), at: nil))
      return nil
    }
    bindings.append((template, record))
    var findings = SiteFindings()
    let program = check(template, root: .model(record.shape), for: record.name, into: &findings)
    return program.map { CheckedTemplate(name: name, program: $0) }
  }

  /// Everything that is wrong with any template, in reading order; templates that no page uses are checked as
  /// far as they can be without a page model.
  ///
  /// All pages are checked once more, since only now all records are known that partials may name.
  package mutating func finish() -> [Diagnostic] {
    checkPartials(isComplete: true)
    var findings = SiteFindings()
    for (template, record) in bindings {
      _ = check(template, root: .model(record.shape), for: record.name, into: &findings)
    }
    for template in unusedTemplates { checkUnused(template, into: &findings) }
    let partialDiagnostics = partials.keys.sorted().flatMap { partials[$0]?.diagnostics ?? [] }
    let syntaxDiagnostics = set.names.filter { partials[$0] == nil }
      .flatMap { set.templates[$0]?.diagnostics ?? [] }
    return (missing + graph.diagnostics + syntaxDiagnostics + partialDiagnostics + findings.diagnostics)
      .inReadingOrder
  }
}

extension TemplateChecker {
  private mutating func checkPartials(isComplete: Bool) {
    var checker = PartialChecker(
      filters: filters, registry: registry, isComplete: isComplete, keeping: partials)
    checker.check(graph.order)
    partials = checker.partials
  }

  private func check(
    _ template: Template, root: Scope.Root, for subject: String, into findings: inout SiteFindings
  ) -> Program? {
    guard let chain = chain(of: template, into: &findings), let base = chain.last else { return nil }
    let context = BodyChecker.Context(filters: filters, partials: partials, chain: chain)
    var body = BodyChecker(context, root: root, source: base.source)
    body.checkWhole(base.nodes)
    findings.add(body.findings, chain: chain, subject: subject)
    let included = chain.flatMap(\.includes).map { partials[$0.name.text]?.program }
    let isGood =
      !body.findings.hasErrors && !chain.contains { $0.diagnostics.hasErrors }
      && !included.contains { $0 == nil }
      && !graph.diagnostics.hasErrors
    return isGood ? body.program() : nil
  }

  // The template, its layout, the layout's layout and so on; nothing when one is missing.
  private func chain(of template: Template, into findings: inout SiteFindings) -> [Template]? {
    var chain = [template]
    while let layout = chain[chain.count - 1].layout {
      let place = chain[chain.count - 1].source.place(layout.range)
      guard let next = set.templates[layout.text], !next.isPartial else {
        findings.add(
          .error(
            "missing-layout", "there is no layout `\(layout.text)`",
            help: NearMiss.suggestion(
              for: layout.text,
              among: set.names.filter { set.templates[$0]?.isPartial == false && $0 != template.name },
              noun: "layouts"), at: place))
        return nil
      }
      guard !chain.contains(where: { $0.name == next.name }) else {
        findings.add(
          .error("layout-cycle", "`\(layout.text)` extends itself", help: "Remove `extends`.", at: place))
        return nil
      }
      guard chain.count < IncludeGraph.depthLimit else {
        findings.add(
          .error(
            "nesting", "layouts extend each other more than \(IncludeGraph.depthLimit) deep here",
            help: "Merge some of them.", at: place))
        return nil
      }
      reportUnknownBlocks(of: chain[chain.count - 1], next, into: &findings)
      chain.append(next)
    }
    return chain
  }

  // A block that no layout has would never be shown.
  private func reportUnknownBlocks(
    of template: Template, _ layout: Template, into findings: inout SiteFindings
  ) {
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

  // Pages that nothing is bound to, and layouts that nothing extends.
  private var unusedTemplates: [Template] {
    let bound = Set(bindings.map(\.template.name))
    let extended = Set(set.templates.values.compactMap(\.layout?.text))
    return set.names.filter { !bound.contains($0) && !extended.contains($0) }
      .compactMap { set.templates[$0] }.filter { !$0.isPartial }
  }

  private func checkUnused(_ template: Template, into findings: inout SiteFindings) {
    findings.add(
      .warning(
        "unused-template", "no page is shown with `\(template.name)`",
        help: "Its names cannot be checked. Remove it, or rename it to that of a page.",
        at: template.source.place(0..<0)))
    _ = check(template, root: .unknown, for: "an unknown page", into: &findings)
  }
}
