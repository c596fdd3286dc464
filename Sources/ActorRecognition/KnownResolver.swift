import Diagnostics

// Decides what known phrases mean here: the country or the city, the country or the language.
extension DocumentReader {
  /// Settles capitals, demonyms and shared names, now that it is known who else is in the document.
  mutating func resolveKnown() {
    let present = presentActors()
    for passage in passages.indices {
      for find in passages[passage].finds.indices.reversed() where isUnsettled(passages[passage].finds[find])
      {
        resolve(find, in: passage, present)
      }
    }
  }

  /// Whether it has to be settled what a find means: names of bodies and persons mean those.
  private func isUnsettled(_ find: Find) -> Bool {
    switch find.meaning {
    case .ambiguous, .capital: true
    case .known(let actor):
      find.kind == .demonym || actor >= lexicon.registered && lexicon.actors[actor].kind != .person
    case .candidate, .nobody: false
    }
  }

  private func presentActors() -> Set<Int> {
    var present: Set<Int> = []
    for passage in passages {
      for find in passage.finds {
        if case .known(let actor) = settled(find.meaning) { present.insert(actor) }
      }
    }
    return present
  }

  private mutating func resolve(_ index: Int, in passage: Int, _ present: Set<Int>) {
    let find = passages[passage].finds[index]
    switch find.meaning {
    case .ambiguous(let senses):
      let actors = Set(senses.map(\.actor)).intersection(present)
      guard actors.count == 1, let actor = actors.first else {
        report(senses, passages[passage].surface(find.tokens))
        return passages[passage].release(index)
      }
      passages[passage].finds[index].meaning = .known(actor)
    case .capital where isFront(passages[passage], find.tokens): passages[passage].release(index)
    case .capital(let place):
      guard isGovernment(passages[passage], find.tokens, of: place, present),
        let country = lexicon.actors[place].of.flatMap({ lexicon.indices[$0] })
      else {
        passages[passage].finds[index].meaning = .known(place)
        return
      }
      passages[passage].finds[index].meaning = .known(country)
      passages[passage].finds[index].kind = .metonym
    case .known(let actor):
      let text = passages[passage]
      let isOther =
        find.kind == .demonym
        ? isLanguage(text, find.tokens) || isFrontOfName(text, find.tokens)
        : isOther(text, find, actor, present) || isInPlace(text, find, actor, present) || isPictureAgency(text, find)
      if isOther { passages[passage].release(index) }
    case .candidate, .nobody: return
    }
  }

  /// Whether a capital is the front of an unknown name: "Paris Saint-Roe".
  private func isFront(_ text: Passage, _ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard text.isProse, !text.isTitleCased, text.isAdjacent(next), text.isCapitalized(next) else {
      return false
    }
    return text.owners[next] < 0 && !text.isHyphenated(next)
      && !text.tokens[next - 1].form.contains(.possessive)
      && !text.tokens[next].form.contains(.opening)
      && text.classes(next).isDisjoint(with: [.english, .function])
  }

  /// Reports a name of two registered actors, once in a document.
  private mutating func report(_ senses: [Sense], _ surface: String) {
    let actors = senses.filter { $0.usage != .nobody }.map { lexicon.actors[$0.actor] }
    guard senses.allSatisfy({ $0.actor < lexicon.registered }), let first = actors.first else { return }
    let diagnostic = Self.ambiguous(surface, actors.map(\.id), at: first.place)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  private func isLanguage(_ text: Passage, _ tokens: Range<Int>) -> Bool {
    if text.classes(tokens.upperBound).contains(.language) { return true }
    let next = tokens.upperBound
    let standsAlone = !text.isAdjacent(next) || text.classes(next).contains(.function)
    if text.classes(tokens.lowerBound - 1).contains(.speak),
      text.classes(next).isDisjoint(with: [.state, .officials, .post])
    {
      return true
    }
    guard standsAlone else { return false }
    var first = tokens.lowerBound
    while text.has(lexicon.words.and, at: first - 1) || text.hasMark(",", at: first - 1),
      let other = text.find(at: first - 2), other.kind == .demonym, tokens.lowerBound - first < 12
    {
      first = other.tokens.lowerBound
    }
    let before = text.classes(first - 1)
    return before.contains(.speak) || before.contains(.locative)
  }

  /// Whether the name of a country is part of something else here, or the other Georgia.
  private func isOther(_ text: Passage, _ find: Find, _ actor: Int, _ present: Set<Int>) -> Bool {
    guard lexicon.actors[actor].kind == .country, find.tokens.count == 1, text.isProse, !text.isTitleCased
    else { return false }
    let token = text.tokens[find.tokens.lowerBound]
    if token.form.contains(.dotted) || token.form.contains(.capitals) { return false }
    if lexicon.actors[actor].id == "georgia" {
      let isBehindTown =
        text.hasMark(",", at: find.tokens.lowerBound - 1) && text.isCapitalized(find.tokens.lowerBound - 2)
      if isBehindTown, !isCapital(text.find(at: find.tokens.lowerBound - 2), of: actor) { return true }
      let states = present.filter {
        lexicon.actors[$0].kind == .country && !["georgia", "united-states"].contains(lexicon.actors[$0].id)
      }
      return states.isEmpty
    }
    return false
  }

  /// Whether an abbreviation is the agency behind a photographer's name: "Jane Roe/EPA", "(press service / AP)".
  private func isPictureAgency(_ text: Passage, _ find: Find) -> Bool {
    find.tokens.count == 1 && text.hasMark("/", at: find.tokens.lowerBound - 1)
      && Self.pictureAgencies.contains(text.surface(find.tokens))
  }

  private static let pictureAgencies: Set<String> = ["AP", "EPA", "AFP", "EFE", "DPA", "PA", "ANSA", "APA", "TASS", "IRNA", "UPI"]

  private func isCapital(_ find: Find?, of country: Int) -> Bool {
    switch find?.meaning {
    case .capital(let place), .known(let place): lexicon.actors[place].of == lexicon.actors[country].id
    default: false
    }
  }

  /// Whether a capital stands for the government that sits there.
  private func isGovernment(_ text: Passage, _ tokens: Range<Int>, of place: Int, _ present: Set<Int>) -> Bool
  {
    let before = tokens.lowerBound - 1
    let next = tokens.upperBound
    if text.hasMark(",", at: next), let find = text.find(at: next + 1), isCountry(find) { return false }
    let nextClasses = text.classes(next)
    if text.isAdjacent(next), text.tokens[next].form.contains(.hyphenated),
      text.has(lexicon.words.based, at: next)
    {
      return false
    }
    if nextClasses.contains(.town), text.isAdjacent(next) { return false }
    if text.tokens[next - 1].form.contains(.possessive) {
      // "Paris's criminal court" is the town's.
      let isTowns = text.isAdjacent(next + 1) && text.classes(next + 1).contains(.town)
      return !text.isCapitalized(next) && !isTowns
    }
    if text.has(lexicon.words.the, at: before) { return false }
    if text.isProse, !text.isTitleCased, text.isAdjacent(next), text.isCapitalized(next) { return false }
    // "Vienna was listed" tells nothing.
    if text.has(lexicon.words.is, at: next) || text.has(lexicon.words.was, at: next) {
      return leftSays(text, before) ?? false
    }
    if let partner = partner(text, tokens) { return partner }
    if text.hasMark(",", at: next), text.has(lexicon.words.which, at: next + 1) {
      return text.classes(next + 2).contains(.policy)
    }
    let left = leftSays(text, before)
    if let left { return left }
    guard text.isAdjacent(next) else { return false }
    if !nextClasses.isDisjoint(with: [.speech, .policy]) { return true }
    if nextClasses.contains(.function), let verb = verb(text, behind: next),
      !text.classes(verb).isDisjoint(with: [.speech, .policy])
    {
      return true
    }
    if nextClasses.contains(.function),
      text.has(lexicon.words.the, at: next + 1) || text.has(lexicon.words.a, at: next + 1)
    {
      return false
    }
    let country = lexicon.actors[place].of.flatMap { lexicon.indices[$0] }
    return nextClasses.contains(.act) && country.map(present.contains) == true
  }

  /// The verb behind "has already" and the like.
  private func verb(_ text: Passage, behind auxiliary: Int) -> Int? {
    guard text.classes(auxiliary).contains(.act), text.isAdjacent(auxiliary + 1) else { return nil }
    let isAdverb = text.classes(auxiliary + 1).contains(.function) && text.isAdjacent(auxiliary + 2)
    return isAdverb ? auxiliary + 2 : auxiliary + 1
  }

  /// Whether a find names a country.
  func isCountry(_ find: Find) -> Bool {
    guard case .known(let actor) = find.meaning else { return false }
    return lexicon.actors[actor].kind == .country
  }

  /// What stands before a capital: true for "with", false for "in", nothing where it does not say.
  private func leftSays(_ text: Passage, _ before: Int) -> Bool? {
    let words = lexicon.words
    let classes = text.classes(before)
    if classes.contains(.sway) { return true }
    if text.has(words.to, at: before) {
      let back = (1...3).map { text.classes(before - $0) }
      return !back.contains { $0.contains(.motion) }
        && back.contains { !$0.isDisjoint(with: [.sway, .state]) }
    }
    if classes.contains(.locative) || text.has(words.from, at: before) || text.has(words.of, at: before) {
      return false
    }
    if text.has(words.at, at: before) { return false }
    if !classes.isDisjoint(with: [.speech, .act]), !classes.contains(.function), !classes.contains(.motion) {
      return true
    }
    return nil
  }

  /// What the other of two joined capitals says: "between Moscow and Tehran".
  private func partner(_ text: Passage, _ tokens: Range<Int>) -> Bool? {
    let words = lexicon.words
    if text.has(words.and, at: tokens.lowerBound - 1), let other = text.find(at: tokens.lowerBound - 2) {
      if case .known(let actor) = other.meaning, lexicon.actors[actor].kind == .place { return false }
      return leftSays(text, other.tokens.lowerBound - 1)
    }
    if text.has(words.and, at: tokens.upperBound), let other = text.find(at: tokens.upperBound + 1) {
      if let left = leftSays(text, tokens.lowerBound - 1) { return left }
      let next = text.classes(other.tokens.upperBound)
      return next.isDisjoint(with: [.speech, .act]) ? nil : true
    }
    return nil
  }
}

// MARK: Messages

extension DocumentReader {
  private static func ambiguous(_ name: String, _ ids: [String], at place: Place?) -> Diagnostic {
    .error(
      "ambiguous-name",
      "`\(name)` is a name of " + ids.map { "`\($0)`" }.joined(separator: " and ")
        + ", and the article does not tell which",
      help: "Name the actor in full in the article, or take the alias from one of them.", at: place)
  }
}
