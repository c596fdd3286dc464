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

/// All phrases of the registry and the gazetteer as a tree of words.
///
/// The cost of a look-up depends on the phrase's length alone, never on how many phrases there are.
struct Phrases: Sendable {
  /// The number of words that a phrase may have; bounds the work at each word of a text.
  static let longest = 16

  private var roots: [Int32] = []
  private var children: [UInt64: Int32] = [:]
  private var senses: [[Sense]] = [[]]

  /// Adds a meaning of a phrase.
  mutating func add(_ words: [Vocabulary.ID], _ sense: Sense) {
    guard let first = words.first, words.count <= Self.longest else { return }
    var node = root(first)
    for word in words.dropFirst() { node = child(node, word) }
    if !senses[Int(node)].contains(where: { $0.actor == sense.actor && $0.usage == sense.usage }) {
      senses[Int(node)].append(sense)
    }
  }

  /// The meanings of exactly these words.
  func senses(of words: [Vocabulary.ID]) -> [Sense] {
    guard let first = words.first, Int(first) < roots.count, roots[Int(first)] > 0 else { return [] }
    var node = roots[Int(first)]
    for word in words.dropFirst() {
      guard let next = children[Self.key(node, word)] else { return [] }
      node = next
    }
    return senses[Int(node)]
  }

  /// Calls back with the meanings of each phrase that begins at a token, shorter phrases first.
  func eachMatch(in tokens: [Token], at start: Int, _ found: (_ end: Int, _ senses: [Sense]) -> Void) {
    let first = tokens[start].word
    guard first >= 0, Int(first) < roots.count, roots[Int(first)] > 0 else { return }
    var node = roots[Int(first)]
    var end = start + 1
    while true {
      if !senses[Int(node)].isEmpty { found(end, senses[Int(node)]) }
      guard end < tokens.count, tokens[end].form.contains(.adjacent), tokens[end].word >= 0,
        !tokens[end - 1].form.contains(.possessive) || end - start < 1,
        let next = children[Self.key(node, tokens[end].word)]
      else { return }
      node = next
      end += 1
    }
  }

  private mutating func root(_ word: Vocabulary.ID) -> Int32 {
    while roots.count <= Int(word) { roots.append(0) }
    if roots[Int(word)] == 0 {
      roots[Int(word)] = Int32(senses.count)
      senses.append([])
    }
    return roots[Int(word)]
  }

  private mutating func child(_ node: Int32, _ word: Vocabulary.ID) -> Int32 {
    if let known = children[Self.key(node, word)] { return known }
    let new = Int32(senses.count)
    children[Self.key(node, word)] = new
    senses.append([])
    return new
  }

  private static func key(_ node: Int32, _ word: Vocabulary.ID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
