/// The lines before the text of a page begins: its title, and what stands around it.
///
/// What people copy begins with the title at best, else with menus, the name of a section, a date, the author.
struct Opening {
  /// The indices of the free lines before the text, a menu's number of lines at most.
  let lines: [Int]
  /// The draft whose opening it is.
  let draft: Draft
  /// Whether the text stands in a page with menus.
  let isInPage: Bool
  /// The line from which on the text is looked for.
  let start: Int
  /// Which of `lines` name the author or the date.
  let credits: [Bool]
  /// The lines that may be the title.
  let candidates: [Int]
  /// Whether an official document begins here.
  let hasLetterhead: Bool
  /// What speaks for each candidate; empty when nothing speaks for one more than for another.
  private var scores: [Int: Double] = [:]
  /// The lines that stand at the end of the way to the page.
  let trailEnds: Set<Int>
  /// The first question to an assistant, where one was asked.
  let question: Int?
  /// The place of a paragraph in the opening that is about what a line above it says; behind it other pages' titles stand.
  private(set) var abstract: Int?

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
      (draft.lines[$0].mayBeTitle || draft.isLongHeadline($0) || draft.isChapterTitle($0)) && !draft.isBrokenText($0) && !draft.isOfItem($0) && (!draft.lines[$0].isKnownCredit || trailEnds.contains($0))
        && !draft.isFurniture($0) && !draft.leadsToDate($0)
    }
    hasLetterhead = lines.prefix(12).contains { Letterhead.isMarked(draft.lines[$0]) }
    question = lines.first { index in draft.solid(before: index).map { AssistantMarks.leadsToQuestion(draft.lines[$0]) } ?? false }
    abstract = placeOfAbstract()
    scores = candidates.count > 1 ? scored() : [:]
  }

  /// The lines from the first on, as far as they could stand before a text.
  private static func lines(of draft: Draft) -> [Int] {
    var lines: [Int] = []
    for index in draft.lines.indices where draft.isFree(index) {
      let line = draft.lines[index]
      // Below a title, what ends in a colon announces a part of the text.
      if line.endsOpening && !draft.isFurniture(index) && !draft.isHeadlineOfSentences(index) && !draft.isLongHeadline(index) || lines.count == 160
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
    let ends = trails.map { trail in
      EchoKey(draft.lines[trail].text.unicodeScalars.split { ">/›»→".unicodeScalars.contains($0) }.last.map { String($0) } ?? "")
    }
    return Set(
      lines.filter { index in
        let key = EchoKey(draft.lines[index].text).words
        if !key.isEmpty, zip(trails, ends).contains(where: { $0 < index && $1.words == key }) { return true }
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
}
