import Markup

// Puts together what was found: each actor once, with all mentions in the document's order.
extension DocumentReader {
  /// The recognition of the document.
  func assembled() -> Recognition {
    var order: [Find.Meaning] = []
    var mentions: [Find.Meaning: [Mention]] = [:]
    var isCivic: Set<Find.Meaning> = []
    for passage in passages {
      for find in passage.finds.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
        let meaning = settled(find.meaning)
        guard isShown(meaning) else { continue }
        if mentions[meaning] == nil { order.append(meaning) }
        mentions[meaning, default: []].append(
          Mention(block: passage.id, range: passage.range(find.tokens), surface: passage.surface(find.tokens), kind: find.kind))
        if find.kind != .demonym || !passage.classes(find.tokens.upperBound).isDisjoint(with: .state) { isCivic.insert(meaning) }
      }
    }
    let ids = ids(order)
    var recognition = Recognition()
    for meaning in order {
      let actor = actor(meaning, mentions[meaning] ?? [], ids)
      if isPublished(meaning, isCivic: isCivic.contains(meaning), actor) {
        recognition.actors.append(actor)
      } else {
        recognition.suggestions.append(actor)
      }
    }
    return recognition
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

  private func actor(_ meaning: Find.Meaning, _ mentions: [Mention], _ ids: [Find.Meaning: String]) -> RecognizedActor {
    let candidate = candidates.first { candidate in
      candidate.sameAs == nil && candidate.known.map { .known($0) } == meaning
    }
    switch meaning {
    case .known(let index):
      let known = lexicon.actors[index]
      let of = known.of.map { lexicon.index(named: $0).map { lexicon.actors[$0].id } ?? $0 } ?? candidate?.of.flatMap { ids[settled($0)] }
      return RecognizedActor(
        id: known.id, name: known.name, kind: known.kind, roles: roles(candidate, ids), of: of,
        mentions: mentions, basis: index < lexicon.registered ? .registry : .gazetteer)
    case .candidate(let index):
      let candidate = candidates[index]
      return RecognizedActor(
        id: ids[meaning] ?? "", name: candidate.name, kind: candidate.kind, roles: roles(candidate, ids),
        of: owner(candidate).flatMap { ids[settled($0)] }, mentions: mentions, basis: .prose)
    case .ambiguous, .capital, .nobody:
      return RecognizedActor(id: "", name: "", kind: .place, basis: .prose)
    }
  }

  private func owner(_ candidate: Candidate) -> Find.Meaning? { candidate.of ?? candidate.roles.lazy.compactMap(\.of).first }

  private func roles(_ candidate: Candidate?, _ ids: [Find.Meaning: String]) -> [Role] {
    guard let candidate else { return [] }
    return candidate.roles.map { role in
      let passage = passages[role.passage]
      return Role(
        title: role.title, of: (role.of ?? candidate.of).flatMap { ids[settled($0)] }, block: passage.id, range: passage.range(role.tokens))
    }
  }

  /// The actors' ids: the lexicon's, and for candidates the slugs of their names, made unique.
  private func ids(_ order: [Find.Meaning]) -> [Find.Meaning: String] {
    var ids: [Find.Meaning: String] = [:]
    var taken = Set(lexicon.indices.keys)
    for (index, actor) in lexicon.actors.enumerated() { ids[.known(index)] = actor.id }
    for meaning in order {
      guard case .candidate(let index) = meaning else { continue }
      let slug = Slug.make(candidates[index].name)
      var id = slug
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(slug)-\(number)"
        number += 1
      }
      ids[meaning] = id
    }
    return ids
  }
}
