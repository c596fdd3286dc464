// Finds runs of capitalised words in prose and asks of each whom it names.
extension DocumentReader {
  /// The number of words in a run that are looked at together; bounds the work on hostile text.
  private static let longestRun = 24

  /// Learns names from one passage of running text.
  mutating func readProse(_ passage: Int) {
    guard !passages[passage].isShouted, !passages[passage].isTitleCased else { return }
    localBodies = [:]
    readKnownPersons(passage)
    let tokens = passages[passage].tokens
    var index = 0
    while index < tokens.count {
      guard startsRun(passage, tokens, index) else {
        index += 1
        continue
      }
      index = max(index + 1, readRun(passage, index..<runEnd(passage, from: index)))
    }
  }

  private func startsRun(_ passage: Int, _ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.form.isSuperset(of: [.word, .capitalized]) else { return false }
    return !token.classes.contains(.function) || isGivenWill(passages[passage], index)
  }

  /// Whether "Will" within a sentence is a given name: "the actor Will Roe".
  private func isGivenWill(_ text: Passage, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.classes.contains(.ambiguousGiven) && !token.form.contains(.opening)
      && text.isAdjacent(index + 1)
      && text.isCapitalized(index + 1) && !text.classes(index + 1).contains(.english)
  }

  /// Whether "May" behind a given name or a form of address is a surname.
  private func isSurnameMay(_ token: Token, behind previous: Token) -> Bool {
    token.classes.isSuperset(of: [.function, .surname]) && token.form.contains(.capitalized)
      && !previous.classes.isDisjoint(with: [.given, .honorific]) && !previous.form.contains(.possessive)
  }

  /// The end of the run of capitalised words, with "de" and "bin" between them.
  func runEnd(_ passage: Int, from start: Int) -> Int {
    let tokens = passages[passage].tokens
    var end = start + 1
    while end < tokens.count, end - start < Self.longestRun {
      guard tokens[end].form.isSuperset(of: [.word, .adjacent]), !ends(tokens[end - 1], before: tokens[end])
      else { break }
      if tokens[end].form.contains(.capitalized), !tokens[end].classes.contains(.function) {
        end += 1
      } else if isSurnameMay(tokens[end], behind: tokens[end - 1]) {
        end += 1
      } else if tokens[end].form.contains(.hyphenated), isSecondSyllable(tokens[end], of: tokens[start..<end])
      {
        end += 1
      } else if tokens[end].word == lexicon.words.and, tokens[end].end - tokens[end].start == 1,
        passages[passage].isAdjacent(end + 1), passages[passage].isCapitalized(end + 1)
      {
        end += 2
      } else if tokens[end].classes.contains(.particle), let behind = behindParticles(passages[passage], end)
      {
        end = behind
      } else {
        break
      }
    }
    return end
  }

  /// The token after "van der Meulen" where particles begin at a token.
  private func behindParticles(_ text: Passage, _ start: Int) -> Int? {
    var index = start
    while index < start + 3, text.isAdjacent(index), text.classes(index).contains(.particle),
      !text.isCapitalized(index)
    { index += 1 }
    guard index > start, text.isAdjacent(index), text.isCapitalized(index),
      !text.classes(index).contains(.function)
    else { return nil }
    return index + 1
  }

  /// Whether a possessive ends the run: "Iran's Parliament" is two names, "People's Army" is one.
  private func ends(_ token: Token, before next: Token) -> Bool {
    guard token.form.contains(.possessive) else { return false }
    let isHead =
      !next.classes.isDisjoint(with: [.organization, .uncertain]) && !token.classes.contains(.legal)
    return !(isHead && next.form.contains(.capitalized) && token.classes.contains(.english))
  }

  /// Whether it is the lower-case half of a name such as "Jong-un".
  private func isSecondSyllable(_ token: Token, of run: ArraySlice<Token>) -> Bool {
    guard token.form.isSuperset(of: [.word, .hyphenated]), token.end - token.start <= 5 else { return false }
    let isBehindFamily = run.dropLast().last?.classes.contains(.familyFirst) ?? false
    return isBehindFamily || token.classes.isDisjoint(with: [.english, .function])
  }

  /// Remembers what acronyms a run may be spelt out by: "LRA" by "the Lower Roe Agreement".
  private mutating func noteInitials(_ text: Passage, _ run: Range<Int>) {
    guard run.count > 2 else { return }
    for start in max(run.lowerBound, run.upperBound - 5)...run.upperBound - 3 {
      guard (start..<run.upperBound).allSatisfy({ text.isCapitalized($0) && text.owners[$0] < 0 }) else {
        continue
      }
      initials.insert(
        (start..<run.upperBound).reduce(0) { $0 << 8 | UInt64(text.text[Int(text.tokens[$1].start)]) })
    }
  }

  /// Reads a run; returns the token after what was read.
  private mutating func readRun(_ passage: Int, _ run: Range<Int>) -> Int {
    var rest = run
    noteInitials(passages[passage], run)
    if let organization = organization(passage, run) ?? statedBody(passages[passage], run) {
      claim(organization, in: passage)
      guard organization.tokens.upperBound < run.upperBound else { return organization.tokens.upperBound }
      rest = organization.tokens.upperBound..<run.upperBound
    }
    readPerson(passage, rest)
    return rest.upperBound
  }
}
