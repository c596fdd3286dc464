/// How surely the words around a name say that it is a company's.
enum CompanySign: Comparable {
  /// They say nothing.
  case none
  /// They may be said of other things too: "the takeover of Roe".
  case weak
  /// They are said of companies alone: "shares in Roe".
  case strong
}

// Tells companies that are called like persons by what is said of them.
extension DocumentReader {
  /// What the words around a name say of its being a company.
  func companySign(_ text: Passage, _ name: Range<Int>) -> CompanySign {
    max(signBefore(text, name.lowerBound), signBehind(text, name))
  }

  /// "shares in Roe", "the acquisition of Roe".
  private func signBefore(_ text: Passage, _ start: Int) -> CompanySign {
    let words = lexicon.words
    guard text.isAdjacent(start), text.isAdjacent(start - 1) else { return .none }
    let classes = text.classes(start - 2)
    let isHolder = !classes.isDisjoint(with: [.post, .occupation])
    // People work at companies, not at people.
    if isHolder, text.has(words.at, at: start - 1) { return .strong }
    if isHolder, text.has(words.of, at: start - 1), isChief(text, start - 2) { return .weak }
    guard [words.in, words.of, words.with].contains(where: { text.has($0, at: start - 1) }) else {
      return .none
    }
    return classes.contains(.stake) ? .strong : classes.contains(.deal) ? .weak : .none
  }

  /// Whether a word says who runs a company: CEO, chairman, director, executive.
  private func isChief(_ text: Passage, _ index: Int) -> Bool {
    let words = lexicon.words
    return [words.ceo, words.cfo, words.executive, words.chairman, words.director].contains {
      text.has($0, at: index)
    }
  }

  /// "Roe shares rose", "Roe chief executive Jane Doe", "the Roe takeover".
  private func signBehind(_ text: Passage, _ name: Range<Int>) -> CompanySign {
    let next = name.upperBound
    guard text.isAdjacent(next), !text.isHyphenated(next) else { return .none }
    let classes = text.classes(next)
    let isOwner = text.tokens[next - 1].form.contains(.possessive)
    if !isOwner, isChiefExecutive(text, next) { return .strong }
    if classes.contains(.stake) {
      // In "Roe shares the prize" it is a verb.
      let behind = text.classes(next + 1)
      if isOwner || !behind.isDisjoint(with: [.act, .price]) || !text.isAdjacent(next + 1) { return .strong }
      return behind.contains(.function) ? .none : .weak
    }
    return classes.contains(.deal) && !isOwner ? .weak : .none
  }

  /// Whether "CEO", "chief executive", "chief financial officer" and the like begin at a token.
  func isChiefExecutive(_ text: Passage, _ index: Int) -> Bool {
    let words = lexicon.words
    if [words.ceo, words.cfo].contains(where: { text.has($0, at: index) }) { return true }
    guard text.has(words.chief, at: index), text.isAdjacent(index + 1) else { return false }
    return [words.executive, words.financial, words.operating].contains { text.has($0, at: index + 1) }
  }

  /// Makes companies of those whom the text first seemed to name as persons.
  mutating func turnCompanies() {
    for index in candidates.indices
    where candidates[index].kind == .person && candidates[index].companySign > .none
      && !candidates[index].isTitled && candidates[index].known == nil
    {
      candidates[index].kind = .organization
      candidates[index].points =
        candidates[index].companySign == .strong ? Evidence.organizationHead : Evidence.uncertainHead
    }
  }

  /// Leaves to the analyst whether the bearer of a ship's name is a person.
  mutating func doubtCrafts() {
    for index in candidates.indices
    where candidates[index].kind == .person && candidates[index].isCraft && !candidates[index].isTitled
      && candidates[index].known == nil
    {
      candidates[index].points = min(candidates[index].points, Evidence.suggested)
    }
  }

  /// Lets "Roe Doe" mean the company that the document calls Roe Doe Financial Inc, unless it is a person's name too.
  mutating func joinFrontNames() {
    for index in candidates.indices
    where candidates[index].kind == .organization && candidates[index].sameAs == nil {
      let words = candidates[index].words
      guard words.count > 3, let last = words.last, classes(of: last).contains(.legal) else { continue }
      for count in 2..<words.count - 1 {
        guard let front = candidateIndices[Array(words[..<count])], front != index,
          !candidates[front].isTitled,
          candidates[front].known == nil
        else { continue }
        join(front, into: index)
      }
    }
  }
}
