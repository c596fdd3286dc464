import Diagnostics

/// The mistakes of all pages, each said once.
///
/// A layout is checked with the model of every page that extends it: what is wrong for several of them is one
/// diagnostic that says so, and a condition is dead only when every page decides it.
struct SiteFindings: Sendable {
  private struct Key: Hashable, Comparable {
    var path: String
    var line: Int
    var column: Int
    var code: String

    static func < (left: Key, right: Key) -> Bool {
      (left.path, left.line, left.column, left.code) < (right.path, right.line, right.column, right.code)
    }
  }

  private var single: [Diagnostic] = []
  /// How many pages each file was checked for.
  private var visits: [String: Int] = [:]
  private var shared: [Key: (diagnostic: Diagnostic, pages: [String])] = [:]
  private var decisions: [Key: (visits: Int, diagnostics: [Diagnostic])] = [:]

  /// Adds a diagnostic that has nothing to do with a model; the same one is said once.
  mutating func add(_ diagnostic: Diagnostic) {
    if !single.contains(diagnostic) { single.append(diagnostic) }
  }

  /// Adds what was found when one page was checked.
  ///
  /// - Parameter chain: The page's template, its layout and so on.
  mutating func add(_ findings: Findings, chain: [Template], subject: String) {
    for template in chain { visits[template.source.path, default: 0] += 1 }
    for diagnostic in findings.diagnostics {
      let key = Self.key(diagnostic.place, diagnostic.code)
      shared[key, default: (diagnostic, [])].pages.append("`\(chain[0].name)` (\(subject))")
    }
    for decision in findings.decisions {
      let key = Key(path: decision.path, line: 0, column: decision.offset, code: "")
      var entry = decisions[key] ?? (0, [])
      entry.visits += 1
      if let diagnostic = decision.diagnostic { entry.diagnostics.append(diagnostic) }
      decisions[key] = entry
    }
  }

  /// All of them.
  var diagnostics: [Diagnostic] {
    let dead = decisions.sorted { $0.key < $1.key }.map(\.value)
      .filter { $0.visits == $0.diagnostics.count }.compactMap(\.diagnostics.first)
    return single + shared.sorted { $0.key < $1.key }.map(\.value).map(diagnostic) + dead
  }

  private static func key(_ place: Place?, _ code: String) -> Key {
    Key(path: place?.path ?? "", line: place?.line ?? 0, column: place?.column ?? 0, code: code)
  }

  // Whom a mistake concerns is worth saying where it does not concern all.
  private func diagnostic(_ diagnostic: Diagnostic, _ pages: [String]) -> Diagnostic {
    let visits = visits[diagnostic.place?.path ?? ""] ?? 0
    guard let first = pages.first, pages.count < visits else { return diagnostic }
    var diagnostic = diagnostic
    let more = pages.count > 1 ? " and \(pages.count - 1) more" : ""
    let note = "Found for the page \(first)\(more)."
    diagnostic.help = diagnostic.help.map { "\($0)\n\(note)" } ?? note
    return diagnostic
  }
}
