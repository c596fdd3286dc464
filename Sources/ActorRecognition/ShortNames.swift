// Learns by which shorter names a document goes on to call those whom it has named in full.
extension DocumentReader {
  /// Makes one of "Telnova Group plc" and "Telnova Group", and lets "Telnova" mean it.
  mutating func joinLegalForms() {
    var byStem: [[Vocabulary.ID]: Int] = [:]
    for index in candidates.indices where isCompany(index) {
      let stem = stem(candidates[index].words)
      guard !stem.isEmpty else { continue }
      if let first = byStem[stem] {
        join(index, into: first)
      } else {
        byStem[stem] = index
        if stem.count > 1 { addAlias(stem, to: index) }
      }
    }
    var byFront: [Vocabulary.ID: Set<Int>] = [:]
    for (stem, index) in byStem where isFirm(candidates[index].words) {
      byFront[stem[0], default: []].insert(index)
    }
    for (front, owners) in byFront
    where owners.count == 1 && mayStandAlone(front) && singles[front]?.places ?? 0 == 0 {
      for owner in owners { addAlias([front], to: owner) }
    }
  }

  /// The words by which a person may be called once: the first name, and the father's of two family names.
  func shortNames(_ words: [Vocabulary.ID]) -> [Vocabulary.ID] {
    guard words.count > 1, let first = words.first else { return [] }
    var names: [Vocabulary.ID] = []
    if mayStandAlone(first) { names.append(first) }
    let family = words[words.count - 2]
    if words.count > 2, classes(of: family).isDisjoint(with: [.given, .honorific]), mayStandAlone(family) {
      names.append(family)
    }
    return names
  }

  /// Publishes who is but likely where the surname alone goes on to act: "Lundberg, …, also managed to".
  mutating func weighSurnames() {
    var owners: [Vocabulary.ID: Int] = [:]
    var shared: Set<Vocabulary.ID> = []
    for index in candidates.indices where candidates[index].kind == .person && candidates[index].sameAs == nil
    {
      guard candidates[index].words.count > 1, let last = candidates[index].words.last else { continue }
      if owners.updateValue(index, forKey: last) != nil { shared.insert(last) }
    }
    let unsure = owners.filter { last, index in
      (0..<Evidence.published).contains(candidates[index].points) && !shared.contains(last)
        && mayStandAlone(last) && !classes(of: last).contains(.given)
    }
    guard !unsure.isEmpty else { return }
    for passage in passages where passage.isProse && !passage.isTitleCased {
      for index in passage.tokens.indices {
        guard let owner = unsure[passage.tokens[index].word],
          actsAlone(passage, index, likely: candidates[owner].points > Evidence.suggested)
        else { continue }
        candidates[owner].points = Evidence.published
      }
    }
  }

  /// Whether a surname alone speaks, or acts and owns as companies do as well, which is enough for a likely person.
  private func actsAlone(_ text: Passage, _ index: Int, likely isLikely: Bool) -> Bool {
    let token = text.tokens[index]
    guard text.owners[index] < 0, text.isCapitalized(index), !token.form.contains(.capitals),
      isSurname(text, index..<index + 1)
    else { return false }
    // "The Winter Roe is" has another name's first word before it.
    let isEnd = text.isAdjacent(index) && text.isCapitalized(index - 1) && text.owners[index - 1] < 0
    if isEnd, text.classes(index - 1).isDisjoint(with: [.post, .honorific, .occupation]) { return false }
    let acts: WordClass = isLikely ? [.speech, .act] : .speech
    return isLikely && token.form.contains(.possessive)
      || text.isAdjacent(index + 1) && !text.classes(index + 1).isDisjoint(with: acts)
      || text.classes(index - 1).contains(.speech)
  }

  /// Whether a word by itself may be a name here: no word of the language, and nobody else's.
  private func mayStandAlone(_ word: Vocabulary.ID) -> Bool {
    let barred: WordClass = [
      .english, .particle, .honorific, .post, .suffix, .ambiguousGiven, .function, .calendar, .stop,
    ]
    return classes(of: word).isDisjoint(with: barred) && lexicon.phrases.meanings(of: [word]).isEmpty
  }

  private func isCompany(_ index: Int) -> Bool {
    candidates[index].kind == .organization && candidates[index].sameAs == nil
      && candidates[index].points >= Evidence.suggested && candidates[index].known == nil
  }

  /// A name without "Inc" and the like behind it.
  private func stem(_ words: [Vocabulary.ID]) -> [Vocabulary.ID] {
    var stem = words
    while stem.count > 1, let last = stem.last, classes(of: last).contains(.legal) { stem.removeLast() }
    return stem
  }

  /// Whether a name is a firm's, which is called by its first word.
  private func isFirm(_ words: [Vocabulary.ID]) -> Bool {
    words.count > 1 && words.last.map { !classes(of: $0).isDisjoint(with: [.legal, .firm]) } == true
  }
}
