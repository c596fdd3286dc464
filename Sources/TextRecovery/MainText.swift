/// The part of a paste in which the text of the article stands, where menus and links of its page surround it.
///
/// Lines of text count for a part, short ones against it, and the part with the largest sum is taken: maximum
/// subsequence segmentation (Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence
/// Segmentation", WWW 2009).
struct MainText {
  /// The lines from the first of the text to its last; empty where there is no text.
  let lines: Range<Int>
  /// Whether so many short lines stand above the text that they are the menus of a page.
  let isInPage: Bool

  /// Finds the text among the free lines of a draft.
  init(of draft: Draft) {
    let wrap = HardWrap(draft)
    var best = (sum: 0, lines: 0..<0)
    var start = 0
    var sum = 0
    for index in draft.lines.indices where draft.isFree(index) {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += draft.lines[index].weight(isBroken: wrap.continues(index))
      if sum > best.sum { best = (sum, start..<(index + 1)) }
    }
    lines = best.lines
    let above = draft.lines.indices[..<best.lines.lowerBound].filter { draft.isFree($0) && !draft.lines[$0].beginsText }
    var counts: [String: Int] = [:]
    for line in draft.lines where !line.isBlank { counts[line.text, default: 0] += 1 }
    let known = above.count { Furniture.matches(draft.lines[$0]) }
    let menus = above.count {
      (counts[draft.lines[$0].text] ?? 0) > 1 || SectionWords.areAll(EchoKey(draft.lines[$0].text).words)
    }
    isInPage = above.count >= 8 && above.count + 12 * known + 6 * menus >= 48
  }
}

extension SourceLine {
  /// How much a line speaks for the text of an article, or against it, in words.
  fileprivate func weight(isBroken: Bool) -> Int {
    let words = shape.isUnspaced ? shape.length / 2 : shape.words
    if beginsText || isBroken { return min(words, 60) }
    if words >= 8, shape.endsSentence { return words / 2 }
    // What is marked is a part of an article; what is long may be.
    if shape.hasTab { return 4 }
    if words >= 12 || shape.pipes > 1 || isMarkedQuote || isMarkedHeading || BulletMarker.read(self) != nil {
      return 0
    }
    return -5
  }
}
