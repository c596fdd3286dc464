// Counts what speaks for a name being a person's, and what against.
extension DocumentReader {
  /// The points of a name with what stands before and behind it.
  func points(_ passage: Int, _ name: Range<Int>, _ post: StatedPost?, _ behind: StatedPost?) -> Int {
    let text = passages[passage]
    var points = 0
    switch post?.sort {
    case .post: points += Evidence.post
    case .honorific: points += Evidence.honorific
    case .occupation: points += Evidence.occupation
    case .kin: points += Evidence.kin
    case nil: break
    }
    if behind != nil { points += Evidence.apposition }
    points += nameEvidence(text, name) + evidence(text, around: name)
    if post == nil, behind == nil, text.classes(name.lowerBound - 1).contains(.locative) {
      points += Evidence.location
    }
    let words = lexicon.words
    if post == nil, name.lowerBound > 0,
      [words.the, words.its, words.their, words.his, words.her].contains(
        text.tokens[name.lowerBound - 1].word)
    {
      points += Evidence.article
    }
    return points
  }

  private func nameEvidence(_ text: Passage, _ name: Range<Int>) -> Int {
    guard let last = name.last, name.count > 1 else { return wordEvidence(text, name, isGiven: false) }
    let first = text.classes(name.lowerBound)
    let isInitial = isInitial(text, name.lowerBound)
    let isDoubled =
      isInitial
      && (isInitialed(text, name.lowerBound + 1) || text.tokens[name.lowerBound].form.contains(.dotted))
    var points = wordEvidence(text, name, isGiven: first.contains(.given) || isInitial)
    let isBoth = first.contains(.ambiguousGiven) && text.classes(last).contains(.surname)
    if first.contains(.given) || isDoubled || isBoth && !text.classes(last).contains(.english) {
      points += Evidence.given
    } else if isInitial {
      points += Evidence.initial
    } else if first.contains(.ambiguousGiven) {
      points += Evidence.ambiguousGiven
    }
    if text.classes(last).contains(.surname) { points += Evidence.surname }
    if isTwoSyllabled(text, name) { points += Evidence.syllables }
    return points
  }

  private func isInitial(_ text: Passage, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.form.contains(.initial)
      || token.form.contains(.dotted) && token.end - token.start <= 6 && text.owners[index] < 0
  }

  private func isInitialed(_ text: Passage, _ index: Int) -> Bool {
    !text.tokens[index].form.isDisjoint(with: [.initial, .dotted])
  }

  /// What speaks against a name: words of the language, heads of other names, acronyms.
  private func wordEvidence(_ text: Passage, _ name: Range<Int>, isGiven: Bool) -> Int {
    var points = 0
    let isSyllable = name.count == 3 && isTwoSyllabled(text, name)
    for index in name {
      let token = text.tokens[index]
      if token.classes.isDisjoint(with: [.given, .ambiguousGiven, .surname, .particle, .suffix]) {
        let isThing =
          !token.classes.isDisjoint(with: [.thing, .organization, .uncertain, .stop])
          || token.classes.contains(.calendar) && token.end - token.start > 3
        if token.classes.contains(.english), !isSyllable {
          let mayBeSurname = isGiven && index == name.upperBound - 1 && !isThing
          points += mayBeSurname ? Evidence.wordSurname : Evidence.commonWord
        }
        if isThing { points += Evidence.commonWord }
      }
      let isAcronym =
        token.form.contains(.capitals) && !token.form.contains(.dotted) && token.end - token.start > 2
      if isAcronym, !token.classes.contains(.suffix) { points += Evidence.acronym }
    }
    return points
  }

  /// Whether it ends in a given name such as "Joo-Ho", whose family name stands first.
  private func isTwoSyllabled(_ text: Passage, _ name: Range<Int>) -> Bool {
    guard name.count == 3, let last = name.last, text.tokens[last].form.contains(.hyphenated) else {
      return false
    }
    let isFamily = text.classes(name.lowerBound).contains(.familyFirst)
    return [last - 1, last].allSatisfy {
      text.tokens[$0].end - text.tokens[$0].start <= 5 && (isFamily || !text.classes($0).contains(.english))
    }
  }

  /// What stands around a name: verbs of saying, "who", an age, years of life, a body.
  private func evidence(_ text: Passage, around name: Range<Int>) -> Int {
    let next = name.upperBound
    var points = isFromBody(text, next) ? Evidence.body : 0
    // "Queen Mary 2" is a ship.
    if text.isAdjacent(next), isNumber(text, next, digits: 1...3) { points += Evidence.number }
    if text.classes(next).contains(.speech), text.isAdjacent(next) { points += Evidence.speech }
    if text.classes(name.lowerBound - 1).contains(.speech), text.isAdjacent(name.lowerBound) {
      points += Evidence.speech
    }
    let isParted = text.hasMark(",", at: next)
    // "The coroner, Jane Roe, said" has her between commas.
    if isParted, text.hasMark(",", at: name.lowerBound - 1), text.classes(next + 1).contains(.speech) {
      points += Evidence.speech
    }
    let behindComma = isParted ? next + 1 : next
    if text.has(lexicon.words.who, at: behindComma) || text.has(lexicon.words.whose, at: behindComma) {
      points += Evidence.who
    }
    if isAged(text, name) { points += Evidence.apposition }
    if text.hasMark("(", at: next) {
      let isLifetime = isNumber(text, next + 1, digits: 4...4) && isNumber(text, next + 2, digits: 4...4)
      if isLifetime || text.has(lexicon.words.born, at: next + 1) { points += Evidence.apposition }
    }
    return points
  }

  /// Whether an age follows a name: "Jane Roe, 29,".
  func isAged(_ text: Passage, _ name: Range<Int>) -> Bool {
    let next = name.upperBound
    return text.hasMark(",", at: next) && isNumber(text, next + 1, digits: 1...2)
      && text.hasMark(",", at: next + 2)
  }

  /// Whether "of the Ministry" or "of Reuters" follows a name.
  private func isFromBody(_ text: Passage, _ next: Int) -> Bool {
    guard text.has(lexicon.words.of, at: next), text.isAdjacent(next) else { return false }
    let at = text.has(lexicon.words.the, at: next + 1) ? next + 2 : next + 1
    if text.isCapitalized(at), !text.classes(at).isDisjoint(with: [.organization, .uncertain]) {
      return true
    }
    return text.find(at: at).map { isOrganization($0) } ?? false
  }

  private func isOrganization(_ find: Find) -> Bool {
    switch find.meaning {
    case .known(let actor): lexicon.actors[actor].kind == .organization
    case .candidate(let index): candidates[index].kind == .organization
    case .ambiguous, .capital, .nobody: false
    }
  }

  private func isNumber(_ text: Passage, _ index: Int, digits: ClosedRange<Int32>) -> Bool {
    guard text.tokens.indices.contains(index), text.tokens[index].form.contains(.number) else { return false }
    return digits.contains(text.tokens[index].end - text.tokens[index].start)
  }
}
