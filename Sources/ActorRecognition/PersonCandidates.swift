// Takes persons in as candidates, with their posts and those whom they belong to.
extension DocumentReader {
  /// Takes in a person, or what looks like one without much to speak for it.
  mutating func addPerson(_ passage: Int, _ name: Range<Int>, points: Int, stated: [StatedPost]) {
    let index = candidate(words(passage, name), name: self.name(passage, name), kind: .person)
    guard candidates[index].kind == .person else { return }
    let least = looksLikePerson(passages[passage], name) ? Evidence.suggested : points
    candidates[index].points = max(candidates[index].points, points, least)
    for post in stated { add(post, to: index, passage) }
    if candidates[index].of == nil { candidates[index].of = listOwner(passages[passage], name.lowerBound) }
    passages[passage].claim(name, .candidate(index), .name)
  }

  private mutating func add(_ post: StatedPost, to index: Int, _ passage: Int) {
    posts.append((passage, post.tokens.upperBound - 1))
    if candidates[index].of == nil { candidates[index].of = post.of }
    guard post.sort == .post else { return }
    let tokens = roleTokens(passages[passage], post.tokens)
    candidates[index].add(
      Candidate.StatedRole(title: title(passage, tokens), of: post.of, passage: passage, tokens: tokens))
  }

  /// "Ernst & Young" is likely a firm, never a person.
  mutating func addFirm(_ passage: Int, _ name: Range<Int>) {
    let index = candidate(words(passage, name), name: self.name(passage, name), kind: .organization)
    candidates[index].points = max(candidates[index].points, Evidence.uncertainHead)
    passages[passage].claim(name, .candidate(index), .name)
  }

  /// Whether unknown capitalised words within a sentence look like a person's name, not like a town's.
  private func looksLikePerson(_ text: Passage, _ name: Range<Int>) -> Bool {
    let barred: WordClass = [.english, .thing, .stop, .organization, .uncertain]
    let isNameLike = name.allSatisfy {
      text.classes($0).isDisjoint(with: barred) && !text.tokens[$0].form.contains(.capitals)
    }
    let full = name.lazy.filter { !text.classes($0).contains(.particle) }.count
    return full <= 4 && isNameLike && !text.tokens[name.lowerBound].form.contains(.opening)
      && !isPlace(text, name)
  }

  /// Whether an unknown name looks like a town's: "in Saratoga Springs", "Fort Lee".
  private func isPlace(_ text: Passage, _ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    return text.classes(name.lowerBound).contains(.placeFront) || text.classes(before).contains(.locative)
      || text.has(lexicon.words.from, at: before) || text.has(lexicon.words.to, at: before)
  }

  /// A post without "new" or "then", which are not part of it; "former" and "deputy" are.
  private func roleTokens(_ text: Passage, _ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    while start < tokens.upperBound - 1, text.classes(start).contains(.passing) { start += 1 }
    return start..<tokens.upperBound
  }

  /// The country of "senior Iranian officials, including …" before a name.
  private func listOwner(_ text: Passage, _ name: Int) -> Find.Meaning? {
    var index = name - 1
    var isList = false
    while index > 0, name - index < Self.sentence, !text.tokens[index].endsSentence {
      let isSuchAs = text.has(lexicon.words.as, at: index) && text.has(lexicon.words.such, at: index - 1)
      if isSuchAs || text.classes(index).contains(.including) {
        isList = true
      } else if isList, text.classes(index).contains(.officials) {
        let before = (max(0, index - 4)..<index).last { text.find(at: $0) != nil }
        return before.flatMap { text.find(at: $0) }.flatMap { ownerMeaning($0) }
      }
      index -= 1
    }
    return nil
  }
}
