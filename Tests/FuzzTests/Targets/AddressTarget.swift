import Dossiers
import Markup

extension FuzzTarget {
  /// An address of a link, and the path that it means.
  ///
  /// What the policy lets pass is harmless as a browser reads it; what is resolved stays within `Content/`.
  static let address = FuzzTarget(name: "address") { bytes in
    let address = String(decoding: bytes, as: UTF8.self)
    var findings: [String] = []
    switch LinkPolicy.target(of: address) {
    case .page(let passed), .external(let passed), .image(let passed):
      if !AddressAudit.isHarmless(passed) { findings.append("`\(passed)` is let pass") }
    case .citation: findings.append("a citation out of nothing")
    case .none: break
    }
    if let path = ContentPath.resolve(address, in: "Content/dossier/article.md") {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      if parts.first != "Content" { findings.append("`\(path)` is outside") }
      // A decoded `..` is the name of no file that the scan lists, so it can be there and leads nowhere.
    }
    return findings
  }
}
