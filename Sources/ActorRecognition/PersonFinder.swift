// Finds persons by what stands around their names.
extension DocumentReader {
  private static let titles: WordClass = [.post, .occupation, .honorific, .area, .modifier, .kin]

  /// Reads a run of capitalised words as a post and a person, as far as it is that.
  mutating func readPerson(_ passage: Int, _ run: Range<Int>) {
    let text = passages[passage]
    var start = run.lowerBound
    start = behindFinds(text, start, run.upperBound)
    let afterFinds = start
    start = behindHead(text, start, run.upperBound)
    while start < run.upperBound, isTitle(text, start, in: run) {
      start = behindFinds(text, start + 1, run.upperBound)
    }
    if start == run.upperBound {
      if let lower = lowerCaseName(passage, from: start) { return readName(passage, lower) }
      return
    }
    if start > afterFinds, post(passage, before: start..<run.upperBound) == nil { start = afterFinds }
    while start < run.upperBound - 1, isPlainOpening(text.tokens[start]) { start += 1 }
    guard start < run.upperBound, text.owners[start] < 0 || isGivenBefore(text, start, run) else { return }
    readName(passage, start..<run.upperBound)
  }

  /// Passes over known countries and bodies at the front of a run, but not over "Jordan" before a surname.
  private func behindFinds(_ text: Passage, _ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, let find = text.find(at: start), find.meaning != .nobody || find.tokens.count > 1 {
      if isGivenBefore(text, start, start..<end) { break }
      start = max(start + 1, find.tokens.upperBound)
    }
    return min(start, end)
  }

  /// Passes over "Shadow Home Secretary": plain words up to the head of a post.
  private func behindHead(_ text: Passage, _ start: Int, _ end: Int) -> Int {
    var index = end - 2
    while index >= start {
      let classes = text.classes(index)
      if !classes.isDisjoint(with: [.post, .occupation]), classes.isDisjoint(with: [.given, .ambiguousGiven])
      {
        break
      }
      index -= 1
    }
    guard index >= start else { return start }
    let isPlain = (start...index).allSatisfy { text.classes($0).contains(.english) || text.owners[$0] >= 0 }
    return isPlain ? index + 1 : start
  }

  private func isGivenBefore(_ text: Passage, _ index: Int, _ run: Range<Int>) -> Bool {
    let next = index + 1
    return !text.classes(index).isDisjoint(with: [.given, .ambiguousGiven])
      && text.find(at: index)?.tokens.count == 1 && next < run.upperBound && text.owners[next] < 0
      && !text.tokens[next].form.contains(.hyphenated)
      && !text.tokens[index].form.contains(.possessive) && text.classes(next).isDisjoint(with: .english)
  }

  private func isTitle(_ text: Passage, _ index: Int, in run: Range<Int>) -> Bool {
    let classes = text.classes(index)
    guard !classes.isDisjoint(with: Self.titles), text.owners[index] < 0 else { return false }
    // "Dean Smith" and "Martin Luther King" have no posts in them.
    let mayBeGiven = !classes.isDisjoint(with: [.given, .ambiguousGiven])
    return !mayBeGiven || run.upperBound - index > 2
  }

  private func isPlainOpening(_ token: Token) -> Bool {
    token.form.contains(.opening) && token.classes.contains(.english)
      && token.classes.isDisjoint(with: [.given, .ambiguousGiven])
  }

  /// A name whose first letter the article forgot to raise: "Foreign Minister sergey Lavrov".
  private func lowerCaseName(_ passage: Int, from start: Int) -> Range<Int>? {
    let text = passages[passage]
    guard text.isAdjacent(start), text.isAdjacent(start + 1), text.isCapitalized(start + 1) else {
      return nil
    }
    let token = text.tokens[start]
    let isName =
      token.classes.contains(.given) || token.classes.isDisjoint(with: [.english, .function, .particle])
    guard token.form.contains(.word), isName, !token.form.contains(.possessive) else { return nil }
    return start..<runEnd(passage, from: start + 1)
  }

  private mutating func readName(_ passage: Int, _ found: Range<Int>) {
    let text = passages[passage]
    var name = found
    if name.count > 1, text.tokens[name.upperBound - 1].classes.contains(.suffix) == false,
      text.tokens[name.upperBound - 1].classes.contains(.weapon)
    {
      return
    }
    while name.count > 1, text.classes(name.upperBound - 1).contains(.calendar) {
      name = name.lowerBound..<name.upperBound - 1
    }
    guard name.count <= 6, !name.contains(where: { text.find(at: $0).map { $0.tokens.count > 1 } ?? false })
    else { return }
    let post = post(passage, before: name)
    guard
      name.count > 1 || post?.sort == .honorific || post?.sort == .post && text.isAdjacent(name.lowerBound)
    else {
      countSingle(passage, name.lowerBound)
      return
    }
    if name.count == 1 {
      let token = text.tokens[name.lowerBound]
      let isBare =
        token.classes.isDisjoint(with: [.english, .calendar, .stop, .organization, .thing])
        && text.owners[name.lowerBound] < 0
      guard isBare, !token.form.contains(.capitals) else { return }
    }
    guard name.contains(where: { text.tokens[$0].form.isDisjoint(with: [.initial, .dotted]) }) else { return }
    let behind = self.post(passage, behind: name)
    let points = points(passage, name, post, behind)
    guard points > -2 else { return }
    addPerson(passage, name, points: points, stated: [post, behind].compactMap(\.self))
  }

  private mutating func addPerson(_ passage: Int, _ name: Range<Int>, points: Int, stated: [StatedPost]) {
    let text = passages[passage]
    let looksLikeName =
      name.count <= 4
      && name.allSatisfy {
        text.classes($0).isDisjoint(with: [.english, .thing, .stop, .organization, .uncertain])
          && !text.tokens[$0].form.contains(.capitals)
      }
    let index = candidate(words(passage, name), name: self.name(passage, name), kind: .person)
    guard candidates[index].kind == .person else { return }
    let isOpening = text.tokens[name.lowerBound].form.contains(.opening)
    let inner = isOpening || isPlace(text, name) ? 0 : Evidence.suggested
    candidates[index].points = max(candidates[index].points, points, looksLikeName ? inner : -9)
    for post in stated {
      if candidates[index].of == nil { candidates[index].of = post.of }
      posts.append((passage, post.tokens.upperBound - 1))
      guard post.sort == .post else { continue }
      candidates[index].add(
        Candidate.StatedRole(
          title: title(passage, roleTokens(text, post.tokens)), of: post.of, passage: passage,
          tokens: roleTokens(text, post.tokens)))
    }
    if stated.allSatisfy({ $0.of == nil }), candidates[index].of == nil {
      candidates[index].of = listOwner(passage, name.lowerBound)
    }
    if let of = candidates[index].of {
      for role in candidates[index].roles.indices where candidates[index].roles[role].of == nil {
        candidates[index].roles[role].of = of
      }
    }
    passages[passage].claim(name, .candidate(index), .name)
  }

  /// Whether an unknown name looks like a town's: "in Saratoga Springs", "Fort Lee".
  private func isPlace(_ text: Passage, _ name: Range<Int>) -> Bool {
    if text.classes(name.lowerBound).contains(.placeFront) { return true }
    let before = name.lowerBound - 1
    return text.classes(before).contains(.locative) || text.has(lexicon.words.from, at: before)
      || text.has(lexicon.words.to, at: before)
  }

  /// A post without "new" or "then", which are not part of it; "former" and "deputy" are.
  private func roleTokens(_ text: Passage, _ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    while start < tokens.upperBound - 1, text.classes(start).contains(.passing) { start += 1 }
    return start..<tokens.upperBound
  }

  /// The country of "senior Iranian officials, including …" before a name.
  private func listOwner(_ passage: Int, _ name: Int) -> Find.Meaning? {
    let text = passages[passage]
    var index = name - 1
    var isList = false
    while index > 0, name - index < 60, !text.tokens[index].endsSentence {
      if text.classes(index).contains(.including)
        || text.has(lexicon.words.as, at: index) && text.has(lexicon.words.such, at: index - 1)
      {
        isList = true
      } else if isList, text.classes(index).contains(.officials) {
        var start = index
        while start > 0, index - start < 4 {
          if let find = text.find(at: start - 1) { return ownerMeaning(find) }
          start -= 1
        }
        return nil
      }
      index -= 1
    }
    return nil
  }

  private func points(_ passage: Int, _ name: Range<Int>, _ post: StatedPost?, _ behind: StatedPost?) -> Int {
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
    if post == nil, text.has(lexicon.words.the, at: name.lowerBound - 1) { points += Evidence.article }
    return points
  }

  private func nameEvidence(_ text: Passage, _ name: Range<Int>) -> Int {
    guard let last = name.last else { return 0 }
    let first = text.classes(name.lowerBound)
    let form = text.tokens[name.lowerBound].form
    let length = text.tokens[name.lowerBound].end - text.tokens[name.lowerBound].start
    let isInitial =
      form.contains(.initial) || form.contains(.dotted) && length <= 6 && text.owners[name.lowerBound] < 0
    var points = 0
    if name.count > 1 {
      let isSecondInitial = !text.tokens[name.lowerBound + 1].form.isDisjoint(with: [.initial, .dotted])
      if first.contains(.given) || isInitial && (isSecondInitial || form.contains(.dotted)) {
        points += Evidence.given
      } else if isInitial {
        points += Evidence.initial
      } else if first.contains(.ambiguousGiven) {
        points += Evidence.ambiguousGiven
      }
      if !text.classes(last).isDisjoint(with: .surname) { points += Evidence.surname }
      if isTwoSyllabled(text, name) { points += Evidence.syllables }
    }
    for index in name {
      let classes = text.classes(index)
      let isName = !classes.isDisjoint(with: [.given, .ambiguousGiven, .surname, .particle, .suffix])
      let isThing = !classes.isDisjoint(with: [.thing, .organization, .uncertain, .stop, .calendar])
      if classes.contains(.english), !isName {
        points +=
          index == last && !isThing && (first.contains(.given) || isInitial)
          ? Evidence.wordSurname : Evidence.commonWord
      }
      if isThing, !isName { points += Evidence.commonWord }
      let token = text.tokens[index]
      let isAcronym =
        token.form.contains(.capitals) && !token.form.contains(.dotted) && token.end - token.start > 2
      if isAcronym, !classes.contains(.suffix) { points += Evidence.acronym }
    }
    return points
  }

  /// Whether it ends in a given name such as "Joo-Ho", whose family name stands first.
  private func isTwoSyllabled(_ text: Passage, _ name: Range<Int>) -> Bool {
    guard name.count == 3, let last = name.last, text.tokens[last].form.contains(.hyphenated) else {
      return false
    }
    return [last - 1, last].allSatisfy {
      text.classes($0).isDisjoint(with: .english) && text.tokens[$0].end - text.tokens[$0].start <= 5
    }
  }

  private func evidence(_ text: Passage, around name: Range<Int>) -> Int {
    let next = name.upperBound
    var points = 0
    if text.classes(next).contains(.speech), text.isAdjacent(next) { points += Evidence.speech }
    if text.classes(name.lowerBound - 1).contains(.speech), text.isAdjacent(name.lowerBound) {
      points += Evidence.speech
    }
    if text.has(lexicon.words.of, at: next), text.isAdjacent(next) {
      let at = text.has(lexicon.words.the, at: next + 1) ? next + 2 : next + 1
      if let find = text.find(at: at),
        isOrganization(find) || !text.classes(at).isDisjoint(with: [.organization, .uncertain])
      {
        points += Evidence.body
      } else if text.isCapitalized(at), !text.classes(at).isDisjoint(with: [.organization, .uncertain]) {
        points += Evidence.body
      }
    }
    let behindComma = text.hasMark(",", at: next) ? next + 1 : next
    if text.has(lexicon.words.who, at: behindComma) || text.has(lexicon.words.whose, at: behindComma) {
      points += Evidence.who
    }
    if text.hasMark(",", at: next), isAge(text, next + 1), text.hasMark(",", at: next + 2) {
      points += Evidence.apposition
    }
    if text.hasMark("(", at: next),
      text.has(lexicon.words.born, at: next + 1) || isYear(text, next + 1) && isYear(text, next + 2)
    {
      points += Evidence.apposition
    }
    return points
  }

  private func isOrganization(_ find: Find) -> Bool {
    switch find.meaning {
    case .known(let actor): lexicon.actors[actor].kind == .organization
    case .candidate(let index): candidates[index].kind == .organization
    case .ambiguous, .capital, .nobody: false
    }
  }

  private func isAge(_ text: Passage, _ index: Int) -> Bool {
    text.tokens.indices.contains(index) && text.tokens[index].form.contains(.number)
      && text.tokens[index].end - text.tokens[index].start <= 2
  }

  private func isYear(_ text: Passage, _ index: Int) -> Bool {
    text.tokens.indices.contains(index) && text.tokens[index].form.contains(.number)
      && text.tokens[index].end - text.tokens[index].start == 4
  }

  private mutating func countSingle(_ passage: Int, _ index: Int) {
    let text = passages[passage]
    let token = text.tokens[index]
    let barred: WordClass = [.english, .calendar, .stop, .weapon, .function, .thing]
    guard token.classes.isDisjoint(with: barred) || token.form.contains(.capitals), text.owners[index] < 0
    else { return }
    guard token.classes.isDisjoint(with: [.stop, .weapon, .calendar]), !token.form.contains(.initial) else {
      return
    }
    var single = singles[token.word] ?? Single(passage: passage, token: index)
    single.count += 1
    if !token.form.contains(.opening) { single.inner += 1 }
    let next = index + 1
    let acts = !text.classes(next).isDisjoint(with: [.speech, .act]) && text.isAdjacent(next)
    if acts || token.form.contains(.possessive) || text.classes(index - 1).contains(.speech) {
      single.acts += 1
    }
    let before = text.classes(index - 1)
    let isOwner = token.form.contains(.possessive)
    if before.contains(.locative) && !isOwner || text.has(lexicon.words.from, at: index - 1)
      || text.has(lexicon.words.the, at: index - 1) && !token.form.contains(.capitals)
    {
      single.places += 1
    }
    if text.has(lexicon.words.the, at: index - 1) { single.articles += 1 }
    single.isAcronym =
      token.form.contains(.capitals) && token.end - token.start >= 2 && token.end - token.start <= 6
    singles[token.word] = single
  }
}
