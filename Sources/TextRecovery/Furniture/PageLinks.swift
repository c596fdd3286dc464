/// Tells links to other pages, and the lines that stand over such links.
extension FoldedLine {
  /// Whether the line leads to another page.
  var isLink: Bool { isRelated || isBreadcrumb || isMoreFrom || isElsewhere || isNeighbour }

  /// "Related: the harbour talks", "Tags: energy", "责任编辑：…".
  private var isRelated: Bool {
    if line.shape.isUnspaced || line.shape.caselessLetters >= 2, line.shape.length <= 40, !text.contains("作者"), !text.contains("记者"),
      let label = Self.credited.first(where: { text.begins($0) })
    {
      let rest = text.unicodeScalars.dropFirst(label.unicodeScalars.count)
      if let mark = rest.first, mark == ":" || mark == "：" { return true }
    }
    // "Baca juga: Harga minyak turun"; a sentence stays.
    if line.shape.words <= 20, line.shape.ending != .fullStop, line.bytes.prefix(60).contains(UInt8(ascii: ":")), let colon = text.firstIndex(of: ":"),
      FurnitureLines.leadsAway(String(text[..<colon]).trimmingBlanks), !text[colon...].dropFirst().allSatisfy({ $0 == " " })
    {
      return true
    }
    guard line.shape.words <= 20, line.shape.ending != .fullStop || line.shape.words <= 6 else { return false }
    return Self.pointers.beginning(of: text) != nil
  }

  /// "More from Reuters", "Most popular in 7 days", "Next in Nation".
  private var isMoreFrom: Bool {
    guard (3...7).contains(line.shape.words), line.shape.ending == .none else { return false }
    if text.begins("more from @") { return true }
    let isMore =
      ["more from ", "more by ", "most popular in ", "most read in ", "most viewed in ", "trending in ", "next in ", "recent episodes from "].contains { text.begins($0) }
      || text.begins("more ") && ["reads from ", "stories from ", "news from ", "coverage from "].contains(where: text.contains)
    if text.begins("most recent "), text.hasSuffix(" stories") { return true }
    return isMore && line.shape.capitalWords * 2 >= line.shape.words
  }

  /// What sends readers to where the article stands: "Read more on coastwire.example", "Continue reading at The Coast Wire".
  private var isElsewhere: Bool {
    if text.begins("from "), text.hasSuffix(", the free encyclopedia") { return true }
    guard (3...10).contains(line.shape.words), line.shape.ending == .none,
      let departure = Self.departures.first(where: { text.begins($0 + " ") })
    else { return false }
    let words = line.text.split(separator: " ").filter { $0 != "→" && $0 != ":" }.dropFirst(departure.split(separator: " ").count)
    if words.count == 1, words.first.map({ $0.contains("://") }) == true { return true }
    guard let preposition = words.first, ["on", "at", "in", "from"].contains(preposition.lowercased()) else { return false }
    return words.dropFirst().allSatisfy { word in
      word == "the" || word == "of" || word == "&" || word.unicodeScalars.first?.properties.isUppercase == true
        || word.utf8.dropFirst().dropLast().contains(UInt8(ascii: "."))
    }
  }

  /// The title of the post before or behind this one, with an arrow that leads there.
  private var isNeighbour: Bool {
    guard line.shape.words <= 20, !line.shape.endsSentence || line.shape.ending == .question else { return false }
    return line.bytes.starts(with: "← ".utf8) || line.bytes.suffix(4).elementsEqual(" →".utf8)
  }

  /// "Home > News > World", "Home   Ships   Contact".
  private var isBreadcrumb: Bool {
    // The head of a table may be "Home   Abroad   Total   Share".
    if line.shape.wideGaps >= 3, text.begins("home "), text.split(separator: " ").contains(where: Self.entries.contains) { return true }
    guard line.shape.words <= 12, text.begins("home ") else { return false }
    let rest = text.dropFirst(5)
    return [">", "›", "»", "/", "→"].contains { rest.hasPrefix($0) }
  }

  /// What menus have beside "Home", and tables have not.
  private static let entries: Set<Substring> = ["contact", "about", "search", "login", "news", "blog"]

  /// Whether a line is nothing but words behind which other posts are found: "#Ardan #shipping".
  var isHashtags: Bool {
    line.bytes.first == UInt8(ascii: "#")
      && line.bytes.split(separator: 0x20).allSatisfy { $0.first == UInt8(ascii: "#") && $0.count > 2 && $0.dropFirst().first != UInt8(ascii: "#") }
      && !line.bytes.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  /// Whether a line that is furniture stands over links to other pages.
  var leadsAway: Bool { FurnitureLines.leadsAway(text) || isMoreFrom }

  /// Whether a line of furniture between paragraphs stands over a link rather than over several: "Lees ook", "Baca juga:".
  var leadsToOne: Bool { Self.invitations.contains(text) }

  /// Whether a line numbers the link that follows, as screen readers do: "list 1 of 2".
  var countsLink: Bool {
    guard line.shape.words == 4, line.shape.digits >= 2, line.bytes.starts(with: "list ".utf8) else { return false }
    return line.text.split(separator: " ")[2] == "of"
  }

  private static let pointers = Beginnings([
    "related:", "more on:", "read more about this topic:", "read more:", "read also:", "also read:", "see also:", "read next:", "recommended:",
    "watch:", "more:", "watch |", "listen |", "topic:", "topics:",
    "don't miss:", "tags:", "labels:", "kategorien:", "categorías:", "catégories :", "etiquetas:", "теги:", "метки:", "мітки:", "сюжет:", "filed under:", "categories:", "category:", "posted in:", "news id ",
    "news code ", "news id:", "news code:", "story code:",
    "share this:",
    "follow us on ", "lire aussi :", "lire aussi:", "lesen sie auch:", "lee también:", "читайте также:",
    "leggi anche:",
  ])

  /// Where an article was copied from and who edited it, and the sizes of letters, on pages in Chinese.
  private static let credited = ["来源", "來源", "责任编辑", "責任編輯", "编辑", "編輯", "字号", "分享到", "【责任编辑", "（编辑", "(责任编辑", "（责任编辑"]

  private static let departures = [
    "read more", "continue reading", "keep reading", "read on", "read it", "read article", "read the full article", "read the full story",
    "read the full report", "read the full text", "read the full piece", "read the full interview", "read full article",
    "read full story", "read the original article", "read the original", "view the original", "view original",
    "see the original",
  ]

  private static let invitations: Set<String> = [
    "also read", "read also", "lesen sie auch", "lire aussi", "à lire aussi", "lee también", "lea también", "leia também", "veja também",
    "leggi anche", "lees ook", "czytaj także", "czytaj też", "zobacz także", "читайте также", "читайте також", "ilgili haber", "اقرأ أيضا",
    "اقرأ أيضاً", "بیشتر بخوانید", "यह भी पढ़ें", "ये भी पढ़ें", "baca juga", "läs också", "läs även", "les også", "læs også", "lue myös",
    "citește și", "čtěte také", "διαβάστε επίσης", "διαβάστε ακόμη", "διαβαστε επισης", "διαβαστε ακομη", "xem thêm", "đọc thêm",
  ]
}
