// Takes organizations in as candidates, each under the country whose it is.
extension DocumentReader {
  /// Takes in an organization with the acronym behind it.
  mutating func claim(_ found: OrganizationName, in passage: Int) {
    let text = passages[passage]
    let index = candidate(for: found, in: passage)
    let isNobodys = candidates[index].of == nil && isAnyCountrys(text, found.tokens)
    let points = isNobodys ? Evidence.uncertainHead : found.points
    candidates[index].points = max(candidates[index].points, points)
    readAcronym(passage, behind: found.tokens, index)
    passages[passage].claim(found.tokens, .candidate(index), .name)
  }

  private mutating func candidate(for found: OrganizationName, in passage: Int) -> Int {
    let text = passages[passage]
    let words = words(passage, found.tokens)
    let name = name(passage, found.tokens)
    let inner = text.find(at: found.tokens.lowerBound)
    guard let owner = inner ?? possessor(text, before: found.tokens) else {
      return localBodies[words] ?? candidate(words, name: name, kind: .organization)
    }
    let isGeneric = found.tokens.allSatisfy { text.classes($0).contains(.english) }
    let demonym = inner == nil && isGeneric ? demonym(of: owner) : nil
    let index = candidate(
      (demonym?.words ?? []) + words, name: (demonym.map { $0.name + " " } ?? "") + name, kind: .organization)
    if candidates[index].of == nil { candidates[index].of = owner.meaning }
    // "the Foreign Ministry" behind "the Russian Foreign Ministry" is that one, in the same block.
    let plain = inner?.kind == .demonym ? Array(words.dropFirst(owner.tokens.count)) : words
    if plain.count > 1, demonym != nil || inner?.kind == .demonym { localBodies[plain] = index }
    return index
  }

  /// The country or body in the possessive directly before a name.
  private func possessor(_ text: Passage, before tokens: Range<Int>) -> Find? {
    guard text.isAdjacent(tokens.lowerBound), let find = text.find(at: tokens.lowerBound - 1),
      text.tokens[tokens.lowerBound - 1].form.contains(.possessive)
    else { return nil }
    return find
  }

  /// The adjective by which a country's bodies are called, so that "Greece's Parliament" is the Greek Parliament.
  private func demonym(of owner: Find) -> (name: String, words: [Vocabulary.ID])? {
    guard case .known(let country) = owner.meaning, let name = lexicon.demonyms[country] else { return nil }
    return (name, name.split(separator: " ").compactMap { lexicon.vocabulary.id(of: folded(String($0))) })
  }

  /// Whether a name is one that every country has: "Foreign Ministry".
  private func isAnyCountrys(_ text: Passage, _ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { !text.classes($0).isDisjoint(with: [.area, .function, .organization]) }
  }

  /// Learns "OX" from "Organization for X (OX)".
  private mutating func readAcronym(_ passage: Int, behind tokens: Range<Int>, _ index: Int) {
    let text = passages[passage]
    let at = tokens.upperBound
    let isBracketed =
      text.hasMark("(", at: at) && text.hasMark(")", at: at + 2)
      || text.hasMark("[", at: at) && text.hasMark("]", at: at + 2)
    guard isBracketed, text.tokens[at + 1].form.contains(.capitals)
    else { return }
    addAlias([text.tokens[at + 1].word], to: index)
  }

  /// The folded bytes of a word.
  func folded(_ word: String) -> [UInt8] {
    var folded: [UInt8] = []
    lexicon.folding.fold(word, into: &folded)
    return folded
  }
}
