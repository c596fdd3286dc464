/// What the generator wrote into a site: each file with its hash and what it was made from.
///
/// The text is that of `sha256sum`, so that `sha256sum -c .dossier-manifest` verifies a site without this
/// program; what a file was made from stands in comment lines before it.
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

  /// Reads a manifest's text; nothing when it is none.
  package init?(text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first.map(String.init) == Self.firstLine else { return nil }
    entries = []
    var sources: [String] = []
    for line in lines.dropFirst() {
      if line.hasPrefix(Self.sourcePrefix) {
        sources.append(String(line.dropFirst(Self.sourcePrefix.count)))
      } else {
        guard line.utf8.count > 66, line.dropFirst(64).hasPrefix("  ") else { return nil }
        entries.append(Entry(path: String(line.dropFirst(66)), hash: String(line.prefix(64)), sources: sources))
        sources = []
      }
    }
  }

  /// The manifest as it stands in the site.
  package var text: String {
    var text = Self.firstLine + "\n"
    for entry in entries {
      for source in entry.sources { text += Self.sourcePrefix + source + "\n" }
      text += entry.hash + "  " + entry.path + "\n"
    }
    return text
  }

  private static let firstLine = "# dossier manifest 1"
  private static let sourcePrefix = "# from "
}
