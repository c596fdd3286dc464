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
    if Self.active.contains(ending) { return refusal(asset, "a file `.\(ending)` can hold scripts and is not published") }
    do throws(FileError) {
      if ending == "svg" { return drawing(asset, try scan.read(asset.path)) }
      guard let mark = Self.mark(of: try scan.read(asset.path, upTo: 4_096)) else { return nil }
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
      help: "An article goes into a file `.md` or `.txt`, as text; pack anything else, or take it out of the folder.",
      at: place(asset))
  }

  private func place(_ asset: Asset) -> Place { Place(path: scan.displayPath(asset.path)) }

  /// How a text begins that somebody's browser may take for a web page, whatever its ending.
  ///
  /// From a folder, or from a server that does not know the ending, a browser goes by the first bytes (WHATWG MIME
  /// Sniffing, section 7.1). What the tables of tags have in common is the beginning of a tag, a declaration or an
  /// instruction.
  private static func mark(of bytes: [UInt8]) -> String? {
    let start = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard start.first == UInt8(ascii: "<"), let next = start.dropFirst().first,
      next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z") || "!?/%".utf8.contains(next)
    else { return nil }
    let mark = start.prefix(16).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    return String(decoding: mark, as: UTF8.self)
  }

  /// Documents and programs that a browser or a server runs, or whose scripts cannot be looked for.
  private static let active: Set<String> = [
    "asp", "aspx", "cgi", "cjs", "hta", "htc", "htm", "html", "js", "jsp", "mht", "mhtml", "mjs", "phar", "php", "pht",
    "phtml", "rdf", "shtml", "svgz", "swf", "vbs", "wasm", "webarchive", "xht", "xhtml", "xml", "xsl", "xslt",
  ]
}
