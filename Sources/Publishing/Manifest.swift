import Diagnostics

/// What the generator wrote into a site: each file with its hash and what it was made from.
///
/// The text is that of `sha256sum`, so that `sha256sum -c .dossier-manifest` verifies a site without this
/// program; what a file was made from stands in comment lines before it. A source that ends with `/` is a folder
/// with all that is in it. Names with line breaks or backslashes are escaped as `sha256sum` escapes them.
///
/// ```
/// # dossier manifest 1
/// # from Content/about.md
/// 9f86d0…  about.html
/// ```
package struct Manifest: Sendable, Hashable {
  /// The manifest's name in the site's folder.
  package static let fileName = ".dossier-manifest"

  /// One file that the generator wrote.
  package struct Entry: Sendable, Hashable {
    /// The path below the site's folder.
    package var path: String
    /// The SHA-256 in hexadecimal digits.
    package var hash: String
    /// The paths of the files that it was made from.
    package var sources: [String]

    /// Says what is in a file and what it was made from.
    init(of file: RenderedFile) {
      self.init(path: file.path, hash: SHA256.hexadecimal(file.bytes), sources: file.sources)
    }

    /// Makes an entry.
    init(path: String, hash: String, sources: [String]) {
      self.path = path
      self.hash = hash
      self.sources = sources
    }
  }

  /// The files, by path.
  package var entries: [Entry]

  /// The manifest of rendered files.
  package init(of files: [RenderedFile]) {
    self.init(files.map(Entry.init))
  }

  /// The manifest of entries in any order.
  init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Reads a manifest's text; nothing when it is none, or names files outside the site's folder.
  package init?(text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
    guard lines.first.map(String.init) == Self.firstLine else { return nil }
    entries = []
    var sources: [String] = []
    for line in lines.dropFirst() {
      if line.hasPrefix(Self.sourcePrefix) {
        sources.append(Self.unescaped(line.dropFirst(Self.sourcePrefix.count)))
      } else {
        guard let entry = Self.entry(line, sources: sources) else { return nil }
        entries.append(entry)
        sources = []
      }
    }
  }

  /// The manifest in a site's folder; nothing where there is none.
  init?(of site: String) throws(FileError) {
    let path = site + "/" + Self.fileName
    guard case .file = Disk.kind(of: path) else { return nil }
    self.init(text: String(decoding: try FileBytes.read(path), as: UTF8.self))
  }

  private static func entry(_ line: Substring, sources: [String]) -> Entry? {
    let isEscaped = line.hasPrefix("\\")
    let bytes = isEscaped ? line.utf8.dropFirst() : line.utf8[...]
    guard bytes.count > 66, bytes.dropFirst(64).starts(with: "  ".utf8) else { return nil }
    let name = Substring(bytes.dropFirst(66))
    let path = isEscaped ? unescaped(name) : String(name)
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) else { return nil }
    return Entry(path: path, hash: String(Substring(bytes.prefix(64))), sources: sources)
  }

  /// The manifest as it stands in the site.
  package var text: String {
    var text = Self.firstLine + "\n"
    for entry in entries {
      for source in entry.sources { text += Self.sourcePrefix + Self.escaped(source) + "\n" }
      let path = Self.escaped(entry.path)
      text += (path == entry.path ? "" : "\\") + entry.hash + "  " + path + "\n"
    }
    return text
  }

  /// The manifest as a file of the site.
  var file: RenderedFile { RenderedFile(path: Self.fileName, bytes: Array(text.utf8)) }

  private static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == 0x5C || $0 == 0x0A || $0 == 0x0D }) else { return path }
    return path.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }

  private static func unescaped(_ path: Substring) -> String {
    guard path.utf8.contains(0x5C) else { return String(path) }
    var bytes: [UInt8] = []
    var rest = path.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == 0x5C, let escaped = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      bytes.append(escaped == UInt8(ascii: "n") ? 0x0A : escaped == UInt8(ascii: "r") ? 0x0D : escaped)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let firstLine = "# dossier manifest 1"
  private static let sourcePrefix = "# from "
}
