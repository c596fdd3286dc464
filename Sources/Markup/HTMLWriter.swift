/// Writes blocks as HTML, with links and annotations decided by whoever knows the site.
///
/// Text and attribute values are escaped, addresses go through `LinkPolicy` or the given resolver, and images
/// of other hosts become links, so that a page asks nobody for anything; but for those of hosts that the resolver allows.
package struct HTMLWriter: Sendable {
  /// Decides what a link's or image's address becomes.
  package typealias Resolve = @Sendable (_ destination: String, _ title: String) -> LinkTarget

  /// A stretch of a block's text that links to somewhere of the site's own making.
  package struct Annotation: Sendable, Hashable {
    /// UTF-8 byte offsets into the block's `text`.
    package var range: Range<Int>
    /// Where it leads, relative to the page.
    package var href: String
    /// The class by which a style sheet tells it.
    package var name: String

    /// Makes an annotation.
    package init(_ range: Range<Int>, href: String, name: String) {
      self.range = range
      self.href = href
      self.name = name
    }
  }

  private let resolve: Resolve

  /// Makes a writer; by default only addresses of other hosts and anchors are links.
  package init(resolve: @escaping Resolve = { destination, _ in HTMLWriter.plainTarget(destination) }) {
    self.resolve = resolve
  }

  /// One block as HTML, its element marked with the block's `id` where it has one.
  package func html(of block: Block, annotations: [Annotation] = []) -> HTMLFragment {
    var output = BlockOutput(resolve: resolve, annotations: annotations)
    output.write(block)
    return HTMLFragment(trusted: output.html)
  }

  /// Blocks one behind the other as HTML.
  package func html(of blocks: [Block]) -> HTMLFragment {
    HTMLFragment.joined(blocks.map { html(of: $0) })
  }

  /// A text as HTML without any element around it.
  package func html(of text: RichText, annotations: [Annotation] = []) -> HTMLFragment {
    var output = BlockOutput(resolve: resolve, annotations: annotations)
    output.write(text)
    return HTMLFragment(trusted: output.html)
  }

  private static func plainTarget(_ destination: String) -> LinkTarget {
    switch LinkPolicy.target(of: destination) {
    case .page(let address) where !address.hasPrefix("#"): .none
    case let target: target
    }
  }
}
