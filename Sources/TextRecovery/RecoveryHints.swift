import Diagnostics

/// What the author has settled in front matter before recovery begins.
package struct RecoveryHints: Sendable, Hashable {
  /// What an author can say that a line is.
  package enum LineKind: String, Sendable, CaseIterable {
    case heading
    case paragraph
    case item
    case quote
    /// The line is left out as page furniture.
    case omit
  }

  /// A line as its author has settled it.
  package struct SettledLine: Sendable, Hashable {
    /// What it is.
    package var kind: LineKind
    /// Where that was said, where it was in a file.
    package var place: Place?

    /// Makes a settled line.
    package init(_ kind: LineKind, at place: Place? = nil) {
      self.kind = kind
      self.place = place
    }
  }

  /// The title from front matter; lines that equal it are the title and its echoes.
  package var title: String?
  /// What lines are, by their trimmed text.
  package var lines: [String: SettledLine]

  /// Makes hints; without any, recovery is left to itself.
  package init(title: String? = nil, lines: [String: SettledLine] = [:]) {
    self.title = title
    self.lines = lines
  }
}
