import Markup

/// Finds dates in a document's text.
///
/// Written-out and numeric dates, months and years stand for themselves; "last week", "on Wednesday" and dates
/// without a year are counted from the day of publication, and stay without a date where that is not known. Below a
/// heading that is a year, as in a chronicle, days and months without one lie in that year.
package enum DateFinder {
  /// All dates in reading order; relative ones have a date only when it is known from when they count.
  package static func dates(in document: Document, publishedOn: PartialDate?) -> [DateExpression] {
    var found: [DateExpression] = []
    if let title = document.title { found += dates(in: title.text, block: "title", publishedOn: publishedOn) }
    var chapter: (level: Int, year: Int)?
    for block in document.blocks {
      if case .heading(let level, let text) = block.content {
        if let year = year(text.text) { chapter = (level, year) } else if let known = chapter, level <= known.level { chapter = nil }
      }
      found += dates(in: block.text, block: block.id, publishedOn: publishedOn, chapter: chapter?.year)
    }
    return found
  }

  /// The year that is all of a heading.
  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1000...2199).contains(year) else { return nil }
    return year
  }

  /// The dates of one text.
  package static func dates(in text: String, block: String, publishedOn: PartialDate?) -> [DateExpression] {
    dates(in: text, block: block, publishedOn: publishedOn, chapter: nil)
  }

  private static func dates(in text: String, block: String, publishedOn: PartialDate?, chapter: Int?) -> [DateExpression] {
    let bytes = Array(text.utf8)
    return DateWord.stretches(of: bytes).flatMap { words in
      dates(in: words, of: bytes, block: block, publishedOn: publishedOn, chapter: chapter)
    }
  }

  /// The dates of one stretch of words.
  private static func dates(
    in words: [DateWord], of bytes: [UInt8], block: String, publishedOn: PartialDate?, chapter: Int?
  ) -> [DateExpression] {
    var found: [DateExpression] = []
    var index = 0
    while index < words.count {
      guard words[index].canBeginDate,
        let match = DateGrammar(words, at: index, publishedOn: publishedOn, chapter: chapter).match()
      else {
        index += 1
        continue
      }
      let range = words[index].range.lowerBound..<words[index + match.length - 1].core.upperBound
      found.append(
        DateExpression(
          block: block, range: range, surface: String(decoding: bytes[range], as: UTF8.self), date: match.date,
          precision: match.precision, kind: match.kind))
      index += match.length
    }
    return found
  }
}
