/// One place at which a document names an actor.
package struct Mention: Sendable, Hashable {
  /// How an actor is named.
  package enum Kind: String, Sendable {
    /// By a name in full or short: "Sergey Lavrov", "U.S.", "NATO".
    case name
    /// By a part of a person's name, once the whole has stood in the document: "Lavrov".
    case surname
    /// By the adjective or the people: "Russian", "Iranians", "Russo-".
    case demonym
    /// By the capital that stands for the government in it: "Moscow said".
    case metonym
    /// By the post alone: "the Russian foreign minister".
    case role
  }

  /// The id of the block, or `title`.
  package var block: String
  /// The UTF-8 byte offsets in `Block.text`, or in the title.
  package var range: Range<Int>
  /// The text at those offsets.
  package var surface: String
  /// How the actor is named there.
  package var kind: Kind

  /// Makes a mention.
  package init(block: String, range: Range<Int>, surface: String, kind: Kind) {
    self.block = block
    self.range = range
    self.surface = surface
    self.kind = kind
  }
}
