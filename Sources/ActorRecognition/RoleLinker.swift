// Ties a post without a name to the one person who holds it in the document.
extension DocumentReader {
  /// Marks "the Russian foreign minister" as the person whom the article names as that.
  mutating func linkRoles() {
    let holders = holders()
    guard !holders.isEmpty else { return }
    let stated = statedRoles()
    for passage in passages.indices {
      for index in passages[passage].tokens.indices
      where passages[passage].tokens[index].classes.contains(.post) && !stated.contains([passage, index]) {
        linkRole(at: index, in: passage, holders)
      }
    }
  }

  /// The heads of the posts that state who somebody is: they are facts, not mentions.
  private func statedRoles() -> Set<[Int]> {
    Set(posts.map { [$0.passage, $0.head] })
  }

  /// The persons by their post and its country.
  private func holders() -> [RoleKey: Set<Int>] {
    var holders: [RoleKey: Set<Int>] = [:]
    for index in candidates.indices
    where candidates[index].sameAs == nil && candidates[index].kind == .person
      && candidates[index].points >= Evidence.published
    {
      for role in candidates[index].roles {
        guard let of = (role.of ?? candidates[index].of).map({ settled($0) }) else { continue }
        holders[RoleKey(title: role.title.lowercased(), of: of), default: []].insert(index)
      }
    }
    for index in candidates.indices where candidates[index].sameAs == nil {
      guard let known = candidates[index].known, let role = lexicon.actors[known].role,
        let of = lexicon.actors[known].of.flatMap({ lexicon.index(named: $0) })
      else { continue }
      holders[RoleKey(title: role.lowercased(), of: .known(of)), default: []].insert(index)
    }
    return holders
  }

  private mutating func linkRole(at head: Int, in passage: Int, _ holders: [RoleKey: Set<Int>]) {
    let text = passages[passage]
    guard text.owners[head] < 0 else { return }
    let start = postStart(text, head: head)
    guard let owner = owner(text, passage, before: start).map({ settled($0) }) else { return }
    let key = RoleKey(title: title(passage, start..<head + 1).lowercased(), of: owner)
    guard let persons = holders[key], persons.count == 1, let person = persons.first else { return }
    if text.isAdjacent(head + 1), let next = text.find(at: head + 1), case .candidate = next.meaning {
      return
    }
    passages[passage].claim(start..<head + 1, .candidate(person), .role)
  }

  /// The meaning with capitals settled as countries and candidates as what they turned out to be.
  func settled(_ meaning: Find.Meaning) -> Find.Meaning {
    switch meaning {
    case .candidate(let index):
      let index = resolved(index)
      return candidates[index].known.map { .known($0) } ?? .candidate(index)
    case .known, .ambiguous, .capital, .nobody: return meaning
    }
  }
}

/// A post and whose it is.
private struct RoleKey: Hashable {
  var title: String
  var of: Find.Meaning
}
