/// Phrases as a tree of words, each with what it may mean.
///
/// The cost of a look-up depends on the phrase's length alone, never on how many phrases there are.
struct Phrases<Meaning: Hashable & Sendable>: Sendable {
  /// The number of words that a phrase may have; bounds the work at each word of a text.
  static var longest: Int { 16 }

  /// A bit for each word that begins a phrase, since most words begin none.
  private var roots: [UInt64] = []
  private var children = NodeTable()
  private var meanings: [[Meaning]] = [[]]

  /// Adds a meaning of a phrase.
  mutating func add(_ words: [Vocabulary.ID], _ meaning: Meaning) {
    guard let first = words.first, words.count <= Self.longest else { return }
    markRoot(first)
    var node = child(0, first)
    for word in words.dropFirst() { node = child(node, word) }
    if !meanings[Int(node)].contains(meaning) { meanings[Int(node)].append(meaning) }
  }

  /// The meanings of exactly these words.
  func meanings(of words: [Vocabulary.ID]) -> [Meaning] {
    var node: Int32 = 0
    for word in words {
      guard let next = children.node(from: node, by: word) else { return [] }
      node = next
    }
    return meanings[Int(node)]
  }

  /// Calls back with the meanings of each phrase that begins at a token, shorter phrases first.
  func eachMatch(in tokens: [Token], at start: Int, _ found: (_ end: Int, _ meanings: [Meaning]) -> Void) {
    let first = tokens[start].word
    guard isRoot(first), var node = children.node(from: 0, by: first) else { return }
    var end = start + 1
    while true {
      if !meanings[Int(node)].isEmpty { found(end, meanings[Int(node)]) }
      guard end < tokens.count, tokens[end].form.contains(.adjacent), tokens[end].word >= 0,
        // "Iran's Air" is not Iran Air, but "People's Bank" is one name.
        !tokens[end - 1].form.contains(.possessive) || tokens[end - 1].classes.contains(.english),
        let next = children.node(from: node, by: tokens[end].word)
      else { return }
      node = next
      end += 1
    }
  }

  private func isRoot(_ word: Vocabulary.ID) -> Bool {
    let place = Int(word) >> 6
    return word >= 0 && place < roots.count && roots[place] >> UInt64(word & 63) & 1 == 1
  }

  private mutating func markRoot(_ word: Vocabulary.ID) {
    let place = Int(word) >> 6
    if place >= roots.count { roots += Array(repeating: 0, count: place + 1 - roots.count) }
    roots[place] |= 1 << UInt64(word & 63)
  }

  private mutating func child(_ node: Int32, _ word: Vocabulary.ID) -> Int32 {
    if let known = children.node(from: node, by: word) { return known }
    let new = Int32(meanings.count)
    children.add(new, from: node, by: word)
    meanings.append([])
    return new
  }
}
