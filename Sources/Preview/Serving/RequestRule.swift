/// What a preview refuses before it looks at the path.
struct RequestRule: Sendable {
  private let hosts: HostRule

  /// The rule for a server that listens on an address.
  init(address: String) {
    hosts = HostRule(address: address)
  }

  /// The refusal of a request; nothing when it is to be answered.
  func refusal(of request: PreviewRequest) -> PreviewResponse? {
    guard request.path.utf8.count + request.query.utf8.count <= 8_192 else {
      return .text(414, "The address is too long.")
    }
    guard let host = request["host"], !host.isEmpty else { return .text(400, "The request names no host.") }
    guard hosts.allows(host) else {
      return .text(421, "This preview answers to localhost and 127.0.0.1 only, so that no page elsewhere can read it.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .text(405, "A preview can only be read.", headers: [("Allow", "GET, HEAD")])
    }
    return nil
  }

  /// Whether a request comes from a page that another server gave.
  static func isForeign(_ request: PreviewRequest) -> Bool {
    if let site = request["sec-fetch-site"], site != "same-origin", site != "none" { return true }
    guard let origin = request["origin"] else { return false }
    return origin != "http://" + (request["host"] ?? "")
  }
}
