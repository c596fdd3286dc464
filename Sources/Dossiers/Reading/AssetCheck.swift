import Diagnostics

/// Looks through the files that would be published as they are, for what a browser would run under the site's name.
///
/// Drawings (SVG) are read whole; a page that was saved from the web, a script or another document that can hold
/// scripts is refused, whatever its ending; and so is a name that not every system can have.
struct AssetCheck {
  private let scan: FolderScan

  init(_ scan: FolderScan) {
    self.scan = scan
  }

  /// What keeps files from being published.
  func diagnostics(of assets: [Asset]) -> [Diagnostic] {
    assets.compactMap { FileNameRule.diagnostic(for: $0.path, at: place($0)) } + assets.compactMap(content)
  }

  private func content(of asset: Asset) -> Diagnostic? {
    let name = asset.path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    if Self.inert.contains(ending) { return nil }
    if Self.active.contains(ending) { return refusal(asset, "a file `.\(ending)` can hold scripts and is not published") }
    do throws(FileError) {
      if ending == "svg" { return drawing(asset, try scan.read(asset.path)) }
      guard let mark = Self.mark(of: try scan.read(asset.path, upTo: 1_024)) else { return nil }
      return refusal(asset, "this begins with `\(mark)` as a web page does, and is not published")
    } catch {
      return .error("unreadable", "the file cannot be read: \(error.reason)", at: place(asset))
    }
  }

  private func drawing(_ asset: Asset, _ bytes: [UInt8]) -> Diagnostic? {
    DrawingCheck(bytes).finding.map { finding in
      let source = SourceFile(path: scan.displayPath(asset.path), bytes: bytes)
      return .error(
        "active-drawing", "the drawing has \(finding.what), which is not published",
        help: "Export it again as plain SVG, or as PNG.", at: source.place(finding.range))
    }
  }

  private func refusal(_ asset: Asset, _ message: String) -> Diagnostic {
    .error(
      "active-file", message,
      help: "An article goes into a file `.md` or `.txt`, as text; take anything else out of the folder.",
      at: place(asset))
  }

  private func place(_ asset: Asset) -> Place { Place(path: scan.displayPath(asset.path)) }

  /// How the text of a web page or another active document begins (WHATWG MIME Sniffing, section 7.1).
  private static func mark(of bytes: [UInt8]) -> String? {
    let start = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(32)
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return marks.first { text.utf8.starts(with: $0.utf8) }
  }

  private static let marks = [
    "<!doctype", "<!--", "<html", "<head", "<body", "<script", "<iframe", "<svg", "<?xml", "<div", "<style", "<title",
    "<table", "<h1", "<a ", "<b>", "<p>", "<br", "<font",
  ]
  /// Files that no browser takes for a document with scripts.
  private static let inert: Set<String> = [
    "avif", "bib", "bmp", "csv", "docx", "epub", "gif", "ico", "jpeg", "jpg", "json", "m4a", "mp3", "mp4", "odp", "ods",
    "odt", "ogg", "otf", "pdf", "png", "pptx", "ris", "tif", "tiff", "ttf", "tsv", "wav", "webm", "webp", "woff", "woff2",
    "xlsx", "zip",
  ]
  /// Documents and programs that a browser runs, or whose scripts cannot be looked for.
  private static let active: Set<String> = [
    "cjs", "hta", "htc", "htm", "html", "js", "mht", "mhtml", "mjs", "phtml", "php", "rdf", "shtml", "svgz", "swf",
    "vbs", "wasm", "xht", "xhtml", "xml", "xsl", "xslt",
  ]
}
