import Diagnostics
@testable import Dossiers
import Markup

extension FuzzTarget {
  /// A file's front matter, from its bytes to its keys.
  ///
  /// The text begins behind the front matter and within the file; each mistake stands at a line that there is; an
  /// address is one of the web, a slug one that needs no making.
  static let frontMatter = FuzzTarget(name: "front-matter") { bytes in
    guard case .success(let decoded) = SourceText.decode(bytes, path: "a.md") else { return [] }
    let source = decoded.file
    let (matter, line, diagnostics) = ArticleReader.frontMatter(of: source)
    var findings: [String] = []
    if line < 1 || line > source.lineCount + 1 { findings.append("the text begins at line \(line)") }
    for place in diagnostics.compactMap(\.place) {
      if let line = place.line, line < 1 || line > max(source.lineCount, 1) { findings.append("a mistake in line \(line)") }
    }
    if let address = matter.source, !AddressAudit.isOfTheWeb(address) { findings.append("source \(address)") }
    if let slug = matter.slug, Slug.make(slug) != slug { findings.append("slug \(slug)") }
    return findings
  }
}
