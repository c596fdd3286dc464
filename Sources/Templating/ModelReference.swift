/// What template authors can read: every record that page models lead to, as Markdown.
///
/// ```
/// ## ArticlePage
///
/// An article with its numbered paragraphs. Shown with `pages/article.html`.
///
/// | field | type | meaning |
/// |---|---|---|
/// | `title` | `string` | The article's title. |
/// ```
package struct ModelReference: Sendable {
  /// A page model with the template that shows it.
  package struct Page: Sendable {
    let record: RecordReference
    let template: String

    /// Names a page model and its template.
    package init(_ model: any TemplateRecord.Type, template: String) {
      record = RecordReference(model)
      self.template = template
    }
  }

  private let pages: [Page]

  /// Makes a reference of page models, which come first and in this order.
  package init(_ pages: [Page]) { self.pages = pages }

  /// The page models, then the records that they consist of by name.
  package var markdown: String {
    let pageNames = Set(pages.map(\.record.name))
    var seen: Set<String> = []
    let models = pages.filter { seen.insert($0.record.name).inserted }.map {
      section($0.record, templates(of: $0.record))
    }
    let parts = registry.names.filter { !pageNames.contains($0) }
      .compactMap { registry.records[$0] }.map { section($0, []) }
    return (models + parts).joined(separator: "\n")
  }

  private var registry: RecordRegistry {
    var registry = RecordRegistry()
    for page in pages { _ = registry.add(page.record) }
    return registry
  }

  private func templates(of record: RecordReference) -> [String] {
    pages.filter { $0.record == record }.map(\.template)
  }

  private func section(_ record: RecordReference, _ templates: [String]) -> String {
    let names = templates.map { "`\($0)`" }.joined(separator: ", ")
    let shown = templates.isEmpty ? "" : " Shown with \(names)."
    let rows = record.shape.fields.map { field in
      "| `\(field.name)` | `\(field.type)` | \(Self.cell(field.documentation)) |\n"
    }
    return "## \(record.name)\n\n\(record.shape.documentation)\(shown)\n\n"
      + "| field | type | meaning |\n|---|---|---|\n" + rows.joined()
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}

extension FilterLibrary {
  /// The filters by name, as a Markdown table.
  package var markdown: String {
    let rows = all.map { filter in
      "| `\(filter.usage.dropFirst(4))` | `\(filter.signature.replacing("|", with: "\\|"))` | \(filter.documentation) |\n"
    }
    return "| filter | takes and gives | meaning |\n|---|---|---|\n" + rows.joined()
  }
}
