// Finds the candidates' names wherever they stand, once the prose has said who they are.
extension DocumentReader {
  /// A phrase that means a candidate.
  private struct Naming: Hashable {
    var candidate: Int
    var kind: Mention.Kind
  }

  /// Marks every mention of every candidate that is at least suggested.
  mutating func linkCandidates() {
    let namings = namings()
    for passage in passages.indices {
      let tokens = passages[passage].tokens
      var index = 0
      while index < tokens.count {
        index = link(namings, tokens, at: index, in: passage)
      }
    }
  }

  private func namings() -> Phrases<Naming> {
    var namings = Phrases<Naming>()
    var surnames: [[Vocabulary.ID]: Set<Int>] = [:]
    var shorts: [Vocabulary.ID: Set<Int>] = [:]
    for index in candidates.indices
    where candidates[index].sameAs == nil && candidates[index].points >= Evidence.suggested {
      let candidate = candidates[index]
      namings.add(candidate.words, Naming(candidate: index, kind: .name))
      for alias in candidate.aliases { namings.add(alias, Naming(candidate: index, kind: .name)) }
      guard candidate.kind == .person else { continue }
      for words in [candidate.words] + candidate.aliases where !isBareSurname(words) {
        for surname in self.surnames(words) { surnames[surname, default: []].insert(index) }
        for short in shortNames(words) { shorts[short, default: []].insert(index) }
      }
    }
    for (surname, owners) in surnames where owners.count == 1 {
      for owner in owners { namings.add(surname, Naming(candidate: owner, kind: .surname)) }
    }
    for (short, owners) in shorts where owners.count == 1 && surnames[[short]] == nil {
      for owner in owners where namings.meanings(of: [short]).isEmpty {
        namings.add([short], Naming(candidate: owner, kind: .surname))
      }
    }
    return namings
  }

  /// The words by which a person is called for short: the last name with "al-" and without, and the first where
  /// the family's name stands there.
  private func surnames(_ words: [Vocabulary.ID]) -> [[Vocabulary.ID]] {
    guard let last = words.lastIndex(where: { !classes(of: $0).contains(.suffix) }), last > 0 else {
      return []
    }
    var surnames = [[words[last]]]
    var start = last
    while start > 1, classes(of: words[start - 1]).contains(.particle) { start -= 1 }
    if start < last { surnames.append(Array(words[start...last])) }
    if classes(of: words[0]).contains(.familyFirst) { surnames.append([words[0]]) }
    return surnames
  }

  /// Marks the longest naming that begins at a token; returns the token to go on with.
  private mutating func link(_ namings: Phrases<Naming>, _ tokens: [Token], at start: Int, in passage: Int)
    -> Int
  {
    var best: (end: Int, naming: Naming)?
    namings.eachMatch(in: tokens, at: start) { end, found in
      guard let naming = found.first(where: { fits($0, start..<end, in: passage) }) else { return }
      best = (end, naming)
    }
    guard let best else { return start + 1 }
    if let find = passages[passage].find(at: start), case .candidate = find.meaning,
      find.tokens.count >= best.end - start
    {
      return find.tokens.upperBound
    }
    passages[passage].claim(start..<best.end, .candidate(best.naming.candidate), best.naming.kind)
    return best.end
  }

  private func fits(_ naming: Naming, _ tokens: Range<Int>, in passage: Int) -> Bool {
    let text = passages[passage]
    // A longer known name wins: "Lavrov Street" may be a place.
    if tokens.contains(where: { text.find(at: $0).map { $0.tokens.count > tokens.count } ?? false }) {
      return false
    }
    guard tokens.contains(where: { text.isCapitalized($0) }) else { return false }
    return naming.kind != .surname || isSurname(text, tokens)
  }

  /// Whether a word that is somebody's surname is that here: no other given name before it, no "Street" behind.
  func isSurname(_ text: Passage, _ tokens: Range<Int>) -> Bool {
    let index = tokens.lowerBound
    if let find = text.find(at: index) {
      guard case .capital = find.meaning, !text.classes(index - 1).contains(.locative) else { return false }
    }
    if text.isAdjacent(index), text.isCapitalized(index - 1), text.owners[index - 1] < 0,
      !text.tokens[index - 1].form.contains(.possessive), !text.isTitleCased,
      !text.classes(index - 1).isDisjoint(with: [.given, .ambiguousGiven])
        || text.tokens[index - 1].form.contains(.initial)
    {
      return false
    }
    let next = tokens.upperBound
    if text.isAdjacent(next), text.isCapitalized(next), !text.isTitleCased, text.owners[next] < 0,
      !text.tokens[next - 1].form.contains(.possessive)
    {
      return false
    }
    if tokens.count == 1, text.tokens[index].form.contains(.initial) { return false }
    // "May" is a month unless it is addressed or speaks.
    if !text.classes(index).isDisjoint(with: [.calendar, .function]) {
      let isAddressed = !text.classes(index - 1).isDisjoint(with: [.honorific, .post, .given])
      guard isAddressed || text.classes(index + 1).contains(.speech) else { return false }
    }
    return !(text.tokens[index].form.contains(.opening) && text.classes(index).contains(.english))
  }
}
