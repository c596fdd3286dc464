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

  /// The title from front matter; lines that equal it are the title and its echoes.
  package var title: String?
  /// What lines are, by their trimmed text.
  package var lineKinds: [String: LineKind]

  /// Makes hints; without any, recovery is left to itself.
  package init(title: String? = nil, lineKinds: [String: LineKind] = [:]) {
    self.title = title
    self.lineKinds = lineKinds
  }
}
