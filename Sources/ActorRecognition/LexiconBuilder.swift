import Diagnostics
import Markup

/// Puts the lexicon together: first words, then the registry's actors, then the gazetteer's around them.
struct LexiconBuilder {
  /// How spellings are made alike.
  let folding = LetterFolding()
  /// The numbers of all words that matter.
  private(set) var vocabulary = Vocabulary()
  /// The classes of the words, by number.
  private(set) var classes: [WordClass] = []
  /// The known actors, the registry's first.
  private(set) var actors: [KnownActor] = []
  /// How many of them are the registry's.
  private(set) var registered = 0
  /// The indices of the known actors by id.
  private(set) var indices: [String: Int] = [:]
  /// The phrases that name them.
  private(set) var phrases = Phrases<Sense>()
  /// For each country of the gazetteer, the adjective by which bodies of the country are called.
  private(set) var demonyms: [Int: String] = [:]
  /// What is wrong with the registry.
  private(set) var diagnostics: [Diagnostic] = []
  /// Numbers of words that rules ask for.
  private(set) var words = KeyWords()

  /// Reads the gazetteer and the registry.
  init(registry: [KnownActor]) {
    readWords()
    register(registry)
    readCountries()
    readOrganizations()
    readRegions()
    readNotAliases()
    readEndings()
    words = KeyWords(in: &self)
  }

  /// The number of a word, which it gets if it has none.
  mutating func intern(_ word: some StringProtocol) -> Vocabulary.ID {
    var folded: [UInt8] = []
    folding.fold(word, into: &folded)
    let id = vocabulary.intern(folded)
    while classes.count <= Int(id) { classes.append([]) }
    return id
  }
}

// MARK: Words

extension LexiconBuilder {
  private mutating func readWords() {
    classify(Gazetteer.englishWords, .english)
    for line in Gazetteer.wordClasses.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init) {
      guard let colon = line.firstIndex(of: ":"), let named = WordClass.named(line[..<colon]) else {
        continue
      }
      let isOfLanguage = !WordClass.ofLanguage.isDisjoint(with: named)
      classify(String(line[line.index(after: colon)...]), isOfLanguage ? [named, .english] : named)
    }
    classify(Gazetteer.givenNames, .given)
    classify(Gazetteer.ambiguousGivenNames, .ambiguousGiven)
    classify(Gazetteer.surnames, .surname)
  }

  private mutating func classify(_ list: String, _ named: WordClass) {
    for word in Gazetteer.words(of: list) {
      let id = Int(intern(word))
      classes[id].formUnion(named)
    }
  }
}

extension LexiconBuilder {
  /// Words that the gazetteer has within names alone are told by their endings, as unknown ones are.
  private mutating func readEndings() {
    for index in classes.indices where classes[index].isEmpty {
      classes[index] = WordClass.ending(of: vocabulary.bytes(of: Vocabulary.ID(index)))
    }
  }
}

// MARK: Actors

extension LexiconBuilder {
  private mutating func register(_ registry: [KnownActor]) {
    for actor in registry {
      if let first = indices[actor.id] {
        diagnostics.append(Self.twice(actor, actors[first]))
        continue
      }
      let index = append(actor)
      for name in [actor.name] + actor.aliases + [actor.originalScript].compactMap(\.self) {
        addPhrase(name, Sense(actor: index, usage: .name, capitals: capitals(of: name)))
        if !(1...Phrases<Sense>.longest).contains(wordIDs(of: name).count) {
          diagnostics.append(Self.unusable(name, actor))
        }
      }
    }
    registered = actors.count
    reportSharedNames()
  }

  /// Takes in an actor of the gazetteer, or the registry's actor of the same name and kind in its stead.
  private mutating func known(_ name: String, _ kind: KnownActor.Kind, _ aliases: [String], of: String?)
    -> Int
  {
    let registrys = senses(of: name).first { $0.usage == .name && $0.actor < registered }
    let index: Int
    if let registrys, actors[registrys.actor].kind == kind {
      index = registrys.actor
      if actors[index].of == nil { actors[index].of = of.map { Slug.make($0) } }
    } else {
      index =
        indices[Slug.make(name)] ?? append(KnownActor(name: name, kind: kind, of: of.map { Slug.make($0) }))
    }
    for alias in [name] + aliases {
      var needed = capitals(of: alias)
      // "intel" is no company, though "russia" is a country.
      if kind == .organization, needed == .free, !alias.contains(" ") { needed = .first }
      addGazetteerPhrase(alias, Sense(actor: index, usage: .name, capitals: needed))
    }
    return index
  }

  private mutating func append(_ actor: KnownActor) -> Int {
    indices[actor.id] = actors.count
    actors.append(actor)
    return actors.count - 1
  }

  /// Adds what the gazetteer means by a phrase, unless the registry has the word.
  private mutating func addGazetteerPhrase(_ phrase: String, _ sense: Sense) {
    if senses(of: phrase).contains(where: { $0.actor < registered && $0.actor != sense.actor }) { return }
    addPhrase(phrase, sense)
  }

  private mutating func addPhrase(_ phrase: String, _ sense: Sense) {
    let ids = wordIDs(of: phrase)
    phrases.add(ids, sense)
    if ids.count > 2, phrase.hasPrefix("The ") {
      phrases.add(Array(ids.dropFirst()), sense)
    }
  }

  private mutating func senses(of phrase: String) -> [Sense] { phrases.meanings(of: wordIDs(of: phrase)) }

  private mutating func wordIDs(of phrase: String) -> [Vocabulary.ID] {
    var tokenizer = Tokenizer(Array(phrase.utf8), folding: folding)
    let ids = tokenizer.tokens(numbering: &vocabulary).map(\.word).filter { $0 >= 0 }
    while classes.count < Int(vocabulary.next) { classes.append([]) }
    return ids
  }

  /// Which letters of a phrase must be capitals, so that no word of the language is taken for it.
  private mutating func capitals(of phrase: String) -> Sense.Capitals {
    let letters = phrase.unicodeScalars.filter { $0.properties.isAlphabetic }
    if (2...6).contains(letters.count), letters.allSatisfy({ $0.properties.isUppercase }) { return .all }
    let ids = wordIDs(of: phrase)
    return ids.allSatisfy { !classes[Int($0)].isDisjoint(with: [.english, .ambiguousGiven]) } ? .first : .free
  }
}

// MARK: The gazetteer

extension LexiconBuilder {
  private mutating func readCountries() {
    for row in Gazetteer.rows(of: Gazetteer.countries) {
      guard let name = row.first?.first else { continue }
      let index = known(name, .country, Self.column(row, 1), of: nil)
      if let first = Self.column(row, 2).first { demonyms[index] = first }
      for demonym in Self.column(row, 2) { addDemonym(demonym, index) }
      for form in Self.column(row, 3) {
        addGazetteerPhrase(form, Sense(actor: index, usage: .combining, capitals: .free))
      }
      addCapitals(Self.column(row, 4), of: index)
    }
  }

  private mutating func addDemonym(_ demonym: String, _ country: Int) {
    let needed = capitals(of: demonym)
    addGazetteerPhrase(demonym, Sense(actor: country, usage: .demonym, capitals: needed))
    guard !["ese", "ch", "sh", "s", "men", "z"].contains(where: demonym.hasSuffix) else { return }
    addGazetteerPhrase(demonym + "s", Sense(actor: country, usage: .demonym, capitals: needed))
  }

  private mutating func addCapitals(_ names: [String], of country: Int) {
    guard let first = names.first else { return }
    let place = known(first, .place, [], of: actors[country].id)
    for name in names {
      addGazetteerPhrase(name, Sense(actor: place, usage: .capital, capitals: capitals(of: name)))
    }
  }

  private mutating func readOrganizations() {
    for row in Gazetteer.rows(of: Gazetteer.organizations) {
      guard let name = row.first?.first else { continue }
      _ = known(name, .organization, Self.column(row, 1), of: Self.column(row, 2).first)
    }
  }

  private mutating func readRegions() {
    for row in Gazetteer.rows(of: Gazetteer.regions) {
      guard let name = row.first?.first else { continue }
      _ = known(name, .place, Self.column(row, 1), of: Self.column(row, 2).first)
    }
  }

  /// Phrases that contain a known name and mean something else come last: they only take what none has.
  private mutating func readNotAliases() {
    for (index, actor) in actors.enumerated() {
      for phrase in actor.notAliases {
        addPhrase(phrase, Sense(actor: index, usage: .nobody, capitals: .free))
      }
    }
    for phrase in Gazetteer.otherPhrases.split(separator: "\n") where senses(of: String(phrase)).isEmpty {
      // "US dollars" ends in a plain word.
      let isPlain = phrase.split(separator: " ").last?.first?.isLowercase ?? false
      addPhrase(String(phrase), Sense(actor: 0, usage: .nobody, capitals: isPlain ? .free : .first))
    }
  }

  private static func column(_ row: [[String]], _ index: Int) -> [String] {
    index < row.count ? row[index] : []
  }
}

// MARK: Messages

extension LexiconBuilder {
  private mutating func reportSharedNames() {
    var owners: [[Vocabulary.ID]: Int] = [:]
    for index in 0..<registered {
      let ids = wordIDs(of: actors[index].name)
      if let first = owners[ids] {
        diagnostics.append(Self.sameName(actors[index], actors[first]))
      } else {
        owners[ids] = index
      }
    }
  }

  private static func unusable(_ name: String, _ actor: KnownActor) -> Diagnostic {
    .error(
      "alias-length", "`\(name)` has no word to look for, or more than \(Phrases<Sense>.longest)",
      help: "Write the name of `\(actor.id)` as texts have it, in a few words.", at: actor.place)
  }

  private static func twice(_ actor: KnownActor, _ first: KnownActor) -> Diagnostic {
    .error(
      "actor-twice", "`\(actor.name)` has the address `\(actor.id)` that `\(first.name)` has already",
      help: "Make them one, with the other name under `aliases`, or tell the names apart." + seen(first),
      at: actor.place)
  }

  private static func sameName(_ actor: KnownActor, _ first: KnownActor) -> Diagnostic {
    .error(
      "shared-name", "`\(actor.name)` is the name of two actors, `\(first.id)` and `\(actor.id)`",
      help: "Give one of them a name that tells them apart, such as with a middle name." + seen(first),
      at: actor.place)
  }

  private static func seen(_ actor: KnownActor) -> String {
    guard let place = actor.place, let line = place.line else { return "" }
    return "\nThe other is at \(place.path):\(line)."
  }
}
