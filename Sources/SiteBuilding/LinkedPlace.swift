import Dossiers

/// The file of the site, and the place in it, that a relative address means.
struct LinkedPlace {
  /// The path of the file below the site's folder, in UTF-8.
  let path: [UInt8]
  /// The anchor behind `#`; empty when there is none.
  let anchor: ArraySlice<UInt8>

  /// Follows an address from the page at a path in UTF-8; nothing for one that leaves the site.
  init?(_ address: ArraySlice<UInt8>, on page: [UInt8]) {
    let end = address.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? address.endIndex
    var rest = address[..<end]
    guard !rest.contains(UInt8(ascii: ":")), !rest.starts(with: Self.host) else { return nil }
    anchor = address[end...].firstIndex(of: UInt8(ascii: "#")).map { address[($0 + 1)...] } ?? []
    guard !rest.isEmpty else {
      path = page
      return
    }
    if rest.contains(UInt8(ascii: "%")) {
      rest = Array(ContentPath.decoded(String(decoding: rest, as: UTF8.self)[...]).utf8)[...]
    }
    var folder = Self.folder(of: page[...])
    while rest.starts(with: Self.up) {
      guard !folder.isEmpty else {
        // Above the site there is nothing that could be found.
        path = Array(rest)
        return
      }
      folder = Self.folder(of: folder.dropLast())
      rest = rest.dropFirst(3)
    }
    let isFolder = (rest.last ?? folder.last ?? UInt8(ascii: "/")) == UInt8(ascii: "/")
    var path: [UInt8] = []
    path.reserveCapacity(folder.count + rest.count + Self.index.count)
    path += folder
    path += rest
    if isFolder { path += Self.index }
    self.path = path
  }

  private static let index = Array("index.html".utf8)
  private static let up = Array("../".utf8)
  private static let host = Array("//".utf8)

  /// A path up to and with its last `/`.
  private static func folder(of path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    path[..<(path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex)]
  }
}
