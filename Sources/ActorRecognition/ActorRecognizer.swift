import Diagnostics
import Markup

/// Finds persons, countries and organizations in documents, without a network and without guessing aloud.
///
/// Knowledge comes from the analyst's registry, then from the built-in gazetteer, then from the document's own
/// prose: posts with names, appositions, verbs of saying. What the prose makes merely likely is suggested and never
/// published; in headings, tables and lists nobody is found who is not known from one of the three.
///
/// "The West" and "Western" are nobody. Regions and towns are places. A capital is its country's government where it
/// acts or is acted upon, and a place after "in", "to" and the like. A country of which a document has nothing but the
/// adjective, and not of its state ("a Swiss watch"), is a suggestion. In "the Russian foreign minister" the adjective
/// names the country and the post the person: mentions never overlap.
package struct ActorRecognizer: Sendable {
  /// What is wrong with the registry, such as one name for two actors.
  package var diagnostics: [Diagnostic] { lexicon.diagnostics }

  private let lexicon: Lexicon

  /// Makes a recogniser of the analyst's actors and the built-in gazetteer.
  package init(registry: [KnownActor]) {
    lexicon = Lexicon(registry: registry)
  }

  /// The actors of a document; the names of sites and publishers are none.
  ///
  /// The title is read as the passage `title`. One pass over the text: the cost does not depend on how many
  /// actors are registered.
  package func recognize(_ document: Document, title: String?, siteNames: [String] = []) -> Recognition {
    var reader = DocumentReader(document, title: title, lexicon: lexicon)
    let ownName = document.title?.siteName.map { [$0] } ?? []
    return reader.recognition(siteNames: siteNames + ownName)
  }
}
