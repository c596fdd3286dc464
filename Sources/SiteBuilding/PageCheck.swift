import Diagnostics
import Publishing

/// The checks of one page that need no other, and the words for those that do.
struct PageCheck {
  let file: RenderedFile
  let outline: PageOutline

  /// What is wrong with the page itself.
  var diagnostics: [Diagnostic] { duplicates + headings + images }

  /// Says that a link leads to no file.
  func brokenLink(_ link: Range<Int>, near: String?) -> Diagnostic {
    mistake(
      "broken-link", "the link `\(string(link))` leads to no file of the site",
      help: near.map { "Did you mean `\($0)`?" } ?? origin, link)
  }

  /// Says that a link leads to an anchor that a page does not have.
  func brokenAnchor(_ link: Range<Int>, _ anchor: String, on path: String, among target: PageOutline) -> Diagnostic {
    mistake(
      "broken-anchor", "the link `\(string(link))` leads to `#\(anchor)`, which \(path) does not have",
      help: NearMiss.of(anchor, among: target.ids.all).map { "Did you mean `#\($0)`?" } ?? origin, link)
  }

  private var duplicates: [Diagnostic] {
    outline.repeatedIds.map { mistake("duplicate-id", "the id `\(string($0))` stands twice on the page", help: origin, $0) }
  }

  private var headings: [Diagnostic] {
    var last = 0
    return outline.headings.compactMap { heading in
      defer { last = heading.level }
      guard heading.level > last + 1 else { return nil }
      return .warning(
        "heading-order", "a heading of level \(heading.level) follows one of level \(last)",
        help: "Readers who go from heading to heading miss the level between.",
        at: place(heading.offset..<heading.offset + 1))
    }
  }

  private var images: [Diagnostic] {
    outline.imagesWithoutText.map { offset in
      mistake(
        "image-text", "an image has no text for those who cannot see it", help: "Write it between the brackets: `![…](…)`.",
        offset..<offset + 1)
    }
  }

  /// Where to look for the mistake of a page that nobody wrote by hand.
  private var origin: String? {
    guard let source = file.sources.first else { return nil }
    return "The page is made of \(source)" + (file.sources.count > 1 ? " and others." : ".")
      + " Look there, and in the templates that you changed."
  }

  /// The value of an attribute, without the references that escaping makes.
  func text(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let value = file.bytes[range]
    return value.contains(UInt8(ascii: "&")) ? Array(string(range).utf8)[...] : value
  }

  /// The same as a string.
  private func string(_ range: Range<Int>) -> String {
    let text = String(decoding: file.bytes[range], as: UTF8.self)
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private func mistake(_ code: String, _ message: String, help: String?, _ range: Range<Int>) -> Diagnostic {
    .error(code, message, help: help, at: place(range))
  }

  private func place(_ range: Range<Int>) -> Place {
    SourceFile(path: "Site/" + file.path, bytes: file.bytes)
      .place(range.lowerBound..<max(range.upperBound, range.lowerBound + 1))
  }
}
