/// A style sheet whose content has changed, and with it the hash in its name.
struct StyleChange: Equatable {
  /// The path that it had.
  let from: String
  /// The path that it has.
  let to: String

  /// The style sheets that differ between two sites.
  static func all(from old: PreviewSite?, to new: PreviewSite) -> [StyleChange] {
    guard let old else { return [] }
    let styles = new.styles
    return old.styles.sorted { $0.key < $1.key }.compactMap { source, path in
      guard let other = styles[source], other != path else { return nil }
      return StyleChange(from: path, to: other)
    }
  }

  /// A page as it is when nothing but this has changed.
  func applied(to page: [UInt8]) -> [UInt8] {
    page.replacing(Array(from.utf8), with: Array(to.utf8))
  }
}
