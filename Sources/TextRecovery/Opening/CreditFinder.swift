import Markup

/// Claims the lines that say who wrote an article and when it appeared.
enum CreditFinder {
  /// Claims authors with what they are, line by line right above the date: "Ragna Pell, Senior Adviser".
  static func claimAuthors(behind title: Int, in draft: inout Draft) {
    let near = draft.lines.indices[title...].filter { !draft.lines[$0].isBlank }.prefix(10)
    guard let date = near.dropFirst().first(where: { Byline.isDateline(draft.lines[$0]) }) else { return }
    var authors: [(line: Int, name: String)] = []
    for index in near.reversed() where index < date {
      guard draft.isFree(index), let credit = CreditLine(draft.lines[index], isBesideDate: true), credit.hasPost,
        let name = credit.author
      else { break }
      authors.insert((index, name), at: 0)
    }
    guard authors.count >= 2 else { return }
    draft.byline = authors.map(\.name).joined(separator: " and ")
    for author in authors { draft.claim(author.line..<(author.line + 1), as: .omission(.byline)) }
  }

  /// Claims the box behind the last paragraph that names the authors and what they are, under "Authors" and the like.
  static func claimBox(in draft: inout Draft) {
    guard let text = draft.lines.indices.last(where: { draft.isFree($0) && draft.lines[$0].beginsText }) else { return }
    for index in draft.lines.indices[text...] where draft.isFree(index) && (1...4).contains(draft.lines[index].shape.words) {
      guard isOverAuthors(draft.lines[index]) else { continue }
      var box: [Int] = []
      var names: [String] = []
      var posts = 0
      var isBehindName = false
      var next = draft.solid(from: index + 1)
      while let line = next, box.count < 16, draft.isFree(line), draft.lines[line].shape.words <= 10, draft.lines[line].shape.digits == 0,
        draft.lines[line].shape.ending == .none, draft.lines[line].headingMark == nil
      {
        let credit = CreditLine(draft.lines[line], isBesideDate: true)
        if draft.lines[line].isPost {
          posts += 1
        } else if let name = credit?.author, credit?.hasPost == false {
          names.append(name)
        } else if !isBehindName {
          break
        }
        // Whose people they are stands right behind a name.
        isBehindName = credit?.author != nil && !draft.lines[line].isPost
        box.append(line)
        next = draft.solid(from: line + 1)
      }
      let isSure = posts > 0 || names.contains { draft.byline?.contains($0) == true }
        || box.contains { CreditLine(draft.lines[$0], isBesideDate: true)?.isKnown == true }
      guard isSure else { continue }
      if draft.byline == nil, !names.isEmpty { draft.byline = names.joined(separator: " and ") }
      for line in [index] + box { draft.claim(line..<(line + 1), as: .omission(.byline)) }
    }
  }

  /// Claims what those are whom a byline between the title and the text names, where it stands below: "Political Correspondent".
  static func claimPosts(above text: Int, in draft: inout Draft) {
    guard draft.byline != nil, let title = draft.titleLine, title < text else { return }
    let bylines = draft.creditLines.bylines
    for index in (title + 1)..<text where draft.isFree(index) && draft.lines[index].isPost && draft.lines[index].shape.words <= 12 {
      guard let above = draft.solid(before: index), draft.lines[above].shape.words <= 8, bylines.contains(above) else { continue }
      draft.claim(index..<(index + 1), as: .omission(.byline))
    }
  }

  /// Whether a line stands over the names of the authors, or what is said of them.
  static func isOverAuthors(_ line: SourceLine) -> Bool {
    (1...4).contains(line.shape.words) && boxes.contains(EchoKey(line.text).words.joined(separator: " "))
  }

  private static let boxes: Set<String> = [
    "author", "authors", "about the author", "about the authors", "written by", "the author", "the authors", "contributors", "autor",
    "autoren", "über den autor", "über die autorin", "über die autoren", "auteur", "auteurs", "autore", "autori", "autores", "los autores",
    "sobre el autor", "sobre los autores", "à propos de l auteur", "à propos des auteurs", "автор", "авторы", "об авторе", "об авторах",
  ]

  /// Claims a line that names the author or the date, where it stands beside the title or at the end.
  static func claim(_ index: Int, in draft: inout Draft) {
    let line = draft.lines[index]
    // Rows of a table may name a day or the staff as well.
    if line.shape.hasTab, [draft.solid(before: index), draft.solid(from: index + 1)].contains(where: { $0.map { draft.lines[$0].shape.hasTab } == true }) { return }
    if let above = draft.solid(before: index), draft.lines[above].shape.words <= 2,
      rolls.contains(EchoKey(draft.lines[above].text).words.joined(separator: " "))
    {
      return
    }
    if draft.byline == nil, let author = Byline.author(line) {
      draft.byline = author
      draft.claim(index..<(index + 1), as: .omission(.byline))
    } else if Byline.isDateline(line) || isDayOnly(line) {
      guard !isAmongDates(index, in: draft), !isAboveDays(index, in: draft) else { return }
      draft.claim(index..<(index + 1), as: .omission(.dateline))
      if let label = draft.solid(before: index), draft.isFree(label), draft.lines[label].shape.words <= 3,
        draft.lines[label].shape.ending == .colon, Byline.isDateLabel(draft.lines[label])
      {
        draft.claim(label..<(label + 1), as: .omission(.dateline))
      }
    } else if draft.byline == nil, isAuthorAlone(index, in: draft) || namesSeveral(index, in: draft),
      let author = CreditLine(line, isBesideDate: true)?.author
    {
      draft.byline = author
      draft.claim(index..<(index + 1), as: .omission(.byline))
    } else if line.isPost, let above = draft.solid(before: index), draft.isCredit(above) {
      draft.claim(index..<(index + 1), as: .omission(.byline))
    } else if let title = draft.titleLine, title < index, let next = draft.solid(from: index + 1), line.shape.words <= 3,
      draft.lines[next].bytes.count > line.bytes.count + 8, draft.lines[next].bytes.suffix(line.bytes.count) == line.bytes
    {
      // Whose the picture is stands above the caption, which ends with it.
      draft.claim(index..<(index + 1), as: .omission(.boilerplate))
    } else if let credit = CreditLine(line), isCredit(credit, at: index, in: draft) {
      let author = credit.isKnown || !isAboveAuthor(index, in: draft) ? credit.author : nil
      if let author { draft.byline = author }
      draft.claim(index..<(index + 1), as: .omission(author == nil ? .dateline : .byline))
    }
  }

  /// Whether a line alone, right behind a summary of several sentences, names the author beyond doubt.
  static func isByline(_ index: Int, in draft: Draft) -> Bool {
    let line = draft.lines[index]
    // Behind buttons ("Listen", "Save") it needs no blank lines.
    if draft.byline == nil, index > 0, draft.isFurniture(index - 1), Byline.author(line) != nil { return true }
    // Nor right above the date.
    if draft.byline == nil, let next = draft.solid(from: index + 1), Byline.isDateline(draft.lines[next]), isAuthorAlone(index, in: draft) {
      return true
    }
    if draft.byline == nil, namesSeveral(index, in: draft) { return true }
    if draft.byline == nil, line.shape.words >= 3, Byline.author(line) != nil, isAboveDate(index, in: draft) { return true }
    guard draft.byline == nil, line.shape.words <= 18, index > 0, draft.lines[index - 1].isBlank,
      index + 1 < draft.lines.count, draft.lines[index + 1].isBlank,
      draft.solid(before: index).map({ draft.lines[$0].shape.endsSentence }) ?? false
    else { return false }
    guard Byline.author(line) == nil else { return true }
    guard let credit = CreditLine(line), credit.author != nil else { return false }
    return credit.isCertain && credit.isKnown
  }

  /// Whether a line alone, right behind a summary of several sentences, is the only one that is nothing but a date.
  static func isDateline(_ index: Int, in draft: Draft) -> Bool {
    guard Byline.isDateline(draft.lines[index]), index > 0,
      draft.lines[index - 1].isBlank || draft.solid(before: index).map({ draft.isCredit($0) || draft.isFurniture($0) || !draft.isFree($0) }) == true
    else { return false }
    // The date of the last change may stand below.
    var end = index + 1
    while let next = draft.solid(from: end), next < index + 6, Byline.isDateline(draft.lines[next]) || draft.leadsToDate(next) { end = next + 1 }
    return !draft.lines.indices[end...].prefix(200).contains {
      draft.isFree($0) && Byline.isDateline(draft.lines[$0])
    }
  }

  /// Whether no heading stands above a line, whose text it would be.
  static func standsBelowText(_ index: Int, in draft: Draft) -> Bool {
    guard let above = draft.solid(before: index), draft.isFree(above) else { return true }
    return draft.lines[above].shape.endsSentence || draft.lines[above].shape.words > 9
  }

  /// Whether the date stands on the next line that is no furniture.
  private static func isAboveDate(_ index: Int, in draft: Draft) -> Bool {
    var next = draft.solid(from: index + 1)
    for _ in 0..<3 {
      guard let line = next, draft.isFurniture(line) else { break }
      next = draft.solid(from: line + 1)
    }
    return next.map { Byline.isDateline(draft.lines[$0]) } ?? false
  }

  /// Whether a line beside the date or a button names several persons: three or more in a series, or two of whom one has a given name
  /// that is known.
  private static func namesSeveral(_ index: Int, in draft: Draft) -> Bool {
    let line = draft.lines[index]
    guard (4...16).contains(line.shape.words), line.shape.ending == .none, let next = draft.solid(from: index + 1),
      Byline.isDateline(draft.lines[next]) || isDayOnly(draft.lines[next]) || draft.isFurniture(next) || draft.solid(before: index) == draft.titleLine,
      let credit = CreditLine(line, isBesideDate: true),
      let author = credit.author
    else { return false }
    let names = CreditLine.authors(of: author)
    return names.count >= 3 || names.count == 2 && credit.isKnown
  }

  /// Whether a short line stands where only the author does: right behind "Posted by", or alone between title and date, below a
  /// summary of one line where there is one; or, with a given name that is known, between the date and the text.
  private static func isAuthorAlone(_ index: Int, in draft: Draft) -> Bool {
    // "Raka Wibisana - Coast News"
    let words = draft.lines[index].shape.words
    guard words == 2 || words == 3 || (4...5).contains(words) && draft.lines[index].bytes.split(separator: 0x20).contains([UInt8(ascii: "-")]),
      let before = draft.solid(before: index)
    else { return false }
    if Byline.isLeadIn(draft.lines[before]) { return true }
    guard let title = draft.titleLine, title <= before, let next = draft.solid(from: index + 1) else { return false }
    if draft.lines[next].isPost, draft.lines[next].shape.words <= 3, let behind = draft.solid(from: next + 1),
      Byline.isDateline(draft.lines[behind]) || draft.isCredit(behind) || draft.isFurniture(before)
    {
      return true
    }
    if Byline.isDateline(draft.lines[next]) {
      if let behind = draft.solid(from: next + 1), draft.lines[behind].shape.words == 1, draft.lines[behind].shape.ending == .colon,
        Byline.isDateLabel(draft.lines[behind])
      {
        return true
      }
      return before == title || draft.solid(before: before) == title && draft.lines[before].shape.words >= 5
    }
    guard draft.lines[next].beginsText, let credit = CreditLine(draft.lines[index], isBesideDate: true), credit.author != nil else {
      return false
    }
    // Beside a place and a date stands a person.
    return Byline.isDateline(draft.lines[before]) ? credit.isKnown : CreditLine(draft.lines[before]) != nil
  }

  /// Whether the author stands on the next line, so that names beside a date are a place's: "Puerto Viento - 11 jun 2026".
  private static func isAboveAuthor(_ index: Int, in draft: Draft) -> Bool {
    guard let next = draft.solid(from: index + 1), (2...3).contains(draft.lines[next].shape.words) else { return false }
    return CreditLine(draft.lines[next], isBesideDate: true)?.author != nil
  }

  /// Whether a line is a day without its year, and a time, as reports have them that appear every day: "October 22, 7:15pm ET".
  private static func isDayOnly(_ line: SourceLine) -> Bool {
    line.shape.digits >= 3 && line.shape.words <= 6 && line.hasClock && Byline.isDay(line.text)
  }

  /// Whether days without a year follow, as in a chronicle.
  private static func isAboveDays(_ index: Int, in draft: Draft) -> Bool {
    draft.lines[(index + 1)...].lazy.filter { !$0.isBlank }.prefix(8).count { $0.shape.words <= 3 && !Byline.isDateline($0) && Byline.isDay($0.text) } >= 2
  }

  /// Whether two more dates stand beside a date, so that they are a table's or a chronicle's.
  private static func isAmongDates(_ index: Int, in draft: Draft) -> Bool {
    var count = 0
    var next = draft.solid(from: index + 1)
    while let line = next, count < 2, Byline.isDateline(draft.lines[line]) {
      count += 1
      next = draft.solid(from: line + 1)
    }
    next = draft.solid(before: index)
    while let line = next, count < 2, draft.isFree(line), Byline.isDateline(draft.lines[line]) {
      count += 1
      next = draft.solid(before: line)
    }
    return count == 2
  }

  /// Whether a line that could be one of credits is: the only one that names somebody, and no row of a table.
  private static func isCredit(_ credit: CreditLine, at index: Int, in draft: Draft) -> Bool {
    let neighbours = [draft.solid(before: index), draft.solid(from: index + 1)].compactMap { $0 }
    if draft.lines[index].shape.pipes > 0, neighbours.contains(where: { draft.lines[$0].shape.pipes > 0 }) {
      return false
    }
    guard credit.author != nil else { return true }
    // Beside a line with figures, or at the end of lines that stand together, it is one row of several.
    let touching = [index - 1, index + 1].filter {
      draft.lines.indices.contains($0) && !draft.lines[$0].isBlank
    }
    if touching.contains(where: { draft.lines[$0].shape.digits >= 4 && CreditLine(draft.lines[$0]) == nil })
      || (draft.solid(from: index + 1) == nil && !touching.isEmpty)
    {
      return false
    }
    guard draft.byline == nil,
      !neighbours.contains(where: { draft.isFree($0) && CreditLine(draft.lines[$0])?.author != nil })
    else { return false }
    return CreditLine.isSurely(draft.lines[index])
      || neighbours.contains { Byline.isDateline(draft.lines[$0]) }
  }

  /// What stands above the names of those who took part in a meeting.
  private static let rolls: Set<String> = [
    "present", "apologies", "absent", "excused", "attendees", "attendance", "participants", "members", "chair", "speakers", "panel",
    "panelists", "panellists",
    "moderator", "moderators", "moderated by", "discussants", "witnesses",
    "anwesend", "entschuldigt", "teilnehmer", "présents", "excusés", "asistentes", "ausentes", "presenti", "assenti",
  ]
}
