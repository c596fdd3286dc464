import Diagnostics

/// Who was found in one document.
package struct Recognition: Sendable, Hashable {
  /// The actors that may be published, in the order of their first mentions.
  package var actors: [RecognizedActor]
  /// What is merely likely and left to the analyst, in the order of first mentions; never published.
  package var suggestions: [RecognizedActor]

  /// Names that stand for two actors of the registry and that the document does not tell apart.
  package var diagnostics: [Diagnostic]

  /// Makes a recognition.
  package init(
    actors: [RecognizedActor] = [], suggestions: [RecognizedActor] = [], diagnostics: [Diagnostic] = []
  ) {
    self.actors = actors
    self.suggestions = suggestions
    self.diagnostics = diagnostics
  }
}
