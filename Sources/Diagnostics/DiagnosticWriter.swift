/// Writes diagnostics as lines that people and editors read.
///
/// `path:line:col: error: message [code]`, then what to do; on a terminal the line in question stands
/// between them with a caret under the culprit.
///
/// ```
/// Content/site.yml:3:1: error: `titel` is not a key of site.yml [unknown-key]
///   3 | titel: Two capitals
///     | ^^^^^
///   Did you mean `title`?
/// ```
package struct DiagnosticWriter: Sendable {
  /// Whether the line in question is shown with a caret.
  package var showsExcerpts: Bool
  /// Whether severities are coloured with ANSI sequences.
  package var usesColor: Bool

  /// Makes a writer; excerpts and colours are for terminals.
  package init(showsExcerpts: Bool, usesColor: Bool) {
    self.showsExcerpts = showsExcerpts
    self.usesColor = usesColor
  }

  /// All diagnostics in reading order, one or more lines each.
  package func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.inReadingOrder.map(text).joined()
  }

  /// One diagnostic as one or more lines, each ending in a line feed.
  package func text(_ diagnostic: Diagnostic) -> String {
    var lines = [location(diagnostic.place) + severity(diagnostic.severity) + ": " + headline(diagnostic)]
    if showsExcerpts, let place = diagnostic.place { lines += excerpt(place) }
    if let help = diagnostic.help {
      lines += help.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func headline(_ diagnostic: Diagnostic) -> String {
    "\(Self.printable(diagnostic.message)) [\(diagnostic.code)]"
  }

  private func location(_ place: Place?) -> String {
    guard let place else { return "" }
    let path = Self.printable(place.path)
    guard let line = place.line else { return path + ": " }
    guard let column = place.column else { return "\(path):\(line): " }
    return "\(path):\(line):\(column): "
  }

  private func severity(_ severity: Diagnostic.Severity) -> String {
    guard usesColor else { return severity.rawValue }
    let color =
      switch severity {
      case .error: "31"
      case .warning: "33"
      }
    return "\u{1B}[1;\(color)m\(severity.rawValue)\u{1B}[0m"
  }

  private func excerpt(_ place: Place) -> [String] {
    guard let line = place.line, let text = place.excerpt, !text.isEmpty else { return [] }
    let scalars = Array(text.unicodeScalars)
    let column = min(max((place.column ?? 1) - 1, 0), scalars.count)
    // A pasted paragraph is one long line: show the part around the culprit.
    let start = scalars.count > 100 ? max(0, column - 40) : 0
    let end = min(scalars.count, start + 100)
    let shown = Self.printable(String(String.UnicodeScalarView(scalars[start..<end])))
    let gutter = String(repeating: " ", count: String(line).count)
    let lead = start > 0 ? "…" : ""
    let tail = end < scalars.count ? "…" : ""
    let indent = String(repeating: " ", count: column - start + lead.count)
    let carets = String(repeating: "^", count: max(1, min(place.length, end - column)))
    return ["  \(line) | \(lead)\(shown)\(tail)", "  \(gutter) | \(indent)\(carets)"]
  }

  /// A text without the control characters by which a pasted line could move a terminal's cursor.
  package static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }
}
