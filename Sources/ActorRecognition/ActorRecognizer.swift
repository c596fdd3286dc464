import Diagnostics
import Markup

/// Finds persons, countries and organizations in documents.
package struct ActorRecognizer: Sendable {
  /// What is wrong with the registry, such as one alias for two actors.
  package var diagnostics: [Diagnostic]

  /// Makes a recogniser of the analyst's actors and the built-in gazetteer.
  package init(registry: [KnownActor]) {
    diagnostics = []
  }

  /// The actors of a document; the names of sites and publishers are none.
  package func recognize(_ document: Document, title: String?, siteNames: [String] = []) -> Recognition {
    Recognition()
  }
}
