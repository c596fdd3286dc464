import Markup

/// Claims the lines of the page that are not the article's: furniture, the byline, the dateline.
enum FurnitureFinder {
  /// Claims furniture that stands before the title ("Skip to content").
  static func claimLeading(in draft: inout Draft) {
    for index in draft.lines.indices where draft.isFree(index) {
      guard Furniture.matches(draft.lines[index]) else { return }
      draft.claim(index..<(index + 1), as: .omission(.boilerplate))
    }
  }

  /// Claims furniture anywhere, and a byline and dateline near the title or at the very end.
  static func claim(in draft: inout Draft) {
    var sentences = 0
    let last = draft.lines.indices.last(where: draft.isFree)
    for index in draft.lines.indices where draft.isFree(index) {
      let line = draft.lines[index]
      if Furniture.matches(line), !isHeading(index, in: draft), !isQuoted(index, in: draft) {
        draft.claim(index..<(index + 1), as: .omission(.boilerplate))
      } else if sentences < 2 || index == last {
        claimCredit(index, in: &draft)
      }
      // A sentence between the title and the byline is the article's summary.
      if line.shape.words >= 25 || line.shape.innerStops > 0 {
        sentences += 2
      } else if line.shape.words >= 4, line.shape.endsSentence {
        sentences += 1
      }
    }
  }

  /// Whether a line is one of a quotation in a mail, where `>` is no pointer.
  private static func isQuoted(_ index: Int, in draft: Draft) -> Bool {
    draft.lines[index].isMarkedQuote
      && (draft.isFree(index - 1) && draft.lines[index - 1].isMarkedQuote
        || draft.isFree(index + 1) && draft.lines[index + 1].isMarkedQuote)
  }

  private static func claimCredit(_ index: Int, in draft: inout Draft) {
    let line = draft.lines[index]
    if draft.byline == nil, let author = Byline.author(line) {
      draft.byline = author
      draft.claim(index..<(index + 1), as: .omission(.byline))
    } else if Byline.isDateline(line) {
      draft.claim(index..<(index + 1), as: .omission(.dateline))
    }
  }

  /// Whether a line of one word that is furniture on most pages stands over text here, as a heading does.
  private static func isHeading(_ index: Int, in draft: Draft) -> Bool {
    guard draft.lines[index].shape.words <= 1, draft.solid(before: index) != nil else { return false }
    guard let next = draft.solid(from: index + 1), draft.isFree(next) else { return false }
    let before = draft.solid(before: index).map { draft.lines[$0].shape.endsSentence } ?? false
    return before && draft.lines[next].shape.words >= 12 && draft.lines[next].shape.endsSentence
  }
}
