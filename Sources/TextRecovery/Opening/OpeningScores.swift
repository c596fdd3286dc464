/// What speaks for a line of an opening as the title, and what against it.
extension Opening {
  /// What speaks for each line that may be the title.
  func scored() -> [Int: Double] {
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
    var score = looks(of: draft.lines[lines[place]], keys[place]) + surroundings(of: place, subject: subject)
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
    if isRepeated(place, keys) { score += isCaptionTwice(place, keys) ? -1.5 : 1 }
    if draft.isChapterTitle(lines[place]) { score += 2.5 }
    // A heading of a few words touches its text, the title of such a text does not.
    if !isInPage, rank > 0, draft.lines[lines[place]].shape.words <= 5, lines[place] > 0, draft.lines[lines[place] - 1].isBlank, lines[place] + 1 < draft.lines.count,
      draft.lines[lines[place] + 1].beginsText
    {
      score -= 1.5
    }
    if trailEnds.contains(lines[place]) { score += standsOverTitle(place) ? 1 : 3 }
    if isAmongFacts(place) { score -= 3 }
    if isCutShort(place, keys) { score -= 3 }
    // Several names beside the date are the authors'.
    if [place - 1, place + 1].contains(where: { credits.indices.contains($0) && credits[$0] }),
      CreditLine(draft.lines[lines[place]], isBesideDate: true)?.author?.contains(",") == true
    {
      score -= 2
    }
    if isDefined(draft.lines[lines[place]]) { score += 3 }
    if holdsOther(place, keys) { score -= 2 }
    if let abstract, place > abstract { score -= 3 }
    // Pages have a paragraph above the title, or two in a note about cookies.
    let above = textsAbove(place)
    if above > 2 { score -= Double(min(above - 2, 3)) * 1.5 }
    // The first question is what the answers of an assistant are about.
    if let question { score += lines[place] == question ? 4 : lines[place] > question ? -4 : 0 }
    return score
  }

  private func looks(of line: SourceLine, _ key: EchoKey) -> Double {
    let words = line.shape.isUnspaced ? line.shape.length / 3 : line.shape.words
    var score = Double(min(words, 4)) / 8
    if words >= 5 { score += 1 }
    if words <= 1 { score -= isInPage ? 2 : 0.75 }
    // "Northport: Detained Dockers Denied Lawyers"
    let hasTopic = words == 5 && line.bytes.prefix(24).contains(UInt8(ascii: ":"))
    if (6...20).contains(words) || hasTopic { score += 1.5 }
    if CreditLine(line) != nil { score -= 1.5 }
    if hasLetterhead { score += Letterhead.namesDocument(line) ? 4 : Letterhead.holds(line) ? -3 : 0 }
    if !hasLetterhead, (2...7).contains(line.shape.words), line.shape.ending == .none, Letterhead.namesBody(line.text) { score -= 3 }
    if SectionWords.areAll(key.words) { score -= 1 } else if SectionWords.areAll(key.words.filter(Self.isWord)) { score -= 2 }
    if words <= 4, key.words.contains(where: SectionWords.contains) { score -= 0.5 }
    if line.shape.ending == .fullStop { score -= 2.5 }
    if line.shape.beginning == .lower { score -= 2 }
    if line.shape.digits * 3 > line.shape.length { score -= 1 }
    // Letterheads have what stands at the left and at the right in one line.
    if line.shape.wideGaps > 0 { score -= 1.5 }
    // Reports say in the middle at what time they were closed.
    if line.shape.digits >= 6, line.hasClock, line.shape.words <= 8 || line.bytes.last.map({ (48...57).contains($0) }) == true { score -= 2 }
    if line.isTrail { score -= 2 }
    if line.shape.words <= 4, line.shape.digits > 0, Byline.isDay(line.text) { score -= 3 }
    if Self.doings.contains(where: { line.bytes.starts(with: $0.utf8) }) { score -= 3 }
    if isSectionOfBody(line) { score -= 3 }
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

  /// What lines begin with that say who did what for a text.
  private static let doings = [
    "Issued by ", "Adopted by ", "Published by ", "Prepared by ", "Edited by ", "Translated by ", "Reviewed by ", "Fact-checked by ", "Fact checked by ", "Co-authored by ", "Medically reviewed by ", "Written by ", "Illustrated by ",
    "Written and ", "Produced by ", question,
  ]
  private static let question = "Question for "

  /// Whether a line has the name of a section and whose it is: "Press releases - Ministry of Ports".
  private func isSectionOfBody(_ line: SourceLine) -> Bool {
    guard line.shape.words <= 14, let dash = line.text.ranges(of: " - ").first ?? line.text.ranges(of: " – ").first else { return false }
    return SectionWords.areAll(EchoKey(String(line.text[..<dash.lowerBound])).words) && Letterhead.namesBody(String(line.text[dash.upperBound...]))
  }

  /// The number of lines of text above a place, of which a page has few before its title.
  private func textsAbove(_ place: Int) -> Int {
    lines[..<place].count { draft.lines[$0].beginsText && !draft.isFurniture($0) && !candidates.contains($0) }
  }

  /// Whether a word is none of a number: of "Policy Brief No. 23" the kind of text remains.
  static func isWord(_ word: String) -> Bool {
    word != "no" && word != "nr" && !word.utf8.allSatisfy { (48...57).contains($0) }
  }

  private func surroundings(of place: Int, subject: Set<UInt64>) -> Double {
    var score = 0.0
    if credits[(place + 1)...].prefix(2).contains(true) {
      score += 2.5
    } else if distanceToCredit(behind: place) <= (isInPage ? 6 : 4) {
      score += isInPage ? 2 : 1.5
    }
    // Who sat on a panel stands below "Moderator:".
    if let label = draft.solid(before: lines[place]), draft.lines[label].shape.ending == .colon, draft.lines[label].shape.words <= 2 { score -= 3 }
    let above = credits[max(0, place - 2)..<place]
    // Journals that are kept on the web have the date and the author above each title.
    if above.contains(true) { score += above.allSatisfy { $0 } && above.count == 2 ? 2 : 1 }
    score -= Double([lines[place] - 1, lines[place] + 1].count(where: isShort)) / 2
    if place == lines.count - 1 { score -= 0.5 }
    if draft.lines[lines[place]].shape.words <= 4, place + 1 < lines.count, isDeck(place + 1, subject: subject) { score += 2.5 }
    if isBelowCandidate(place) { score -= 2 } else if isDeck(place, subject: subject) { score -= 2.5 }
    // A parliament's page says below the title of a question to whom it was put.
    if place + 1 < lines.count, draft.lines[lines[place + 1]].bytes.starts(with: Self.question.utf8) { score += 3 }
    // So begin the pages of encyclopedias, and those with questions to everybody.
    if place + 1 < lines.count, draft.lines[lines[place + 1]].shape.words == 2, isButtonBelowTitle(place + 1) { score += 4 }
    // What has an owner below it is a picture.
    if place + 1 < lines.count, lines[place + 1] == lines[place] + 1, FoldedLine(draft.lines[lines[place + 1]]).isPictureCredit { score -= 4 }
    // What has a length is a film.
    if isInPage, place + 1 < lines.count, RecordingLength.matches(draft.lines[lines[place + 1]]) { score -= 2 }
    return score
  }

  /// Whether a line is a button that pages have right below their titles: "12 languages", "Ask Question".
  private func isButtonBelowTitle(_ place: Int) -> Bool {
    let line = FoldedLine(draft.lines[lines[place]])
    return line.countsLanguages || line.text == "ask question"
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

  /// Whether a line is one of three or more of the kind "Capital: Tamo".
  private func isAmongFacts(_ place: Int) -> Bool {
    guard draft.lines[lines[place]].isFact, draft.lines[lines[place]].shape.words <= 8 else { return false }
    let around = max(0, lines[place] - 2)..<min(lines[place] + 4, draft.lines.count)
    return around.count { draft.lines[$0].isFact && !draft.isFurniture($0) && !Byline.isCredit(draft.lines[$0]) } >= 3
  }

  /// Whether a line is the beginning of another one, cut with an ellipsis.
  private func isCutShort(_ place: Int, _ keys: [EchoKey]) -> Bool {
    let key = keys[place].words
    guard draft.lines[lines[place]].shape.ending == .ellipsis, key.count >= 3 else { return false }
    return keys.contains { $0.words.count > key.count && $0.words.starts(with: key) }
  }

  /// Whether a few words stand twice in a row, as what a picture shows does beside the picture and below it.
  private func isCaptionTwice(_ place: Int, _ keys: [EchoKey]) -> Bool {
    keys[place].words.count <= 5 && [place - 1, place + 1].contains { keys.indices.contains($0) && keys[$0] == keys[place] }
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

  /// Whether a line says more of the headline above it, with the author or the date below: "The Treaty Nobody Read", "What it says
  /// about pilots, and why that matters". Such a headline is about the text, or has capitals where the line below has none.
  private func isDeck(_ place: Int, subject: Set<UInt64>) -> Bool {
    guard place > 0, candidates.contains(lines[place - 1]), draft.solid(before: lines[place]) == lines[place - 1],
      credits[place + 1..<min(place + 5, lines.count)].contains(true)
    else { return false }
    let above = draft.lines[lines[place - 1]]
    let (headline, own) = (above.shape, draft.lines[lines[place]].shape)
    guard own.words >= 8, headline.ending != .fullStop, !above.isTrail, !Letterhead.namesBody(above.text) else { return false }
    if isKindOfText(lines[place - 1]) { return false }
    if isPlainBelowCapitals(own, headline) { return true }
    guard headline.words >= 5 else { return false }
    if own.words > headline.words { return true }
    let words = SubjectWords.of(above.bytes)
    return words.count(where: subject.contains) >= min(2, words.count)
  }

  /// Whether a headline of a few words in capitals stands above a longer line that has none.
  private func isPlainBelowCapitals(_ own: LineShape, _ headline: LineShape) -> Bool {
    (3...10).contains(headline.words) && headline.capitalShare > 0.6 && own.capitalShare < 0.5 && own.words > headline.words
  }

  /// Whether the words that end the way to a page are no more than its section, since a line that may be a title follows them.
  private func standsOverTitle(_ place: Int) -> Bool {
    guard draft.lines[lines[place]].shape.words <= 3 else { return false }
    return lines[(place + 1)...].prefix(3).contains { candidates.contains($0) && draft.lines[$0].shape.words >= 6 && !draft.lines[$0].beginsText }
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
