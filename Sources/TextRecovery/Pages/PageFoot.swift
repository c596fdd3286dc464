import Markup

/// Leaves out what stands at the foot of a page among its furniture, though nobody knows it by its words: addresses, topics,
/// names of other pages.
///
/// Behind the last sentence of an article, and behind the first link to other pages that follows it, articles have
/// nothing more but sentences, lists with their lead-ins and tables; these and all before them stay. What is said there of the
/// authors whom the byline names is no more of the article than the byline.
enum PageFoot {
  /// Claims the lines of the foot, where there is one.
  static func claim(in draft: inout Draft) {
    guard draft.transcript == nil else { return }
    let authors = draft.byline.map(CreditLine.authors) ?? []
    let end = end(of: draft, by: authors)
    for index in draft.lines.indices[end...] where draft.isFree(index) {
      if introduces(index, authors, in: draft) {
        draft.claim(index..<(index + 1), as: .omission(.byline))
      } else if draft.lines[index].isDisclaimer {
        draft.claim(index..<(index + 1), as: .omission(.boilerplate))
      }
    }
    // Buttons and advertisements stand between the parts of an article as well.
    let known = draft.lines.indices[end...].filter {
      !draft.lines[$0].isBlank && !draft.isFree($0)
        && (draft.isFurniture($0) ? !FoldedLine(draft.lines[$0]).interrupts : introduces($0, authors, in: draft) || draft.lines[$0].isDisclaimer)
    }
    guard known.count(where: { draft.isFurniture($0) || draft.lines[$0].isDisclaimer }) >= 2, let first = known.first, let last = known.last else { return }
    // What goes on for long behind the last known line may be the article's.
    let behind = draft.lines.indices[last...].count(where: draft.isFree)
    for index in first..<(behind <= mostBehind ? draft.lines.count : last) where draft.isFree(index) && !draft.lines[index].endsLikeText {
      draft.claim(index..<(index + 1), as: .omission(.boilerplate))
    }
  }

  /// Whether a line says who one of some authors is: "Jane Roe is a fellow at …", "About Jane Roe", "About the author" and what
  /// stands below that.
  private static func introduces(_ index: Int, _ authors: [String], in draft: Draft) -> Bool {
    let line = draft.lines[index]
    guard let author = authors.first(where: { $0.utf8.contains(0x20) && line.bytes.starts(with: $0.utf8) }) else {
      return CreditFinder.isOverAuthors(line) || line.bytes.starts(with: "About ".utf8) && line.shape.words <= 12 && authors.contains { line.text.begins("About \($0)") }
    }
    let rest = line.bytes.dropFirst(author.utf8.count)
    return rest.isEmpty || introductions.contains { rest.starts(with: $0.utf8) } || draft.solid(before: index).map { CreditFinder.isOverAuthors(draft.lines[$0]) } == true
  }

  private static let introductions = [
    " is a ", " is an ", " is the ", " is co-", " was a ", " was the ", " covers ", " writes ", " reports ", " joined ", " teaches ", " works ", " serves as ",
  ]

  /// So many lines behind the last known one are an address or a list of owners rather than a list of the article's.
  private static let mostBehind = 5

  /// The index behind the last line that is an article's for certain.
  private static func end(of draft: Draft, by authors: [String]) -> Int {
    var end = 0
    for piece in draft.pieces {
      switch piece.kind {
      case .omission, .rule: continue
      case .title, .heading, .paragraph, .list, .quote, .code, .table: end = max(end, piece.lines.upperBound)
      }
    }
    let last = draft.lines.indices[end...].last { draft.isFree($0) && draft.lines[$0].isOfArticle && !draft.lines[$0].isDisclaimer && !introduces($0, authors, in: draft) }
    return last.map { $0 + 1 } ?? end
  }
}

extension SourceLine {
  /// Whether an institution says of itself what it is and that the views are its authors'.
  fileprivate var isDisclaimer: Bool {
    guard shape.words >= 8, shape.endsSentence else { return false }
    return bytes.indices.contains { place in
      bytes[place] == 0x20 && Self.disclaimers.contains { bytes[place...].starts(with: $0.utf8) }
    }
  }

  private static let disclaimers = [
    " does not take institutional positions", " does not take collective positions", " does not take specific policy positions",
    " a private, tax-exempt institution", " is committed to quality, independence, and impact", " diverse array of funders",
    " would benefit from this article, and ", " beyond their academic appointment",
  ]

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
