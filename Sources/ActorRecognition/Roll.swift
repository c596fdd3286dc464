/// The actors of a document in the order of their first mentions, each with all of them.
struct Roll {
  /// One actor.
  struct Entry {
    /// Who it is.
    var meaning: Find.Meaning
    /// The mentions, in the document's order.
    var mentions: [Mention]
    /// Whether some mention speaks of it as one who acts, not by an adjective alone.
    var isCivic: Bool
  }

  /// The actors.
  private(set) var entries: [Entry] = []
  private var places: [Int: Int] = [:]

  /// Adds a mention.
  mutating func add(_ mention: Mention, of meaning: Find.Meaning, isCivic: Bool) {
    guard let key = Self.key(meaning) else { return }
    if let place = places[key] {
      entries[place].mentions.append(mention)
      if isCivic { entries[place].isCivic = true }
    } else {
      places[key] = entries.count
      entries.append(Entry(meaning: meaning, mentions: [mention], isCivic: isCivic))
    }
  }

  /// Notes that an actor is spoken of as one who acts.
  mutating func makeCivic(_ meaning: Find.Meaning) {
    if let key = Self.key(meaning), let place = places[key] { entries[place].isCivic = true }
  }

  /// A number for each actor, since numbers hash faster than meanings do.
  private static func key(_ meaning: Find.Meaning) -> Int? {
    switch meaning {
    case .known(let index): index * 2
    case .candidate(let index): index * 2 + 1
    case .ambiguous, .capital, .nobody: nil
    }
  }
}
