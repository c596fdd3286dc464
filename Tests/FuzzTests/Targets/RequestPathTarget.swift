@testable import Preview

extension FuzzTarget {
  /// A browser's request, from its bytes to the key by which a file is looked up.
  ///
  /// Another host's request is refused, a part lies within its file, and an address that is sent back leads to this
  /// server and ends no header line.
  static let requestPath = FuzzTarget(name: "request-path") { bytes in
    guard case .success(let request) = RequestHead.parse(bytes) else { return [] }
    var findings: [String] = []
    let isRefused = RequestRule(address: "127.0.0.1").refusal(of: request) != nil
    let host = request["host"]?.lowercased() ?? ""
    if !isRefused, !["localhost", "127.0.0.1", "[::1]"].contains(where: host.hasPrefix) { findings.append("host \(host)") }
    if case .part(let range) = ByteRange(request["range"], length: 100), range.isEmpty || range.upperBound > 100 {
      findings.append("range \(range)")
    }
    guard !isRefused, request.path.hasPrefix("/"), let path = PercentCoding.decode(request.path) else { return findings }
    if request.query.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) { findings.append("query \(request.query)") }
    if path.utf8.contains(0) { findings.append("NUL in a path") }
    let location = PercentCoding.encodePath(path)
    if location.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) { findings.append("location \(location)") }
    if PercentCoding.decode(location) != path { findings.append("\(path) becomes \(location)") }
    if PreviewSite.key(path).hasSuffix("/") { findings.append("a folder as a key") }
    return findings
  }
}
