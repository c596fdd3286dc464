// Finds the candidates' names wherever they stand, once the prose has said who they are.
extension DocumentReader {
  /// A phrase that means a candidate.
  private struct Naming {
    var words: [Vocabulary.ID]
    var candidate: Int
    var kind: Mention.Kind
  }

  /// Marks every mention of every candidate that is at least suggested.
  mutating func linkCandidates() {
    let namings = namings()
    for passage in passages.indices {
      var index = 0
      while index < passages[passage].tokens.count {
        index = link(namings[passages[passage].tokens[index].word] ?? [], at: index, in: passage)
      }
    }
  }

  private func namings() -> [Vocabulary.ID: [Naming]] {
    var namings: [Naming] = []
    var surnames: [[Vocabulary.ID]: Set<Int>] = [:]
    for index in candidates.indices
    where candidates[index].sameAs == nil && candidates[index].points >= Evidence.suggested {
      let candidate = candidates[index]
      for words in [candidate.words] + candidate.aliases {
        namings.append(Naming(words: words, candidate: index, kind: .name))
        guard candidate.kind == .person, !isBareSurname(words) else { continue }
        for surname in self.surnames(words) { surnames[surname, default: []].insert(index) }
      }
    }
    for (surname, owners) in surnames.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
    where owners.count == 1 {
      for owner in owners { namings.append(Naming(words: surname, candidate: owner, kind: .surname)) }
    }
    return Dictionary(grouping: namings) { $0.words[0] }.mapValues {
      $0.sorted { $0.words.count > $1.words.count }
    }
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

  private mutating func link(_ namings: [Naming], at start: Int, in passage: Int) -> Int {
    for naming in namings {
      let tokens = start..<start + naming.words.count
      guard matches(naming, tokens, in: passage) else { continue }
      if case .candidate(let owner)? = passages[passage].find(at: start)?.meaning {
        if passages[passage].finds[Int(passages[passage].owners[start])].tokens.count >= tokens.count {
          _ = owner
          return start + 1
        }
      }
      passages[passage].claim(tokens, .candidate(naming.candidate), naming.kind)
      return tokens.upperBound
    }
    return start + 1
  }

  private func matches(_ naming: Naming, _ tokens: Range<Int>, in passage: Int) -> Bool {
    let text = passages[passage]
    guard tokens.upperBound <= text.tokens.count else { return false }
    for (offset, index) in tokens.enumerated() {
      guard text.tokens[index].word == naming.words[offset] else { return false }
      if offset > 0, !text.tokens[index].form.contains(.adjacent) { return false }
      // A longer known name wins: "Lavrov Street" may be a place.
      if let find = text.find(at: index), find.tokens.count > tokens.count { return false }
    }
    let first = text.tokens[tokens.lowerBound]
    guard naming.kind == .surname || naming.words.count == 1 else { return true }
    guard first.form.contains(.capitalized) || naming.words.count > 1 else { return false }
    if naming.kind == .surname { return isSurname(text, tokens) }
    return true
  }

  /// Whether a word that is somebody's surname is that here: no other given name before it, no "Street" behind.
  private func isSurname(_ text: Passage, _ tokens: Range<Int>) -> Bool {
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
    return !(text.tokens[index].form.contains(.opening) && text.classes(index).contains(.english))
  }
}
