/// Reads the lines that say who wrote an article, and when and where.
enum Byline {
  /// The author's name of a byline, without "By"; nothing when the line is no byline.
  ///
  /// A byline has no full stop at its end and names at most a few people, each word with a capital.
  static func author(_ line: SourceLine) -> String? {
    guard line.shape.words <= 16, line.shape.ending != .colon, line.shape.innerStops <= 1 else { return nil }
    let text = line.text
    let folded = text.lowercased()
    if line.bytes.last == UInt8(ascii: ")"), let names = namesInTurn(text) { return names }
    if let name = nameBeforeAddress(line) ?? nameBehindDate(text, folded) ?? nameBehindLabel(line) ?? nameBehindKind(line) ?? nameBeforeDate(line) { return name }
    for start in starts where folded.begins(start) {
      let name = String(text.dropFirst(start.count)).trimmingBlanks
      let head = withoutTail(name)
      // "Interview by Jane Roe | 3 May 2031 | 12 min read"
      if isNames(name) || isNames(head) && name.utf8.drop(while: { $0 != UInt8(ascii: "|") }).contains(where: { (48...57).contains($0) }) { return head }
      if line.shape.ending == .none, let name = withoutPost(name), isNames(name) { return name }
    }
    return nil
  }

  /// The names in "Jane Roe (now) and Erik Lund (earlier)", as reports have them that go on for a day.
  private static func namesInTurn(_ text: String) -> String? {
    guard text.contains("(now)") || text.contains("(earlier)") else { return nil }
    let names = text.replacing(" (now)", with: "").replacing(" (earlier)", with: "").replacing("; ", with: " and ")
    return isNames(names) ? names : nil
  }

  /// The name in "来源：海湾晨报 作者：林若川 责任编辑：周启明", where the source, the author and the editor share a line.
  private static func nameBehindLabel(_ line: SourceLine) -> String? {
    guard line.shape.caselessLetters >= 4, line.shape.length <= 80 else { return nil }
    let scalars = Array(line.text.unicodeScalars)
    if let name = nameBeforeKoreanPost(line) { return name }
    for label in ["作者", "记者", "記者", "撰文"] {
      let label = Array(label.unicodeScalars)
      guard let start = scalars.indices.first(where: { scalars[$0...].starts(with: label) && $0 + 3 < scalars.count }),
        [":", "："].contains(scalars[start + 2])
      else { continue }
      let rest = scalars[(start + 3)...].drop(while: \.isBlank)
      let name = rest.prefix { $0.letterKind == .caseless || $0 == "·" }
      if (2...12).contains(name.count) { return String(String.UnicodeScalarView(name)) }
    }
    return nil
  }

  /// The name in "홍길동 기자": a reporter's, before the word for what they are.
  private static func nameBeforeKoreanPost(_ line: SourceLine) -> String? {
    guard line.shape.words <= 5, line.shape.length <= 40 else { return nil }
    let words = line.text.split(separator: " ").map { String($0) }
    guard let post = words.firstIndex(where: koreanPosts.contains), post >= 1, words[post...].dropFirst().allSatisfy({ $0.contains("@") }),
      (2...4).contains(words[post - 1].unicodeScalars.count)
    else { return nil }
    return words[post - 1]
  }

  private static let koreanPosts: Set<String> = ["기자", "특파원", "선임기자", "전문기자", "논설위원", "객원기자"]

  /// The name in "Jane Roe jane.roe@example.net".
  private static func nameBeforeAddress(_ line: SourceLine) -> String? {
    guard (3...4).contains(line.shape.words), line.bytes.contains(UInt8(ascii: "@")) else { return nil }
    let words = line.text.split(separator: " ")
    guard words.last?.contains("@") == true, !words.dropLast().contains(where: { $0.contains("@") || $0.contains(":") }) else { return nil }
    let name = words.dropLast().joined(separator: " ")
    return isNames(name) ? name : nil
  }

  /// The names in "Commentary by Jane Roe and Erik Lund", behind a word for what kind of text it is.
  private static func nameBehindKind(_ line: SourceLine) -> String? {
    guard line.bytes.prefix(40).split(separator: 0x20, maxSplits: 4).dropFirst().contains(where: { $0.elementsEqual("by".utf8) }) else {
      return nil
    }
    let words = line.text.split(separator: " ")
    guard let by = words.prefix(4).firstIndex(of: "by"), by > 0,
      words[..<by].allSatisfy({ kinds.contains($0.lowercased()) })
    else { return nil }
    let behind = words[(by + 1)...]
    guard behind.count >= 2, !behind.contains(where: { notNames.contains($0.lowercased()) }) else { return nil }
    let name = behind.joined(separator: " ")
    return isNames(name) ? withoutTail(name) : nil
  }

  /// The names in "Spotlight published by Jane Roe and Erik Lund on February 6, 2024".
  private static func nameBeforeDate(_ line: SourceLine) -> String? {
    guard line.shape.digits >= 4 else { return nil }
    let words = line.text.split(separator: " ")
    guard let by = words.prefix(4).firstIndex(where: { $0 == "by" || $0 == "By" }), let on = words[by...].firstIndex(of: "on"), on - by >= 3,
      isDate(words[(on + 1)...].joined(separator: " "))
    else { return nil }
    let name = words[(by + 1)..<on].joined(separator: " ")
    return isNames(name) ? name : nil
  }

  /// What an article is called beside its author; "Statistics by Age Group" has none.
  private static let kinds: Set<String> = [
    "brief", "commentary", "report", "analysis", "essay", "op-ed", "explainer", "blog", "post", "article", "paper", "feature", "opinion",
    "column", "policy", "research", "special", "guest", "interview", "review",
  ]

  /// Words that stand behind a person's office or in the title of a speech, and in no name.
  private static let notNames: Set<String> = ["at", "the", "of", "for", "in", "on", "to"]

  /// The name in "Posted on February 8, 2026 by Jane Roe".
  private static func nameBehindDate(_ text: String, _ folded: String) -> String? {
    guard let first = folded.split(separator: " ").first, publishing.contains(String(first)) else { return nil }
    let words = text.split(separator: " ")
    guard let by = words.lastIndex(of: "by"), isDate(words[..<by].joined(separator: " ")) else { return nil }
    let name = words[(by + 1)...].joined(separator: " ")
    return isNames(name) ? name : nil
  }

  /// Whether a line is nothing but when, and perhaps where, an article appeared.
  static func isDateline(_ line: SourceLine) -> Bool {
    guard line.shape.words <= 18, line.shape.digits >= 4, line.shape.digits <= 24 else { return false }
    guard line.shape.ending == .none || line.shape.ending == .fullStop else { return false }
    let text = line.text
    // A law's title goes on with its date: "of 27 February 2031".
    guard !text.hasPrefix("of ") else { return false }
    if isDate(text) || isDate(withoutSite(text)) || isNotice(line) { return true }
    if let date = dateBeforeSection(text) ?? dateBeforeAge(text) ?? dateBeforeSource(line) { return isDate(date) }
    let parts = text.unicodeScalars.split { $0 == "·" || $0 == "|" || $0 == "•" }.map { String($0) }
    guard parts.count >= 2, let first = parts.first, let last = parts.last else { return false }
    // "May 7th, 2024 | Read online"
    if parts.dropFirst().allSatisfy({ FurnitureLines.contains(FoldedLine.folded(ArraySlice($0.utf8))) }) { return isDate(first) }
    // "11 April 2024, 07:45 • 3120 views"
    if parts.count == 2, last.split(separator: " ").count == 2, last.utf8.first(where: { $0 != 0x20 }).map({ (48...57).contains($0) }) == true {
      return isDate(first)
    }
    // "Coast News · Posted: 3 May 2031", "PTI | Chisinau | Updated: 29-03-2022 18:49 IST"
    return parts.dropLast().allSatisfy { $0.split(separator: " ").count <= 4 }
      && words(of: last).first(where: { _ in true }).map(isPublishing) ?? false && isDate(last)
  }

  /// The date in "Kabar.example, 12 Agustus 2025, 09:15 WIB", behind the site's address.
  private static func withoutSite(_ text: String) -> String {
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: ",")) ?? text.utf8.firstIndex(of: 0x20), text[..<end].utf8.dropFirst().contains(UInt8(ascii: ".")),
      !text[..<end].utf8.contains(where: { $0 == 0x20 || (0x30...0x39).contains($0) })
    else { return "" }
    return String(text[text.index(after: end)...])
  }

  /// Whether a gazette says whose a document is and when it appeared: "A Notice by the Coast Guard on 06/24/2025".
  private static func isNotice(_ line: SourceLine) -> Bool {
    guard ["A Notice by the ", "A Rule by the ", "A Proposed Rule by the ", "A Presidential Document by the "].contains(where: { line.bytes.starts(with: $0.utf8) }),
      let on = line.text.ranges(of: " on ").last
    else { return false }
    return isDate(String(line.text[on.upperBound...]))
  }

  /// The date in "February 23, 2011 in Nation/World".
  private static func dateBeforeSection(_ text: String) -> String? {
    guard let preposition = text.ranges(of: " in ").last else { return nil }
    let section = text[preposition.upperBound...].split(separator: " ")
    guard (1...2).contains(section.count), section.allSatisfy({ $0.unicodeScalars.first?.properties.isUppercase == true }) else { return nil }
    return String(text[..<preposition.lowerBound])
  }

  /// The date in "2017-03-09 07:20 来源：新华社 责任编辑：…".
  private static func dateBeforeSource(_ line: SourceLine) -> String? {
    guard line.shape.caselessLetters >= 4 else { return nil }
    let text = line.text
    return ["来源", "來源", "责任编辑", "責任編輯"].lazy.compactMap { text.ranges(of: $0).first.map { String(text[..<$0.lowerBound]) } }.first { !$0.isEmpty }
  }

  /// The date in "August 17, 2014 / 10:59 PM / 3 years ago".
  private static func dateBeforeAge(_ text: String) -> String? {
    guard text.utf8.suffix(4).elementsEqual(" ago".utf8), let bar = text.ranges(of: " / ").last,
      text[bar.upperBound...].split(separator: " ").count == 3
    else { return nil }
    return String(text[..<bar.lowerBound])
  }

  /// Whether a line is a date behind a word that says what happened then: "Published On 11 May 2027".
  static func beginsDateline(_ line: SourceLine) -> Bool {
    guard line.shape.digits >= 4, let first = words(of: line.text).first(where: { _ in true }) else { return false }
    return isPublishing(first) && isDateline(line)
  }

  /// Whether a text is nothing but a day, perhaps with a time.
  static func isDate(_ text: String) -> Bool {
    var months = 0
    var years = 0
    for word in words(of: text) {
      switch datePart(word) {
      case .month: months += 1
      case .year: years += 1
      case .time, .filler: break
      case nil: return false
      }
    }
    return years >= 1
      && (months >= 1 || text.utf8.contains { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E } || text.contains("年"))
  }

  /// Whether a text is nothing but a day without its year, "March 14", as it stands between the posts of a day.
  static func isDay(_ text: String) -> Bool {
    let parts = words(of: text).map(datePart)
    return parts.contains(.month) && parts.contains(.time) && !parts.contains(nil)
  }

  /// What a word can be in a dateline.
  enum DatePart {
    /// A year, or a whole date in figures.
    case year
    case month
    /// A day's number, a weekday, a clock time.
    case time
    /// A word that stands around dates.
    case filler
  }

  /// What a lower-case word without marks at its ends is in a dateline; nothing where it is no part of one.
  static func datePart(_ word: String) -> DatePart? {
    if DateWords.monthBesideDay(word) != nil { return .month }
    if isYear(word) || isNumericDate(word) { return .year }
    if isClock(word) || DateWords.weekday(word) != nil || isZone(word) { return .time }
    return fillers.contains(word) ? .filler : nil
  }

  /// Whether a word is how far a clock is ahead: "gmt+08:00".
  private static func isZone(_ word: String) -> Bool {
    (word.begins("gmt") || word.begins("utc")) && word.utf8.count > 3 && word.utf8.dropFirst(3).allSatisfy { (0x30...0x3A).contains($0) || $0 == 0x2B || $0 == 0x2D }
  }

  /// Whether a lower-case word says that a date follows.
  static func isPublishing(_ word: String) -> Bool { publishing.contains(word) }

  /// Whether a line ends in a word behind which a date stands: "Answered on", "Published".
  static func isDateLabel(_ line: SourceLine) -> Bool {
    words(of: line.text).reduce(nil) { $1 }.map(fillers.contains) ?? false
  }

  /// Whether a line says who wrote an article, or when it appeared.
  static func isCredit(_ line: SourceLine) -> Bool {
    isDateline(line) || author(line) != nil || CreditLine.isSurely(line)
  }

  /// Whether the author's name stands on the next line.
  static func isLeadIn(_ line: SourceLine) -> Bool {
    guard line.shape.words <= 2, line.shape.length <= 12 else { return false }
    let text = line.text.lowercased().trimmingBlanks
    return text == "author" || text == "authors" || starts.contains { $0.trimmingBlanks == text }
  }

  private static let starts = [
    "by: ", "by ", "written by ", "written by: ", "article by ", "story by ", "words by ", "posted by ",
    "published by ", "published by: ", "issued by ",
    "text by ", "propos recueillis par ", "report by ", "analysis by ", "opinion by ", "review by ", "reported by ", "author: ",
    "authors: ", "interview by ", "interview: ", "von ", "par ", "por ", "di ", "door ", "text: ",
    "автор: ", "نویسنده: ", "الكاتب: ", "بقلم ",
  ]

  private static let publishing: Set<String> = [
    "published", "updated", "update", "posted", "modified", "created", "edited", "date", "publié",
    "veröffentlicht",
    "aktualisiert", "опубликовано", "publicado", "actualizado", "pubblicato", "aggiornato", "güncelleme",
    "issued", "released", "reviewed", "checked", "modifié", "modifiée", "publiée", "actualisé", "stand", "erstellt", "geändert", "modificado",
    "publicada", "modificato", "gepubliceerd", "bijgewerkt", "publicerad", "uppdaterad", "opublikowano", "aktualizacja",
    "atualizado", "atualizada", "modifica", "modificata", "оновлено", "обновлено",
    "更新", "公開", "配信", "掲載", "投稿", "发布", "发布时间", "更新时间", "发表时间", "發佈", "입력", "수정", "송고", "등록",
  ]

  private static let fillers: Set<String> = publishing.union([
    "edição", "edición", "ausgabe", "page", "still", "current", "information", "toujours", "valide", "mise", "last", "on", "at", "as", "em", "the", "of", "am", "pm", "a.m", "p.m",
    "gmt",
    "utc", "est", "edt", "et", "cet", "cest", "bst", "ist", "first", "h", "uhr", "и",
    "г", "de", "a", "las", "el", "del", "às", "alle", "ore", "kl", "cdt", "cst", "pst", "pdt", "le", "den",
    "um", "mis", "à", "jour", "local", "time",
    "wib", "wita", "wit", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "om", "laatste", "dernière", "última",
    "ultimo", "zuletzt", "letzte", "son", "terakhir", "terbit", "diperbarui", "senast", "sist",
    "ago", "há", "hace", "horas", "minutos", "hours", "utcupdated",
    "il", "в", "о", "об", "saat", "hs", "hrs", "uur", "klo", "godz", "jst", "kst", "时间", "日期", "日時",
  ])

  /// The words, each made when it is asked for, since most lines are told by the first one.
  private static func words(of text: String) -> some Sequence<String> {
    text.lowercased().unicodeScalars
      .split {
        $0.isBlank || $0 == "," || $0 == "|" || $0 == "·" || $0 == "•" || $0 == "(" || $0 == ")" || $0 == "–"
          || $0 == "—"
      }
      .lazy.map { word in
        var word = word
        while let last = word.last, last == "." || last == ":" || last == "：" { word.removeLast() }
        return String(word)
      }
      .filter { !$0.isEmpty && $0 != "-" && $0 != "/" && $0 != ":" }
  }

  private static func isYear(_ word: String) -> Bool {
    // A copy may have lost the blank before the time: "20254:12".
    let year = word.utf8.count >= 8 && isClock(String(word.dropFirst(4))) && word.contains(":") ? String(word.prefix(4)) : word
    return year.utf8.count == 4 && (Int(year).map { (1500...2199).contains($0) } ?? false)
  }

  private static func isNumericDate(_ word: String) -> Bool {
    if word.contains("年") {
      return word.contains("月")
        && word.unicodeScalars.allSatisfy { $0.letterKind == .digit || "年月日".unicodeScalars.contains($0) }
    }
    let parts = word.utf8.split { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E }
    return parts.count == 3 && parts.allSatisfy { $0.allSatisfy { (48...57).contains($0) } && $0.count <= 4 }
      && parts.contains { $0.count == 4 }
  }

  private static func isClock(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, first.letterKind == .digit else { return false }
    return word.unicodeScalars.allSatisfy {
      $0.letterKind == .digit || $0 == ":" || $0 == "." || "stndrhapmo时時分".unicodeScalars.contains($0)
    }
  }

  /// Whether a text is names: capitals everywhere but in "and", "of", "de" and the like.
  private static func isNames(_ text: String) -> Bool {
    let small: Set<String> = [
      "and", "of", "the", "for", "in", "at", "de", "del", "da", "di", "la", "le", "van", "von", "der", "den",
      "al", "el",
      "staff", "reporters", "correspondent", "correspondents", "agencies", "desk",
      "bin", "und", "et", "y", "e", "i", "en", "dos", "du", "ter", "&", "|", "-", "–", "—", "·", "•", "with",
      "и",
    ]
    let words = text.split(separator: " ")
    guard let first = words.first?.unicodeScalars.first,
      first.letterKind == .upper || first.letterKind == .caseless,
      words.count <= 14
    else { return false }
    return text.unicodeScalars.last != "."
      && words.allSatisfy { word in
        let kind = word.unicodeScalars.first { $0.letterKind != .none }?.letterKind ?? .none
        return kind != .lower || small.contains(String(word))
      }
  }

  /// The names without what the author is, in small letters behind a comma: "Solène Arribas, envoyée spéciale à Dromen".
  private static func withoutPost(_ name: String) -> String? {
    guard let comma = name.unicodeScalars.firstIndex(of: ","), name[..<comma].contains(" "),
      name[comma...].unicodeScalars.first(where: { $0.letterKind != .none })?.letterKind == .lower
    else { return nil }
    return String(name[..<comma])
  }

  /// The names without a date or an agency behind a bar, and without a date right behind them.
  private static func withoutTail(_ name: String) -> String {
    let head = String(name.unicodeScalars.prefix { $0 != "|" && $0 != "•" && $0 != "·" })
    if let dash = head.ranges(of: " – ").last ?? head.ranges(of: " - ").last, isDate(String(head[dash.upperBound...])) {
      return String(head[..<dash.lowerBound]).trimmingBlanks
    }
    var words = head.split(separator: " ")
    guard let month = words.lastIndex(where: { isMonth($0) }), month > 0, words.count - month <= 3,
      words[month...].contains(where: { isYear(String($0)) })
    else { return head.trimmingBlanks }
    words.removeSubrange(month...)
    return words.joined(separator: " ").trimmingBlanks
  }

  private static func isMonth(_ word: Substring) -> Bool {
    DateWords.month(word.lowercased().filter { $0 != "." && $0 != "," }) != nil
  }
}

extension String {
  /// As `hasPrefix`, byte by byte; text that is not ASCII would be compared letter by letter.
  func begins(_ start: String) -> Bool { utf8.starts(with: start.utf8) }

  /// The text without white space at its ends.
  var trimmingBlanks: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.isBlank { scalars.removeFirst() }
    while let last = scalars.last, last.isBlank { scalars.removeLast() }
    return String(scalars)
  }
}
