import Dossiers

/// The file of the site, and the place in it, that a relative address means.
struct LinkedPlace {
  /// The path of the file below the site's folder, in UTF-8.
  private(set) var path: [UInt8]
  /// The anchor behind `#`; empty when there is none.
  let anchor: ArraySlice<UInt8>

  /// Follows an address from the page at a path in UTF-8; nothing for one that leaves the site.
  init?(_ address: ArraySlice<UInt8>, on page: [UInt8]) {
    let end = address.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? address.endIndex
    var rest = address[..<end]
    guard !rest.contains(UInt8(ascii: ":")), !rest.starts(with: "//".utf8) else { return nil }
    anchor = address[end...].firstIndex(of: UInt8(ascii: "#")).map { address[($0 + 1)...] } ?? []
    path = page
    guard !rest.isEmpty else { return }
    if rest.contains(UInt8(ascii: "%")) {
      rest = Array(ContentPath.decoded(String(decoding: rest, as: UTF8.self)[...]).utf8)[...]
    }
    leave()
    while rest.starts(with: "../".utf8) {
      guard !path.isEmpty else {
        // Above the site there is nothing that could be found.
        path = Array(rest)
        return
      }
      path.removeLast()
      leave()
      rest = rest.dropFirst(3)
    }
    path += rest
    if path.last ?? UInt8(ascii: "/") == UInt8(ascii: "/") { path += "index.html".utf8 }
  }

  /// Takes the last part off the path, up to the `/` before it.
  private mutating func leave() {
    while let last = path.last, last != UInt8(ascii: "/") { path.removeLast() }
  }
}
