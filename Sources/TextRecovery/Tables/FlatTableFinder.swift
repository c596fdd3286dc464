import Markup

/// Finds tables whose columns were lost, and gives them back as far as that is certain.
///
/// A table stands below a sentence that announces it, right behind the items of a list, below a caption, or by itself among
/// paragraphs that are set apart by blank lines. What only looks like one is held against lists by its plausibility.
struct FlatTableFinder {
  /// The confidence from which a recovered table is published.
  static let publishedConfidence = FlatTable.publishedConfidence
  /// The plausibility from which lines that nothing announces are held to be a table and no list: of what is held out, 98 of
  /// 100 tables and 1 of 100 lists have it.
  private static let leastPlausibility = 0.8
  /// The same for lines that are announced as a list, or whose columns are published: 97 of 100 tables and 1 of 300 lists.
  private static let surePlausibility = 0.9

  /// How many words are looked into, some fifty tables' worth: to cut lines takes long, and a text may be all short lines.
  private static let mostWords = 2_500

  /// Claims every such table; gives the number of the line from which on none was looked for, where there is one.
  static func claim(in draft: inout Draft) -> Int? {
    var finder = FlatTableFinder(draft)
    for run in draft.freeRuns { finder.claim(in: run, of: &draft) }
    // Two words above lines with figures are a heading or a button as soon.
    finder.claimFigures(from: 0, in: &draft) { lines, table in (lines.first?.shape.words ?? 0) >= 3 || table.basis == .recovered }
    return finder.firstUnread
  }

  /// Claims rows of figures whose columns are beyond doubt, so that neither a title nor furniture is looked for among them.
  ///
  /// Above the text stand the figures of pages: votes, quotations, scores.
  static func claimSure(in draft: inout Draft) {
    guard let text = draft.lines.firstIndex(where: \.beginsText) else { return }
    var finder = FlatTableFinder(draft)
    finder.claimFigures(from: text, in: &draft) { lines, table in
      table.basis == .recovered && lines.count >= 4 && !lines.contains(where: Byline.isCredit)
    }
  }

  private mutating func claimFigures(from start: Int, in draft: inout Draft, where isWanted: (ArraySlice<SourceLine>, FoundTable) -> Bool) {
    for rows in draft.freeRuns.flatMap({ FigureRows.all(in: $0, of: draft) }) where rows.lines.lowerBound >= start {
      guard let table = table(rows.lines, draft, .amidText, units: rows.units), isWanted(draft.lines[rows.lines], table)
      else { continue }
      draft.claim(rows.lines, as: .table(table))
    }
  }

  private let isSpaced: Bool
  private let listEnds: Set<Int>
  private var words = 0
  private var firstUnread: Int?

  private init(_ draft: Draft) {
    isSpaced = draft.isSpaced
    listEnds = Set(
      draft.pieces.compactMap { piece in
        guard case .list = piece.kind else { return nil }
        return piece.lines.upperBound
      })
  }

  private mutating func claim(in run: Range<Int>, of draft: inout Draft) {
    let first = start(of: run, draft)
    let figures = FigureRows.all(in: run, of: draft)
    var start = first
    while start < run.upperBound {
      let end = end(of: start, in: run, draft)
      // What stands first may be the table's caption, without a blank line behind it; what can be published decides.
      let mayBeHeading = draft.lines[start].isInCapitals || standsOverFigures(start, to: end, draft)
      let tops = (start..<min(start == first || mayBeHeading ? start + 2 : start + 1, end)).filter { end - $0 >= 2 }
      var found: (lines: Range<Int>, table: FoundTable)?
      for top in tops where found?.table.basis != .recovered {
        guard let evidence = evidence(for: top..<end, in: run, draft),
          let table = table(top..<end, draft, evidence)
        else { continue }
        let isBetter = mayBeHeading && table.confidence > (found?.table.confidence ?? 0)
        if found == nil || table.basis == .recovered || isBetter { found = (top..<end, table) }
      }
      if let amid = found, evidence(for: amid.lines, in: run, draft) == .amidText { found = clearer(than: amid, among: figures, draft) }
      if let found { draft.claim(found.lines, as: .table(found.table)) }
      start = max(found?.lines.upperBound ?? end, start + 1)
    }
  }

  /// The table that rows of figures make among lines which nothing sets apart, or around them, if its columns are clearer.
  private mutating func clearer(
    than found: (lines: Range<Int>, table: FoundTable), among figures: [FigureRows], _ draft: Draft
  ) -> (lines: Range<Int>, table: FoundTable) {
    guard let rows = figures.first(where: { $0.lines.overlaps(found.lines) }), rows.lines != found.lines,
      let table = table(rows.lines, draft, .amidText, units: rows.units)
    else { return found }
    let isWider = rows.lines.lowerBound < found.lines.lowerBound && rows.lines.upperBound >= found.lines.upperBound
    return isWider && found.table.basis == .uncertain || table.confidence > found.table.confidence ? (rows.lines, table) : found
  }

  /// The line behind a lead-in with which lines begin, or their first one.
  private func start(of run: Range<Int>, _ draft: Draft) -> Int {
    let hasLeadIn = isSpaced && run.count > 1 && draft.lines[run.lowerBound].shape.ending == .colon
    return hasLeadIn ? run.lowerBound + 1 : run.lowerBound
  }

  /// What makes lines a table besides their own looks.
  private enum Evidence {
    case announced
    case announcedAsList
    case behindList
    case belowCaption
    case apart
    /// Between paragraphs or headings without blank lines around it.
    case amidText
  }

  private func evidence(for range: Range<Int>, in run: Range<Int>, _ draft: Draft) -> Evidence? {
    if let before = draft.solid(before: range.lowerBound), announcesTable(draft.lines[before]) || draft.lines[before].namesTable {
      return .announced
    }
    guard range.count >= 3, looksLikeHeader(draft.lines[range.lowerBound]),
      !draft.lines[range].allSatisfy(beginsWithNumber)
    else { return nil }
    if listEnds.contains(range.lowerBound), range.upperBound == run.upperBound, isSpaced {
      return .behindList
    }
    if range.count >= 4, stands(amidText: range, in: run, draft), !looksBroken(range, draft), !isSpaced || standsBelowSentence(range, draft) {
      return .amidText
    }
    let first = start(of: run, draft)
    // A header with two rows shows no pattern that a list of three lines could not have.
    guard range.count >= 4, isSpaced, range.upperBound == run.upperBound, !looksBroken(range, draft) else {
      return nil
    }
    let isList = draft.solid(before: first).map { announcesList(draft.lines[$0]) } ?? false
    switch range.lowerBound {
    case first: return isList ? .announcedAsList : .apart
    case first + 1: return isList ? nil : .belowCaption
    default: return nil
    }
  }

  /// Whether paragraphs or headings in capitals stand before and behind lines, or the text's end.
  private func stands(amidText range: Range<Int>, in run: Range<Int>, _ draft: Draft) -> Bool {
    // Rows of figures end where the text has none.
    let areFigures = draft.lines[range].dropFirst().allSatisfy { $0.shape.digits > 0 }
    func bounds(_ line: SourceLine) -> Bool {
      line.isProse || line.isInCapitals || line.isNumberAlone || areFigures && line.shape.digits == 0 && line.shape.words <= 10
    }
    guard range.lowerBound > run.lowerBound, !draft.lines[range].dropFirst(areFigures ? 1 : 0).contains(where: \.shape.endsSentence)
    else { return false }
    let above = draft.lines[range.lowerBound - 1]
    guard bounds(above) || above.shape.ending == .colon || above.isShortSentence else { return false }
    return range.upperBound == run.upperBound || bounds(draft.lines[range.upperBound])
      || goesOn(at: range.upperBound, behind: range, draft)
  }

  /// Whether a sentence stands right above lines: where blank lines part the blocks, these belong to its own.
  private func standsBelowSentence(_ range: Range<Int>, _ draft: Draft) -> Bool {
    let above = draft.lines[range.lowerBound - 1]
    return above.isProse || above.shape.ending == .colon || above.isShortSentence
  }

  /// Whether a line without figures stands over lines that all have some, but for the first, as a table's heading does.
  private func standsOverFigures(_ start: Int, to end: Int, _ draft: Draft) -> Bool {
    !isSpaced && end - start >= 5 && draft.lines[start].shape.digits == 0
      && draft.lines[(start + 2)..<end].allSatisfy { $0.shape.digits > 0 }
  }

  /// Whether a line announces items ("these steps:", "three reasons:"); "Partners and what they want:" may announce anything.
  private func announcesList(_ line: SourceLine) -> Bool {
    guard line.shape.ending == .colon, let sentence = Sentence.last(of: line.text) else { return false }
    let words = Announcement(sentence)
    return words.isAnnouncement && (words.points || words.count != nil)
  }

  private func announcesTable(_ line: SourceLine) -> Bool {
    guard line.shape.ending == .colon, let sentence = Sentence.last(of: line.text) else { return false }
    return Announcement(sentence).announcesTable
  }

  /// The line behind the last one that could belong to a table which begins at a line.
  private func end(of start: Int, in run: Range<Int>, _ draft: Draft) -> Int {
    guard !draft.lines[start].isProse, !draft.lines[start].isShortSentence, !draft.lines[start].namesTable else { return start }
    var end = start
    // Below a heading in a text without blank lines stands a paragraph, not a row, unless a table is announced.
    if !isSpaced, start + 1 < run.upperBound, draft.lines[start + 1].isProse, !draft.lines[start].shape.endsSentence,
      draft.solid(before: start).map({ announcesTable(draft.lines[$0]) }) != true
    {
      return start
    }
    while end < run.upperBound, draft.lines[end].looksLikeRow, !draft.lines[end].namesTable, end - start < 400,
      !goesOn(at: end, behind: start..<end, draft), !introduces(end, behind: start..<end, in: run, draft)
    { end += 1 }
    return end
  }

  /// Whether the text goes on at a line behind rows: with sentences where no row is one, with what a table rests on, with a
  /// heading in capitals.
  private func goesOn(at index: Int, behind rows: Range<Int>, _ draft: Draft) -> Bool {
    let line = draft.lines[index]
    guard rows.count >= 2 else { return false }
    if isLabel(line) || line.isSectionNumber { return true }
    // "2 Effects on exporters" is a heading where rows have more figures.
    if line.bareNumber != nil, line.shape.digits <= 2, draft.lines[rows].dropFirst().allSatisfy({ $0.shape.digits >= 3 }) { return true }
    if line.shape.innerStops > 0, line.shape.words >= 8 {
      return !draft.lines[rows].dropFirst().contains { $0.shape.innerStops > 0 || $0.shape.endsSentence }
    }
    if line.isProse { return !draft.lines[rows].dropFirst().contains { $0.shape.endsSentence } }
    return line.isInCapitals && !draft.lines[rows].contains(where: \.isInCapitals)
  }

  /// Whether a line behind a heading or a caption is the sentence over a table: the lines behind it are none.
  private func introduces(_ index: Int, behind rows: Range<Int>, in run: Range<Int>, _ draft: Draft) -> Bool {
    guard (1...2).contains(rows.count), index + 2 < run.upperBound, draft.lines[index].isShortSentence else { return false }
    return draft.lines[(index + 1)...(index + 2)].allSatisfy { !$0.shape.endsSentence && $0.looksLikeRow }
  }

  private func isLabel(_ line: SourceLine) -> Bool { Self.labels.contains { line.text.hasPrefix($0) } }

  /// What stands below a table and is no row.
  private static let labels = [
    "Source: ", "Sources: ", "Note: ", "Notes: ", "Quelle: ", "Quellen: ", "Fuente: ", "Source : ", "Fonte: ",
  ]

  private func looksLikeHeader(_ line: SourceLine) -> Bool {
    let shape = line.shape
    // A heading of a column may end in the full stop of a unit: "(w.)".
    guard shape.words <= 20, !shape.endsSentence || line.bytes.last == UInt8(ascii: ")") || line.endsInFigureWord, shape.innerStops <= 1 else { return false }
    // "Ada Reed, born 3 May 1971, banker" is an entry of a list.
    return shape.digits == 0 || !line.bytes.contains(UInt8(ascii: ","))
  }

  /// Whether a line begins with a number, a year or a month, as entries of a list of dates do; of a table's lines the header does not.
  private func beginsWithNumber(_ line: SourceLine) -> Bool {
    let word = line.text.unicodeScalars.split(maxSplits: 1, whereSeparator: \.isBlank).first
    return word.map { (1...2).contains(TokenClass.of(String($0)).group) } ?? false
  }

  /// Whether lines are a paragraph that was broken: most of them nearly as long as the longest.
  private func looksBroken(_ range: Range<Int>, _ draft: Draft) -> Bool {
    let longest = draft.lines[range].map(\.shape.length).max() ?? 0
    let long = draft.lines[range].dropLast().count { $0.shape.length * 10 >= longest * 8 }
    let lower = draft.lines[range].dropFirst().count { $0.shape.beginning == .lower }
    return lower > 0 || (longest >= 60 && long == range.count - 1)
  }

  /// The table of some lines if they are one, the first its header; a line with units stays whole, and the columns uncertain.
  private mutating func table(_ range: Range<Int>, _ draft: Draft, _ evidence: Evidence, units: Int? = nil) -> FoundTable? {
    guard words < Self.mostWords else {
      firstUnread = firstUnread ?? draft.lines[range.lowerBound].number
      return nil
    }
    words += draft.lines[range].reduce(0) { $0 + $1.shape.words }
    let lines = range.filter { $0 != units }.map { SpacingRepair.repair(draft.lines[$0].text).text }
    guard let split = FlatTable.split(lines, model: TableModel.learned) else { return nil }
    let isSure = split.confidence >= Self.publishedConfidence
    let canPublish = evidence == .announced || split.plausibility >= Self.surePlausibility
    switch evidence {
    // A header with one row is a caption with a header below it as soon.
    case .announced: guard range.count > 2 || split.plausibility >= Self.leastPlausibility else { return nil }
    case .announcedAsList, .belowCaption, .amidText: guard canPublish || FigureRows.endInFigures(lines.dropFirst()) else { return nil }
    case .behindList, .apart: guard split.plausibility >= Self.leastPlausibility else { return nil }
    }
    var rows = [split.header] + split.rows
    if let units { rows.insert([draft.lines[units].text] + split.header.dropFirst().map { _ in "" }, at: units - range.lowerBound) }
    let cells = zip(draft.lines[range], rows).map { Self.asWritten($1, in: $0.text) }
    let isPublished = isSure && canPublish && units == nil && !Self.cutsUnits(cells.dropFirst())
    return FoundTable(
      header: cells[0], rows: Array(cells.dropFirst()), basis: isPublished ? .recovered : .uncertain,
      confidence: split.confidence)
  }

  /// Whether a column has one word and nothing else behind a column of figures, which is their unit: "870 | Euro".
  private static func cutsUnits(_ rows: ArraySlice<[String]>) -> Bool {
    guard rows.count >= 3, let first = rows.first else { return false }
    return first.indices.dropFirst().contains { column in
      !NumberColumns.isNumber(first[column]) && !NumberColumns.isMissing(first[column])
        && rows.allSatisfy { $0[column] == first[column] && NumberColumns.isNumber($0[column - 1]) }
    }
  }

  /// The cells of a repaired line as the line has them, so that repairs are recorded where they are made.
  static func asWritten(_ cells: [String], in line: String) -> [String] {
    var rest = Substring(line).unicodeScalars
    return cells.map { cell in
      var result = String.UnicodeScalarView()
      while let first = rest.first, first.isBlank { rest.removeFirst() }
      for scalar in cell.unicodeScalars {
        if scalar.isBlank {
          if let next = rest.first, next.isBlank { result.append(" ") }
          while let next = rest.first, next.isBlank { rest.removeFirst() }
        } else if let next = rest.first {
          result.append(next)
          rest.removeFirst()
        }
      }
      return String(result)
    }
  }
}

extension SourceLine {
  /// Whether it is a paragraph: sentences, or a long one.
  var isProse: Bool {
    shape.endsSentence && (shape.innerStops > 0 || shape.words >= 12) && BulletMarker.read(self) == nil
  }

  /// Whether it is a sentence, if not a long one: "These are the seats by party."
  fileprivate var isShortSentence: Bool {
    shape.endsSentence && shape.words >= 5 && bytes.last != UInt8(ascii: ")") && !endsInFigureWord && BulletMarker.read(self) == nil
  }

  /// Whether it ends in a figure and a shortened word in small letters: "2025 proj."
  fileprivate var endsInFigureWord: Bool {
    let words = bytes.split(separator: 0x20).suffix(2)
    guard words.count == 2, let figure = words.first, let word = words.last, bytes.last == UInt8(ascii: ".") else { return false }
    return figure.allSatisfy { (48...57).contains($0) } && word.dropLast().allSatisfy { (97...122).contains($0) }
  }

  /// Whether it is a number and nothing else, as steps have above them.
  fileprivate var isNumberAlone: Bool { shape.words == 1 && shape.digits == shape.length }

  /// Whether it is the number of a section and nothing else: "Article 4", "Annex II".
  var isSectionNumber: Bool {
    shape.words == 2 && shape.ending == .none && SectionNumber.begins(text)
  }

  /// Whether it is in capitals alone, as headings are.
  var isInCapitals: Bool {
    shape.lowerLetters == 0 && shape.upperLetters >= 5 && shape.words <= 8 && shape.digits <= 4
  }
}
