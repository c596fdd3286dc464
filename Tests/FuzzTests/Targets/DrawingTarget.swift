@testable import Dossiers

extension FuzzTarget {
  /// A drawing beside the articles (SVG), which is published as it is or refused.
  ///
  /// In what passes, another reader of XML finds nothing that runs or loads something either.
  static let drawing = FuzzTarget(name: "drawing") { bytes in
    DrawingCheck(bytes).finding == nil ? DrawingAudit(bytes).findings : []
  }
}
