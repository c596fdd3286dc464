import Diagnostics
import Dossiers
import Publishing

/// Verifies rendered pages before they are published: links, anchors, assets, ids, headings, images.
package struct SiteCheck: Sendable {
  /// What is wrong, page by page.
  package let diagnostics: [Diagnostic]

  /// Checks a set of files as a whole.
  package init(_ files: [RenderedFile]) {
    let pages = files.filter { $0.path.hasSuffix(".html") }.map { (file: $0, outline: PageOutline($0.bytes)) }
    let paths = Set(files.map(\.path))
    let ids = Dictionary(pages.map { ($0.file.path, Set($0.outline.ids.map(\.name))) }) { first, _ in first }
    diagnostics = pages.flatMap { page in
      PageCheck(path: page.file.path, bytes: page.file.bytes, outline: page.outline, paths: paths, ids: ids).diagnostics
    }
  }
}

/// The checks of one page.
private struct PageCheck {
  let path: String
  let bytes: [UInt8]
  let outline: PageOutline
  let paths: Set<String>
  let ids: [String: Set<String>]

  var diagnostics: [Diagnostic] {
    outline.links.compactMap(broken) + duplicates + headings + images
  }

  private func broken(_ link: PageOutline.Item) -> Diagnostic? {
    guard let target = target(of: link.name) else { return nil }
    guard paths.contains(target.path) else {
      let near = NearMiss.of(target.path, among: paths)
      return mistake(
        "broken-link", "the link `\(link.name)` leads to no file of the site",
        help: near.map { "Did you mean `\($0)`?" }, link)
    }
    guard let anchor = target.anchor, !anchor.isEmpty, let known = ids[target.path], !known.contains(anchor) else {
      return nil
    }
    return mistake(
      "broken-anchor", "the link `\(link.name)` leads to `#\(anchor)`, which \(target.path) does not have",
      help: NearMiss.of(anchor, among: known).map { "Did you mean `#\($0)`?" }, link)
  }

  /// The file and anchor that a relative address means; nothing for one that leaves the site.
  private func target(of address: String) -> (path: String, anchor: String?)? {
    let bytes = address.utf8
    let end = bytes.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? bytes.endIndex
    guard !bytes[..<end].contains(UInt8(ascii: ":")), !address.hasPrefix("//") else { return nil }
    let anchor = bytes.firstIndex(of: UInt8(ascii: "#")).map { String(address[bytes.index(after: $0)...]) }
    if end == bytes.startIndex { return (path, anchor) }
    var folder = folder
    var rest = address[..<end]
    while rest.hasPrefix("../") {
      guard !folder.isEmpty else { return ("../" + address, anchor) }
      folder = folder.dropLast().lastIndex(of: "/").map { folder[...$0] } ?? ""
      rest = rest.dropFirst(3)
    }
    let name = rest.isEmpty || rest.hasSuffix("/") ? rest + "index.html" : rest
    return (folder + ContentPath.decoded(name), anchor)
  }

  /// The folder of the page, with its last `/`; empty at the top.
  private var folder: Substring { path.lastIndex(of: "/").map { path[...$0] } ?? "" }

  private var duplicates: [Diagnostic] {
    var seen: Set<String> = []
    return outline.ids.compactMap { id in
      seen.insert(id.name).inserted
        ? nil : mistake("duplicate-id", "the id `\(id.name)` stands twice on the page", help: nil, id)
    }
  }

  private var headings: [Diagnostic] {
    var last = 0
    return outline.headings.compactMap { heading in
      defer { last = heading.level }
      guard heading.level > last + 1 else { return nil }
      let item = PageOutline.Item(name: "", offset: heading.offset)
      return .warning(
        "heading-order", "a heading of level \(heading.level) follows one of level \(last)",
        help: "Readers who go from heading to heading miss the level between.", at: place(item))
    }
  }

  private var images: [Diagnostic] {
    outline.imagesWithoutText.map { offset in
      mistake(
        "image-text", "an image has no text for those who cannot see it", help: "Write it between the brackets: `![…](…)`.",
        PageOutline.Item(name: "", offset: offset))
    }
  }

  private func mistake(_ code: String, _ message: String, help: String?, _ item: PageOutline.Item) -> Diagnostic {
    .error(code, message, help: help, at: place(item))
  }

  private func place(_ item: PageOutline.Item) -> Place {
    SourceFile(path: "Site/" + path, bytes: bytes).place(item.offset..<item.offset + max(1, item.name.utf8.count))
  }
}
