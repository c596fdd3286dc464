import Markup

/// Leaves out what stands at the foot of a page among its furniture, though nobody knows it by its words: addresses, topics,
/// names of other pages.
///
/// Behind the last sentence of an article, and behind the first button or link that follows it, articles have nothing more
/// but sentences, lists with their lead-ins and tables; these and all before them stay.
enum PageFoot {
  /// Claims the lines of the foot, where there is one.
  static func claim(in draft: inout Draft) {
    guard draft.transcript == nil else { return }
    let end = end(of: draft)
    let known = draft.lines.indices[end...].filter { !draft.lines[$0].isBlank && !draft.isFree($0) && draft.isFurniture($0) }
    guard known.count >= 2, let start = start(among: known, in: draft) else { return }
    for index in draft.lines.indices[start...] where draft.isFree(index) && !draft.lines[index].endsLikeText {
      draft.claim(index..<(index + 1), as: .omission(.boilerplate))
    }
  }

  /// The index behind the last line that is an article's for certain.
  private static func end(of draft: Draft) -> Int {
    var end = 0
    for piece in draft.pieces {
      switch piece.kind {
      case .omission, .rule: continue
      case .title, .heading, .paragraph, .list, .quote, .code, .table: end = max(end, piece.lines.upperBound)
      }
    }
    let last = draft.lines.indices[end...].last { draft.isFree($0) && draft.lines[$0].isOfArticle }
    return last.map { $0 + 1 } ?? end
  }

  /// Where the foot begins: at a line that sets nothing but the page's end apart, or at two in a row of those that stand
  /// between paragraphs as well ("Advertisement").
  private static func start(among known: [Int], in draft: Draft) -> Int? {
    known.first { index in
      guard FoldedLine(draft.lines[index]).interrupts else { return true }
      return draft.solid(from: index + 1).map { draft.isFurniture($0) && !draft.isFree($0) } ?? false
    }
  }
}

extension SourceLine {
  /// Whether a line is an article's rather than a page's: a sentence that does not speak to readers, what leads to a list, a note
  /// on the sources.
  fileprivate var isOfArticle: Bool {
    if BulletMarker.read(self) != nil || isMarkedHeading || isMarkedQuote || ReferenceLines.isHeading(self) { return true }
    guard endsLikeText || beginsText || shape.isUnspaced && shape.length >= 12 && shape.endsSentence else { return false }
    return shape.words >= 40 || !speaksToReaders
  }

  /// Whether a line ends as sentences do, and what announces a list and its items.
  fileprivate var endsLikeText: Bool {
    guard shape.words >= 4 || shape.isUnspaced else { return false }
    return shape.endsSentence || isOfList
  }

  /// Whether a line says "we" or "you", as pages do to their readers.
  private var speaksToReaders: Bool {
    bytes.split { !($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z")) }.contains { word in
      Self.readers.contains { $0.utf8.elementsEqual(word.lazy.map { $0 | 0x20 }) }
    }
  }

  private static let readers = ["we", "our", "us", "you", "your"]
}
