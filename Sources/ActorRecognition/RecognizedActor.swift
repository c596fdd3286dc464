/// An actor found in a document, with every place at which the document names them.
package struct RecognizedActor: Sendable, Hashable {
  /// Why an actor is believed to be one.
  package enum Basis: String, Sendable {
    /// The analyst's `actors.yml` names them.
    case registry
    /// The built-in gazetteer names them.
    case gazetteer
    /// The document itself says who they are.
    case prose
  }

  /// The registry's id, or the slug of the canonical name: `sergey-lavrov`, `united-states`.
  package var id: String
  /// The canonical name: "Sergey Lavrov", also where the text has "sergey Lavrov".
  package var name: String
  /// What the actor is.
  package var kind: KnownActor.Kind
  /// The posts that the document states, each once, in document order.
  package var roles: [Role]
  /// The id of the country or body that the actor belongs to, where the document or the registry tells.
  package var of: String?
  /// Every mention, in document order: the title's first, then block by block.
  package var mentions: [Mention]
  /// Why the actor is believed to be one.
  package var basis: Basis

  /// Makes an actor.
  package init(
    id: String, name: String, kind: KnownActor.Kind, roles: [Role] = [], of: String? = nil,
    mentions: [Mention] = [], basis: Basis
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.roles = roles
    self.of = of
    self.mentions = mentions
    self.basis = basis
  }
}

/// A post as a document states it.
package struct Role: Sendable, Hashable {
  /// The post without its country or body, capitalised as a title: "Foreign Minister".
  package var title: String
  /// The id of the country or body that the post belongs to, where the document tells.
  package var of: String?
  /// The id of the block that states it, or `title`.
  package var block: String
  /// The UTF-8 byte offsets of the stated post in the block's text.
  package var range: Range<Int>

  /// Makes a role.
  package init(title: String, of: String? = nil, block: String, range: Range<Int>) {
    self.title = title
    self.of = of
    self.block = block
    self.range = range
  }
}
