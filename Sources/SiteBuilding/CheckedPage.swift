import Diagnostics

/// What is left of a page that was checked: its anchors, and what it expects of other pages.
///
/// Anchors are kept as hashes, since the pages of a large site have a million of them.
struct CheckedPage: Sendable {
  /// A link to an anchor of another page.
  struct Link: Sendable {
    /// The number of the file that it leads to.
    var file: Int32
    /// Where the address stands in the page.
    var offset: Int32
    /// The hash of the anchor.
    var anchor: UInt64
  }

  /// The hashes of its anchors, sorted.
  private var anchors: [UInt64]
  /// Its links to anchors of other pages.
  var links: [Link] = []
  /// What is wrong with it, whatever the others are.
  var mistakes: [Diagnostic] = []

  /// Keeps the anchors of a page.
  init(_ outline: PageOutline) {
    anchors = (0..<outline.ids.count).map { FNV1a.hash(outline.ids[$0]) }.sorted()
  }

  /// Whether it has the anchor of a hash.
  func has(_ anchor: UInt64) -> Bool {
    var range = anchors.startIndex..<anchors.endIndex
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if anchors[middle] == anchor { return true }
      range = anchors[middle] < anchor ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
