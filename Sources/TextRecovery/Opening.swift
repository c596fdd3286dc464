/// The lines before the text of a page begins: its title, and what stands around it.
///
/// What people copy begins with the title at best, else with menus, the name of a section, a date, the author.
struct Opening {
  /// The indices of the free lines before the text, a menu's number of lines at most.
  let lines: [Int]

  private let draft: Draft
  private let isInPage: Bool
  private let start: Int
  private let credits: [Bool]
  private let candidates: [Int]
  private let hasLetterhead: Bool
  private var scores: [Int: Double] = [:]
  /// The lines that stand at the end of the way to the page.
  private let trailEnds: Set<Int>
  /// The first question to an assistant, where one was asked.
  private let question: Int?
  /// The place of a paragraph in the opening that is about what a line above it says; behind it other pages' titles stand.
  private var abstract: Int?

  /// Reads the opening of a draft in which furniture before the title is claimed.
  init(of draft: Draft, before main: MainText) {
    self.draft = draft
    isInPage = main.isInPage
    start = main.isInPage ? main.lines.lowerBound : 0
    let lines = main.isInPage ? Self.lines(of: draft, before: main) : Self.lines(of: draft)
    self.lines = lines
    let trailEnds = Self.trailEnds(among: lines, of: draft)
    self.trailEnds = trailEnds
    credits = lines.map {
      Byline.isLeadIn(draft.lines[$0]) || draft.namesReporter($0)
        || Byline.isCredit(draft.lines[$0]) && !draft.isFurniture($0) && !trailEnds.contains($0)
    }
    candidates = lines.filter {
      draft.lines[$0].mayBeTitle && !draft.isBrokenText($0) && (!draft.lines[$0].isKnownCredit || trailEnds.contains($0))
        && !draft.isFurniture($0) && !draft.leadsToDate($0)
    }
    hasLetterhead = lines.prefix(12).contains { Letterhead.isMarked(draft.lines[$0]) }
    question = lines.first { index in draft.solid(before: index).map { AssistantMarks.leadsToQuestion(draft.lines[$0]) } ?? false }
    abstract = placeOfAbstract()
    scores = candidates.count > 1 ? self.scored() : [:]
  }

  /// The lines from the first on, as far as they could stand before a text.
  private static func lines(of draft: Draft) -> [Int] {
    var lines: [Int] = []
    for index in draft.lines.indices where draft.isFree(index) {
      let line = draft.lines[index]
      // Below a title, what ends in a colon announces a part of the text.
      if line.endsOpening && !draft.isHeadlineOfSentences(index) || lines.count == 160
        || (line.shape.ending == .colon && lines.contains { draft.lines[$0].mayBeTitle })
      {
        break
      }
      lines.append(index)
    }
    return lines
  }

  /// The last lines before the text of a page, which may be below notes about cookies and the like.
  private static func lines(of draft: Draft, before main: MainText) -> [Int] {
    // A note or a summary may stand above the title or below it: text begins where two lines of it follow one another.
    let solid = draft.lines.indices[main.lines.lowerBound...].filter { !draft.lines[$0].isBlank }
    let end = zip(solid, solid.dropFirst()).first {
      draft.lines[$0].endsOpening && draft.lines[$1].beginsText && !draft.isHeadlineOfSentences($0)
    }?.0
    return Array(draft.lines.indices[..<(end ?? main.lines.lowerBound)].filter(draft.isFree).suffix(160))
  }

  /// The lines that are the end of the way to the page above them: "Home / Briefings / Press briefing of 12 March 2027".
  private static func trailEnds(among lines: [Int], of draft: Draft) -> Set<Int> {
    let trails = draft.lines.indices[..<(lines.last ?? 0)].filter { draft.lines[$0].bytes.starts(with: "Home ".utf8) || draft.lines[$0].isTrail }
    guard !trails.isEmpty else { return [] }
    let keys = trails.map { EchoKey(draft.lines[$0].text).words }
    return Set(
      lines.filter { index in
        let key = EchoKey(draft.lines[index].text).words
        return key.count >= 3 && zip(trails, keys).contains { $0 < index && $1.count > key.count && $1.suffix(key.count) == key[...] }
      })
  }

  /// The line that is most likely the title; nothing when none may be.
  ///
  /// Weights by hand, rounded from those of a conditional logistic regression over some 220 openings, most of them
  /// written after the layouts of pages of many sites: a title stands beside the author and the date, shares words
  /// with the text, and is no menu. What holds on whole pages only was weighed on some sixty news pages.
  var title: Int? {
    let best = candidates.max { (scores[$0] ?? 0, $1) < (scores[$1] ?? 0, $0) }
    guard isInPage, let best else { return best }
    // Where a page has it twice, the second stands over the text, unless the author or the date stands below the first.
    let credit = lines.indices.first { lines[$0] > best && credits[$0] }.map { lines[$0] } ?? .max
    return candidates.last {
      $0 >= best && $0 < credit && draft.lines[$0].bytes == draft.lines[best].bytes && draft.lines[best].shape.words >= 4
    } ?? best
  }

  /// Whether a line before the title is a label of the page: a section's name, an entry of a menu, a trail of such.
  func isLabel(_ index: Int, before title: Int) -> Bool {
    let line = draft.lines[index]
    if line.isTrail || SectionWords.areAll(EchoKey(line.text).words) { return true }
    // Whose a document is, and the symbol by which it is cited, belong to it.
    if hasLetterhead, Letterhead.holds(line) { return false }
    // The parties of a case stand above what was decided.
    if line.shape.words >= 3,
      line.bytes.split(separator: 0x20).contains(where: { $0.elementsEqual("v.".utf8) || $0.elementsEqual("v".utf8) })
    {
      return false
    }
    let words = line.shape.words - (BulletMarker.read(line) == nil ? 0 : 1)
    guard words <= 4, !line.shape.endsSentence, let score = scores[title] else { return false }
    // What could be the title nearly as well is not left out.
    return (scores[index] ?? -.infinity) < score - 1.5
  }

  /// Whether a line behind the title says what kind of text this is ("Policy brief"), beside the author or the date.
  func isKind(_ index: Int) -> Bool {
    guard let place = lines.firstIndex(of: index), SectionWords.areAll(EchoKey(draft.lines[index].text).words)
    else { return false }
    return place + 1 < lines.count && credits[place + 1] || place > 0 && credits[place - 1]
  }

  /// Whether a line says what kind of text this is, perhaps with its number: "Policy brief 3/2031".
  func isKindOfText(_ index: Int) -> Bool {
    SectionWords.areAll(EchoKey(draft.lines[index].text).words.filter(Self.isWord))
  }

  private func placeOfAbstract() -> Int? {
    guard let place = lines.indices.first(where: { draft.lines[lines[$0]].beginsText && draft.lines[lines[$0]].shape.words >= 30 })
    else { return nil }
    let words = Set(SubjectWords.of(draft.lines[lines[place]].bytes.prefix(1000)))
    let isAbout = candidates.contains { candidate in
      guard candidate < lines[place] else { return false }
      let own = SubjectWords.of(draft.lines[candidate].bytes)
      let shared = own.count(where: words.contains)
      if draft.lines[candidate].shape.words >= 5, shared >= 3 || shared == 2 && own.count <= 4 { return true }
      return own.count >= 2 && shared == own.count
    }
    return isAbout || isBelowCredit(place) || standsOverItems(place) ? place : nil
  }

  /// Whether marked items follow a line before any other paragraph does, as on no page above its title.
  private func standsOverItems(_ place: Int) -> Bool {
    let next = lines[(place + 1)...].prefix(12).prefix { !draft.lines[$0].beginsText }
    return next.count { draft.lines[$0].isListItem && draft.lines[$0].shape.words >= 3 } >= 3
  }

  /// Whether the author or the date stands a few lines above, below a line that could be the title.
  private func isBelowCredit(_ place: Int) -> Bool {
    guard let credit = (max(0, place - 9)..<place).first(where: { credits[$0] }) else { return false }
    return candidates.contains { lines[max(0, credit - 4)] <= $0 && $0 < lines[credit] && draft.lines[$0].shape.words >= 5 }
  }

  private func scored() -> [Int: Double] {
    let subject = subject
    // Without a text nothing speaks for one line but that it is the first.
    guard !subject.isEmpty else { return [:] }
    let keys = lines.map { EchoKey(draft.lines[$0].text) }
    let places = Dictionary(uniqueKeysWithValues: zip(lines, lines.indices))
    var scores: [Int: Double] = [:]
    for (rank, index) in candidates.enumerated() {
      if let place = places[index] { scores[index] = score(place, rank: rank, keys: keys, subject: subject) }
    }
    return scores
  }

  private func score(_ place: Int, rank: Int, keys: [EchoKey], subject: Set<UInt64>) -> Double {
    var score = looks(of: draft.lines[lines[place]], keys[place]) + surroundings(of: place)
    // On a page the title is far from the first line, and near the text.
    if isInPage {
      score -= Double(min(lines.count - place, 45)) / 15
    } else {
      score -= Double(min(rank, 10)) / 5
      if rank == 0 { score += 1 }
    }
    let own = SubjectWords.of(draft.lines[lines[place]].bytes)
    if !own.isEmpty {
      let shared = own.count(where: subject.contains)
      score += shared == 0 ? -1.5 : 1.5 * Double(shared) / Double(own.count)
    }
    if isRepeated(place, keys) { score += 1 }
    // A heading of a few words touches its text, the title of such a text does not.
    if !isInPage, rank > 0, draft.lines[lines[place]].shape.words <= 5, lines[place] > 0, draft.lines[lines[place] - 1].isBlank, lines[place] + 1 < draft.lines.count,
      draft.lines[lines[place] + 1].beginsText
    {
      score -= 1.5
    }
    if trailEnds.contains(lines[place]) { score += 3 }
    // Several names beside the date are the authors'.
    if [place - 1, place + 1].contains(where: { credits.indices.contains($0) && credits[$0] }),
      CreditLine(draft.lines[lines[place]], isBesideDate: true)?.author?.contains(",") == true
    {
      score -= 2
    }
    if isDefined(draft.lines[lines[place]]) { score += 3 }
    if holdsOther(place, keys) { score -= 2 }
    if let abstract, place > abstract { score -= 3 }
    // The first question is what the answers of an assistant are about.
    if let question { score += lines[place] == question ? 4 : lines[place] > question ? -4 : 0 }
    return score
  }

  private func looks(of line: SourceLine, _ key: EchoKey) -> Double {
    let words = line.shape.isUnspaced ? line.shape.length / 3 : line.shape.words
    var score = Double(min(words, 4)) / 8
    if words >= 5 { score += 1 }
    if isInPage, words <= 1 { score -= 2 }
    // "Northport: Detained Dockers Denied Lawyers"
    let hasTopic = words == 5 && line.bytes.prefix(24).contains(UInt8(ascii: ":"))
    if (6...20).contains(words) || hasTopic { score += 1.5 }
    if CreditLine(line) != nil { score -= 1.5 }
    if hasLetterhead { score += Letterhead.namesDocument(line) ? 4 : Letterhead.holds(line) ? -3 : 0 }
    if !hasLetterhead, (2...6).contains(line.shape.words), line.shape.ending == .none, Letterhead.namesBody(line.text) { score -= 1.5 }
    if SectionWords.areAll(key.words) { score -= 1 } else if SectionWords.areAll(key.words.filter(Self.isWord)) { score -= 2 }
    if words <= 4, key.words.contains(where: SectionWords.contains) { score -= 0.5 }
    if line.shape.ending == .fullStop { score -= 2.5 }
    if line.shape.beginning == .lower { score -= 2 }
    if line.shape.digits * 3 > line.shape.length { score -= 1 }
    // Letterheads have what stands at the left and at the right in one line.
    if line.shape.wideGaps > 0 { score -= 1.5 }
    if line.shape.digits >= 6, line.hasClock { score -= 2 }
    if line.isTrail { score -= 2 }
    if line.shape.words <= 4, line.shape.digits > 0, Byline.isDay(line.text) { score -= 3 }
    if ["Issued by ", "Adopted by ", "Published by ", "Prepared by "].contains(where: { line.bytes.starts(with: $0.utf8) }) { score -= 3 }
    // "Harbour Insight | Weekly" is where the article appeared.
    let parts = line.shape.pipes > 0 ? line.bytes.split(separator: UInt8(ascii: "|")) : []
    if parts.count > 1, parts.allSatisfy({ $0.split(separator: 0x20).count <= 3 }) { score -= 1.5 }
    // "Ardan floods live: second dam holds", "Harbour strike – as it happened"
    if words >= 5, line.isOfLiveReport { score += 2 }
    // An interview is named after what was said in it.
    if line.shape.opensQuote, line.shape.closesQuote, words >= 4 { score += 2 }
    // Captions say who is seen where: "(From left to right) …", "Jane Roe (Oslo, 2021)".
    if line.bytes.first == UInt8(ascii: "(") { score -= 2.5 }
    if line.bytes.last == UInt8(ascii: ")") { score -= 1 }
    if isInPage, line.beginsText { score -= line.shape.ending == .none && line.shape.words < 20 ? 0.75 : 1.5 }
    if isInPage, line.shape.isAllCapitals { score -= 1 }
    return score
  }

  /// Whether a word is none of a number: of "Policy Brief No. 23" the kind of text remains.
  private static func isWord(_ word: String) -> Bool {
    word != "no" && word != "nr" && !word.utf8.allSatisfy { (48...57).contains($0) }
  }

  private func surroundings(of place: Int) -> Double {
    var score = 0.0
    if credits[(place + 1)...].prefix(2).contains(true) {
      score += 2.5
    } else if distanceToCredit(behind: place) <= (isInPage ? 6 : 4) {
      score += isInPage ? 2 : 1.5
    }
    // Who sat on a panel stands below "Moderator:".
    if let label = draft.solid(before: lines[place]), draft.lines[label].shape.ending == .colon, draft.lines[label].shape.words <= 2 { score -= 3 }
    if credits[max(0, place - 2)..<place].contains(true) { score += 1 }
    score -= Double([lines[place] - 1, lines[place] + 1].count(where: isShort)) / 2
    if place == lines.count - 1 { score -= 0.5 }
    if isBelowCandidate(place) { score -= 2 } else if isDeck(place) { score -= 2.5 }
    // What has a length is a film.
    if isInPage, place + 1 < lines.count, RecordingLength.matches(draft.lines[lines[place + 1]]) { score -= 2 }
    return score
  }

  /// The number of lines to the next that names the author or the date, buttons not counted.
  private func distanceToCredit(behind place: Int) -> Int {
    var distance = 0
    for next in lines.indices[(place + 1)...].prefix(12) {
      if credits[next] { return distance + 1 }
      if !draft.isFurniture(lines[next]) { distance += 1 }
    }
    return .max
  }

  private func isRepeated(_ place: Int, _ keys: [EchoKey]) -> Bool {
    let key = keys[place].words
    guard key.count >= 3 else { return false }
    return keys.indices.contains {
      $0 != place && (keys[$0].words.starts(with: key) || keys[$0].words.suffix(key.count) == key[...])
    }
  }

  /// Whether the text begins with a line and says what it names: "Jane Roe (born 3 May 1971) is …".
  private func isDefined(_ line: SourceLine) -> Bool {
    guard line.shape.words <= 6, line.shape.ending == .none else { return false }
    let texts = draft.lines.indices[start...].lazy.filter { draft.isFree($0) && draft.lines[$0].beginsText }
    return texts.prefix(2).contains { text in
      let bytes = draft.lines[text].bytes
      let article = Self.articles.first { bytes.starts(with: $0.utf8) }?.utf8.count ?? 0
      guard bytes.dropFirst(article).starts(with: line.bytes) else { return false }
      let rest = bytes.dropFirst(article + line.bytes.count)
      return Self.definitions.contains { rest.starts(with: $0.utf8) }
    }
  }

  private static let articles = ["The ", "Der ", "Die ", "Das ", "La ", "Le ", "El ", "Los ", "Las ", "Les ", "Il ", "O ", "A "]

  private static let definitions = [
    " (", " is ", " was ", " are ", " were ", " ist ", " war ", " est ", " était ", " es ", " era ", " fue ", " è ", " é ", " — ", " – ",
  ]

  /// Whether a line ends with one that could be the title: the way to it stands before it.
  private func holdsOther(_ place: Int, _ keys: [EchoKey]) -> Bool {
    let key = keys[place].words
    guard key.count > 3 else { return false }
    return keys.contains { other in
      (3..<key.count).contains(other.words.count) && key.suffix(other.words.count) == other.words[...]
    }
  }

  /// Whether a line that could be the title stands directly above, so that this one is its second half or explains it.
  private func isBelowCandidate(_ place: Int) -> Bool {
    let above = lines[place] - 1
    return candidates.contains(above) && draft.lines[above].shape.words >= 5 && !draft.lines[above].isTrail
      && !(place > 0 && lines[place - 1] == above && credits[place - 1])
      && draft.lines[above].bytes.first != UInt8(ascii: "(")
      && (!draft.lines[above].beginsText || draft.isHeadlineOfSentences(above)) && !Letterhead.namesBody(draft.lines[above].text)
  }

  /// Whether a line says more of a headline of a few words above it, where a blank line stands above the two and the author or the
  /// date below: "The Treaty Nobody Read", "What it says about pilots, and why that matters".
  private func isDeck(_ place: Int) -> Bool {
    let above = lines[place] - 1
    guard candidates.contains(above), above == 0 || draft.lines[above - 1].isBlank else { return false }
    let headline = draft.lines[above].shape
    let own = draft.lines[lines[place]].shape
    return (3...4).contains(headline.words) && headline.capitalShare > 0.6 && own.capitalShare < 0.5 && own.words > headline.words
      && credits[place + 1..<min(place + 3, lines.count)].contains(true)
  }

  private func isShort(_ index: Int) -> Bool {
    draft.isFree(index) && (1...4).contains(draft.lines[index].shape.words)
      && !draft.lines[index].shape.isUnspaced
  }

  /// What the words of the first paragraphs begin with.
  private var subject: Set<UInt64> {
    var words: Set<UInt64> = []
    let text = draft.lines.indices[start...].lazy.filter { draft.isFree($0) && draft.lines[$0].beginsText }
    for index in text.prefix(3) {
      words.formUnion(SubjectWords.of(draft.lines[index].bytes.prefix(600)))
    }
    return words
  }
}

extension Draft {
  /// Whether a line is a headline of two sentences, without a mark at its end, rather than a line of a paragraph that was broken.
  fileprivate func isHeadlineOfSentences(_ index: Int) -> Bool {
    let shape = lines[index].shape
    guard shape.innerStops == 1, shape.ending == .none, shape.words < 20, shape.beginning != .lower, shape.beginning != .other,
      !lines[index].isMarkedQuote, !lines[index].beginsWithPicture, let next = solid(from: index + 1)
    else { return false }
    return (lines[next].shape.beginning != .lower || Byline.isCredit(lines[next])) && !isBrokenText(index)
  }

  /// Whether a line is a name and the next one what that person is: "Jane Roe", "Political correspondent".
  func namesReporter(_ index: Int) -> Bool {
    guard (2...3).contains(lines[index].shape.words), let next = solid(from: index + 1), lines[next].isPost else { return false }
    return CreditLine(lines[index], isBesideDate: true)?.author != nil
  }

  /// Whether a line says of the date on the next one what happened then: "Answered on", "Published".
  func leadsToDate(_ index: Int) -> Bool {
    guard lines[index].shape.words <= 3, let next = solid(from: index + 1), Byline.isDateline(lines[next]) else { return false }
    return Byline.isDateLabel(lines[index])
  }
}

extension SourceLine {
  /// Whether it has the time of a day, "18:34", "18h34".
  var hasClock: Bool {
    zip(zip(bytes, bytes.dropFirst()), bytes.dropFirst(2)).contains { pair, third in
      (pair.1 == UInt8(ascii: ":") || pair.1 == UInt8(ascii: "h")) && (0x30...0x39).contains(pair.0) && (0x30...0x39).contains(third)
    }
  }

  /// Whether it says who wrote the article, or when it appeared, in words that leave no doubt.
  fileprivate var isKnownCredit: Bool {
    if Byline.isDateline(self) || Byline.author(self) != nil { return true }
    guard let credit = CreditLine(self) else { return false }
    return credit.isCertain && credit.isKnown
  }

  /// Whether no title stands behind it: the text begins, or a list or quotation is announced or goes on.
  fileprivate var endsOpening: Bool {
    switch shape.ending {
    case .semicolon: true
    case .colon: shape.words > 2 || beginsText
    case .comma: shape.words >= 8
    case .none, .fullStop, .question, .exclamation, .ellipsis: beginsText
    }
  }

  /// Whether it could be a title as far as its own looks go.
  fileprivate var mayBeTitle: Bool {
    guard shape.words <= 30, shape.length <= 200, !shape.hasTab else { return false }
    guard shape.upperLetters + shape.lowerLetters + shape.caselessLetters >= 2 else { return false }
    if shape.words == 1, bytes.contains(UInt8(ascii: "_")) { return false }
    switch shape.ending {
    case .colon, .semicolon, .comma: return false
    case .fullStop where shape.words > 12: return false
    case .fullStop, .none, .question, .exclamation, .ellipsis: break
    }
    if isListItem { return false }
    // "Jane Roe reported from Oslo, and Erik Lund from Cairo."
    if shape.ending == .fullStop, text.contains(" reported from ") || text.contains(" contributed reporting") { return false }
    return !isCaption && !(bytes.contains(UInt8(ascii: "/")) && text.contains("://"))
  }

  /// Whether it says that the report went on while things happened.
  fileprivate var isOfLiveReport: Bool {
    // "live", "happened"
    guard zip(zip(bytes, bytes.dropFirst()), bytes.dropFirst(2)).contains(where: { pair, third in
      third | 0x20 == UInt8(ascii: "e") && (pair.0 | 0x20 == UInt8(ascii: "i") && pair.1 | 0x20 == UInt8(ascii: "v") || pair.0 == pair.1 && pair.0 == UInt8(ascii: "p"))
    }) else { return false }
    let text = text.lowercased()
    return [" live: ", " live – ", " live blog: ", "live updates: ", " – live", " - live", "as it happened"].contains(where: text.contains)
  }

  /// Whether it is the way to a page: "Home / News / World", "Topics > Energy".
  fileprivate var isTrail: Bool {
    // ">", "/", or a byte that begins "›", "»" or "→"
    guard shape.words >= 3, bytes.contains(where: { $0 == 0x3E || $0 == 0x2F || $0 == 0xE2 || $0 == 0xC2 }) else { return false }
    let words = text.unicodeScalars.split(separator: " ")
    return words.count >= 3
      && words.dropFirst().dropLast().contains {
        $0.count == 1
          && ($0.first == "/" || $0.first == ">" || $0.first == "›" || $0.first == "»" || $0.first == "→")
      }
  }
}
