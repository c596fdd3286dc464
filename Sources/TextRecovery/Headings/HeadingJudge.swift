/// Tells headings from captions, short paragraphs and stray lines.
struct HeadingJudge {
  private let draft: Draft
  private let stretches: [Range<Int>]
  private let pieceStarts: Set<Int>
  /// The lines that are a number and nothing else: a year over what happened in it, a part's over the part.
  private let numbers: Set<Int>
  /// The last lines of lists.
  private let listEnds: Set<Int>
  private let mixesCapitals: Bool
  /// Whether the questions are put to somebody, so that they are an interview's and no headings.
  private let isInterview: Bool

  /// The title's line.
  private let title: Int

  /// The line above which nothing is a heading: the title's, or the first of an encyclopedia's text.
  private let textStart: Int

  /// The labels that begin more than one line.
  private let speakers: Set<String>
  /// The numbers of questions that are numbered.
  private let questions: Set<Int>

  /// Whether lines enough begin with labels that somebody may be asked and answer.
  private let isDialogue: Bool

  /// Makes a judge of all that is still free in a draft.
  init(draft: Draft, stretches: [Range<Int>]) {
    self.draft = draft
    self.stretches = stretches
    pieceStarts = Set(
      draft.pieces.compactMap { piece in
        switch piece.kind {
        case .list, .table: piece.lines.lowerBound
        default: nil
        }
      })
    numbers = Self.years(among: stretches, of: draft).union(Self.parts(among: stretches, of: draft))
    listEnds = Set(
      draft.pieces.compactMap { piece in
        if case .list = piece.kind { piece.lines.upperBound - 1 } else { nil }
      })
    title = draft.titleLine ?? 0
    textStart = Self.definition(in: draft) ?? title
    let shapes = stretches.map { draft.lines[$0.lowerBound].shape }.filter {
      $0.words <= 14 && $0.ending == .none
    }
    var labels: [String: Int] = [:]
    for stretch in stretches {
      let line = draft.lines[stretch.lowerBound]
      if let label = LabelledListFinder.speaker(line) { labels[label, default: 0] += 1 }
      if line.shape.ending == .colon, line.shape.words <= 3 { labels[line.text, default: 0] += 1 }
    }
    speakers = Set(labels.filter { $0.value > 1 }.keys)
    isDialogue = labels.values.reduce(0, +) >= 3
    questions = Set(stretches.compactMap { draft.lines[$0.lowerBound].questionNumber })
    let questions = stretches.filter { $0.count == 1 && draft.lines[$0.lowerBound].shape.ending == .question }
    let addressed = questions.count { draft.lines[$0.lowerBound].addressesSomebody }
    isInterview = addressed >= 2 && addressed * 2 >= questions.count
    mixesCapitals =
      shapes.count(where: \.isAllCapitals) >= 2
      && shapes.contains { !$0.isAllCapitals && $0.upperLetters > 0 }
  }

  /// The level of the heading that a stretch is; nothing when it is none.
  func level(at position: Int) -> Int? {
    let stretch = stretches[position]
    let line = draft.lines[stretch.lowerBound]
    if let mark = line.headingMark { return max(2, mark) }
    if numbers.contains(stretch.lowerBound) { return 2 }
    let above = draft.solid(before: stretch.lowerBound).map { draft.lines[$0] }
    if stretch.count == 1, let above, AssistantMarks.leadsToQuestion(above) { return line.shape.words <= 30 && line.shape.innerStops == 0 ? 2 : nil }
    guard stretch.count == 1, stretch.lowerBound >= textStart, looksLikeHeading(line) || isQuestionInSeries(position),
      leadsToText(position), !isSubtitle(position), !isAttribution(position), !isAbovePictureCredit(position), !isSignature(position), !draft.leadsToDate(stretch.lowerBound)
    else { return nil }
    if let depth = numberedDepth(line) { return min(6, 1 + depth) }
    return mixesCapitals && !line.shape.isAllCapitals ? 3 : 2
  }

  /// The years of a chronicle: two and more, each later than the one before, or each earlier, and with lines of text behind it.
  private static func years(among stretches: [Range<Int>], of draft: Draft) -> Set<Int> {
    var found: [(line: Int, year: Int)] = []
    for stretch in stretches where stretch.count == 1 {
      let line = draft.lines[stretch.lowerBound]
      guard line.shape.length == 4, line.shape.digits == 4, let year = Int(line.text), (1000...2199).contains(year) else { continue }
      guard found.last.map({ $0.year != year && stretch.lowerBound - $0.line >= 2 }) ?? true, let next = draft.solid(from: stretch.upperBound),
        draft.lines[next].shape.upperLetters > 0
      else { return [] }
      found.append((stretch.lowerBound, year))
    }
    let areInOrder = Set(zip(found, found.dropFirst()).map { $0.year < $1.year }).count == 1
    return areInOrder ? Set(found.map(\.line)) : []
  }

  /// The Roman numbers that count the parts of an essay: three and more from I on, with text behind each.
  private static func parts(among stretches: [Range<Int>], of draft: Draft) -> Set<Int> {
    var found: [Int] = []
    for stretch in stretches where stretch.count == 1 {
      guard draft.lines[stretch.lowerBound].romanAlone == found.count + 1, let next = draft.solid(from: stretch.upperBound),
        draft.lines[next].shape.words >= 4
      else { continue }
      found.append(stretch.lowerBound)
    }
    return found.count >= 3 ? Set(found) : []
  }

  /// Whether a line stands between the title and the author or the date.
  private func isSubtitle(_ position: Int) -> Bool {
    guard stretches[position].lowerBound == draft.solid(from: title + 1), title < stretches[position].lowerBound,
      let next = draft.solid(from: stretches[position].upperBound)
    else { return false }
    return draft.isCredit(next)
  }

  /// Whether a line says what a picture shows whose owner stands right below: "The bridge at noon", "Jane Roe / Reuters".
  private func isAbovePictureCredit(_ position: Int) -> Bool {
    let next = stretches[position].upperBound
    return draft.lines.indices.contains(next) && draft.isFurniture(next) && FoldedLine(draft.lines[next]).namesPictureOwner
  }

  /// Whether a line is the name below a letter's last words: "Best regards,".
  private func isSignature(_ position: Int) -> Bool {
    let start = stretches[position].lowerBound
    guard draft.lines[start].shape.words <= 4, let above = draft.solid(before: start) else { return false }
    return draft.lines[above].shape.ending == .comma && draft.lines[above].shape.words <= 4 && draft.lines[above].shape.beginning == .upper
  }

  /// Whether a line names whose words stand above it: "Jane Roe, Minister of Finance" below a quotation.
  private func isAttribution(_ position: Int) -> Bool {
    let line = draft.lines[stretches[position].lowerBound]
    guard let above = draft.solid(before: stretches[position].lowerBound), draft.lines[above].shape.closesQuote,
      (2...12).contains(line.shape.words), let comma = line.bytes.firstIndex(of: UInt8(ascii: ","))
    else { return false }
    let names = line.bytes[..<comma].split(separator: 0x20)
    return (1...4).contains(names.count) && names.allSatisfy { ($0.first ?? 0) < 0x61 || ($0.first ?? 0) > 0x7A }
  }

  /// Whether a line is a numbered question like the one before or behind it, which may be too long for a heading by itself.
  private func isQuestionInSeries(_ position: Int) -> Bool {
    let line = draft.lines[stretches[position].lowerBound]
    guard line.shape.ending == .question, line.shape.words <= 30, let number = line.questionNumber else { return false }
    return questions.contains(number - 1) || questions.contains(number + 1)
  }

  private func looksLikeHeading(_ line: SourceLine) -> Bool {
    let shape = line.shape
    if line.isSectionNumber || line.isChapter { return true }
    if line.bytes.first == UInt8(ascii: "["), line.hasClock { return false }
    if line.isNameWithRemark { return true }
    guard shape.words <= 14, shape.length <= 100, shape.length >= 2, !line.isDividedByTab,
      shape.innerStops == 0 || numberedDepth(line) != nil
    else { return false }
    guard shape.upperLetters + shape.lowerLetters + shape.caselessLetters >= 2 else { return false }
    switch shape.beginning {
    case .lower, .other: return false
    case .upper, .digit, .caseless: break
    }
    if let label = LabelledListFinder.speaker(line), speakers.contains(label) || isDialogue && shape.ending == .question { return false }
    if line.bytes.contains(UInt8(ascii: "/")), line.text.contains("://") { return false }
    if line.isCue || line.isSpeech || line.endsInDash { return false }
    // Where blanks divide no words, a full stop inside tells a paragraph.
    if shape.isUnspaced, shape.length > 45 || line.text.unicodeScalars.dropLast().contains("。") { return false }
    if line.leadsToArticle || Byline.isDateline(line) && line.hasClock || line.isTimedName { return false }
    if line.isTimeOfDay || shape.words >= 3 && Byline.author(line) != nil || Byline.beginsDateline(line) { return false }
    if line.isCaption || line.isContact || line.bytes.contains(UInt8(ascii: "@")) { return false }
    switch shape.ending {
    case .none: return shape.words <= 9 || shape.capitalShare >= 0.55
    case .question: return shape.words <= 10 && !isInterview && !line.joinsOn
    case .exclamation: return shape.words <= 6
    case .colon:
      return shape.words <= 3 && shape.capitalShare > 0.9 && !speakers.contains(line.text)
        && !(shape.isAllCapitals && speakers.contains { line.text.contains($0) })
    case .fullStop, .semicolon, .comma, .ellipsis: return false
    }
  }

  /// Whether what follows is something that a heading can stand over.
  private func leadsToText(_ position: Int) -> Bool {
    let end = stretches[position].upperBound
    guard let next = draft.solid(from: end) else { return false }
    if draft.lines[stretches[position].lowerBound].isChapter { return true }
    if isAmongNames(position) || isBelowTitle(position) { return false }
    if pieceStarts.contains(next) {
      let shape = draft.lines[end - 1].shape
      // Behind a list a heading may touch the next one.
      let isBetween = draft.solid(before: stretches[position].lowerBound).map(listEnds.contains) ?? false
      return shape.ending != .colon && (next > end || shape.words <= (isBetween ? 9 : 6))
    }
    var follower = position + 1
    // A few headings may stand over one another before the text begins: "Part 1", "Preliminary", "Article 1", "Definitions".
    let most = draft.lines[stretches[position].lowerBound].isSectionNumber ? 4 : 3
    while follower < stretches.count, follower <= position + most {
      let stretch = stretches[follower]
      let line = draft.lines[stretch.lowerBound]
      if stretch.count > 1 || line.shape.words >= 12 || line.shape.endsSentence || line.shape.ending == .colon
        || line.endsInDash || line.isTimedName || line.isFact && numberedDepth(draft.lines[stretches[position].lowerBound]) != nil
      {
        return true
      }
      guard looksLikeHeading(line) || line.isCaption || line.leadsToArticle else { return false }
      if let next = draft.solid(from: stretch.upperBound), pieceStarts.contains(next) { return true }
      follower += 1
    }
    return false
  }

  /// Whether a line has short ones above and below it, more than can be headings over one another: names with what they are.
  private func isAmongNames(_ position: Int) -> Bool {
    guard isName(position), leadsToName(position) else { return false }
    var first = position
    while first > 0, position - first < 3, isName(first - 1), leadsToName(first - 1) { first -= 1 }
    var last = position + 1
    while last - first < 3, leadsToName(last) { last += 1 }
    return last - first >= 3
  }

  /// The first line of the text where it says what the title names ("Jane Roe (born 1978) is …"): above it stand facts and captions.
  private static func definition(in draft: Draft) -> Int? {
    guard let title = draft.title, let first = draft.lines.indices[title.line...].first(where: { draft.lines[$0].beginsText }),
      draft.lines[first].bytes.starts(with: (title.text + " (").utf8)
    else { return nil }
    return first
  }

  /// Whether a line stands right below the title and another short one below it: what is said of the article or its subject.
  private func isBelowTitle(_ position: Int) -> Bool {
    let line = draft.lines[stretches[position].lowerBound]
    guard !line.isSectionNumber, numberedDepth(line) == nil, leadsToName(position), position < 8 else { return false }
    return stretches[..<position].allSatisfy { draft.lines[$0.lowerBound].shape.words <= 9 || $0.lowerBound < title }
  }

  /// Whether the line behind a stretch is a short one without a number as well.
  private func leadsToName(_ position: Int) -> Bool {
    position + 1 < stretches.count && isName(position + 1)
      && draft.solid(from: stretches[position].upperBound) == stretches[position + 1].lowerBound
  }

  /// Whether a stretch is a short line without a number.
  private func isName(_ position: Int) -> Bool {
    let line = draft.lines[stretches[position].lowerBound]
    return stretches[position].count == 1 && line.shape.words <= 4 && line.shape.ending == .none
      && line.shape.beginning != .digit && !line.isSectionNumber
      && !line.isChapter && numberedDepth(line) == nil && line.headingMark == nil && !line.endsInDash
  }

  /// The depth of a number before the text, 1 for a chapter and 2 for a section.
  private func numberedDepth(_ line: SourceLine) -> Int? {
    // "II. Humanitarian aid"
    let roman = line.bytes.prefix { [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains($0) }
    if (1...5).contains(roman.count), line.bytes.dropFirst(roman.count).starts(with: [UInt8(ascii: "."), 0x20])
      || line.bytes.dropFirst(roman.count).starts(with: [UInt8(ascii: "."), 0x09])
    {
      return 1
    }
    let head = line.bytes.prefix { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    guard let first = head.first, first != UInt8(ascii: "."), head.count < line.bytes.count, head.count <= 8
    else { return nil }
    guard [0x20, 0x09].contains(line.bytes[line.bytes.startIndex + head.count]), head.contains(UInt8(ascii: ".")) else { return nil }
    return head.split(separator: UInt8(ascii: ".")).count
  }
}

extension SourceLine {
  /// Whether a word says that the names around it are a picture's owners.
  private static func isCreditWord(_ word: ArraySlice<UInt8>) -> Bool {
    ["photo/", "Photo/", "PHOTO/", "Getty"].contains {
      $0.utf8.last == UInt8(ascii: "/") ? word.starts(with: $0.utf8) : word.elementsEqual($0.utf8)
    }
  }

  private static let captions = [
    "источник:", "джерело:", "quelle:", "fuente:", "figure ", "fig. ", "fig ", "photo", "image", "pictured", "map:", "chart:", "source:", "sources:",
    "credit", "table ", "graphic:", "video:", "file -", "file –", "file:", "file photo", "keywords:",
    "map of ", "view of ", "a view of ",
    "aerial view", "portrait of ", "cover of ", "front page of ", "frontpage of ", "logo of ", "screenshot",
  ]

  private static let agencies = [
    ". PA Media", ". Getty Images", ". Reuters", ". AFP", ". EPA", ". AP", "\" PA Media", "\" Reuters", "\" AFP", "” Reuters", "” AFP",
    "(أ.ف.ب)", "(رويترز)", "(AFP)", "(Reuters)", "(EFE)", "(AP)",
  ]

  /// Whether it says what a picture, map or chart shows.
  var isCaption: Bool {
    let text = text.lowercased()
    if bytes.contains(0xA9), text.unicodeScalars.contains("©") { return true }
    let hasCredit = bytes.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "(") }
    if hasCredit, ["photograph: ", "/getty images", "(photo ", " credit: "].contains(where: text.contains) { return true }
    // "外相＝2027年3月4日、撮影"
    if shape.isUnspaced, text.hasSuffix("撮影") || text.hasSuffix("提供"), bytes.contains(UInt8(ascii: "=")) || text.contains("＝") { return true }
    if bytes.split(separator: 0x20).dropFirst().contains(where: Self.isCreditWord) { return true }
    // "He had no choice. PA Media", "The bridge at noon | Foto: Jane Roe"
    if Self.agencies.contains(where: { bytes.count > $0.utf8.count && bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }) { return true }
    if hasCredit, [
      " foto: ", " foto : ", " photo : ", " фото: ", " bild: ", " fotoğraf: ", " photo: ", "(image: ", "(foto: ", "(photo: ", "(bild: ", "[file: ", " crédito: ", " crédit : ",
    ].contains(where: text.contains) { return true }
    if bytes.contains(UInt8(ascii: ".")), [". Courtesy of ", ". Courtesy the ", ". Photo by ", ". Photograph by "].contains(where: self.text.contains) { return true }
    if shape.words <= 5, text.hasSuffix(" photo"), shape.capitalWords >= shape.words - 1 { return true }
    return Self.captions.contains(where: text.begins) && shape.words >= 2 || isDescribedName
  }

  /// Whether it says "you", as questions that are put to somebody do.
  fileprivate var addressesSomebody: Bool {
    let words = text.lowercased().unicodeScalars.split { !$0.isLetter }
    return words.contains {
      $0.elementsEqual("you".unicodeScalars) || $0.elementsEqual("your".unicodeScalars)
    }
  }

  /// Whether it is in brackets from beginning to end, as what is heard in a transcript is: "(SOUNDBITE OF MUSIC)", "[Applause]".
  fileprivate var isCue: Bool {
    bytes.first == UInt8(ascii: "(") && bytes.last == UInt8(ascii: ")")
      || bytes.first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]") && shape.digits == 0
  }

  /// Whether somebody speaks whose party or place stands in brackets: "Aldo Fenn (Halden East): On whose order?"
  fileprivate var isSpeech: Bool {
    guard let bracket = bytes.firstIndex(of: UInt8(ascii: ")")) else { return false }
    return bytes[bracket...].starts(with: "): ".utf8)
  }

  /// Whether something follows that a dash announces: "In this Act—".
  var endsInDash: Bool {
    let dash = bytes.suffix(3)
    return dash.elementsEqual("—".utf8) || dash.elementsEqual("–".utf8)
  }

  /// Whether it names the page on which more of a section is said, as encyclopedias do below its heading.
  fileprivate var leadsToArticle: Bool {
    [
      "Main article: ", "Main articles: ", "Further information: ", "See also: ", "Hauptartikel: ", "Article détaillé : ",
      "Artículo principal: ",
    ].contains { bytes.starts(with: $0.utf8) }
  }

  /// The number before a question: "5. What does the ban cover?"
  fileprivate var questionNumber: Int? {
    guard shape.ending == .question else { return nil }
    // "Q3: Who decides?"
    guard bytes.first == UInt8(ascii: "Q"), let end = labelEnd, !end.isDash else { return itemNumber }
    return Int(String(decoding: bytes[..<end.index].dropFirst(), as: UTF8.self))
  }

  /// The value of the Roman number that it is, without more than a stop behind it.
  fileprivate var romanAlone: Int? {
    guard shape.words == 1, (1...6).contains(shape.length), shape.lowerLetters == 0 else { return nil }
    return Enumerator.roman(bytes.last == UInt8(ascii: ".") ? bytes.dropLast() : bytes)
  }

  /// Whether it is a name with the time at which somebody speaks: "Jane Roe  00:41".
  fileprivate var isTimedName: Bool {
    guard (2...6).contains(shape.words), shape.digits >= 3, bytes.suffix(3).first == UInt8(ascii: ":"), let last = text.unicodeScalars.split(whereSeparator: \.isBlank).last else { return false }
    return RecordingLength.matches(String(last))
  }

  /// Whether it is a time of day with its zone, as reports have them that go on for a day: "18.58 BST", "10:22".
  fileprivate var isTimeOfDay: Bool {
    guard shape.words <= 3, (3...4).contains(shape.digits), let first = bytes.first, (48...57).contains(first) else { return false }
    let words = bytes.split(separator: 0x20)
    return words[0].allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
      && words.dropFirst().allSatisfy { $0.count <= 5 && $0.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) || $0 == UInt8(ascii: ".") } }
  }

  /// Whether it is a name of some words with a longer remark in brackets behind it: "Main Effort – Hrad (objective: …)".
  fileprivate var isNameWithRemark: Bool {
    guard (15...32).contains(shape.words), shape.innerStops == 0, bytes.last == UInt8(ascii: ")"),
      let bracket = bytes.firstIndex(of: UInt8(ascii: "(")), !bytes[(bracket + 1)...].contains(UInt8(ascii: "("))
    else { return false }
    let name = LineShape(bytes[..<bracket])
    return (2...10).contains(name.words) && name.capitalShare > 0.8 && name.beginning == .upper
  }

  /// Whether it goes on with what stands before it, as no heading does.
  fileprivate var joinsOn: Bool {
    ["But ", "And ", "So ", "Or ", "Yet "].contains { bytes.starts(with: $0.utf8) }
  }

  /// Whether it is a name with what is seen of it behind a comma, as captions are: "North Quay, seen from the sea".
  fileprivate var isDescribedName: Bool {
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")), comma + 2 < bytes.endIndex,
      (0x61...0x7A).contains(bytes[comma + 2])
    else { return false }
    let name = bytes[..<comma].split(separator: 0x20)
    let behind = String(decoding: bytes[(comma + 2)...].prefix { $0 != 0x20 }, as: UTF8.self)
    return name.allSatisfy { ($0.first ?? 0) < 0x61 || ($0.first ?? 0) > 0x7A }
      && ["in", "at", "on", "near", "seen", "with", "interior", "exterior", "from", "a", "an", "circa", "c"]
        .contains(behind)
  }
}
