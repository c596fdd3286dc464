/// A name with an organization's head: "Ministry of Culture", "Croucher Foundation".
struct OrganizationName {
  /// The tokens of the name.
  var tokens: Range<Int>
  /// The token of the head.
  var head: Int
  /// How surely it is an organization.
  var points: Int
}

// Finds organizations by the head nouns of their names.
extension DocumentReader {
  /// The organization that a run of capitalised words names, with what follows after "of" or "for".
  func organization(_ passage: Int, _ run: Range<Int>) -> OrganizationName? {
    let text = passages[passage]
    if let fronted = fronted(text, run) { return fronted }
    var head = run.upperBound - 1
    while head >= run.lowerBound {
      defer { head -= 1 }
      let classes = text.classes(head)
      guard !classes.isDisjoint(with: [.organization, .uncertain]) else { continue }
      if let find = text.find(at: head), !isLengthened(text, find, run) { return nil }
      if head + 1 < run.upperBound, text.classes(head + 1).contains(.thing) { return nil }
      let start = start(text, run.lowerBound, head)
      let tail = tailEnd(text, start: start, head: head) ?? legalEnd(text, behind: head)
      guard start < head || tail != nil || isChamber(text, head) else { return nil }
      let tokens = start..<(tail ?? worldwideEnd(text, head + 1))
      guard let points = points(text, tokens, head: head, hasTail: tail != nil) else { return nil }
      let isHalf = isHalf(text, start)
      return OrganizationName(
        tokens: tokens, head: head, points: isHalf ? min(points, Evidence.uncertainHead) : points)
    }
    return nil
  }

  private func start(_ text: Passage, _ first: Int, _ head: Int) -> Int {
    let start = numberedStart(text, joinedStart(text, nameStart(text, first, head), head), head)
    // "All-Russia Federation" was cut at its known country.
    if text.isHyphenated(start), text.isCapitalized(start - 1), text.owners[start - 1] < 0 {
      return start - 1
    }
    // "House of Lords Library Committee" begins with a body that is known.
    return start == first ? text.find(at: start)?.tokens.lowerBound ?? start : start
  }

  /// Whether a name may be but the second half of one: "Roe and Doe Police".
  private func isHalf(_ text: Passage, _ start: Int) -> Bool {
    // "St. Roe Police" loses its front to the full stop.
    if text.hasMark(".", at: start - 1), text.classes(start - 2).isSuperset(of: [.abbreviation, .placeFront])
    {
      return true
    }
    return text.has(lexicon.words.and, at: start - 1) && text.isAdjacent(start) && text.isAdjacent(start - 1)
      && text.isCapitalized(start - 2) && text.owners[start - 2] < 0
      && !(text.tokens[start - 2].form.contains(.opening) && text.classes(start - 2).contains(.english))
  }

  /// The body that a word such as Radio or Banco opens, with the names behind it.
  private func fronted(_ text: Passage, _ run: Range<Int>) -> OrganizationName? {
    guard text.classes(run.lowerBound).contains(.front), run.count > 1, run.count <= 5,
      text.find(at: run.lowerBound) == nil, !text.tokens[run.lowerBound].form.contains(.possessive),
      text.classes(run.lowerBound + 1).isDisjoint(with: [.english, .given])
    else { return nil }
    let end = run.dropFirst().first { text.tokens[$0].form.contains(.possessive) }.map { $0 + 1 }
    return OrganizationName(
      tokens: run.lowerBound..<(end ?? run.upperBound), head: run.lowerBound,
      points: Evidence.organizationHead)
  }

  /// Where "138th Motorized Rifle Brigade" begins.
  private func numberedStart(_ text: Passage, _ start: Int, _ head: Int) -> Int {
    guard text.isAdjacent(start), text.classes(head).contains(.unit) else { return start }
    let number = text.tokens[start - 1]
    return number.form.contains(.number) && !number.form.contains(.possessive) ? start - 1 : start
  }

  /// The end of a name with its legal form where that is in lower case: "Telnova Group plc".
  private func legalEnd(_ text: Passage, behind head: Int) -> Int? {
    guard text.isAdjacent(head + 1), text.classes(head + 1).contains(.legal),
      !text.tokens[head].form.contains(.possessive)
    else { return nil }
    let form = text.tokens[head + 1]
    return form.end - form.start <= 4 ? head + 2 : nil
  }

  /// The end of a name with "International" behind it.
  private func worldwideEnd(_ text: Passage, _ end: Int) -> Int {
    text.isAdjacent(end) && text.isCapitalized(end) && text.has(lexicon.words.international, at: end)
      && !text.tokens[end - 1].form.contains(.possessive) && !text.isCapitalized(end + 1) ? end + 1 : end
  }

  /// Whether a word alone names a body of the country in the possessive before it: "Brazil's Senate".
  private func isChamber(_ text: Passage, _ head: Int) -> Bool {
    text.classes(head).contains(.chamber) && text.find(at: head - 1).map { isCountry($0) } == true
      && text.tokens[head - 1].form.contains(.possessive)
  }

  /// Whether a known name is but the end of another: "New Democratic Party".
  private func isLengthened(_ text: Passage, _ find: Find, _ run: Range<Int>) -> Bool {
    let before = find.tokens.lowerBound - 1
    let titles: WordClass = [.post, .occupation, .honorific, .calendar]
    return before >= run.lowerBound && text.owners[before] < 0
      && text.classes(before).isDisjoint(with: titles) && !text.isHyphenated(before)
      && !text.tokens[before].form.contains(.opening) && find.tokens.upperBound <= run.upperBound
      && find.meaning != .nobody
  }

  /// Where the name begins: not with a post, nor with the sentence's first word if that is a plain one.
  private func nameStart(_ text: Passage, _ first: Int, _ head: Int) -> Int {
    var start = first
    while start < head {
      let token = text.tokens[start]
      let isPost =
        !token.classes.isDisjoint(with: [.post, .occupation, .honorific])
        && token.classes.isDisjoint(with: [.area, .given]) && !isMonarch(token.word)
      let isPlain = token.form.contains(.opening) && token.classes.contains(.modifier)
      guard isPost || isPlain else { break }
      start += 1
    }
    return start
  }

  /// Whether bodies are called after the bearers of a title: "Queen Jane University".
  private func isMonarch(_ word: Vocabulary.ID) -> Bool {
    [lexicon.words.king, lexicon.words.queen, lexicon.words.prince].contains(word)
  }

  /// Where "National Air and Space Museum" begins: before "and" where plain words stand to both sides.
  private func joinedStart(_ text: Passage, _ start: Int, _ head: Int) -> Int {
    guard start < head, text.has(lexicon.words.and, at: start - 1), text.isAdjacent(start),
      text.isAdjacent(start - 1),
      (start...head).allSatisfy({ text.classes($0).contains(.english) })
    else { return start }
    var first = start - 1
    while first > 0, start - first < 6, text.isAdjacent(first), text.isCapitalized(first - 1),
      text.owners[first - 1] < 0,
      isPlainPart(text.tokens[first - 1])
    {
      first -= 1
    }
    // "Australian Competition and Consumer Commission" has its country in front.
    if first < start - 1, text.isAdjacent(first), let find = text.find(at: first - 1),
      find.kind == .demonym || isCountry(find), !text.tokens[first - 1].form.contains(.possessive)
    {
      return find.tokens.lowerBound
    }
    return first < start - 1 && !text.tokens[first].form.contains(.opening) ? first : start
  }

  private func isPlainPart(_ token: Token) -> Bool {
    let isPost = token.classes.contains(.post) && !token.classes.contains(.area)
    return token.classes.contains(.english) && !token.form.contains(.possessive) && !isPost
      && token.classes.isDisjoint(with: [.function, .organization, .uncertain, .given])
  }

  /// The end of "of the …" or "for …" behind a head.
  private func tailEnd(_ text: Passage, start: Int, head: Int) -> Int? {
    let words = lexicon.words
    guard !text.tokens[head].form.contains(.possessive), text.isAdjacent(head + 1) else { return nil }
    let isOf = text.has(words.of, at: head + 1)
    let isAt = text.has(words.at, at: head + 1) && text.has(words.university, at: head)
    guard isOf || text.has(words.for, at: head + 1) || isAt else { return nil }
    guard var end = capitalizedEnd(text, from: head + 2) else { return nil }
    // "Colorado State University of the US" ends before "of"; "Block Museum of Art" does not.
    let isNamed = (start..<head).contains {
      text.owners[$0] >= 0 && text.find(at: $0)?.kind != .demonym
    }
    if isOf, isNamed,
      (head + 2..<end).contains(where: { !text.classes($0).contains(.english) || text.owners[$0] >= 0 })
    {
      return nil
    }
    if text.has(words.for, at: head + 1), text.has(words.of, at: end), text.isAdjacent(end),
      let more = capitalizedEnd(text, from: end + 1),
      text.has(words.the, at: end + 1) && text.find(at: end + 2) == nil
        || (end + 1..<more).allSatisfy({ text.owners[$0] < 0 && text.classes($0).contains(.english) })
    {
      end = more
    }
    // "Institute of Problems of Chemical Physics"
    if isOf, !isNamed, text.has(words.of, at: end), text.isAdjacent(end),
      let more = capitalizedEnd(text, from: end + 1),
      (head + 2..<more).allSatisfy({ text.owners[$0] < 0 && text.classes($0).contains(.english) })
    {
      end = more
    }
    let isUniversity = text.has(words.university, at: head)
    if isUniversity, text.has(words.at, at: end), let more = capitalizedEnd(text, from: end + 1) {
      end = more
    }
    while text.classes(head).contains(.reach), let more = joinedEnd(text, end) { end = more }
    // "Court of Arbitration for Sport"
    if isOf, !isNamed, text.has(words.for, at: end), text.isAdjacent(end),
      let more = capitalizedEnd(text, from: end + 1), text.find(at: end + 1) == nil
    {
      end = more
    }
    return end
  }

  /// The end of "and Sports" behind "Ministry of Youth"; another body behind "and" is not taken in.
  private func joinedEnd(_ text: Passage, _ and: Int) -> Int? {
    guard text.has(lexicon.words.and, at: and), text.isAdjacent(and), text.isCapitalized(and + 1),
      let end = capitalizedEnd(text, from: and + 1)
    else { return nil }
    let isOther = (and + 1..<end).contains {
      text.owners[$0] >= 0 || !text.classes($0).isDisjoint(with: [.organization, .uncertain])
    }
    return isOther ? nil : end
  }

  private func capitalizedEnd(_ text: Passage, from start: Int) -> Int? {
    var index = start
    guard text.isAdjacent(index) else { return nil }
    if text.has(lexicon.words.the, at: index) { index += 1 }
    let first = index
    while index - first < 6, text.isAdjacent(index),
      text.isCapitalized(index) || text.classes(index).contains(.particle) && text.isCapitalized(index + 1),
      !text.classes(index).contains(.post) || text.classes(index).contains(.area)
    {
      index += 1
      if text.tokens[index - 1].form.contains(.possessive) { break }
    }
    return index > first ? index : nil
  }

  private func points(_ text: Passage, _ tokens: Range<Int>, head: Int, hasTail: Bool) -> Int? {
    if let last = tokens.last, text.classes(last).contains(.thing), last != head { return nil }
    if text.tokens[tokens.lowerBound].form.contains(.opening), tokens.count == 2, !hasTail,
      text.classes(tokens.lowerBound).contains(.english), text.find(at: tokens.lowerBound) == nil
    {
      return nil
    }
    if tokens.contains(where: { text.classes($0).contains(.calendar) }) { return nil }
    let isSure = text.classes(head).contains(.organization)
    let isFirm =
      text.classes(head).contains(.firm) && tokens.contains { !text.classes($0).contains(.english) }
    let isReach = text.classes(head).contains(.reach) && hasTail
    // "Mexican Congress" is a body; "Fourth Congress of Linguists" is an event.
    let isNational =
      text.find(at: tokens.lowerBound)?.kind == .demonym
      && (tokens.lowerBound + 1..<tokens.upperBound).allSatisfy { text.classes($0).contains(.english) }
    // "Ohio Mattress Co", but not "Trading Co".
    let isLegal =
      text.classes(tokens.upperBound - 1).contains(.legal)
      && (tokens.count > 2 || tokens.contains { !text.classes($0).contains(.english) })
    return isSure || isReach || isNational || isFirm || isLegal || isChamber(text, head)
      ? Evidence.organizationHead : Evidence.uncertainHead
  }
}
