/// Tells a style of a drawing that loads nothing from one that might.
///
/// Everything is looked for in bytes: to Swift a sign with an accent is another character, to a browser it is not.
enum DrawingStyle {
  /// Whether a style loads nothing but parts of the drawing itself.
  ///
  /// It is a style sheet, a `style`, or an attribute that can hold a style's value. Escapes, which could hide anything,
  /// are never harmless.
  static func isHarmless(_ style: String) -> Bool {
    guard style.utf8.contains(where: { "(@\\".utf8.contains($0) }) else { return true }
    let text = Array(style.lowercased().utf8)
    return isPlain(text) && isPlain(withoutComments(text))
  }

  private static func isPlain(_ text: [UInt8]) -> Bool {
    guard loading.allSatisfy({ text.firstRange(of: $0) == nil }) else { return false }
    var rest = text[...]
    while let url = rest.firstRange(of: Array("url(".utf8)) {
      rest = rest[url.upperBound...].drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      if rest.first != UInt8(ascii: "#") { return false }
    }
    return true
  }

  /// What loads something without `url(…)`, or runs it.
  private static let loading = [
    "\\", "@import", "image(", "image-set(", "src(", "expression(", "-moz-binding", "behavior",
  ].map { Array($0.utf8) }

  /// What stands before and behind a comment, joined: no browser reads it so, and none has to.
  private static func withoutComments(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text[...]
    while let start = rest.firstRange(of: Array("/*".utf8)) {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: Array("*/".utf8)) else { return result }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}
