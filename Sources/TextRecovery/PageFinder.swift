import Markup

/// Claims what stands around an article on its page: menus above the title, links and menus below the text.
enum PageFinder {
  /// Claims the lines above the title and those below the text, from a line on that only pages have.
  ///
  /// Sentences stay, save those that stand there twice and those about cookies and the like; and so does what names the
  /// author or the date right above the title.
  static func claim(around main: MainText, in draft: inout Draft) {
    if main.isInPage, let title = draft.titleLine {
      let near = draft.lines.indices[..<title].filter { !draft.lines[$0].isBlank }.suffix(4)
      let credits = Set(near.filter { Byline.isCredit(draft.lines[$0]) })
      claim(draft.lines.indices[..<title].filter { !credits.contains($0) }, around: main, in: &draft)
    }
    if let end = end(of: main, in: draft) {
      claim(Array(draft.lines.indices[end...]), around: main, in: &draft)
    }
  }

  private static func claim(_ lines: [Int], around main: MainText, in draft: inout Draft) {
    for index in lines where draft.isFree(index) {
      let line = draft.lines[index]
      guard !line.isSentence || line.isOfBrowser || main.menus.contains(index) else { continue }
      draft.claim(index..<(index + 1), as: .omission(.boilerplate))
    }
  }

  /// The first line below the text that is the page's, where there are many lines and enough of them are known.
  private static func end(of main: MainText, in draft: Draft) -> Int? {
    let below = draft.lines.indices[main.lines.upperBound...].filter(draft.isFree)
    guard !main.lines.isEmpty, below.count >= 8 else { return nil }
    if main.isInPage { return below.first { draft.isFurniture($0) || main.menus.contains($0) } }
    let known = below.filter(draft.isFurniture)
    guard known.count >= 3, let first = known.first else { return nil }
    // A list of the article's between a few lines of the page is not the page's.
    return known.count * 10 >= below.count { $0 >= first } ? first : nil
  }
}

extension SourceLine {
  /// Whether it is about what a browser does, in any language.
  fileprivate var isOfBrowser: Bool {
    let text = text.lowercased()
    return ["cookie", "javascript", "browser"].contains(where: text.contains)
  }

  /// Whether it is a sentence or more, which a page seldom has outside its article.
  fileprivate var isSentence: Bool {
    beginsText || (shape.ending == .fullStop && (shape.isUnspaced ? shape.length >= 20 : shape.words >= 8))
  }
}
