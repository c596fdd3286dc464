import Diagnostics
import Dossiers
import Publishing

/// Verifies rendered pages before they are published: links, anchors, assets, ids, headings, images.
///
/// A page is looked at while its bytes are there. What it expects of other pages is settled when all have been looked at.
struct SiteCheck: Sendable {
  private let paths: NameTable

  /// Takes the paths of all files that are published together, each once.
  init(_ paths: [String]) {
    self.paths = NameTable(paths)
  }

  /// Looks at a file; nothing comes of one that is no page.
  func page(_ file: RenderedFile) -> CheckedPage? {
    guard file.path.hasSuffix(".html") else { return nil }
    let outline = PageOutline(file.bytes)
    let check = PageCheck(file: file, outline: outline)
    let path = Array(file.path.utf8)
    let number = paths.find(path)
    var page = CheckedPage(outline)
    for link in outline.links {
      guard let target = LinkedPlace(check.text(link), on: path) else { continue }
      guard let file = paths.find(target.path) else {
        page.mistakes.append(check.brokenLink(link, near: NearMiss.of(text(target.path[...]), among: paths.all)))
        continue
      }
      guard !target.anchor.isEmpty else { continue }
      if file != number {
        let anchor = FNV1a.hash(target.anchor)
        page.links.append(
          CheckedPage.Link(file: Int32(clamping: file), offset: Int32(clamping: link.lowerBound), anchor: anchor))
      } else if outline.ids.find(target.anchor) == nil {
        page.mistakes.append(check.brokenAnchor(link, text(target.anchor), on: check.file.path, among: outline))
      }
    }
    page.mistakes += check.diagnostics
    return page
  }

  /// What is wrong with all pages, in the order of the paths; `remake` makes the file of a number once more, to show where in
  /// it a mistake stands.
  func diagnostics(of pages: [CheckedPage?], remake: (Int) -> RenderedFile) -> [Diagnostic] {
    pages.enumerated().flatMap { number, page -> [Diagnostic] in
      guard let page else { return [] }
      let broken = page.links.filter { !(pages[Int($0.file)]?.has($0.anchor) ?? true) }
      guard !broken.isEmpty else { return page.mistakes }
      let file = remake(number)
      let check = PageCheck(file: file, outline: PageOutline(file.bytes))
      return broken.compactMap { mistake($0, on: check, remake: remake) } + page.mistakes
    }
  }

  private func mistake(_ link: CheckedPage.Link, on check: PageCheck, remake: (Int) -> RenderedFile) -> Diagnostic? {
    guard let range = check.outline.links.first(where: { $0.lowerBound == Int(link.offset) }),
      let target = LinkedPlace(check.text(range), on: Array(check.file.path.utf8))
    else { return nil }
    let file = remake(Int(link.file))
    return check.brokenAnchor(range, text(target.anchor), on: file.path, among: PageOutline(file.bytes))
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
