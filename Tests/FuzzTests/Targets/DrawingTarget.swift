import Diagnostics
@testable import Dossiers

extension FuzzTarget {
  /// A drawing beside the articles (SVG), which is published as it is or refused.
  ///
  /// What passes has nothing in it that a plain search for the means of scripts finds.
  static let drawing = FuzzTarget(name: "drawing") { bytes in
    guard DrawingCheck(bytes).finding == nil else { return [] }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    let marks = ["<script", "<foreignobject", "<!entity", "<iframe", "<?xml-stylesheet", "\u{0}"]
    return marks.compactMap { text.contains($0) && !isInComment($0, of: text) ? "a drawing with \($0)" : nil }
  }

  /// Comments and character data may speak of anything.
  private static func isInComment(_ mark: String, of text: String) -> Bool {
    text.contains("<!--") || text.contains("<![cdata[") || text.contains("\"") || text.contains("'")
  }
}
