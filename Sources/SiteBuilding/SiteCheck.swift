import Diagnostics
import Dossiers
import Publishing

/// Verifies rendered pages before they are published: links, anchors, assets, ids, headings, images.
package struct SiteCheck: Sendable {
  private let files: [RenderedFile]
  /// The outlines of the pages; files that are no pages have none.
  private let outlines: [PageOutline?]
  private let paths: NameTable

  /// Takes a set of files that are published together.
  package init(_ files: [RenderedFile]) {
    self.init(files, outlines: files.map(Self.outline))
  }

  /// Takes files whose outlines are known already, in the same order.
  init(_ files: [RenderedFile], outlines: [PageOutline?]) {
    self.files = files
    self.outlines = outlines
    paths = NameTable(files.map(\.path))
  }

  /// The outline of a page.
  static func outline(of file: RenderedFile) -> PageOutline? {
    file.path.hasSuffix(".html") ? PageOutline(file.bytes) : nil
  }

  /// What is wrong, page by page.
  package var diagnostics: [Diagnostic] { files.indices.flatMap(diagnostics) }

  /// What is wrong with the file of a number.
  func diagnostics(of number: Int) -> [Diagnostic] {
    guard let outline = outlines[number] else { return [] }
    let page = PageCheck(file: files[number], outline: outline)
    return outline.links.compactMap { broken($0, on: page) } + page.diagnostics
  }

  private func broken(_ link: Range<Int>, on page: PageCheck) -> Diagnostic? {
    guard let target = LinkedPlace(page.text(link), on: page.file.path) else { return nil }
    guard let number = paths.find(target.path) else {
      let near = NearMiss.of(String(decoding: target.path, as: UTF8.self), among: paths.all)
      return page.mistake(
        "broken-link", "the link `\(page.string(link))` leads to no file of the site",
        help: near.map { "Did you mean `\($0)`?" }, link)
    }
    guard !target.anchor.isEmpty, let ids = outlines[number]?.ids, ids.find(target.anchor) == nil else { return nil }
    let anchor = String(decoding: target.anchor, as: UTF8.self)
    return page.mistake(
      "broken-anchor",
      "the link `\(page.string(link))` leads to `#\(anchor)`, which \(files[number].path) does not have",
      help: NearMiss.of(anchor, among: ids.all).map { "Did you mean `#\($0)`?" }, link)
  }
}

/// The checks of one page that need no other.
private struct PageCheck {
  let file: RenderedFile
  let outline: PageOutline

  var diagnostics: [Diagnostic] { duplicates + headings + images }

  private var duplicates: [Diagnostic] {
    outline.repeatedIds.map { mistake("duplicate-id", "the id `\(string($0))` stands twice on the page", help: nil, $0) }
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

  /// The value of an attribute, without the references that escaping makes.
  func text(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let value = file.bytes[range]
    return value.contains(UInt8(ascii: "&")) ? Array(string(range).utf8)[...] : value
  }

  /// The same as a string.
  func string(_ range: Range<Int>) -> String {
    let text = String(decoding: file.bytes[range], as: UTF8.self)
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  func mistake(_ code: String, _ message: String, help: String?, _ range: Range<Int>) -> Diagnostic {
    .error(code, message, help: help, at: place(range))
  }

  private func place(_ range: Range<Int>) -> Place {
    SourceFile(path: "Site/" + file.path, bytes: file.bytes)
      .place(range.lowerBound..<max(range.upperBound, range.lowerBound + 1))
  }
}
