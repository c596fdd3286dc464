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
  /// The hosts whose images pages show, in lower case; images of all others are links.
  package var imageHosts: [String] = []

  static func read(_ source: SourceFile) -> (settings: SiteSettings?, diagnostics: [Diagnostic]) {
    let (node, mistakes) = YAMLParser.parse(source)
    guard !mistakes.hasErrors else { return (nil, mistakes) }
    var record = YAMLRecord(node, name: "site.yml")
    let title = record.requiredString("title", at: Place(path: source.path, line: 1, column: 1))
    let settings = SiteSettings(
      title: title ?? "", description: record.string("description"), baseURL: baseURL(&record),
      language: record.string("language") ?? "en", author: record.string("author"),
      scale: record.choice("scale", LikelihoodScale.self) ?? .icd203,
      text: record.choice("text", TextPolicy.self) ?? .full, imageHosts: imageHosts(&record))
    record.rejectUnknownKeys()
    return (record.diagnostics.hasErrors ? nil : settings, mistakes + record.diagnostics)
  }

  private static func imageHosts(_ record: inout YAMLRecord) -> [String] {
    let hosts = record.strings("image_hosts").map { $0.lowercased() }
    for host in hosts where !isHost(host) {
      record.report(
        .error(
          "bad-host", "`image_hosts` names `\(host)`, which is no name of a host",
          help: "Write the name alone, such as `upload.wikimedia.org`; images are loaded by https.",
          at: record.place(of: "image_hosts")))
    }
    return hosts
  }

  /// Labels of letters, digits and hyphens joined by dots, two at least (RFC 1123, section 2.1).
  private static func isHost(_ name: String) -> Bool {
    let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
          && label.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func baseURL(_ record: inout YAMLRecord) -> String? {
    guard let text = record.string("base_url") else { return nil }
    do throws(BaseURL.Fault) { return try BaseURL(text).string } catch {
      record.report(
        .error("bad-url", "`base_url` is `\(text)`, which \(error.reason)", help: BaseURL.help, at: record.place(of: "base_url")))
      return nil
    }
  }
}

/// How much of an article's text is published.
package enum TextPolicy: String, Sendable, CaseIterable {
  /// All of it.
  case full
  /// Only the passages that the site cites, for texts whose rights are another's.
  case cited
}
