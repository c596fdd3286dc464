/// The part of a paste in which the text of the article stands, where menus and links of its page surround it.
///
/// Lines of text count for a part, short ones against it, and the part with the largest sum is taken: maximum
/// subsequence segmentation (Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence
/// Segmentation", WWW 2009).
struct MainText {
  /// The indices of the lines from the first of the text to its last; empty where there is no text.
  let lines: Range<Int>
  /// Whether what stands above the text are the menus of a page, rather than a title and what belongs to it.
  let isInPage: Bool
  /// The indices of lines outside the text that are entries of menus: they name sections, or stand there twice.
  let menus: Set<Int>

  /// Finds the text among the free lines of a draft.
  init(of draft: Draft) {
    // Where few lines are short there is no page around the text.
    guard draft.lines.indices.count(where: { draft.isFree($0) && !draft.lines[$0].beginsText }) >= 8 else {
      (lines, isInPage, menus) = (draft.lines.indices, false, [])
      return
    }
    let speakers = Self.speakers(in: draft)
    lines = Self.heaviest(in: draft, speakers: speakers)
    let before = draft.lines.indices[..<lines.lowerBound].filter(draft.isFree)
    let above = before.filter { !draft.lines[$0].beginsText }
    let below = draft.lines.indices[lines.upperBound...].filter(draft.isFree)
    guard !lines.isEmpty, above.count >= 8 || below.count >= 8 else {
      (isInPage, menus) = (false, [])
      return
    }
    menus = Self.menus(among: (before + below).filter { !speakers.contains(draft.lines[$0].bytes) }, of: draft)
    let known = above.count(where: draft.isFurniture)
    let entries = above.count(where: menus.contains)
    // Thirty lines of which nothing is known are a list as likely as a menu.
    isInPage = above.count >= 8 && above.count + 12 * known + 6 * entries >= 48
  }

  /// The lines that name who speaks in a transcript: they stand there more than once, each time above what is said.
  private static func speakers(in draft: Draft) -> Set<ArraySlice<UInt8>> {
    let solid = draft.solidLines
    var counts: [ArraySlice<UInt8>: (all: Int, speaking: Int)] = [:]
    for (index, next) in zip(solid, solid.dropFirst()) where draft.isFree(index) && !draft.isFurniture(index) {
      let line = draft.lines[index]
      guard line.shape.words <= 12, line.shape.ending == .none, line.shape.beginning == .upper, line.shape.digits == 0 else { continue }
      let speaks = draft.lines[next].shape.endsSentence && !draft.isFurniture(next)
      counts[line.bytes, default: (0, 0)].all += 1
      counts[line.bytes, default: (0, 0)].speaking += speaks ? 1 : 0
    }
    let found = counts.filter { $0.value.speaking >= 2 && $0.value.speaking * 2 >= $0.value.all }
    guard found.values.reduce(0, { $0 + $1.all }) >= 4 else { return [] }
    // "Jane Roe -- Corbin Securities -- Analyst" may ask but once.
    let hasPosts = found.keys.contains { $0.contains(" -- ".utf8) }
    return Set(found.keys).union(hasPosts ? counts.keys.filter { $0.contains(" -- ".utf8) } : [])
  }

  private static func heaviest(in draft: Draft, speakers: Set<ArraySlice<UInt8>>) -> Range<Int> {
    let wrap = HardWrap(draft)
    var best = (sum: 0, lines: 0..<0)
    var start = 0
    var sum = 0
    for index in draft.lines.indices where draft.isFree(index) {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += speakers.contains(draft.lines[index].bytes) ? 0 : draft.lines[index].weight { wrap.continues(index) }
      if sum > best.sum { best = (sum, start..<(index + 1)) }
    }
    return best.lines.lowerBound..<end(of: best.lines, in: draft)
  }

  /// Where the text ends: a paragraph behind a few short lines, such as links to other pages and a heading, belongs to it.
  private static func end(of lines: Range<Int>, in draft: Draft) -> Int {
    var end = lines.upperBound
    var others = 0
    for index in draft.lines.indices[lines.upperBound...] where draft.isFree(index) && others <= 5 {
      // What announces a list, and its items, are no links.
      others += draft.lines[index].isOfList ? 0 : 1
      if draft.lines[index].beginsText { (end, others) = (index + 1, 0) }
    }
    // A table belongs to it as well, and what leads to that.
    for piece in draft.pieces.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
      guard case .table = piece.kind, piece.lines.lowerBound >= end, piece.lines.lowerBound - end <= mostAboveTable else { continue }
      end = piece.lines.upperBound
    }
    return lines.isEmpty ? lines.upperBound : end
  }

  /// So many lines may stand between the last paragraph and a table that belongs to it.
  private static let mostAboveTable = 24

  private static func menus(among lines: [Int], of draft: Draft) -> Set<Int> {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for index in lines { counts[draft.lines[index].bytes, default: 0] += 1 }
    let keys = lines.map { EchoKey(draft.lines[$0].text).words }
    let words = keys.map(SectionWords.areMenu)
    // What menus name besides sections ("Finance") stands among the like in them, and beside somebody's name in an article.
    return Set(
      lines.indices.filter { place in
        // Labels ("Needs:") recur in an article, and menus have none.
        counts[draft.lines[lines[place]].bytes, default: 0] > 1 && draft.lines[lines[place]].shape.ending != .colon || SectionWords.areAll(keys[place])
          || words[place]
            && [place - 1, place + 1].contains { lines.indices.contains($0) && (words[$0] || draft.isFurniture(lines[$0])) }
      }.map { lines[$0] })
  }
}

extension SourceLine {
  /// Whether the text of an article begins here, rather than one more line of what stands above it.
  var beginsText: Bool {
    if shape.isUnspaced { return shape.length >= 50 && (shape.endsSentence || shape.length >= 100) }
    return shape.words >= 25 || (shape.innerStops > 0 && shape.words >= 12)
      || (shape.ending == .fullStop && shape.words >= 14)
  }

  /// Whether it announces a list or is an item of one by the mark at its end, which no menu's entry has.
  var isOfList: Bool { shape.words >= 3 && [.colon, .semicolon, .comma].contains(shape.ending) }

  /// How much a line speaks for the text of an article, or against it, in words.
  ///
  /// What a short line costs was chosen on some sixty news pages; from 5 to 10 the same text is found on nearly all.
  fileprivate func weight(isBroken: () -> Bool) -> Int {
    let words = shape.isUnspaced ? shape.length / 2 : shape.words
    if beginsText || isBroken() { return min(words, 60) }
    if words >= 8, shape.endsSentence { return words / 2 }
    if shape.hasTab { return 4 }
    if isOfList { return 0 }
    // What is marked is a part of an article; what is long may be.
    if words >= 12 || shape.pipes > 1 || isMarkedQuote || isMarkedHeading || BulletMarker.read(self) != nil {
      return 0
    }
    return -5
  }
}
