// Finds organizations of which the prose says what they are: "the airline Qantas", "Traveland, a travel company,".
extension DocumentReader {
  /// The number of words looked at behind a name.
  private static let reach = 6

  /// The body that a run of capitalised words names, with what it is called before or behind it.
  func statedBody(_ text: Passage, _ run: Range<Int>) -> OrganizationName? {
    guard run.count <= 4, run.allSatisfy({ text.owners[$0] < 0 }), mayBeBody(text, run) else { return nil }
    if isCalledBefore(text, run.lowerBound) || isCalledBehind(text, run.upperBound) {
      return OrganizationName(tokens: run, head: run.lowerBound, points: Evidence.organizationHead)
    }
    // "the Viv Ansanm alliance", but "the Lauder group" may be a family's.
    guard text.has(lexicon.words.the, at: run.lowerBound - 1), text.isAdjacent(run.upperBound),
      !text.isCapitalized(run.upperBound), text.classes(run.upperBound).contains(.body),
      !text.tokens[run.upperBound - 1].form.contains(.possessive)
    else { return nil }
    let points = run.count > 1 ? Evidence.organizationHead : Evidence.uncertainHead
    return OrganizationName(tokens: run, head: run.lowerBound, points: points)
  }

  private func mayBeBody(_ text: Passage, _ run: Range<Int>) -> Bool {
    let barred: WordClass = [.post, .occupation, .honorific, .calendar, .stop, .thing]
    return run.allSatisfy {
      text.classes($0).isDisjoint(with: barred) && !text.tokens[$0].form.contains(.initial)
    }
      && run.contains { !text.classes($0).contains(.english) }
      && (run.count > 1 || text.classes(run.lowerBound).isDisjoint(with: [.given, .ambiguousGiven]))
  }

  private func isCalledBefore(_ text: Passage, _ start: Int) -> Bool {
    let noun = start - 1
    guard text.isAdjacent(start), !text.isHyphenated(start), text.classes(noun).contains(.body),
      !text.isCapitalized(noun), text.classes(noun).isDisjoint(with: [.post, .honorific])
    else { return false }
    return !text.tokens[noun].form.contains(.possessive)
  }

  /// Whether ", a Greek company with …" stands behind a name; in ", a company director," it does not.
  private func isCalledBehind(_ text: Passage, _ end: Int) -> Bool {
    let words = lexicon.words
    guard text.hasMark(",", at: end),
      [words.a, words.an, words.the].contains(where: { text.has($0, at: end + 1) })
    else { return false }
    var index = end + 2
    while index < end + 2 + Self.reach, text.isAdjacent(index) {
      let classes = text.classes(index)
      if !classes.isDisjoint(with: [.post, .occupation, .kin]), !classes.contains(.body) { return false }
      let goesOn =
        text.isAdjacent(index + 1) && text.classes(index + 1).isDisjoint(with: [.function, .act, .speech])
      if classes.contains(.body), !goesOn || isParticiple(text, index + 1) {
        return !text.isCapitalized(index)
      }
      if classes.contains(.function) { return false }
      index += 1
    }
    return false
  }

  /// Whether a word goes on behind a noun and is no noun itself: "a group tied to", "a firm based in".
  private func isParticiple(_ text: Passage, _ index: Int) -> Bool {
    text.isAdjacent(index + 1) && text.classes(index + 1).contains(.function)
  }
}
