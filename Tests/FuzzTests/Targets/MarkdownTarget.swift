@testable import Dossiers
import Diagnostics
import Markup

extension FuzzTarget {
  /// Markdown from bytes to HTML.
  ///
  /// Every line is accounted for once, spans lie within their texts, and the HTML has only the elements, attributes and
  /// addresses that it may have.
  static let markdown = FuzzTarget(name: "markdown") { bytes in
    guard case .success(let decoded) = SourceText.decode(bytes, path: "a.md") else { return [] }
    let (document, diagnostics) = MarkdownReader.read(decoded.file)
    let blocks = document.blocks + document.footnotes.flatMap(\.blocks)
    let writer = HTMLWriter(resolve: { address, _ in LinkPolicy.target(of: address) })
    return DocumentAudit(document, of: decoded.file).findings
      + blocks.flatMap { HTMLAudit(writer.html(of: $0).bytes).findings }
      + diagnostics.compactMap { $0.place?.line == 0 ? "a mistake in line 0" : nil }
  }
}
