import Diagnostics

/// Mistakes found in one go through a template.
struct Findings: Sendable {
  /// A condition that was looked at, and whether the types decided it.
  struct Decision: Sendable {
    var path: String
    var offset: Int
    var diagnostic: Diagnostic?
  }

  private(set) var diagnostics: [Diagnostic] = []
  /// A layout is checked once for each page; a condition is dead only if every page decides it.
  private(set) var decisions: [Decision] = []

  var hasErrors: Bool { diagnostics.hasErrors }

  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func add(_ more: [Diagnostic]) { diagnostics += more }

  mutating func add(_ decision: Decision) { decisions.append(decision) }
}
