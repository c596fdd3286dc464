/// Which `Host` a preview answers to.
///
/// A page elsewhere can make its own host name lead to this machine (DNS rebinding) and then read whatever the
/// server gives it. Such a page cannot change the `Host` that its browser sends: so names other than this
/// machine's own are refused. Numbers cannot be rebound, and are taken when the server listens beyond this machine.
struct HostRule: Sendable {
  /// Whether the server can be reached from other machines.
  let isOpen: Bool

  /// The rule for a server that listens on an address.
  init(address: String) {
    isOpen = !["127.0.0.1", "::1", "localhost"].contains(address)
  }

  /// Whether the value of a `Host` field is an own one, with or without a port.
  func allows(_ field: String) -> Bool {
    guard let host = Self.name(field)?.lowercased() else { return false }
    if ["localhost", "127.0.0.1", "[::1]"].contains(host) { return true }
    return isOpen && (Self.isIPv4(host) || Self.isIPv6(host))
  }

  /// The name in `name`, `name:8000` or `[::1]:8000`; nothing when it has another form.
  private static func name(_ field: String) -> Substring? {
    let isBracketed = field.hasPrefix("[")
    guard let end = isBracketed ? field.firstIndex(of: "]").map(field.index(after:)) : field.firstIndex(of: ":") else {
      return isBracketed ? nil : field[...]
    }
    let rest = field[end...]
    if rest.isEmpty { return field[...] }
    guard rest.first == ":", rest.count > 1, rest.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return field[..<end]
  }

  private static func isIPv4(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }

  private static func isIPv6(_ host: String) -> Bool {
    host.hasPrefix("[") && host.hasSuffix("]") && host.contains(":")
      && host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
  }
}
