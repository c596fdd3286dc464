/// Gives folded words their numbers and classes.
///
/// A protocol and no closure, since it is asked at every word: the compiler then calls it directly.
protocol Numbering {
  /// The number and the classes of a folded word.
  mutating func number(_ folded: [UInt8]) -> (Vocabulary.ID, WordClass)
}

/// Numbers the words of a document: the lexicon's where it has them, else the document's own.
struct DocumentNumbering: Numbering {
  /// The numbers of the words that only the document has.
  private(set) var vocabulary: Vocabulary
  private let known: Vocabulary
  private let classes: [WordClass]

  /// Makes a numbering in which only the lexicon's words have numbers yet.
  init(_ lexicon: Lexicon) {
    known = lexicon.vocabulary
    classes = lexicon.classes
    vocabulary = Vocabulary(after: known.next)
  }

  mutating func number(_ folded: [UInt8]) -> (Vocabulary.ID, WordClass) {
    if let id = known.id(of: folded) { return (id, classes[Int(id)]) }
    return (vocabulary.intern(folded), WordClass.ending(of: folded))
  }
}

/// Looks words up and gives none a number: an unknown one's is -1.
struct LookUpNumbering: Numbering {
  /// The numbers of the words.
  let vocabulary: Vocabulary

  func number(_ folded: [UInt8]) -> (Vocabulary.ID, WordClass) { (vocabulary.id(of: folded) ?? -1, []) }
}

extension Vocabulary: Numbering {
  mutating func number(_ folded: [UInt8]) -> (ID, WordClass) { (intern(folded), []) }
}
