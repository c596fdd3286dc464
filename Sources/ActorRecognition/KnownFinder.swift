// Finds what the lexicon knows: longest phrases first, each as far as its letters allow.
extension DocumentReader {
  /// Takes the names of sites and publishers out of the text, each part of "Name – نام" by itself.
  mutating func markSiteNames(_ names: [String]) {
    for name in names {
      for part in parts(ofSiteName: name) where !isPlaceName(part) {
        for passage in passages.indices { markNone(part, in: passage) }
      }
    }
  }

  private mutating func parts(ofSiteName name: String) -> [[Vocabulary.ID]] {
    var tokenizer = Tokenizer(Array(name.utf8), folding: lexicon.folding)
    var parts: [[Vocabulary.ID]] = []
    for token in tokenizer.tokens(numbering: &numbering)
    where token.word >= 0 {
      if !token.form.contains(.adjacent) || parts.isEmpty { parts.append([]) }
      parts[parts.count - 1].append(token.word)
    }
    return parts
  }

  /// Whether a site is called like a country, a town or a plain word, which count all the same.
  private func isPlaceName(_ words: [Vocabulary.ID]) -> Bool {
    let kinds: [KnownActor.Kind] = [.country, .place]
    return lexicon.phrases.meanings(of: words).contains { kinds.contains(lexicon.actors[$0.actor].kind) }
      || words.count == 1 && !classes(of: words[0]).isDisjoint(with: [.english, .given])
  }

  private mutating func markNone(_ words: [Vocabulary.ID], in passage: Int) {
    let tokens = passages[passage].tokens
    guard tokens.count >= words.count else { return }
    for start in 0...(tokens.count - words.count) where tokens[start].word == words[0] {
      guard words.indices.allSatisfy({ tokens[start + $0].word == words[$0] }) else { continue }
      passages[passage].claim(start..<start + words.count, .nobody, .name)
    }
  }

  /// Marks every known phrase in every passage.
  mutating func markKnown() {
    for index in passages.indices {
      let tokens = passages[index].tokens
      let isShouted = passages[index].isShouted
      var start = 0
      while start < tokens.count {
        guard let (end, senses) = longestKnown(tokens, at: start, isShouted: isShouted),
          passages[index].owners[start] < 0
        else {
          start += 1
          continue
        }
        let (meaning, kind) = meaning(of: senses)
        // "the Guardian" is found as The Guardian; its article is not part of the name.
        let isArticle = tokens[start].word == lexicon.words.the && !tokens[start].form.contains(.capitalized)
        passages[index].claim((isArticle && end - start > 1 ? start + 1 : start)..<end, meaning, kind)
        start = end
      }
    }
  }

  private func longestKnown(_ tokens: [Token], at start: Int, isShouted: Bool) -> (end: Int, senses: [Sense])?
  {
    var best: (end: Int, senses: [Sense])?
    lexicon.phrases.eachMatch(in: tokens, at: start) { end, senses in
      let next = end < tokens.count ? tokens[end] : nil
      if senses.count == 1 {
        if fits(senses[0], tokens[start..<end], isShouted: isShouted, next: next) { best = (end, senses) }
        return
      }
      let fitting = senses.filter { fits($0, tokens[start..<end], isShouted: isShouted, next: next) }
      if !fitting.isEmpty { best = (end, fitting) }
    }
    return best
  }

  private func fits(_ sense: Sense, _ tokens: ArraySlice<Token>, isShouted: Bool, next: Token?) -> Bool {
    guard let first = tokens.first else { return false }
    // "the Mi-28NE" and "F-16" are no countries, whatever their letters say.
    if let next, next.form.isSuperset(of: [.hyphenated, .number]) { return false }
    // "US$5" is money.
    if let next, next.isMark("$"), next.start == tokens[tokens.endIndex - 1].end { return false }
    if sense.usage == .combining {
      guard let next, next.form.contains(.hyphenated) else { return false }
      // "Sino-American", but not "Sino-Forest".
      return lexicon.phrases.meanings(of: [next.word]).contains {
        $0.usage == .demonym || lexicon.actors[$0.actor].kind == .country
      }
    }
    switch sense.capitals {
    case .free: return tokens.count == 1 || sense.actor < lexicon.registered || !isPlain(first)
    case .first: return tokens.allSatisfy { $0.form.contains(.capitalized) || $0.classes.contains(.function) }
    case .all:
      if isShouted, first.classes.contains(.lettered) { return false }
      return tokens.allSatisfy {
        !$0.form.isDisjoint(with: [.capitals, .initial]) || isSpoken($0)
          || $0.form.contains(.number) && !$0.form.contains(.capitalized)
      }
    }
  }

  /// Whether a word is a plain one here: "the Gulf state of Qatar" does not say State of Qatar.
  private func isPlain(_ token: Token) -> Bool {
    token.classes.contains(.english) && token.form.isDisjoint(with: [.capitalized, .opening])
  }

  /// Whether an acronym is written as it is spoken: "Opec", "Asean".
  private func isSpoken(_ token: Token) -> Bool {
    token.end - token.start >= 4 && token.form.contains(.capitalized)
      && token.classes.isDisjoint(with: [.english, .given, .ambiguousGiven, .surname, .lettered])
  }

  private func meaning(of senses: [Sense]) -> (Find.Meaning, Mention.Kind) {
    if senses.count == 1 { return meaning(of: senses[0]) }
    let registered = senses.filter { $0.actor < lexicon.registered && $0.usage != .nobody }
    let senses = registered.isEmpty ? senses : registered
    guard let first = senses.first else { return (.nobody, .name) }
    if let capital = senses.first(where: { $0.usage == .capital }), registered.isEmpty {
      return (.capital(place: capital.actor), .name)
    }
    let actors = Set(senses.filter { $0.usage != .nobody }.map(\.actor))
    if actors.count > 1 { return (.ambiguous(senses), first.usage == .demonym ? .demonym : .name) }
    return meaning(of: first)
  }

  private func meaning(of sense: Sense) -> (Find.Meaning, Mention.Kind) {
    switch sense.usage {
    case .nobody: (.nobody, .name)
    case .capital where sense.actor >= lexicon.registered: (.capital(place: sense.actor), .name)
    case .demonym, .combining: (.known(sense.actor), .demonym)
    case .name, .capital: (.known(sense.actor), .name)
    }
  }
}
