import Diagnostics
import Markup

/// All that is known before a text is read: the words' classes, the actors, and the phrases that name them.
///
/// A class, since it is large, never changes once made, and is read at every word.
final class Lexicon: Sendable {
  /// How spellings are made alike.
  let folding: LetterFolding
  /// The numbers of all words that matter.
  let vocabulary: Vocabulary
  /// The classes of the words, by number.
  let classes: [WordClass]
  /// The known actors, the registry's first.
  let actors: [KnownActor]
  /// How many of them are the registry's.
  let registered: Int
  /// The indices of the known actors by id.
  let indices: [String: Int]
  /// The phrases that name them.
  let phrases: Phrases<Sense>
  /// For each country of the gazetteer, the adjective by which bodies of the country are called.
  let demonyms: [Int: String]
  /// What is wrong with the registry.
  let diagnostics: [Diagnostic]
  /// Numbers of words that rules ask for.
  let words: KeyWords

  /// Reads the gazetteer and the registry.
  init(registry: [KnownActor]) {
    let built = LexiconBuilder(registry: registry)
    folding = built.folding
    vocabulary = built.vocabulary
    classes = built.classes
    actors = built.actors
    registered = built.registered
    indices = built.indices
    phrases = built.phrases
    demonyms = built.demonyms
    diagnostics = built.diagnostics
    words = built.words
  }

  /// The index of the actor whom a registry's `of` means, by id or by name.
  func index(named name: String) -> Int? {
    if let index = indices[name] ?? indices[Slug.make(name)] { return index }
    var tokenizer = Tokenizer(Array(name.utf8), folding: folding)
    var numbering = LookUpNumbering(vocabulary: vocabulary)
    let words = tokenizer.tokens(numbering: &numbering).map(\.word)
    return phrases.meanings(of: words).first { $0.usage == .name }?.actor
  }
}
