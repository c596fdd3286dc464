// Tells where a known name is but a part of another, or means another than the one who is known by it.
extension DocumentReader {
  /// Whether an adjective is part of a name of plain words: "American Express", "the Australian Tennis Open".
  func isFrontOfName(_ text: Passage, _ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard text.isProse, !text.isTitleCased, !text.isShouted, text.isAdjacent(next), text.isCapitalized(next),
      text.owners[next] < 0, !text.tokens[next - 1].form.contains(.possessive)
    else { return false }
    let token = text.tokens[next]
    let barred: WordClass = [
      .post, .occupation, .honorific, .kin, .officials, .state, .area, .modifier, .calendar, .given,
      .ambiguousGiven, .stop, .weapon, .function,
    ]
    return token.classes.contains(.english) && token.classes.isDisjoint(with: barred)
      && token.form.isDisjoint(with: [.opening, .hyphenated, .capitals])
  }

  /// Whether it is the bracket in "Roe Works (Hong Kong) Limited".
  private func isInBrackets(_ text: Passage, _ tokens: Range<Int>) -> Bool {
    text.hasMark("(", at: tokens.lowerBound - 1) && text.hasMark(")", at: tokens.upperBound)
      && text.isCapitalized(tokens.lowerBound - 2) && text.isCapitalized(tokens.upperBound + 1)
      && text.classes(tokens.upperBound + 1).contains(.legal)
  }

  /// Whether it begins the name of a law with a bracket in it: "the European Union (Withdrawal) Act".
  private func isBeforeBrackets(_ text: Passage, _ tokens: Range<Int>) -> Bool {
    guard text.hasMark("(", at: tokens.upperBound), text.isCapitalized(tokens.upperBound + 1) else {
      return false
    }
    let close = (tokens.upperBound + 2...tokens.upperBound + 6).first { text.hasMark(")", at: $0) }
    guard let close else { return false }
    return text.isCapitalized(close + 1) && text.classes(close + 1).contains(.thing)
  }

  /// Whether it stands within a name: "the ZRV China Business Index".
  private func isAmidName(_ text: Passage, _ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    let next = tokens.upperBound
    guard text.isAdjacent(tokens.lowerBound), text.isCapitalized(before), text.owners[before] < 0,
      !text.tokens[before].form.contains(.opening), text.isAdjacent(next), text.isCapitalized(next),
      text.owners[next] < 0
    else { return false }
    return text.classes(before).isDisjoint(with: [.post, .occupation, .calendar])
      && text.classes(next).contains(.english) && text.classes(next).isDisjoint(with: [.post, .occupation])
      && text.tokens[next - 1].form.isDisjoint(with: .possessive)
      && text.tokens[before].form.isDisjoint(with: .possessive)
  }

  /// Whether a country ends a name of plain words: "Good Morning Sweden".
  private func isEndOfName(_ text: Passage, _ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    guard text.isAdjacent(tokens.lowerBound), !text.isHyphenated(tokens.lowerBound),
      text.isCapitalized(before),
      text.owners[before] < 0
    else { return false }
    let token = text.tokens[before]
    let barred: WordClass = [
      .post, .occupation, .honorific, .kin, .officials, .area, .modifier, .calendar, .stop, .passing,
      .locative,
      .function, .given,
    ]
    return token.classes.contains(.english) && token.classes.isDisjoint(with: barred)
      && token.form.isDisjoint(with: [.opening, .capitals, .possessive])
  }

  /// Whether a gazetteer's name is part of a longer one of plain words: "the Gulf of Finland", "Port Sudan", "the Yale
  /// Humanitarian Law Review".
  func isInPlace(_ text: Passage, _ find: Find, _ actor: Int, _ present: Set<Int>) -> Bool {
    guard actor >= lexicon.registered, text.isProse, !text.isTitleCased, !text.isShouted else { return false }
    if isInBrackets(text, find.tokens) || isBeforeBrackets(text, find.tokens) { return true }
    let before = find.tokens.lowerBound - 1
    let isOneWord = find.tokens.count == 1
    switch lexicon.actors[actor].kind {
    case .country:
      if text.has(lexicon.words.of, at: before), text.isCapitalized(before - 1) {
        return text.classes(before - 1).contains(.waters)
      }
      let isAcronym = !text.tokens[find.tokens.lowerBound].form.isDisjoint(with: [.capitals, .dotted])
      if !isAcronym, find.kind == .name,
        isFrontOfName(text, find.tokens) || isEndOfName(text, find.tokens) || isAmidName(text, find.tokens)
      {
        return true
      }
      return isOneWord && text.isAdjacent(find.tokens.lowerBound) && text.isCapitalized(before)
        && text.owners[before] < 0
        && text.classes(before).contains(.placeFront) && !text.classes(before).contains(.stop)
    case .organization:
      guard isOneWord else { return false }
      if isJoint(text, find.tokens) { return true }
      if isOtherAcronym(text, find.tokens.lowerBound, actor) { return true }
      if isOtherParty(text, find.tokens.lowerBound, actor, present) { return true }
      return !text.tokens[find.tokens.lowerBound].form.contains(.capitals) && isFrontOfName(text, find.tokens)
    case .person, .group, .place: return false
    }
  }

  /// Whether a company's name is the second half of a joint firm's: "ZRV-Roeworks".
  private func isJoint(_ text: Passage, _ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    return text.isAdjacent(tokens.lowerBound) && text.isCapitalized(before) && text.owners[before] < 0
      && text.tokens[before].form.contains(.capitals)
      && text.tokens[before].form.isDisjoint(with: [.opening, .possessive])
      && text.tokens[tokens.lowerBound].form.isDisjoint(with: [.capitals, .opening])
      && text.classes(before).isDisjoint(with: [.post, .occupation, .function])
  }

  /// Whether an acronym stands for what the text spells out otherwise, and never for the one who is known by it.
  private func isOtherAcronym(_ text: Passage, _ index: Int, _ actor: Int) -> Bool {
    let token = text.tokens[index]
    guard token.form.contains(.capitals), (3...5).contains(token.end - token.start) else { return false }
    let letters = text.text[Int(token.start)..<Int(token.end)].reduce(0) { $0 << 8 | UInt64($1) }
    guard initials.contains(letters) else { return false }
    return !passages.contains { passage in
      passage.finds.contains { $0.meaning == .known(actor) && $0.tokens.count > 1 }
    }
  }

  /// Whether a word for the members of a country's party means another country's: "Democrats" where the text speaks of
  /// other countries, and of nothing else in that one.
  private func isOtherParty(_ text: Passage, _ index: Int, _ actor: Int, _ present: Set<Int>) -> Bool {
    guard let country = lexicon.actors[actor].of, !text.tokens[index].form.contains(.capitals),
      text.surface(index..<index + 1) != lexicon.actors[actor].name
    else { return false }
    var isElsewhere = false
    for other in present where other != actor {
      if lexicon.actors[other].id == country || isHome(other, country, actor) { return false }
      if lexicon.actors[other].kind == .country { isElsewhere = true }
    }
    return isElsewhere
  }

  /// Whether a body or place of a country shows that the text speaks of it; its parties do not, being in doubt themselves.
  private func isHome(_ other: Int, _ country: String, _ party: Int) -> Bool {
    lexicon.actors[other].of == country && !lexicon.actors[other].name.hasSuffix("Party")
  }
}
