/// A file of the site before it is on the disk.
package struct RenderedFile: Sendable, Hashable {
  /// The path below the site's folder, parts joined by `/`.
  package var path: String
  /// What is in it.
  package var bytes: [UInt8]
  /// The paths of the files that it was made from, as people know them, sorted.
  package var sources: [String]

  /// Makes a file.
  package init(path: String, bytes: [UInt8], sources: [String] = []) {
    self.path = path
    self.bytes = bytes
    self.sources = sources
  }
}
