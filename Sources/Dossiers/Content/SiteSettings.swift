import Diagnostics

/// What `site.yml` says about the whole site.
package struct SiteSettings: Sendable, Hashable {
  /// The site's title.
  package var title: String
  /// One sentence on what the site is.
  package var description: String?
  /// The address under which the site is published, with a trailing slash; feeds and canonical links need it.
  package var baseURL: String?
  /// The BCP 47 tag of the site's language.
  package var language: String
  /// Who publishes the site.
  package var author: String?
  /// The words in which likelihood is expressed.
  package var scale: LikelihoodScale
  /// How much of an article's text is published when the article does not say.
  package var text: TextPolicy
  
  static func read(_ source: SourceFile) -> (settings: SiteSettings?, diagnostics: [Diagnostic]) {
    let (node, mistakes) = YAMLParser.parse(source)
    guard !mistakes.hasErrors else { return (nil, mistakes) }
    var record = YAMLRecord(node, name: "site.yml")
    let title = record.requiredString("title", at: Place(path: source.path, line: 1, column: 1))
    let settings = SiteSettings(
      title: title ?? "", description: record.string("description"), baseURL: baseURL(&record),
      language: record.string("language") ?? "en", author: record.string("author"),
      scale: record.choice("scale", LikelihoodScale.self) ?? .icd203,
      text: record.choice("text", TextPolicy.self) ?? .full)
    record.rejectUnknownKeys()
    return (record.diagnostics.hasErrors ? nil : settings, mistakes + record.diagnostics)
  }

  private static func baseURL(_ record: inout YAMLRecord) -> String? {
    guard let text = record.string("base_url") else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(where: \.isWhitespace) else {
      record.report(
        .error(
          "bad-url", "`base_url` is `\(text)`, which is no web address",
          help: "Write the whole address, such as `https://example.org/briefings/`.", at: record.place(of: "base_url")))
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }
}

/// How much of an article's text is published.
package enum TextPolicy: String, Sendable, CaseIterable {
  /// All of it.
  case full
  /// Only the passages that the site cites, for texts whose rights are another's.
  case cited
}
