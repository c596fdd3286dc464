import Diagnostics

/// All templates of a site, read but not yet checked.
package struct TemplateSet: Sendable {
  let templates: [String: Template]

  /// Reads templates; a name is the path within `Templates/`, such as `pages/article.html`.
  ///
  /// Of two files of one name the later one counts: so a site's own partial takes the place of the one that
  /// comes with the program.
  package init(_ files: [(name: String, source: SourceFile)]) {
    var templates: [String: Template] = [:]
    for file in files { templates[file.name] = TemplateParser.parse(file.name, file.source) }
    self.templates = templates
  }

  /// The names of all templates, sorted.
  package var names: [String] { templates.keys.sorted() }
}
