/// Tells the numbers of a page that stand with what they count: readers, minutes, bytes, hours that have passed.
extension FoldedLine {
  /// "12 comments", "3 min read", "1.2k shares", "Comments / 4", "less than 1 minute read", "56:27".
  var isCount: Bool {
    // "Apr 14, 2027 • 14 tweets • 4 min read • Read on X"
    if line.shape.digits > 0, text.contains(" tweets • "), text.contains(" min read") { return true }
    // "Industry · 12 min read", but the day in "3 May 2031 | 6 min read" is the article's.
    if line.shape.words <= 14, line.shape.digits > 0, text.contains(" min read"), [" • ", " · ", " | "].contains(where: text.contains),
      line.shape.digits < 4 || CreditLine(line) == nil && Byline.author(line) == nil
    {
      return true
    }
    // "list of 3 items", "list 2 of 3 Who buys the debt?", "Estimated 5 minutes", "view 12 photos", "Переглядів: 3 418"
    if line.shape.digits > 0, text.begins("list ") || text.begins("estimated ") || text.begins("view ") || text.begins("переглядів: ") || text.begins("просмотров: "),
      Self.isTally(text)
    {
      return true
    }
    // "👁 3.1K"
    if text.begins("👁"), let number = text.split(separator: " ").last { return PageCounts.isNumber(number.utf8) }
    // In brackets it is a transcript's.
    if line.shape.words == 1, line.shape.digits > 0, text.hasSuffix("kb") || text.hasSuffix("mb") {
      return PageCounts.isNumber(text.utf8.dropLast(2))
    }
    if line.shape.words == 1 { return line.bytes.first != UInt8(ascii: "[") && RecordingLength.matches(text) }
    if Self.heads.contains(where: text.begins) {
      let rest = text.unicodeScalars.drop { $0 != " " }
      return rest.contains { $0.letterKind == .digit }
        && rest.allSatisfy { $0.letterKind == .digit || $0 == " " || "/:()-–".unicodeScalars.contains($0) }
    }
    if text.begins("less than ") || Self.readingTimes.contains(where: text.begins) {
      return line.shape.words <= 7 && text.contains(" min")
    }
    // "Reedland + 2 more"
    if line.shape.words <= 6, text.hasSuffix(" more"), line.bytes.contains(UInt8(ascii: "+")), line.shape.digits > 0 { return true }
    // "Viewed 4k times"
    if text.begins("viewed "), text.hasSuffix(" times"), line.shape.words == 3 { return true }
    // "Updated 6m ago"
    if ["updated ", "edited ", "posted ", "published ", "modified "].contains(where: text.begins), text.hasSuffix(" ago"), line.shape.words <= 5 { return true }
    // "Listen to this article · 7:42 min"
    if text.begins("listen to this "), line.shape.words <= 7, line.shape.digits > 0 { return true }
    // "Listen · 4:17"
    if text.begins("listen "), let length = text.split(separator: " ").last, RecordingLength.matches(String(length)) { return line.shape.words <= 3 }
    // "Download Report (PDF | 612.4 KB)", "PDF (1.2 MB)"
    if text.begins("download ") || text.begins("pdf (") || text.begins("click to download "), line.shape.words <= 10 {
      return ["kb", "mb", "pdf"].contains { text.hasSuffix($0) || text.hasSuffix($0 + ")") } || text.contains("(pdf")
        || text.begins("download the ") && line.shape.words <= 6
          && [" brief", " report", " paper", " publication", " document", " letter", " statement", " agenda", " transcript"].contains(where: text.hasSuffix)
    }
    // "PDF 204 KB"
    if text.begins("pdf "), line.shape.words == 3, line.shape.digits > 0 { return text.hasSuffix(" kb") || text.hasSuffix(" mb") }
    if text.begins("was this "), line.shape.words <= 6 { return text.hasSuffix(" helpful?") }
    if countsLink { return true }
    guard (2...4).contains(line.shape.words) else { return false }
    let words = text.split(separator: " ")
    guard words.count >= 2, let first = words[0].unicodeScalars.first, first.letterKind == .digit
    else { return false }
    // "1 248 просмотров"
    let tail = words.dropFirst().drop { $0.utf8.count == 3 && $0.utf8.allSatisfy { (48...57).contains($0) } }
    return Self.tails.contains(tail.joined(separator: " ")) || countsLanguages
  }

  /// Whether a line says in how many languages an encyclopedia has a page: "12 languages".
  var countsLanguages: Bool {
    let words = text.split(separator: " ")
    guard words.count == 2, let count = words.first, let last = words.last else { return false }
    return count.utf8.allSatisfy { (48...57).contains($0) } && Self.languages.contains(last)
  }

  private static let languages: Set<Substring> = [
    "languages", "language", "sprachen", "langues", "idiomas", "línguas", "lingue", "talen", "języków", "języki", "языков", "языка", "мов", "мови",
    "språk", "sprog", "kieltä", "jazyků", "nyelv", "limbi", "γλώσσες", "لغة", "زبان", "भाषाएँ",
  ]

  /// Whether a text says how many entries a box has, which of them this is, how long reading takes, or how often a page was seen.
  private static func isTally(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    func isNumber(_ place: Int) -> Bool { words.indices.contains(place) && words[place].utf8.allSatisfy { (48...57).contains($0) } }
    switch words.first {
    case "list": return words.count == 4 && words[1] == "of" && isNumber(2) && words[3] == "items" || isNumber(1) && words[2] == "of" && isNumber(3)
    case "estimated": return words.count == 3 && isNumber(1) && words[2].hasPrefix("minute")
    case "view": return words.count == 3 && isNumber(1) && words[2].hasPrefix("photo")
    default: return words.dropFirst().indices.allSatisfy(isNumber)
    }
  }

  /// What stands before a count.
  private static let heads = ["posts: ", "comments ", "comment ", "shares ", "views ", "комментарии ", "коментарі ", "kommentare ", "commentaires ", "comentarios "]

  /// What is counted.
  private static let tails: Set<String> = [
    "comments", "comment", "shares", "share", "views", "likes", "min", "mins", "min read", "mins read", "minute read",
    "minutes read", "minutes to read", "min. read", "minutes read time", "min read time", "minute read time", "reads",
    "replies", "answers", "answer", "gold badges", "silver badges", "bronze badges", "gold badge", "silver badge", "bronze badge", "retweets", "followers", "subscribers", "members", "accesses", "citations", "altmetric",
    "minuti di lettura", "min di lettura", "min de lectura", "minutos de lectura", "minutes de lecture",
    "min de lecture", "min de leitura", "minutos de leitura", "min lesezeit", "min. lesezeit", "minuten lesezeit",
    "minuten leestijd", "мин чтения", "минут чтения", "минуты чтения", "просмотров", "просмотра", "просмотр", "перегляди", "переглядів", "downloads",
  ]

  /// How long ago another page appeared: "3 hours ago", "vor 2 Stunden", "3小时前".
  var isAge: Bool {
    guard line.shape.words <= 4, line.shape.length <= 24, line.shape.digits >= 1 else { return false }
    let words = text.split(separator: " ").drop { $0 == "from" }
    if let first = words.first, Self.ages.contains(String(first)) || text.begins("il y a ") {
      return (3...4).contains(words.count) && words.dropLast().last.map { $0.utf8.allSatisfy { (48...57).contains($0) } } == true
    }
    guard let number = words.first, number.utf8.first.map({ (48...57).contains($0) }) == true else { return false }
    return Self.endsOfAges.contains { text.hasSuffix($0) } && words.count <= 3
  }

  /// What stands before a number of hours or days that have passed, and behind it.
  private static let ages: Set<String> = ["vor", "hace", "há", "منذ", "قبل"]

  private static let endsOfAges = [" ago", " geleden", " fa", " önce", " назад", " тому", " temu", " sedan", "前", " 전", " पहले", " lalu"]

  private static let readingTimes = [
    "reading time", "estimated reading time", "estimated read time", "read time", "temps de lecture", "lesezeit", "lesedauer", "tiempo de lectura",
    "tempo de leitura", "tempo di lettura", "leestijd", "czas czytania", "время чтения", "время на чтение",
  ]
}
