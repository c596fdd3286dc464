// The document's candidates, each once however it is spelt.
extension DocumentReader {
  /// The index of the candidate with a name, made if there is none.
  mutating func candidate(_ words: [Vocabulary.ID], name: String, kind: KnownActor.Kind) -> Int {
    if let index = candidateIndices[words] { return index }
    let index = candidates.count
    var candidate = Candidate(words: words, name: name, kind: kind)
    let sense = lexicon.phrases.meanings(of: words).first {
      $0.usage == .name && (lexicon.actors[$0.actor].kind == kind)
    }
    candidate.known = sense?.actor
    candidates.append(candidate)
    candidateIndices[words] = index
    return index
  }

  /// Lets a phrase mean a candidate, unless it means another already.
  mutating func addAlias(_ words: [Vocabulary.ID], to index: Int) {
    guard words != candidates[index].words, candidates[index].aliases.count < 16,
      !candidates[index].aliases.contains(words)
    else { return }
    candidates[index].aliases.append(words)
  }

  /// Joins candidates that are one, such as "Minister Tsivilyov" and Sergey Tsivilyov.
  mutating func joinCandidates() {
    addKnownPersons()
    turnCompanies()
    joinKnown()
    joinFrontNames()
    joinLegalForms()
    let (surnames, givenNames) = joinFullNames()
    for index in candidates.indices where isOpen(index) && isBareSurname(candidates[index].words) {
      // A surname that the registry knows is that actor's, whoever else has it.
      guard candidates[index].known == nil, let last = candidates[index].words.last,
        let full = surnames[last] ?? givenNames[last]
      else { continue }
      // "Mr Roe" between Jane and John Roe is somebody, but nobody knows who.
      if full.count == 1 { join(index, into: full[0]) } else { candidates[index].points = Evidence.hopeless }
    }
    joinByAlias()
    weighSurnames()
    doubtCrafts()
  }

  /// Joins full names with the same ends; returns the persons by their surnames and by their first names.
  private mutating func joinFullNames() -> (
    surnames: [Vocabulary.ID: [Int]], givenNames: [Vocabulary.ID: [Int]]
  ) {
    var byEnds: [Ends: Int] = [:]
    var bySurname: [Vocabulary.ID: [Int]] = [:]
    var byGiven: [Vocabulary.ID: [Int]] = [:]
    for index in candidates.indices where isOpen(index) && !isBareSurname(candidates[index].words) {
      let words = candidates[index].words
      // "Pope John Paul" is John Paul II.
      guard let first = words.first, let last = words.last(where: { !classes(of: $0).contains(.suffix) })
      else { continue }
      let ends = Ends(first: first, last: last)
      if let same = byEnds[ends] {
        join(index, into: same)
        continue
      }
      byEnds[ends] = index
      bySurname[last, default: []].append(index)
      if classes(of: first).contains(.familyFirst) { bySurname[first, default: []].append(index) }
      byGiven[first, default: []].append(index)
    }
    return (bySurname, byGiven)
  }

  /// Whether a candidate is a person who is not yet known to be another candidate.
  private func isOpen(_ index: Int) -> Bool {
    candidates[index].kind == .person && candidates[index].sameAs == nil
  }

  /// Whether a name is one word, or one behind "al-", "Sheikh" and the like.
  func isBareSurname(_ words: [Vocabulary.ID]) -> Bool {
    words.dropLast().allSatisfy { !classes(of: $0).isDisjoint(with: [.particle, .honorific]) }
  }

  /// What a word does; nothing where only the document has it.
  func classes(of word: Vocabulary.ID) -> WordClass {
    word >= 0 && word < lexicon.vocabulary.next ? lexicon.classes[Int(word)] : []
  }

  /// Candidates that are one actor of the lexicon are one.
  private mutating func joinKnown() {
    var byKnown: [Int: Int] = [:]
    for index in candidates.indices {
      guard let known = candidates[index].known else { continue }
      if let first = byKnown[known] { join(index, into: first) } else { byKnown[known] = index }
    }
  }

  private mutating func joinByAlias() {
    var owners: [[Vocabulary.ID]: [Int]] = [:]
    for index in candidates.indices {
      for alias in candidates[index].aliases { owners[alias, default: []].append(index) }
    }
    for index in candidates.indices where candidates[index].sameAs == nil {
      guard let owner = owners[candidates[index].words]?.filter({ $0 != index }), owner.count == 1 else {
        continue
      }
      if resolved(owner[0]) != index { join(index, into: owner[0]) }
    }
  }

  /// Known persons whose full names stand in the text take part, so that their surnames are found too.
  private mutating func addKnownPersons() {
    for passage in passages.indices {
      for find in passages[passage].finds {
        guard case .known(let actor) = find.meaning, lexicon.actors[actor].kind == .person else { continue }
        let index = candidate(words(passage, find.tokens), name: lexicon.actors[actor].name, kind: .person)
        candidates[index].known = actor
        candidates[index].points = Evidence.published
      }
    }
  }

  /// Makes one candidate of two.
  mutating func join(_ index: Int, into other: Int) {
    let target = resolved(other)
    guard target != index else { return }
    let joined = candidates[index]
    candidates[index].sameAs = target
    candidates[target].points = max(candidates[target].points, joined.points)
    for role in joined.roles { candidates[target].add(role) }
    if joined.isTitled { candidates[target].isTitled = true }
    if candidates[target].of == nil { candidates[target].of = joined.of }
    if candidates[target].known == nil { candidates[target].known = joined.known }
    if joined.kind != .person || !isBareSurname(joined.words) {
      candidates[target].aliases.append(joined.words)
    }
    candidates[target].aliases += joined.aliases
  }

  /// The candidate that another turned out to be.
  func resolved(_ index: Int) -> Int {
    var index = index
    while let next = candidates[index].sameAs { index = next }
    return index
  }
}

/// The first and the last word of a name.
private struct Ends: Hashable {
  var first: Vocabulary.ID
  var last: Vocabulary.ID
}
