/// The paths of files of `Content/` as authors' links name them.
package enum ContentPath {
  /// The path that a relative address means in a file; nothing when it leads out of `Content/`.
  package static func resolve(_ address: String, in file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": break
      case "..":
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      default: parts.append(decoded(part))
      }
    }
    return (file.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// What two paths have in common that are one file on some system: those that differ only in case, and those that
  /// differ only in normalization, since equal strings are canonically equivalent.
  package static func key(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return isPlain ? path : path.uppercased().lowercased()
  }

  /// A part of an address without percent signs (RFC 3986, section 2.1).
  package static func decoded(_ part: Substring) -> String {
    guard part.utf8.contains(UInt8(ascii: "%")) else { return String(part) }
    var bytes: [UInt8] = []
    var rest = part.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
