// Watches capitalised words that stand alone: too little to publish, at times enough to suggest.
extension DocumentReader {
  /// Counts a word that stands alone, with what it does there.
  mutating func countSingle(_ passage: Int, _ index: Int, _ sign: CompanySign) {
    let text = passages[passage]
    let token = text.tokens[index]
    guard isWatched(text, index) else { return }
    let isOwner = token.form.contains(.possessive)
    let hasArticle = text.has(lexicon.words.the, at: index - 1)
    let isAcronym = token.form.contains(.capitals)
    var single = singles[token.word] ?? Single(passage: passage, token: index)
    single.count += 1
    if !token.form.contains(.opening) { single.inner += 1 }
    let isHolder = isAcronym && !text.classes(index + 1).isDisjoint(with: [.post, .occupation])
    let acts =
      (!text.classes(index + 1).isDisjoint(with: [.speech, .act]) || isHolder) && text.isAdjacent(index + 1)
    if acts || isOwner || text.classes(index - 1).contains(.speech) { single.acts += 1 }
    let isLocated = text.classes(index - 1).contains(.locative) && !isOwner
    let isProvince =
      text.isHyphenated(index + 1) && text.has(lexicon.words.based, at: index + 1)
      || text.has(lexicon.words.province, at: index + 1) && !isOwner
    if isProvince || isLocated || text.has(lexicon.words.from, at: index - 1) || hasArticle && !isAcronym {
      single.places += 1
    }
    if hasArticle { single.articles += 1 }
    single.companySign = max(single.companySign, sign)
    single.isAcronym = isAcronym && (2...6).contains(token.end - token.start)
    singles[token.word] = single
  }

  private func isWatched(_ text: Passage, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard text.owners[index] < 0, !token.form.contains(.initial) else { return false }
    let barred: WordClass = [.calendar, .stop, .weapon]
    guard token.classes.isDisjoint(with: barred) else { return false }
    return token.form.contains(.capitals) || token.classes.isDisjoint(with: [.english, .function, .thing])
  }

  /// Lets "KIA" mean the Kachin Independence Army that the document has named.
  mutating func linkAcronyms() {
    guard singles.contains(where: \.value.isAcronym) else { return }
    var owners: [[UInt8]: Set<Int>] = [:]
    for index in candidates.indices
    where candidates[index].kind == .organization && candidates[index].sameAs == nil {
      let initials = candidates[index].name.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
        .compactMap(\.first).filter(\.isUppercase)
      if initials.count >= 3 { owners[initials, default: []].insert(index) }
    }
    guard !owners.isEmpty else { return }
    for (word, single) in singles where single.isAcronym {
      let letters = Array(name(single.passage, single.token..<single.token + 1).utf8)
      guard let found = owners[letters], found.count == 1, let owner = found.first else { continue }
      addAlias([word], to: owner)
    }
  }

  /// Makes suggestions of words that stand alone, act like persons or bodies, and are nothing else.
  mutating func addSingles() {
    guard !singles.isEmpty else { return }
    var taken: Set<Vocabulary.ID> = []
    for candidate in candidates {
      if candidate.kind == .person, let surname = candidate.words.last { taken.insert(surname) }
      for alias in candidate.aliases where alias.count == 1 { taken.insert(alias[0]) }
    }
    for (word, single) in singles.sorted(by: {
      ($0.value.passage, $0.value.token) < ($1.value.passage, $1.value.token)
    }) {
      guard single.places == 0, !taken.contains(word), candidateIndices[[word]] == nil else { continue }
      let tokens = single.token..<single.token + 1
      if single.companySign == .strong, single.inner > 0, !classes(of: word).contains(.given) {
        let index = candidate([word], name: name(single.passage, tokens), kind: .organization)
        candidates[index].points = Evidence.organizationHead
      } else if single.isAcronym {
        guard single.acts >= 1 || single.count >= 2 && single.articles >= 1 else { continue }
        let index = candidate([word], name: name(single.passage, tokens), kind: .organization)
        candidates[index].points = Evidence.suggested
      } else if single.acts >= 1, single.inner >= 1, single.count >= 3 {
        let index = candidate([word], name: name(single.passage, tokens), kind: .person)
        candidates[index].points = Evidence.suggested
      }
    }
  }
}
