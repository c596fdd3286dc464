/// What a phrase may mean.
struct Sense: Sendable, Hashable {
  /// What a phrase says of an actor.
  enum Usage: Sendable, Hashable {
    case name
    case demonym
    /// "Russo" before a hyphen.
    case combining
    /// The name of a place that is some country's capital.
    case capital
    /// A phrase that contains a name and is none.
    case nobody
  }

  /// Which letters must be capitals for the phrase to count.
  enum Capitals: Sendable, Hashable {
    /// None: no word of the language is spelt so.
    case free
    /// The first ones.
    case first
    /// All of them.
    case all
  }

  /// The index of the actor among the known ones.
  var actor: Int
  /// What the phrase says of the actor.
  var usage: Usage
  /// Which letters must be capitals.
  var capitals: Capitals
}
