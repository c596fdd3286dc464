import Markup

/// Claims the lines of the page that are not the article's: furniture, the byline, the dateline.
enum FurnitureFinder {
  /// Claims furniture that stands before the title ("Skip to content").
  static func claimLeading(in draft: inout Draft) {
    for index in draft.lines.indices where draft.isFree(index) {
      guard draft.isFurniture(index) else { return }
      draft.claim(index..<(index + 1), as: .omission(.boilerplate))
    }
  }

  /// Claims furniture anywhere, and a byline and dateline near the title or at the very end.
  static func claim(in draft: inout Draft) {
    var sentences = 0
    var paragraphs = 0
    var lines = 0
    var text: Int?
    let last = draft.lines.indices.last { draft.isFree($0) && !draft.isFurniture($0) }
    let title = draft.titleLine ?? 0
    CreditFinder.claimAuthors(behind: title, in: &draft)
    let wrap = HardWrap(draft)
    for index in draft.lines.indices where draft.isFree(index) {
      let line = draft.lines[index]
      // The last words of a sentence that was broken may look like furniture or a date: "as of 15 January", "2027."
      let goesOn = draft.isFree(index - 1) && (line.shape.ending == .fullStop || line.shape.beginning == .lower) && wrap.continues(index - 1)
      if !goesOn, draft.isFurniture(index), !isHeading(index, in: draft), !isQuoted(index, in: draft) {
        draft.claim(index..<(index + 1), as: .omission(.boilerplate))
        if FoldedLine(line).countsLink, let next = draft.solid(from: index + 1), draft.isFree(next), draft.lines[next].isTopic {
          draft.claim(next..<(next + 1), as: .omission(.boilerplate))
        }
        if sentences >= 2, FoldedLine(line).leadsAway { claimHeadlines(below: index, in: &draft) }
      } else if !goesOn,
        sentences < 2 && lines < 60 || index == last && CreditFinder.standsBelowText(index, in: draft)
          || paragraphs == 1 && (CreditFinder.isByline(index, in: draft) || CreditFinder.isDateline(index, in: draft))
      {
        CreditFinder.claim(index, in: &draft)
      }
      // Notes of the page above the title are no text.
      if index < title { continue }
      lines += 1
      guard draft.isFree(index) else { continue }
      // A short line between the title and the byline, of a sentence or several, is the article's summary.
      let isSummary = sentences == 0 && line.shape.words < 25 && !line.shape.isUnspaced
      if line.shape.words >= 25 || (line.shape.innerStops > 0 && !isSummary) || (line.shape.isUnspaced && line.beginsText) {
        sentences += 2
        paragraphs += 1
        text = text ?? index
      } else if line.shape.endsSentence,
        line.shape.words >= 4 || (line.shape.isUnspaced && line.shape.length >= 12)
      {
        sentences += 1
      }
    }
    CreditFinder.claimBox(in: &draft)
    if let text {
      CreditFinder.claimPosts(above: text, in: &draft)
      claimSlogans(around: text, in: &draft)
      claimLabels(above: text, in: &draft)
    }
  }

  /// Claims short lines between the title and the text, or behind it, that stand alone between lines of furniture, as the slogans
  /// of boxes do.
  private static func claimSlogans(around text: Int, in draft: inout Draft) {
    let title = draft.titleLine ?? text
    let credits = draft.creditLines.all
    for index in draft.lines.indices[min(title, text)...] where draft.isFree(index) {
      let line = draft.lines[index]
      guard draft.transcript?.contains(index) != true, line.shape.words <= 8, line.headingMark == nil,
        !line.beginsText, line.shape.caselessLetters <= 20 || !line.shape.endsSentence, let before = draft.solid(before: index), let next = draft.solid(from: index + 1),
        !AssistantMarks.leadsToQuestion(draft.lines[before]),
        [before, next].allSatisfy({ !draft.isFree($0) && (draft.isFurniture($0) || index < text && credits.contains($0)) }), !FoldedLine(draft.lines[next]).isEditLink
      else { continue }
      draft.claim(index..<(index + 1), as: .omission(.boilerplate))
    }
  }

  /// Claims up to four labels in a row between the title and the text, with furniture above and below them, such as tabs and
  /// counts; what stands beside the author may be another.
  private static func claimLabels(above text: Int, in draft: inout Draft) {
    guard let title = draft.titleLine, title < text else { return }
    let credits = draft.creditLines.all
    let solid = (title..<text).filter { !draft.lines[$0].isBlank }
    var place = 1
    while place < solid.count {
      let end = solid[place...].firstIndex { !draft.isFree($0) } ?? solid.count
      let lines = solid[place..<end]
      let ends = [solid[place - 1], end < solid.count ? solid[end] : text]
      let isFramed = ends.allSatisfy { !draft.isFree($0) && (draft.isFurniture($0) || credits.contains($0)) }
      let mayName = [(ends[0], lines.first), (ends[1], lines.last)].contains { end, line in
        credits.contains(end) && line.map { draft.lines[$0].mayBeName } == true
      }
      if isFramed, !mayName, (2...4).contains(lines.count), lines.allSatisfy({ draft.lines[$0].isPageLabel }) {
        for line in lines { draft.claim(line..<(line + 1), as: .omission(.boilerplate)) }
      }
      place = end + 1
    }
  }

  /// Claims the headlines of other pages below a line that leads to them, save the last one where the text goes on: it
  /// may be a heading.
  private static func claimHeadlines(below index: Int, in draft: inout Draft) {
    var headlines: [Int] = []
    var next = draft.solid(from: index + 1)
    while let line = next, headlines.count < 12, draft.isFree(line), draft.lines[line].isHeadline {
      headlines.append(line)
      next = draft.solid(from: line + 1)
    }
    // Short ones are pages' as well where furniture follows them.
    var short: [Int] = []
    while let line = next, short.count < 8, draft.isFree(line), !draft.isFurniture(line), draft.lines[line].isTopic {
      short.append(line)
      next = draft.solid(from: line + 1)
    }
    if let line = next, draft.isFurniture(line) || !draft.isFree(line), !leadsToText(from: line, in: draft) {
      headlines += short
    } else if headlines.count == 1, FoldedLine(draft.lines[index]).leadsToOne {
      // "Lees ook" has one link below it.
    } else if next != nil || !short.isEmpty, headlines.count < 2 || headlines.last.map({ draft.lines[$0].shape.words < 9 }) == true {
      headlines = headlines.dropLast()
    }
    for line in headlines { draft.claim(line..<(line + 1), as: .omission(.boilerplate)) }
  }

  /// Whether the text goes on behind a line of furniture and a few that follow it, so that what stands above may be a heading.
  private static func leadsToText(from line: Int, in draft: Draft) -> Bool {
    var next: Int? = line
    for _ in 0..<8 {
      guard let line = next, draft.isFurniture(line) || !draft.isFree(line) else { break }
      next = draft.solid(from: line + 1)
    }
    return next.map { draft.lines[$0].beginsText } ?? false
  }

  /// Whether a line is one of a quotation in a mail, where `>` is no pointer.
  private static func isQuoted(_ index: Int, in draft: Draft) -> Bool {
    draft.lines[index].isMarkedQuote
      && (draft.isFree(index - 1) && draft.lines[index - 1].isMarkedQuote
        || draft.isFree(index + 1) && draft.lines[index + 1].isMarkedQuote)
  }

  private static let comments: Set<[String]> = [["comment"], ["kommentar"], ["commentaire"], ["comentario"], ["commento"], ["komentarz"]]

  /// Whether a line of one word that is furniture on most pages stands over text here, as a heading does.
  private static func isHeading(_ index: Int, in draft: Draft) -> Bool {
    guard draft.lines[index].shape.words <= 1, draft.solid(before: index) != nil, !FoldedLine(draft.lines[index]).interrupts else {
      return false
    }
    guard let next = draft.solid(from: index + 1), draft.isFree(next) else { return false }
    let before = draft.solid(before: index).map { draft.lines[$0].shape.endsSentence } ?? false
    let line = draft.lines[next]
    // "COMMENT" stands over the view of a magazine, also behind its facts.
    let isApart = draft.lines[index - 1].isBlank && next > index + 1
    if !before, isApart, comments.contains(EchoKey(draft.lines[index].text).words), line.shape.words >= 25 { return true }
    guard before else { return false }
    if line.shape.words >= 12, line.shape.endsSentence { return true }
    // A paragraph that was broken
    return next == index + 1 && line.shape.words >= 6 && draft.isFree(next + 1) && draft.lines[next + 1].shape.beginning == .lower
  }
}

extension SourceLine {
  /// Whether it could name what another page is about.
  fileprivate var isTopic: Bool {
    shape.words <= 12 && shape.innerStops == 0 && headingMark == nil && shape.ending == .none && shape.beginning != .lower
  }

  /// Whether it could be a tab, a button or a count of a page.
  fileprivate var isPageLabel: Bool {
    shape.words <= 4 && !shape.isUnspaced && !shape.endsSentence && [.none, .question].contains(shape.ending) && headingMark == nil
      && BulletMarker.read(self) == nil && !shape.hasTab && !isFact
  }

  /// Whether it could be somebody's name.
  fileprivate var mayBeName: Bool { (2...4).contains(shape.words) && shape.capitalWords == shape.words && shape.digits == 0 }

  /// Whether it could be the headline of another page, or what stands below such: a date, a section.
  fileprivate var isHeadline: Bool {
    guard shape.words <= 20, shape.innerStops == 0, headingMark == nil else { return false }
    // Names and other short lines are sooner a list of the article's.
    guard
      shape.words >= 4 || (shape.isUnspaced && shape.length >= 8) || Byline.isDateline(self)
        || SectionWords.areAll(EchoKey(text).words)
    else { return false }
    switch shape.ending {
    case .none, .question, .exclamation, .ellipsis: return shape.beginning != .lower
    case .fullStop, .colon, .semicolon, .comma: return false
    }
  }
}
