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
    let free = lines.filter(draft.isFree)
    let kept = kept(free, around: main, of: draft)
    for index in free where !kept.contains(index) { draft.claim(index..<(index + 1), as: .omission(.boilerplate)) }
  }

  /// The lines that stay: sentences, the short ones right behind them, and what leads to them: a heading, a list with the
  /// line that announces it.
  private static func kept(_ lines: [Int], around main: MainText, of draft: Draft) -> Set<Int> {
    func isOfPage(_ place: Int) -> Bool {
      draft.isFurniture(lines[place]) || main.menus.contains(lines[place]) || draft.lines[lines[place]].isOfBrowser
    }
    var kept = draft.transcript.map { transcript in Set(lines.filter(transcript.contains)) } ?? []
    for place in lines.indices {
      let line = draft.lines[lines[place]]
      let goesOn = place > 0 && kept.contains(lines[place - 1]) && line.shape.ending == .fullStop && line.shape.words >= 4
      guard line.isSentence || goesOn, !line.isOfBrowser, !main.menus.contains(lines[place]) else { continue }
      kept.insert(lines[place])
      guard !goesOn else { continue }
      var above = place - 1
      let end = above
      while above >= 0, !kept.contains(lines[above]), !isOfPage(above), BulletMarker.read(draft.lines[lines[above]]) != nil {
        above -= 1
      }
      if above < end, above >= 0, !isOfPage(above), draft.lines[lines[above]].shape.words >= 4 { above -= 1 }
      // A label ("Needs:") may stand there more than once, and below a heading.
      let isLabelled = above >= 0 && draft.lines[lines[above]].isLabel && !draft.isFurniture(lines[above])
      if isLabelled { above -= 1 }
      let isText = above >= 0 && (isLabelled ? !draft.isFurniture(lines[above]) : !isOfPage(above))
      if isText, (1...9).contains(draft.lines[lines[above]].shape.words), [.none, .question].contains(draft.lines[lines[above]].shape.ending)
      {
        above -= 1
      }
      if above < end { kept.formUnion(lines[(above + 1)...end]) }
    }
    return kept
  }

  /// The first line below the text from which on the page outweighs the article; nothing where it does from none.
  ///
  /// Known furniture and entries of menus speak for the page, every other line against it, so that a list or an annex of the
  /// article behind a few buttons stays. Below menus and a text there is more of the page than is known. The weights were
  /// chosen on some sixty news pages, and on some fifty articles that end in lists.
  private static func end(of main: MainText, in draft: Draft) -> Int? {
    let below = draft.lines.indices[main.lines.upperBound...].filter(draft.isFree)
    guard !main.lines.isEmpty, below.count >= 8 else { return nil }
    let weight = main.isInPage ? 16 : 1
    // The times at which other pages appeared stand below their headlines; a chronicle has days.
    let times = Set(below.filter { draft.lines[$0].hasClock && Byline.isDateline(draft.lines[$0]) })
    var best = (sum: main.isInPage ? 0 : 5, start: Int?.none)
    var sum = 0
    // Buttons stand right below an article's text, before its list of names as well as before the page's links.
    for index in below.reversed() {
      let folded = FoldedLine(draft.lines[index])
      if folded.isButton || folded.isEditLink { continue }
      let isEntry = draft.isFurniture(index) || main.menus.contains(index)
      let isTime = times.count >= 3 && times.contains(index)
      let isFoot = isEntry && draft.lines[index].shape.digits >= 4 && draft.lines[index].text.unicodeScalars.contains("©")
      let isText = main.isInPage && draft.lines[index].isSentence && !draft.lines[index].isOfBrowser
      sum += isEntry || isTime ? max(weight, isFoot ? 6 : isTime ? 3 : 1) : isText ? -4 : -1
      if isEntry || isTime, sum >= best.sum { best = (sum, index) }
    }
    guard let start = best.start, times.contains(start), let headline = draft.solid(before: start), draft.isFree(headline),
      headline >= main.lines.upperBound, draft.lines[headline].shape.ending == .none
    else { return best.start }
    return headline
  }
}

extension SourceLine {
  /// Whether it is a word or a few with a colon.
  fileprivate var isLabel: Bool { shape.words <= 4 && shape.ending == .colon }

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
