// Finds persons by what stands around their names.
extension DocumentReader {
  private static let titles: WordClass = [.post, .occupation, .honorific, .area, .modifier, .kin]

  /// Reads a run of capitalised words as a post and a person, as far as it is that.
  mutating func readPerson(_ passage: Int, _ run: Range<Int>) {
    readEmployer(passage, run)
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
    start = behindField(text, start, run)
    start = behindAcronym(text, start, run.upperBound)
    while start < run.upperBound - 1, isPlainOpening(text.tokens[start]) { start += 1 }
    // "the Muslim Jane Roe"
    while run.upperBound - start > 2, text.classes(start).contains(.stop),
      text.classes(start).isDisjoint(with: [.given, .ambiguousGiven])
    { start += 1 }
    guard start < run.upperBound, text.owners[start] < 0 || isGivenBefore(text, start, run) else { return }
    readName(passage, start..<run.upperBound)
  }

  /// Takes in "Roeworks" of "Roeworks CEO Jane Doe" as a company.
  private mutating func readEmployer(_ passage: Int, _ run: Range<Int>) {
    let text = passages[passage]
    guard let head = run.dropFirst().first(where: { isChiefExecutive(text, $0) }) else { return }
    let name = run.lowerBound..<head
    guard mayBeCompany(text, name) else { return }
    let index = candidate(words(passage, name), name: self.name(passage, name), kind: .organization)
    candidates[index].points = max(candidates[index].points, Evidence.organizationHead)
    passages[passage].claim(name, .candidate(index), .name)
  }

  /// Whether a name before "CEO" may be a company's: no known one, no word of the language alone, no person's.
  private func mayBeCompany(_ text: Passage, _ name: Range<Int>) -> Bool {
    let barred: WordClass = [.given, .honorific, .post, .calendar, .stop, .modifier, .area, .passing]
    return name.count <= 4
      && name.allSatisfy {
        text.owners[$0] < 0 && text.classes($0).isDisjoint(with: barred)
          && text.tokens[$0].form.isDisjoint(with: [.initial, .possessive])
      } && name.contains { !text.classes($0).contains(.english) }
  }

  /// Reads the posts that stand with persons whom the registry knows.
  mutating func readKnownPersons(_ passage: Int) {
    for find in passages[passage].finds {
      guard case .known(let actor) = find.meaning, lexicon.actors[actor].kind == .person else { continue }
      let posts = [post(passage, before: find.tokens), post(passage, behind: find.tokens)]
      addPerson(passage, find.tokens, points: Evidence.published, stated: posts.compactMap(\.self))
    }
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
      if !classes.isDisjoint(with: [.post, .occupation, .honorific]),
        classes.isDisjoint(with: [.given, .ambiguousGiven])
      {
        break
      }
      index -= 1
    }
    guard index >= start else { return start }
    let isPlain = (start...index).allSatisfy {
      text.classes($0).isDisjoint(with: [.given, .ambiguousGiven]) || text.owners[$0] >= 0
    }
    return isPlain ? index + 1 : start
  }

  private func isGivenBefore(_ text: Passage, _ index: Int, _ run: Range<Int>) -> Bool {
    let next = index + 1
    return (!text.classes(index).isDisjoint(with: [.given, .ambiguousGiven]) || isTitledPlace(text, index))
      && text.find(at: index)?.tokens.count == 1 && next < run.upperBound && text.owners[next] < 0
      && !text.tokens[next].form.contains(.hyphenated)
      && !text.tokens[index].form.contains(.possessive) && text.classes(next).isDisjoint(with: .english)
  }

  /// Whether a place's name stands behind a post, as somebody's given name does: "deputy leader Aden Roe".
  private func isTitledPlace(_ text: Passage, _ index: Int) -> Bool {
    guard case .known(let actor)? = text.find(at: index)?.meaning, lexicon.actors[actor].kind == .place,
      text.isAdjacent(index)
    else { return false }
    return !text.classes(index - 1).isDisjoint(with: [.post, .honorific])
  }

  private func isTitle(_ text: Passage, _ index: Int, in run: Range<Int>) -> Bool {
    let classes = text.classes(index)
    guard !classes.isDisjoint(with: Self.titles), text.owners[index] < 0 else { return false }
    // "Dean Smith" and "Martin Luther King" have no posts in them.
    let mayBeGiven = !classes.isDisjoint(with: [.given, .ambiguousGiven])
    return !mayBeGiven || run.upperBound - index > 2
  }

  /// Passes over the field of a post that stands before it: "Minister for Rehabilitation Jane Roe".
  private func behindField(_ text: Passage, _ first: Int, _ run: Range<Int>) -> Int {
    let link = run.lowerBound - 1
    guard first == run.lowerBound,
      text.has(lexicon.words.for, at: link) || text.has(lexicon.words.of, at: link),
      text.classes(link - 1).contains(.post)
    else { return first }
    var start = first
    while run.upperBound - start > 2, text.classes(start).contains(.english),
      text.classes(start).isDisjoint(with: [.given, .ambiguousGiven])
    { start += 1 }
    return start
  }

  /// Passes over what ends with an acronym before a given name: "North Roe TD Jane Doe".
  private func behindAcronym(_ text: Passage, _ start: Int, _ end: Int) -> Int {
    let index = (start..<end).last {
      $0 + 2 < end && text.tokens[$0].form.contains(.capitals) && text.classes($0 + 1).contains(.given)
        && text.tokens[$0].end - text.tokens[$0].start <= 4
    }
    return index.map { $0 + 1 } ?? start
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
    let isUnknown = token.classes.isDisjoint(with: [.english, .function, .particle])
    let isName = token.classes.contains(.given) || isUnknown && text.classes(start - 1).contains(.post)
    guard token.form.contains(.word), isName, !token.form.contains(.possessive) else { return nil }
    return start..<runEnd(passage, from: start + 1)
  }

  private mutating func readName(_ passage: Int, _ found: Range<Int>) {
    let text = passages[passage]
    guard let name = nameTokens(text, found) else { return }
    if name.contains(where: { text.has(lexicon.words.and, at: $0) }) { return addFirm(passage, name) }
    let sign = companySign(text, name)
    let post = post(passage, before: name)
    let stands =
      post.map { $0.sort == .honorific || $0.sort == .post && text.isAdjacent(name.lowerBound) } ?? false
    let isAged = isAged(text, name) && text.classes(name.lowerBound).isDisjoint(with: [.english, .calendar])
    guard name.count > 1 || stands || isAged else { return countSingle(passage, name.lowerBound, sign) }
    guard name.count > 1 || isSurnameShaped(text, name.lowerBound) else { return }
    let behind = isEnumerated(text, name, post) ? nil : self.post(passage, behind: name)
    let points = points(passage, name, post, behind)
    guard points > Evidence.hopeless else { return }
    addPerson(passage, name, points: points, stated: [post, behind].compactMap(\.self))
    noteSigns(passage, name, sign, isTitled: stands || isAged || post?.sort == .kin || behind != nil)
  }

  /// Whether the post behind a name is the next one's: "its president, Jane Roe, managing director, John Doe, and".
  private func isEnumerated(_ text: Passage, _ name: Range<Int>, _ post: StatedPost?) -> Bool {
    guard post != nil, text.hasMark(",", at: name.lowerBound - 1), text.hasMark(",", at: name.upperBound)
    else {
      return false
    }
    let comma = (name.upperBound + 2..<name.upperBound + 8).first { text.hasMark(",", at: $0) }
    return comma.map { text.isCapitalized($0 + 1) && text.classes($0 - 1).contains(.post) } ?? false
  }

  /// Remembers what speaks for a person and what for a company of the name.
  private mutating func noteSigns(_ passage: Int, _ name: Range<Int>, _ sign: CompanySign, isTitled: Bool) {
    guard let index = candidateIndices[words(passage, name)] else { return }
    candidates[index].companySign = max(candidates[index].companySign, sign)
    if isTitled { candidates[index].isTitled = true }
    let text = passages[passage]
    if text.isAdjacent(name.upperBound), text.classes(name.upperBound).contains(.craft),
      !text.isCapitalized(name.upperBound), !text.tokens[name.upperBound - 1].form.contains(.possessive)
    {
      candidates[index].isCraft = true
    }
  }

  /// The tokens of a run that may be a name: no weapon's type, no month at the end, not initials alone.
  private func nameTokens(_ text: Passage, _ found: Range<Int>) -> Range<Int>? {
    var end = found.upperBound
    while end - found.lowerBound > 1, isDate(text, end - 1) { end -= 1 }
    // "Jane Roe QC" has an honour behind her name.
    if end - found.lowerBound > 2, isHonour(text.tokens[end - 1]) { end -= 1 }
    let name = found.lowerBound..<end
    // "Iskander-M" is a model.
    let isModel = text.isHyphenated(end - 1) && text.tokens[end - 1].end - text.tokens[end - 1].start == 1
    let isWeapon = name.count > 1 && text.classes(end - 1).contains(.weapon) || isModel
    let holdsPhrase = name.contains { text.find(at: $0).map { $0.tokens.count > 1 } ?? false }
    let hasWord = name.contains { text.tokens[$0].form.isDisjoint(with: [.initial, .dotted]) }
    // "Boston Boston is cold" is a heading that ran into its text.
    let isRepeated =
      name.count == 2 && text.tokens[end - 1].word == text.tokens[end - 2].word
      && !text.classes(end - 1).contains(.familyFirst)
    // "D-Iowa" is a party and a state.
    let first = text.tokens[name.lowerBound]
    let isLabel = text.isHyphenated(name.lowerBound + 1) && first.end - first.start == 1
    return name.count <= 6 && !isLabel && !isRepeated && !isWeapon && !holdsPhrase && hasWord ? name : nil
  }

  /// Whether a word is a month or a day; Jan and Mar are names too, unless a number follows.
  private func isDate(_ text: Passage, _ index: Int) -> Bool {
    guard text.classes(index).contains(.calendar) else { return false }
    let isNumbered = text.isAdjacent(index + 1) && text.tokens[index + 1].form.contains(.number)
    return isNumbered || text.tokens[index].end - text.tokens[index].start > 3
  }

  private func isHonour(_ token: Token) -> Bool {
    token.form.contains(.capitals) && token.end - token.start <= 3 && !token.classes.contains(.suffix)
  }

  /// Whether a single word behind a post may be a surname.
  private func isSurnameShaped(_ text: Passage, _ index: Int) -> Bool {
    let barred: WordClass = [.english, .calendar, .stop, .organization, .thing]
    return text.classes(index).isDisjoint(with: barred) && text.owners[index] < 0
      && !text.tokens[index].form.contains(.capitals)
  }
}
