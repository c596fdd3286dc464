/// What stands before a name and says who that is: a post, an occupation, a form of address.
struct StatedPost {
  /// What kind of word it is.
  enum Sort {
    case post
    case occupation
    case honorific
    case kin
  }

  /// What kind of word its head is.
  var sort: Sort
  /// The tokens of the post with its field and rank, without the country.
  var tokens: Range<Int>
  /// The country or body that it belongs to.
  var of: Find.Meaning?
}

// Finds posts before and behind names.
extension DocumentReader {
  /// The number of words looked at to either side of a name.
  private static let reach = 9
  /// The number of tokens of a sentence that are looked back over; bounds the work on hostile text.
  static let sentence = 60

  /// The post that stands directly before a name; before a comma too where another follows the name.
  func post(_ passage: Int, before name: Range<Int>) -> StatedPost? {
    let text = passages[passage]
    var index = name.lowerBound - 1
    var isAddressed = false
    while index >= 0 {
      if text.hasMark(".", at: index), text.classes(index - 1).contains(.honorific) {
        index -= 2
      } else if text.classes(index).contains(.honorific), text.isAdjacent(index + 1) {
        index -= 1
      } else {
        break
      }
      isAddressed = true
    }
    let address = isAddressed ? StatedPost(sort: .honorific, tokens: index + 1..<name.lowerBound) : nil
    var isApposition = false
    if text.hasMark(",", at: index), text.hasMark(",", at: name.upperBound) {
      index -= 1
      isApposition = true
    }
    guard index >= 0, isAddressed || isApposition || text.isAdjacent(index + 1) else { return address }
    guard var post = post(text, passage, endingAt: index) else { return address }
    if isApposition, post.sort == .occupation, !isOwned(text, post.tokens.lowerBound) { return address }
    if isAddressed, post.sort != .post { post.sort = .honorific }
    return post
  }

  /// Whether "his", "its", "an" or a possessive stands before an occupation: "his lawyer, Jane Roe,".
  private func isOwned(_ text: Passage, _ start: Int) -> Bool {
    var before = start - 1
    if let find = text.find(at: before), find.kind == .demonym { before = find.tokens.lowerBound - 1 }
    guard before >= 0 else { return false }
    let words = lexicon.words
    return text.tokens[before].form.contains(.possessive)
      || [words.his, words.her, words.its, words.their, words.a, words.an].contains(text.tokens[before].word)
  }

  /// The post whose last word is a token: "Oil Minister", "Secretary of State".
  private func post(_ text: Passage, _ passage: Int, endingAt last: Int) -> StatedPost? {
    guard let head = head(text, endingAt: last) else { return nil }
    let classes = text.classes(head)
    let sort: StatedPost.Sort =
      classes.contains(.post) ? .post : classes.contains(.occupation) ? .occupation : .kin
    let start = postStart(text, head: head)
    var end = last + 1
    var owner = owner(text, passage, before: start)
    if head < last,
      let find = (head + 1...last).lazy.compactMap({ text.find(at: $0) }).first(where: {
        $0.meaning != .nobody
      })
    {
      owner = find.meaning
      end = head + 1
    }
    return StatedPost(sort: sort, tokens: start..<end, of: owner)
  }

  private func head(_ text: Passage, endingAt last: Int) -> Int? {
    let titles: WordClass = [.post, .occupation, .kin]
    if !text.classes(last).isDisjoint(with: titles), text.find(at: last) == nil { return last }
    // In "the head of the Roe works" no name has begun yet.
    guard !text.has(lexicon.words.the, at: last), !text.has(lexicon.words.and, at: last) else { return nil }
    var index = last
    while index > 0, last - index < 6 {
      let isLink = text.has(lexicon.words.of, at: index) || text.has(lexicon.words.for, at: index)
      if isLink, index < last, text.classes(index - 1).contains(.post) {
        // "Secretary of the Interior", but not "spokesman for the provincial police".
        let isPlain = text.has(lexicon.words.the, at: index + 1) && !text.isCapitalized(last)
        return isPlain ? nil : index - 1
      }
      let belongs =
        text.isCapitalized(index) || text.find(at: index) != nil || text.classes(index).contains(.area)
        || text.has(lexicon.words.and, at: index) || text.has(lexicon.words.the, at: index) || isLink
      guard belongs, text.isAdjacent(index) else { return nil }
      index -= 1
    }
    return nil
  }

  /// Where a post begins, its field and rank taken in.
  func postStart(_ text: Passage, head: Int) -> Int {
    let before: WordClass = [.area, .modifier, .post]
    var start = head
    while start > 0, head - start < Self.reach, text.isAdjacent(start),
      text.find(at: start - 1)?.meaning ?? .nobody == .nobody
    {
      let isPossessive = text.tokens[start - 1].form.contains(.possessive)
      let isRank =
        text.has(lexicon.words.lieutenant, at: start - 1) || text.has(lexicon.words.major, at: start - 1)
      if !text.classes(start - 1).isDisjoint(with: before) || isRank, !isPossessive {
        start -= 1
      } else if start > 1, text.has(lexicon.words.and, at: start - 1), text.isAdjacent(start - 1),
        text.classes(start).contains(.area), text.classes(start - 2).contains(.area)
      {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  /// The country or body named directly before a post, or meant by "its".
  func owner(_ text: Passage, _ passage: Int, before start: Int) -> Find.Meaning? {
    let words = lexicon.words
    if let find = text.find(at: start - 1), text.isAdjacent(start) { return ownerMeaning(find) }
    if text.has(words.and, at: start - 1), text.isAdjacent(start - 1),
      case .candidate(let person)? = text.find(at: start - 2)?.meaning,
      candidates[person].kind == .person, let of = candidates[person].roles.last?.of, case .known = of
    {
      return of
    }
    guard text.has(words.its, at: start - 1) || text.has(words.their, at: start - 1) else { return nil }
    var index = start - 2
    while index >= 0, start - index < Self.sentence, !text.tokens[index].endsSentence {
      if let find = text.find(at: index), find.meaning != .nobody, let owner = ownerMeaning(find) {
        return owner
      }
      index -= 1
    }
    return nil
  }

  /// A find as an owner of posts: countries and organizations, and capitals for their countries.
  func ownerMeaning(_ find: Find) -> Find.Meaning? {
    switch find.meaning {
    case .known(let actor): lexicon.actors[actor].kind == .person ? nil : find.meaning
    case .candidate(let index): candidates[index].kind == .person ? nil : find.meaning
    case .capital(let place): lexicon.actors[place].of.flatMap { lexicon.indices[$0] }.map { .known($0) }
    case .ambiguous, .nobody: nil
    }
  }

  /// The post in an apposition behind a name: ", secretary of …,", ", the Iranian oil minister,".
  func post(_ passage: Int, behind name: Range<Int>) -> StatedPost? {
    let text = passages[passage]
    guard text.hasMark(",", at: name.upperBound) else { return nil }
    var index = name.upperBound + 1
    let first = index
    while index < text.tokens.count, index - first < Self.reach {
      let token = text.tokens[index]
      guard token.form.contains(.word), index == first || token.form.contains(.adjacent) else { return nil }
      // In "the king's secretary" the king's is not his post.
      let isOwner = token.form.contains(.possessive) && text.isAdjacent(index + 1)
      let isTitle = !token.classes.isDisjoint(with: [.post, .occupation]) && !isOwner
      if isTitle, !titleGoesOn(text, behind: index), text.find(at: index) == nil {
        return apposition(text, passage, head: index, first: first)
      }
      let isArticle =
        text.has(lexicon.words.the, at: index) || text.has(lexicon.words.a, at: index)
        || text.has(lexicon.words.an, at: index) || text.has(lexicon.words.its, at: index)
        || text.has(lexicon.words.their, at: index)
      guard isArticle && index == first || belongsToPost(text, index) else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a word of a post is not its head yet: "deputy foreign minister", "executive director".
  private func titleGoesOn(_ text: Passage, behind index: Int) -> Bool {
    guard !text.tokens[index].form.contains(.possessive) else { return false }
    var next = index + 1
    while next - index < Self.reach, text.isAdjacent(next) {
      if !text.classes(next).isDisjoint(with: [.post, .occupation]) { return true }
      guard !text.classes(next).isDisjoint(with: [.area, .modifier]) else { return false }
      next += 1
    }
    return false
  }

  private func belongsToPost(_ text: Passage, _ index: Int) -> Bool {
    if let find = text.find(at: index), find.meaning != .nobody { return true }
    let token = text.tokens[index]
    if !token.classes.isDisjoint(with: [.area, .modifier]) { return true }
    if token.form.contains(.capitalized) { return true }
    return token.classes.isDisjoint(with: [.function, .speech, .act])
      || text.has(lexicon.words.and, at: index)
  }

  private func apposition(_ text: Passage, _ passage: Int, head: Int, first: Int) -> StatedPost {
    let start = max(first, postStart(text, head: head))
    let sort: StatedPost.Sort = text.classes(head).contains(.post) ? .post : .occupation
    var owner = owner(text, passage, before: start)
    if owner == nil,
      text.has(lexicon.words.of, at: head + 1) || text.has(lexicon.words.at, at: head + 1)
        || text.has(lexicon.words.for, at: head + 1)
    {
      var index = head + 2
      if text.has(lexicon.words.the, at: index) { index += 1 }
      if let find = text.find(at: index) {
        let isPossessive = text.tokens[find.tokens.upperBound - 1].form.contains(.possessive)
        let inner = isPossessive ? text.find(at: find.tokens.upperBound) : nil
        owner = inner.flatMap { ownerMeaning($0) } ?? ownerMeaning(find)
      }
    }
    return StatedPost(sort: sort, tokens: start..<head + 1, of: owner)
  }

  /// A post's words as a title: "Foreign Minister".
  func title(_ passage: Int, _ tokens: Range<Int>) -> String {
    var title = ""
    for index in tokens {
      let token = passages[passage].tokens[index]
      let surface = passages[passage].surface(index..<index + 1)
      if index > tokens.lowerBound { title += token.form.contains(.hyphenated) ? "-" : " " }
      let staysLower = token.classes.contains(.function) && !token.classes.contains(.modifier)
      title += staysLower ? surface.lowercased() : surface.prefix(1).uppercased() + surface.dropFirst()
    }
    return title
  }
}
