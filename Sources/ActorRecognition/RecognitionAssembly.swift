import Markup

// Puts together what was found: each actor once, with all mentions in the document's order.
extension DocumentReader {
  /// The number of countries that one word behind them is said of.
  private static let longestEnumeration = 8

  /// The recognition of the document.
  func assembled() -> Recognition {
    var roll = Roll()
    for passage in passages {
      for find in passage.findsInOrder {
        let meaning = settled(find.meaning)
        guard isShown(meaning) else { continue }
        let mention = Mention(
          block: passage.id, range: passage.range(find.tokens), surface: passage.surface(find.tokens),
          kind: kind(find))
        roll.add(mention, of: meaning, isCivic: isCivic(find, passage))
      }
    }
    for candidate in candidates where candidate.points >= Evidence.published {
      if let of = candidate.of { roll.makeCivic(settled(of)) }
      for role in candidate.roles {
        if let of = role.of { roll.makeCivic(settled(of)) }
      }
    }
    let ids = candidateIDs(roll)
    let candidatesOfKnown = candidatesOfKnown()
    var recognition = Recognition(diagnostics: diagnostics)
    for entry in roll.entries {
      let actor = actor(entry.meaning, entry.mentions, ids, candidatesOfKnown)
      if isPublished(entry.meaning, isCivic: entry.isCivic, actor) {
        recognition.actors.append(actor)
      } else {
        recognition.suggestions.append(actor)
      }
    }
    return recognition
  }

  /// Whether a mention speaks of a country as a state: by its name, or "the Swiss government", "Russo-Iranian".
  private func isCivic(_ find: Find, _ passage: Passage) -> Bool {
    guard find.kind == .demonym else { return true }
    var next = find.tokens.upperBound
    let isPaired = passage.find(at: next).map { $0.kind == .demonym && passage.isHyphenated(next) } ?? false
    // "Azerbaijani and Armenian officials" are officials of both.
    for _ in 0..<Self.longestEnumeration {
      guard passage.has(lexicon.words.and, at: next) || passage.hasMark(",", at: next),
        let other = passage.find(at: next + 1), other.kind == .demonym
      else { break }
      next = other.tokens.upperBound
    }
    return isPaired || !passage.classes(next).isDisjoint(with: [.state, .post, .officials])
  }

  /// How an actor is named; a candidate that proved to be a surname with its post is named by the surname.
  private func kind(_ find: Find) -> Mention.Kind {
    guard case .candidate(let index) = find.meaning, find.kind == .name, candidates[index].kind == .person,
      candidates[index].sameAs != nil, isBareSurname(candidates[index].words)
    else { return find.kind }
    return .surname
  }

  private func isShown(_ meaning: Find.Meaning) -> Bool {
    switch meaning {
    case .known: true
    case .candidate(let index): candidates[index].points >= Evidence.suggested
    case .ambiguous, .capital, .nobody: false
    }
  }

  /// A country of which only the adjective stands in the text, and not for its state, is left to the analyst.
  private func isPublished(_ meaning: Find.Meaning, isCivic: Bool, _ actor: RecognizedActor) -> Bool {
    switch meaning {
    case .known(let index):
      index < lexicon.registered || actor.kind != .country || isCivic
    case .candidate(let index): candidates[index].points >= Evidence.published
    case .ambiguous, .capital, .nobody: false
    }
  }

  private func actor(
    _ meaning: Find.Meaning, _ mentions: [Mention], _ ids: [Int: String], _ ofKnown: [Int: Int]
  ) -> RecognizedActor {
    switch meaning {
    case .known(let index):
      let known = lexicon.actors[index]
      let candidate = ofKnown[index].map { candidates[$0] }
      let of =
        known.of.map { lexicon.index(named: $0).map { lexicon.actors[$0].id } ?? $0 }
        ?? candidate?.of.flatMap { id($0, ids) }
      return RecognizedActor(
        id: known.id, name: known.name, kind: known.kind, roles: roles(candidate, ids), of: of,
        mentions: mentions, basis: index < lexicon.registered ? .registry : .gazetteer)
    case .candidate(let index):
      let candidate = candidates[index]
      return RecognizedActor(
        id: ids[index] ?? "", name: candidate.name, kind: candidate.kind, roles: roles(candidate, ids),
        of: owner(candidate).flatMap { id($0, ids) }, mentions: mentions, basis: .prose)
    case .ambiguous, .capital, .nobody:
      return RecognizedActor(id: "", name: "", kind: .place, basis: .prose)
    }
  }

  /// The candidates that turned out to be known actors, by the actor.
  private func candidatesOfKnown() -> [Int: Int] {
    var indices: [Int: Int] = [:]
    for index in candidates.indices where candidates[index].sameAs == nil {
      if let known = candidates[index].known, indices[known] == nil { indices[known] = index }
    }
    return indices
  }

  private func owner(_ candidate: Candidate) -> Find.Meaning? {
    candidate.of ?? candidate.roles.lazy.compactMap(\.of).first
  }

  private func roles(_ candidate: Candidate?, _ ids: [Int: String]) -> [Role] {
    guard let candidate else { return [] }
    return candidate.roles.map { role in
      let passage = passages[role.passage]
      return Role(
        title: role.title, of: (role.of ?? candidate.of).flatMap { id($0, ids) }, block: passage.id,
        range: passage.range(role.tokens))
    }
  }

  /// The ids of the candidates that are shown: the slugs of their names, made unique.
  private func candidateIDs(_ roll: Roll) -> [Int: String] {
    var ids: [Int: String] = [:]
    var taken: Set<String> = []
    for entry in roll.entries {
      guard case .candidate(let index) = entry.meaning else { continue }
      let slug = Slug.make(candidates[index].name)
      var id = slug
      var number = 2
      while lexicon.indices[id] != nil || !taken.insert(id).inserted {
        id = "\(slug)-\(number)"
        number += 1
      }
      ids[index] = id
    }
    return ids
  }

  private func id(_ meaning: Find.Meaning, _ ids: [Int: String]) -> String? {
    switch settled(meaning) {
    case .known(let index): lexicon.actors[index].id
    case .candidate(let index): ids[index]
    case .ambiguous, .capital, .nobody: nil
    }
  }
}
