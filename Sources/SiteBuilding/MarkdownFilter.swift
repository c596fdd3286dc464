import Diagnostics
import Markup
import Templating

extension Filter {
  /// `markdown`: a string of Markdown as HTML, by the writer that all HTML comes from.
  ///
  /// Links within the site cannot be followed from a filter, which does not know its page; those of other hosts are.
  static let markdown = Filter("markdown", "The Markdown of a string, as HTML without anchors.") { (text: String) in
    let document = MarkdownReader.read(SourceFile(path: "", text: text)).document
    return HTMLWriter().inline(document)
  }
}
