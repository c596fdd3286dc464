import Diagnostics
import Markup

/// A page of free Markdown beside the dossiers, such as `about.md`.
package struct Page: Sendable {
  /// The part of its address that names it.
  package var slug: String
  /// Its title.
  package var title: String
  /// Its text.
  package var document: Document
  /// Its place among the pages; smaller comes first.
  package var weight: Int
  /// What its front matter says.
  package var frontMatter: FrontMatter
  /// Its file.
  package var source: SourceFile

  /// The path of its file.
  package var path: String { source.path }

  static func read(_ source: SourceFile) -> (Page, [Diagnostic]) {
    let name = FileName(source.path)
    let (frontMatter, bodyLine, mistakes) = ArticleReader.frontMatter(of: source)
    let (document, problems) = MarkdownReader.read(source, fromLine: bodyLine)
    let page = Page(
      slug: frontMatter.slug ?? name.slug, title: frontMatter.title ?? document.title?.text ?? name.title,
      document: document, weight: frontMatter.weight ?? 0, frontMatter: frontMatter, source: source)
    return (page, mistakes + problems)
  }
}

/// A file beside the articles that is published as it is.
package struct Asset: Sendable, Hashable {
  /// The path below `Content/`, which is its path on the site as well.
  package var path: String
  /// The length in bytes.
  package var size: Int
}
