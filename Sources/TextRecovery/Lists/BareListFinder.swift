/// Finds lists whose markers were lost: by numbers without a mark, by semicolons, by a lead-in above them, by their lines
/// being fragments that stand together, by what they are (references, addresses of contacts).
struct BareListFinder {
  /// Claims every such list.
  static func claim(in draft: inout Draft) {
    for (range, items) in BareListFinder(draft).lists() { draft.claim(range, as: .list(items)) }
  }

  private let draft: Draft
  private let solid: [Int]
  private let isSpaced: Bool
  private let wrap: HardWrap
  /// The line at which the text begins; names and addresses before it are the authors'.
  private let textStart: Int
  /// The line at which the first paragraph begins, however short.
  private let proseStart: Int
  /// The lines that stand over one side of a matter, where another stands over the other: "Pros" and "Cons".
  private let sides: Set<Int>

  private init(_ draft: Draft) {
    self.draft = draft
    solid = draft.solidLines
    isSpaced = draft.isSpaced
    wrap = HardWrap(draft)
    sides = OpposedHeadings.lines(of: draft)
    proseStart = draft.lines.firstIndex(where: \.beginsText) ?? 0
    textStart =
      draft.lines.firstIndex { $0.shape.words >= 25 || ($0.shape.innerStops > 0 && $0.shape.words >= 12) }
      ?? 0
  }

  private func lists() -> [(Range<Int>, [ListLine])] {
    var lists: [(Range<Int>, [ListLine])] = []
    var place = 0
    while place < solid.count {
      guard draft.isFree(solid[place]), draft.transcript?.contains(solid[place]) != true, !sides.contains(solid[place]),
        let found = list(at: place),
        !found.contains(where: { line($0).isSectionNumber })
      else {
        place += 1
        continue
      }
      // A number that counts is a marker; any other is the text's ("1 October 2031 Charges begin").
      let isNumbered = numbered(found.lowerBound) == found.upperBound
      lists.append(
        (
          solid[found.lowerBound]..<(solid[found.upperBound - 1] + 1),
          found.map { item(solid[$0], isNumbered: isNumbered) }
        ))
      place = found.upperBound
    }
    return lists
  }

  /// The places of the list that begins at a place, or one behind it.
  private func list(at place: Int) -> Range<Int>? {
    if let range = records(place) ?? pages(place) ?? summary(place) ?? takeaways(place) ?? demands(place) ?? chapters(place) ?? side(place) ?? years(place) { return range }
    for end in [
      numbered(place), series(place), announced(place), references(place), contacts(place), group(place),
    ]
    where end - place >= 2 {
      return place..<end
    }
    return loose(place)
  }

  private func item(_ index: Int, isNumbered: Bool) -> ListLine {
    let text = draft.lines[index].text
    let number = isNumbered ? draft.lines[index].bareNumber : nil
    let rest = number == nil ? text : String(text.drop { $0.isASCII && $0.isNumber }).trimmingBlanks
    return ListLine(number: number, depth: 0, lines: index..<(index + 1), text: rest)
  }

  private func line(_ place: Int) -> SourceLine { draft.lines[solid[place]] }

  private func isFree(_ place: Int) -> Bool { solid.indices.contains(place) && draft.isFree(solid[place]) }

  /// Whether no blank line stands between a place and the one before it.
  private func touches(_ place: Int) -> Bool {
    place > 0 && place < solid.count && solid[place] == solid[place - 1] + 1 && draft.isFree(solid[place - 1])
  }

  // MARK: What the lines themselves say

  /// The place behind lines that count up: "1 North gate", "2 South gate".
  private func numbered(_ place: Int) -> Int {
    guard var last = line(place).bareNumber else { return place }
    var end = place + 1
    while isFree(end), line(end).bareNumber == last + 1 {
      last += 1
      end += 1
    }
    return end
  }

  /// The place behind lines that are one sentence, cut at its semicolons.
  private func series(_ place: Int) -> Int {
    guard !line(place).isMarkedQuote, !isFree(place - 1) || !line(place - 1).endsInSemicolon else { return place }
    var end = place
    let isAnnounced = place > 0 && line(place - 1).shape.ending == .colon
    while isFree(end), line(end).endsInSemicolon, BulletMarker.read(line(end)) == nil,
      isAnnounced || line(end).shape.words <= 40
    { end += 1 }
    guard end - place >= (isAnnounced ? 1 : 2), isFree(end) else { return place }
    let last = line(end)
    guard last.shape.endsSentence || last.shape.ending == .none, last.headingMark == nil,
      (last.shape.beginning == .lower) == (line(place).shape.beginning == .lower)
    else { return place }
    return end + 1
  }

  /// The place behind references below a heading that says so.
  private func references(_ place: Int) -> Int {
    guard place > 0, ReferenceLines.isHeading(line(place - 1)) else { return place }
    var end = place
    while isFree(end), ReferenceLines.isReference(line(end)) { end += 1 }
    return end
  }

  /// Announced entries of a register: "DOE, John; DOB 3 May 1971; nationality Freeland; …".
  private func records(_ place: Int) -> Range<Int>? {
    guard place > 0, line(place - 1).shape.ending == .colon, let sentence = Sentence.last(of: line(place - 1).text),
      Announcement(sentence).isAnnouncement
    else { return nil }
    var end = place
    while isFree(end), line(end).isRecord || end > place && line(end).isShortRecord { end += 1 }
    return end > place ? place..<end : nil
  }

  /// The names of other pages below "See also" and the like, up to the next of an encyclopedia's last sections.
  private func pages(_ place: Int) -> Range<Int>? {
    guard place > 0, ReferenceLines.isHeadingOfPages(line(place - 1)) else { return nil }
    var end = place
    while isFree(end), line(end).isFragment, line(end).shape.words <= 12, !ReferenceLines.isHeading(line(end)),
      !ReferenceLines.isHeadingOfPages(line(end))
    { end += 1 }
    return end > place ? place..<end : nil
  }

  /// The points of a summary between the title and the text, below a heading that says so.
  private func summary(_ place: Int) -> Range<Int>? {
    guard place > 0, solid[place] < proseStart, Self.summaries.contains(line(place - 1).text.lowercased()) else { return nil }
    var end = place
    while isFree(end), solid[end] < proseStart, line(end).isFragment, line(end).shape.words >= 4 { end += 1 }
    return end - place >= 2 && !isBroken(place..<end) ? place..<end : nil
  }

  private static let summaries: Set<String> = [
    "summary", "companies", "key points", "key takeaways", "highlights", "takeaways", "in brief", "at a glance", "the gist",
    "das wichtigste in kürze", "l'essentiel", "en bref", "claves", "puntos clave", "resumen", "in sintesi", "главное", "коротко",
  ]

  /// The sentences that stand together below "Key takeaways" and the like, or below "Here is a summary of the day:".
  private func takeaways(_ place: Int) -> Range<Int>? {
    guard place > 0, place + 1 < solid.count, isTakeaways(line(place - 1)) else { return nil }
    var end = place
    while isFree(end), end == place || touches(end), line(end).shape.words <= 45, line(end).shape.ending != .colon, !line(end).isMarkedQuote,
      line(end).headingMark == nil, BulletMarker.read(line(end)) == nil, !line(end).shape.opensQuote,
      line(end).shape.words >= 5, line(end).shape.endsSentence == line(place).shape.endsSentence
    { end += 1 }
    // What the authors say of the text behind their points is none of them.
    if end - place >= 4, line(end - 1).speaksOfText, !(place..<(end - 1)).contains(where: { line($0).speaksOfText }) { end -= 1 }
    // Without blank lines a heading or a line that is longer says where they end.
    guard end < solid.count, line(place - 1).shape.words > 2 || !line(place - 1).text.lowercased().contains("summary")
      || (place..<end).allSatisfy({ line($0).shape.innerStops == 0 && line($0).shape.words <= 35 })
    else { return nil }
    let isEnd = line(end).speaksOfText || !touches(end) || !isFree(end) || line(end).shape.ending == .none || isLonger(end, than: place..<end)
    return end - place >= 3 && isEnd && !isBroken(place..<end) ? place..<end : nil
  }

  /// What is asked of somebody below "To the government of Reedland:", sentence by sentence, as such lists end reports on rights.
  private func demands(_ place: Int) -> Range<Int>? {
    guard place > 0, line(place - 1).isAddress else { return nil }
    var end = place
    while isFree(end), line(end).shape.endsSentence, (4...70).contains(line(end).shape.words), line(end).shape.beginning == .upper,
      !line(end).shape.opensQuote, BulletMarker.read(line(end)) == nil, !line(end).isMarkedQuote, line(end).mayDemand
    { end += 1 }
    return end - place >= 2 && !isBroken(place..<end) ? place..<end : nil
  }

  private func isTakeaways(_ line: SourceLine) -> Bool {
    if line.shape.words <= 6 { return Self.takeaways.contains(EchoKey(line.text).words.joined(separator: " ")) }
    guard line.shape.ending == .colon, let sentence = Sentence.last(of: line.text) else { return false }
    let last = EchoKey(sentence).words.suffix(8)
    return last.contains("summary") || last.contains("recap") || last.contains("takeaways")
  }

  private static let takeaways: Set<String> = [
    "key takeaways", "takeaways", "key points", "key findings", "key messages", "key judgments", "key judgements", "main points", "main findings",
    "highlights", "at a glance", "in brief", "summary", "executive summary", "what we know so far", "das wichtigste in kürze",
    "auf einen blick", "l essentiel",
    "points clés", "en bref", "à retenir", "ce qu il faut retenir", "claves", "las claves", "puntos clave", "in sintesi", "punti chiave",
    "pontos principais", "главное", "коротко", "ключевые выводы", "головне",
  ]

  /// What speaks for one side of a matter, or against it, below a heading that says so.
  private func side(_ place: Int) -> Range<Int>? {
    guard place > 0, sides.contains(solid[place - 1]) else { return nil }
    let end = together(place, where: \.isShortItem)
    // Without a blank line behind it the last one may be the heading of what follows.
    let isEnd = end == solid.count || !touches(end) || sides.contains(solid[end]) || !isFree(end)
    return end - place >= 2 && isEnd && !isBroken(place..<end) ? place..<end : nil
  }

  /// What happened year by year: three lines or more that begin with a year, in order.
  private func years(_ place: Int) -> Range<Int>? {
    guard line(place).leadingYear != nil, !isFree(place - 1) || line(place - 1).leadingYear == nil else { return nil }
    var found: [Int] = []
    while isFree(place + found.count), let year = line(place + found.count).leadingYear { found.append(year) }
    guard found.count >= 3, found == found.sorted() || found == found.sorted(by: >) else { return nil }
    return place..<(place + found.count)
  }

  /// The parts of a film, each with the time at which it begins: "1:52 How the barges work".
  private func chapters(_ place: Int) -> Range<Int>? {
    var end = place
    while isFree(end), line(end).beginsWithTime { end += 1 }
    return end - place >= 2 ? place..<end : nil
  }

  /// The place behind lines with telephone numbers or addresses for mail.
  private func contacts(_ place: Int) -> Int {
    guard solid[place] > textStart, !isFree(place - 1) || !line(place - 1).isContact else { return place }
    var end = place
    while isFree(end), line(end).isContact { end += 1 }
    return end
  }

  // MARK: What stands around them

  /// The place behind the lines below a lead-in that are shorter than paragraphs.
  private func announced(_ place: Int) -> Int {
    guard place > 0, line(place - 1).shape.ending == .colon, !line(place).isSectionNumber else { return place }
    let before = line(place - 1)
    guard !Announcement.namesSpeaker(before.shape, before.bytes) else { return place }
    let few = before.shape.words <= 3 ? closed(place, where: \.isFragment) : place
    if few - place >= 2 || before.shape.words < 3 { return few }
    guard let sentence = Sentence.last(of: before.text) else { return place }
    let words = Announcement(sentence)
    guard words.isAnnouncement else { return place }
    let ordered = ordered(place)
    if ordered - place >= 2 { return ordered }
    let together = cut(place..<closed(place, where: \.isShortItem), at: words.count)
    if together - place >= 2 { return together }
    let labelled = apart(place, where: \.isLabelledItem)
    if labelled - place >= 3 { return labelled }
    let fragments = withLast(apart(place, where: \.isFragment), of: place)
    if let count = words.count, fragments - place >= count { return place + count }
    if fragments - place >= 3 { return fragments }
    // Two that go on with the sentence above are enough.
    if fragments - place == 2, (place..<fragments).allSatisfy({ line($0).shape.beginning == .lower }) { return fragments }
    let questions = apart(place) { $0.shape.ending == .question && $0.isShortItem }
    if questions - place >= 2 { return questions }
    let sentences = apart(place, where: \.isShortSentence)
    if let count = words.count, sentences - place >= count, count >= 3 || sentences - place == count { return place + count }
    // Lines that blanks set apart are sooner paragraphs, unless something points at them.
    let areTogether = (place..<min(sentences + 1, solid.count)).allSatisfy { touches($0) || !isFree($0) }
    return (words.points || areTogether) && sentences - place >= 3 && (isEnd(sentences) || isLonger(sentences, than: place..<sentences))
      ? sentences : place
  }

  /// Whether a line is half as long again as the longest of some, as a paragraph is behind the items of a list.
  private func isLonger(_ place: Int, than items: Range<Int>) -> Bool {
    line(place).shape.words * 2 > 3 * (items.map { line($0).shape.words }.max() ?? 0)
  }

  /// Where fragments end that commas divide: behind the one with the full stop.
  private func withLast(_ end: Int, of place: Int) -> Int {
    guard end - place >= 2, isFree(end), [line(place), line(end - 1)].allSatisfy({ $0.shape.ending == .comma }),
      line(end).isShortSentence, line(end).shape.beginning == line(place).shape.beginning || line(end).shape.beginning == .digit
    else { return end }
    return end + 1
  }

  /// Where a list ends whose last line is a sentence behind as many items that are none as were announced, or the heading of the
  /// text below it.
  private func cut(_ found: Range<Int>, at count: Int?) -> Int {
    guard found.count >= 2 else { return found.upperBound }
    let last = line(found.upperBound - 1)
    let isHeading =
      last.shape.ending == .none && last.shape.words <= 8 && last.shape.beginning == .upper && isFree(found.upperBound)
      && line(found.upperBound).isProse
    if isHeading, found.count >= 3, found.dropLast().allSatisfy({ line($0).shape.beginning == .lower }) { return found.upperBound - 1 }
    guard let count, count >= 2, found.count == count + 1, last.shape.endsSentence || isHeading,
      found.dropLast().allSatisfy({ !line($0).shape.endsSentence })
    else { return found.upperBound }
    return found.upperBound - 1
  }

  /// The place behind paragraphs that count up in words: "First, …", "Second, …".
  private func ordered(_ place: Int) -> Int {
    var end = place
    while isFree(end), end - place < Self.ordinals.count, line(end).begins(with: Self.ordinals[end - place]) {
      end += 1
    }
    if end > place, isFree(end), line(end).begins(with: ["finally", "lastly"]) { end += 1 }
    return end
  }

  private static let ordinals = [
    ["first", "firstly"], ["second", "secondly"], ["third", "thirdly"], ["fourth", "fourthly"],
    ["fifth", "fifthly"],
    ["sixth", "sixthly"], ["seventh"], ["eighth"], ["ninth"], ["tenth"],
  ]

  /// The place behind lines without a blank between them, if a blank stands behind them.
  private func closed(_ place: Int, where isItem: (SourceLine) -> Bool) -> Int {
    let end = together(place, where: isItem)
    if end < solid.count ? !touches(end) : isSpaced || !(place..<end).contains(where: { line($0).isProse }) { return end }
    // Where lines are not set apart by blanks, only sentences behind items that are none say where the list ends.
    let areNoSentences = (place..<end).allSatisfy { !line($0).shape.endsSentence && line($0).shape.words <= 25 }
    guard end - place >= 2, areNoSentences, isFree(end) else { return place }
    return line(end).isProse || isHeading(end, behind: place) ? end : place
  }

  private func together(_ place: Int, where isItem: (SourceLine) -> Bool) -> Int {
    var end = place
    while isFree(end), end == place || touches(end), !sides.contains(solid[end]), isItem(line(end)),
      end - place < 2 || !isHeading(end, behind: place)
    { end += 1 }
    return end
  }

  /// Whether a line is a heading behind items: in capitals, or a date alone, where they are neither.
  private func isHeading(_ place: Int, behind first: Int) -> Bool {
    if Byline.isDateline(line(place)) { return !Byline.isDateline(line(first)) && !Byline.isDateline(line(place - 1)) }
    return line(place).isInCapitals && !line(first).isInCapitals && !line(place - 1).isInCapitals
  }

  private func apart(_ place: Int, where isItem: (SourceLine) -> Bool) -> Int {
    var end = place
    while isFree(end), !sides.contains(solid[end]), isItem(line(end)) { end += 1 }
    return end
  }

  /// Whether a text goes on differently at a place: with a heading, a paragraph, another piece, or not at all.
  private func isEnd(_ place: Int) -> Bool {
    !isFree(place) || line(place).shape.innerStops > 0 || line(place).shape.words >= 25
      || line(place).shape.ending == .none
  }

  /// The place behind three fragments or more that stand together, between blanks.
  private func group(_ place: Int) -> Int {
    let isApart = !touches(place) || ReferenceLines.isHeading(line(place - 1)) && isFree(place - 1)
    guard isSpaced, isApart, solid[place] > (draft.titleLine ?? -1), !line(place).isSectionNumber, !ReferenceLines.isHeading(line(place)),
      place + 1 >= solid.count || !line(place + 1).beginsWithTime
    else { return place }
    let end = together(place, where: \.isFragment)
    // Furniture ends a list as a blank does.
    guard end == solid.count || !touches(end) || !isFree(end) else { return place }
    let isAuthors =
      solid[place] < textStart && (place..<end).contains { line($0).bytes.contains(UInt8(ascii: "@")) }
    return end - place >= 3 && !isAuthors && !isBroken(place..<end) ? end : place
  }

  /// Whether a line goes on in the next one, as those of paragraphs do that were broken.
  private func isBroken(_ places: Range<Int>) -> Bool {
    places.dropLast().contains { touches($0 + 1) && wrap.continues(solid[$0]) }
  }

  /// Five fragments or more in a row, which are too many to be headings, without a heading before and behind them.
  private func loose(_ place: Int) -> Range<Int>? {
    guard solid[place] > textStart, !isFree(place - 1) || !line(place - 1).isFragment else { return nil }
    var end = apart(place, where: \.isFragment)
    guard !(place..<end).contains(where: { ReferenceLines.isHeadingOfPages(line($0)) }) else { return nil }
    guard end - place >= 5, !isSpaced || !(place + 1..<end).contains(where: touches), !isBroken(place..<end) else { return nil }
    var start = place
    // The last may be the heading of what follows, and the first that of the others.
    let areTogether = !isSpaced && (place + 1..<end).allSatisfy(touches)
    if end < solid.count, !areTogether || touches(end) { end -= 1 }
    if start > 0, line(start - 1).shape.endsSentence, !areTogether || touches(start) || line(start - 1).shape.ending != .question { start += 1 }
    return start..<end
  }
}

extension SourceLine {
  /// Whether its last sentence says what the authors or the text do: "This chapter describes …", "We do not report in detail …".
  fileprivate var speaksOfText: Bool {
    guard let last = Sentence.last(of: text) else { return false }
    return ["We do not ", "This chapter ", "This paper ", "This report ", "This brief ", "This article "].contains(where: last.begins)
  }

  /// Whether a recording's time stands first, with a few words behind it.
  fileprivate var beginsWithTime: Bool {
    let time = bytes.prefix { (48...57).contains($0) || $0 == UInt8(ascii: ":") }
    guard (4...8).contains(time.count), time.contains(UInt8(ascii: ":")), time.last != UInt8(ascii: ":") else { return false }
    return (2...16).contains(shape.words) && bytes.dropFirst(time.count).first == 0x20 && !shape.endsSentence
  }

  /// The year with which it begins before a word with a capital: "1996 Bachelor of Science, Peoria, Ill."
  fileprivate var leadingYear: Int? {
    let digits = bytes.prefix { (48...57).contains($0) }
    guard digits.count == 4, (2...40).contains(shape.words), bytes.dropFirst(4).first == 0x20, shape.innerStops <= 1,
      let next = bytes.dropFirst(5).first, (0x41...0x5A).contains(next) || next >= 0xC3
    else { return nil }
    let year = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    return (1000...2199).contains(year) ? year : nil
  }

  /// Whether it is an entry of a register, whose fields semicolons divide.
  fileprivate var isRecord: Bool {
    shape.beginning != .lower && bytes.count { $0 == UInt8(ascii: ";") } >= 2 && BulletMarker.read(self) == nil && !endsInSemicolon
  }

  /// Whether it says to whom demands are put: "To the Government of Reedland:".
  fileprivate var isAddress: Bool {
    shape.ending == .colon && (3...16).contains(shape.words) && shape.innerStops == 0 && bytes.starts(with: "To ".utf8) && shape.capitalWords >= 2
  }

  /// Whether it may begin with a verb, as a letter to somebody seldom does: "Publish the list", not "We read your list".
  fileprivate var mayDemand: Bool {
    switch PartOfSpeech.of(String(decoding: bytes.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }, as: UTF8.self).lowercased()) {
    case .pronoun, .determiner, .preposition, .conjunction, .auxiliary, .numeral, .adverb, .name: false
    case .other, .noun, .plural, .adjective, .verb, .participle, .gerund, .particle: true
    }
  }

  /// Whether it is an entry with a field or two behind a name in capitals, as such stand among longer ones.
  fileprivate var isShortRecord: Bool {
    guard shape.digits >= 4, bytes.contains(UInt8(ascii: ";")), let comma = bytes.prefix(80).firstIndex(of: UInt8(ascii: ",")) else { return false }
    return LineShape(bytes[..<comma]).isAllCapitals
  }

  /// A number of at most two digits before a capital, without a mark behind it; a day before its month is none.
  var bareNumber: Int? {
    let digits = bytes.prefix { (48...57).contains($0) }
    guard (1...2).contains(digits.count), digits.count + 1 < bytes.count, shape.words >= 2 else { return nil }
    let rest = bytes.dropFirst(digits.count)
    guard rest.first == 0x20, let next = rest.dropFirst().first, (0x41...0x5A).contains(next) || next >= 0xC3
    else { return nil }
    let word = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") }
    guard DateWords.month(String(decoding: word, as: UTF8.self).lowercased()) == nil else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Whether its first word is one of a few in lower case, with a comma, a colon or a blank behind it.
  fileprivate func begins(with words: [String]) -> Bool {
    let first = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.map { $0 | 0x20 }
    return words.contains { first.elementsEqual($0.utf8) }
  }

  /// Whether it ends in a semicolon, perhaps with the "and" or "or" before the last item of a series behind it.
  fileprivate var endsInSemicolon: Bool {
    if shape.ending == .semicolon { return true }
    let text = String(decoding: bytes.suffix(7), as: UTF8.self).lowercased()
    return text.hasSuffix("; and") || text.hasSuffix("; or")
  }

  /// Whether it is a part of a sentence at most, no item of a marked list, and no label.
  fileprivate var isFragment: Bool {
    guard (1...25).contains(shape.words), (2...200).contains(shape.length), shape.innerStops == 0, !hasEditLink else { return false }
    guard shape.ending == .none || shape.ending == .comma,
      shape.upperLetters + shape.lowerLetters
        + shape.caselessLetters + shape.digits > 0
    else { return false }
    return headingMark == nil && !isMarkedQuote && BulletMarker.read(self) == nil
  }

  /// Whether it is at most a sentence.
  fileprivate var isShortItem: Bool {
    shape.words <= 30 && shape.innerStops == 0 && shape.ending != .colon && !shape.opensQuote && !isMarkedQuote && !hasEditLink
      && BulletMarker.read(self) == nil
  }

  /// Whether a few words stand first as a sentence of their own: "Buy time. Fund two repair ships."
  fileprivate var isLabelledItem: Bool {
    guard (1...3).contains(shape.innerStops), shape.words <= 40, shape.endsSentence, !shape.opensQuote, !isMarkedQuote,
      let stop = bytes.firstIndex(of: UInt8(ascii: ".")), bytes.dropFirst(stop - bytes.startIndex + 1).first == 0x20
    else { return false }
    return bytes[..<stop].split(separator: 0x20).count <= 4 && BulletMarker.read(self) == nil
  }

  /// Whether it is a sentence that is shorter than most paragraphs.
  fileprivate var isShortSentence: Bool {
    (isShortItem || isLabelledItem && shape.words <= 12) && shape.words <= 20 && shape.endsSentence
  }
}
