import Markup

/// Finds the title of a paste and every line that repeats it.
struct TitleFinder {
  private let hints: RecoveryHints
  private let runningHeads: PrintedPages.Heads

  /// Makes a finder that knows what front matter says, and what stands at the head of printed pages.
  init(hints: RecoveryHints, runningHeads: PrintedPages.Heads = PrintedPages.Heads()) {
    self.hints = hints
    self.runningHeads = runningHeads
  }

  /// Claims the title's line, its echoes, and the labels of the page around it.
  func claim(in draft: inout Draft, of main: MainText) {
    if let known = draft.title { return claimEchoes(of: [EchoKey(known.text)], after: known.line, in: &draft) }
    guard let start = draft.lines.indices.first(where: draft.isFree) else { return }
    let opening = Opening(of: draft, before: main)
    let head = head(at: start, of: draft)
    let cover = hints.title == nil ? cover(of: draft, opening) : nil
    let first = settled(in: opening, of: draft) ?? cover?.title.lowerBound ?? title(in: opening, below: head, of: draft) ?? opening.title ?? start
    let line = draft.lines[first]
    guard line.shape.length <= 300, opening.title != nil || cover != nil || !Byline.isCredit(line) else { return }
    let lines = cover?.title ?? broken(from: first, in: draft) ?? first..<(first + (draft.titleGoesOn(behind: first) ? 2 : 1))
    let text = lines.filter { !draft.lines[$0].isBlank }.map { draft.lines[$0].text }.joined(separator: " ")
    let keys = followers(of: lines.upperBound - 1, in: draft)
    let split = TitleLine.split(text, confirmedBy: keys.map(\.text) + [hints.title].compactMap { $0 })
    let title = EchoKey(split.title)
    guard !title.words.isEmpty,
      isTitle(line, split, title, followers: keys.map(\.key)) || draft.isLongHeadline(first) || draft.isChapterTitle(first)
    else { return }
    // A page's own title stands first, with the site's name.
    let page = first > start ? TitleLine.split(draft.lines[start].text, confirmedBy: [split.title]) : nil
    let known = page.flatMap { EchoKey($0.title) == title ? $0.siteName : nil }
    let siteName = split.siteName ?? known ?? SiteOwner.name(above: first, in: draft)
    draft.claim(lines, as: .title(split.title, siteName: siteName))
    if let subtitle = cover?.subtitle { draft.claim(subtitle, as: .paragraph) }
    if known != nil { draft.claim(start..<(start + 1), as: .omission(.titleEcho)) }
    let titles = [title, EchoKey(text)]
    for index in opening.lines where draft.isFree(index) {
      if let reason = reason(of: index, in: opening, of: draft, title: first, titles) {
        draft.claim(index..<(index + 1), as: .omission(reason))
      }
    }
    claimEchoes(of: titles, after: first, in: &draft)
    if let siteName { claimRunningNames(siteName, in: &draft) }
  }

  /// Claims the site's name where it stands alone twice or more in the text, as at the head of printed pages.
  private func claimRunningNames(_ name: String, in draft: inout Draft) {
    let name = EchoKey(name)
    guard !runningHeads.all.isEmpty, name.words.count >= 2 else { return }
    let lines = draft.lines.indices.filter {
      draft.isFree($0) && draft.lines[$0].shape.words == name.words.count && EchoKey(draft.lines[$0].text) == name
    }
    guard lines.count >= 2 else { return }
    for index in lines { draft.claim(index..<(index + 1), as: .omission(.boilerplate)) }
  }

  /// The lines of a title on the cover of a printed document, where it is broken in several and recurs at the head of the pages;
  /// or the line above such, which recurs as well, with the broken one as its subtitle.
  private func cover(of draft: Draft, _ opening: Opening) -> (title: Range<Int>, subtitle: Range<Int>?)? {
    guard !runningHeads.all.isEmpty else { return nil }
    let solid = draft.solidLines.prefix(24)
    let alone = solid.prefix(8).filter { index in
      draft.isFree(index) && draft.lines[index].shape.words >= 3 && !Letterhead.namesBody(draft.lines[index].text)
        && runningHeads.numbered.contains(EchoKey(draft.lines[index].text)) && !opening.isKindOfText(index)
    }
    if alone.count == 1, let title = alone.first { return (title..<(title + 1), subtitle(below: title, of: draft).map { $0..<($0 + 1) }) }
    for first in solid where draft.isFree(first) {
      if let subtitle = subtitle(below: first, of: draft) { return (first..<(first + 1), subtitle..<(subtitle + 1)) }
      for last in (first + 1)..<(first + 6) where draft.isFree(first..<(last + 1)) {
        let lines = first..<(last + 1)
        guard runningHeads.all.contains(EchoKey(draft.lines[lines].map(\.text).joined(separator: " "))) else { continue }
        if draft.isFree(first - 1), runningHeads.all.contains(EchoKey(draft.lines[first - 1].text)) {
          return ((first - 1)..<first, lines)
        }
        return (lines, nil)
      }
    }
    return nil
  }

  /// The lines of a title that is broken in two and stands below in one.
  private func broken(from first: Int, in draft: Draft) -> Range<Int>? {
    guard !draft.lines[first].shape.endsSentence, let second = draft.solid(from: first + 1), draft.isFree(second), draft.lines[second].shape.words <= 14 else {
      return nil
    }
    let whole = EchoKey(draft.lines[first].text + " " + draft.lines[second].text)
    guard whole.words.count >= 4 else { return nil }
    let isRepeated = draft.lines.indices[(second + 1)...].prefix(60).contains {
      draft.lines[$0].shape.words == whole.words.count && draft.isFree($0) && EchoKey(draft.lines[$0].text) == whole
    }
    return isRepeated ? first..<(second + 1) : nil
  }

  /// The line that touches a title of a few words which recurs at the head of the pages, and says more than that.
  private func subtitle(below first: Int, of draft: Draft) -> Int? {
    let title = draft.lines[first]
    guard (2...6).contains(title.shape.words), draft.isFree(first + 1), runningHeads.all.contains(EchoKey(title.text)), !Letterhead.namesBody(title.text)
    else { return nil }
    let own = draft.lines[first + 1]
    guard first + 2 < draft.lines.count, draft.lines[first + 2].isBlank || Byline.isCredit(draft.lines[first + 2]) else { return nil }
    return own.shape.words >= 4 && own.shape.ending == .none && !Byline.isCredit(own) && !runningHeads.all.contains(EchoKey(own.text))
      ? first + 1 : nil
  }

  /// A page's own title with the site's name, as the first line of a paste may have it, and the line that repeats the title.
  private struct Head {
    var title: EchoKey
    var line: Int
    var echo: Int
  }

  private func head(at start: Int, of draft: Draft) -> Head? {
    let line = draft.lines[start]
    guard line.shape.length <= 300, line.shape.words >= 4 else { return nil }
    let echoes = followers(of: start, in: draft)
    let split = TitleLine.split(line.text, confirmedBy: echoes.map(\.text))
    let title = EchoKey(split.title)
    guard split.siteName != nil, title.words.count >= 3,
      let echo = echoes.first(where: { $0.key == title })
    else { return nil }
    return Head(title: title, line: start, echo: echo.index)
  }

  /// The line of the title where the page's own title is known: the one that looks like it if it says the same, else the first that
  /// does.
  private func title(in opening: Opening, below head: Head?, of draft: Draft) -> Int? {
    guard let head, let title = opening.title, title != head.line else { return nil }
    guard title < head.echo + 16,
      EchoKey(TitleLine.split(draft.lines[title].text).title) == head.title
        || EchoKey(draft.lines[title].text).words.starts(with: head.title.words)
    else { return head.echo }
    return title
  }

  /// Why a line around the title is left out; nothing where it stays.
  private func reason(
    of index: Int, in opening: Opening, of draft: Draft, title: Int, _ titles: [EchoKey]
  ) -> Document.Omission.Reason? {
    guard index < title else { return opening.isKind(index) ? .boilerplate : nil }
    if titles.contains(EchoKey(draft.lines[index].text)) { return .titleEcho }
    // The author and the date above a title are read later.
    guard !Byline.isCredit(draft.lines[index]) else { return nil }
    return opening.isLabel(index, before: title) ? .boilerplate : nil
  }

  /// The line of the opening that is the title in front matter.
  private func settled(in opening: Opening, of draft: Draft) -> Int? {
    guard let wanted = hints.title.map(EchoKey.init) else { return nil }
    return opening.lines.first { EchoKey(draft.lines[$0].text) == wanted }
  }

  /// The texts of the first few lines after the title that are no longer than a title.
  private func followers(of first: Int, in draft: Draft) -> [(index: Int, text: String, key: EchoKey)] {
    var found: [(Int, String, EchoKey)] = []
    for index in draft.lines.indices[(first + 1)...].prefix(16) where draft.isFree(index) {
      let line = draft.lines[index]
      // An echo has the title's words and perhaps the site's.
      guard line.shape.length <= 300, line.shape.words <= draft.lines[first].shape.words + 12 else {
        continue
      }
      found.append((index, line.text, EchoKey(line.text)))
    }
    return found
  }

  /// Whether the first line is a title: front matter says so, it is repeated, or it looks like one.
  private func isTitle(
    _ line: SourceLine, _ split: (title: String, siteName: String?), _ key: EchoKey, followers: [EchoKey]
  ) -> Bool {
    let whole = EchoKey(line.text)
    if let wanted = hints.title.map(EchoKey.init) {
      return wanted == key || wanted == whole || wanted.isPrefix(of: whole) || key.isPrefix(of: wanted)
    }
    if followers.contains(where: { $0 == key || $0 == whole || $0.isPrefix(of: whole) }) { return true }
    let shape = line.shape
    guard shape.length <= 200, shape.words <= 30, !shape.hasTab else { return false }
    guard shape.innerStops == 0 || split.siteName != nil || shape.words < 20 else { return false }
    if line.isListItem { return false }
    switch shape.ending {
    case .fullStop: return split.siteName != nil || shape.words <= 6
    case .colon, .semicolon, .comma: return false
    case .none, .question, .exclamation, .ellipsis: return true
    }
  }

  /// Claims repetitions: of the title before the text begins, of a caption within it.
  private func claimEchoes(of titles: [EchoKey], after first: Int, in draft: inout Draft) {
    let longest = titles.map(\.words.count).max() ?? 0
    var inText = false
    for index in draft.lines.indices[(first + 1)...] where draft.isFree(index) {
      let shape = draft.lines[index].shape
      guard shape.length <= 320, shape.words <= longest + 16 else {
        inText = true
        continue
      }
      let line = draft.lines[index]
      if titles.contains(where: { $0.mayBegin(line.bytes) && isEcho(line.text, shape, of: $0) }) {
        draft.claim(index..<(index + 1), as: .omission(inText ? .captionEcho : .titleEcho))
      } else {
        inText = true
      }
    }
  }

  private func isEcho(_ text: String, _ shape: LineShape, of title: EchoKey) -> Bool {
    let key = EchoKey(text)
    if key == title || (key.isPrefix(of: title) && !shape.endsSentence) { return true }
    guard title.words.count >= 3, key.words.count > title.words.count, key.words.starts(with: title.words)
    else { return false }
    return EchoKey(TitleLine.split(text).title) == title
  }
}

extension Draft {
  /// Whether the second line of a title stands directly below: a short one that begins small, with a blank or the author behind it.
  fileprivate func titleGoesOn(behind first: Int) -> Bool {
    guard isFree(first + 1), lines[first].shape.ending == .none, lines[first].shape.length >= 24 else { return false }
    let (line, next) = (lines[first], lines[first + 1])
    let isSmall = next.shape.beginning == .lower && line.shape.length >= 40
    // "Holding the Line: Ships and", "Sailors of the Northern Fleet"
    let isCapital = line.isUnfinished && line.shape.capitalShare > 0.6 && next.shape.capitalShare > 0.6 && next.shape.beginning == .upper
    guard isSmall || isCapital, next.shape.ending == .none, next.shape.words <= 12,
      !next.bytes.contains(UInt8(ascii: ".")), !isFurniture(first + 1)
    else { return false }
    return first + 2 >= lines.count || lines[first + 2].isBlank || Byline.isCredit(lines[first + 2])
  }

  /// Whether a line is one of a paragraph that was broken: it ends in half a word or before a word that must follow, or two lines
  /// and more go on from it.
  func isBrokenText(_ index: Int) -> Bool {
    guard isFree(index + 1), !lines[index].shape.endsSentence else { return false }
    let (line, next) = (lines[index], lines[index + 1])
    if line.endsInBrokenWord { return true }
    guard !titleGoesOn(behind: index) else { return false }
    if line.isUnfinished { return true }
    guard next.shape.beginning == .lower, next.shape.words >= 4, line.shape.length >= 40 else { return false }
    return next.shape.endsSentence || next.shape.words > 12 || isFree(index + 2) && !Byline.isCredit(lines[index + 2])
  }
}
