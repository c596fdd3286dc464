/// Tells lines of the page from lines of the article.
///
/// Only whole lines are matched, and only short ones, so that a sentence of the article which mentions
/// cookies or sharing stays.
enum Furniture {
  /// Whether a line is page furniture ("Exit mobile version", a copyright line, a photo credit).
  static func matches(_ line: SourceLine) -> Bool {
    guard line.shape.length <= 160, line.shape.words <= 24 else {
      return line.bytes.starts(with: "Thank you for your patience while we verify access".utf8)
    }
    // What has more than one sentence, and is longer than all the lines that are known, is read no further.
    guard line.shape.innerStops == 0 || line.shape.length <= longest || line.bytes.contains(0xA9) else {
      return false
    }
    let text = folded(line.bytes)
    if line.shape.length <= longest, FurnitureLines.contains(text) || isMenu(line) || isHashtags(line) { return true }
    guard line.shape.innerStops == 0 || text.begins("©") || text.begins("copyright ©") || text.hasSuffix("all rights reserved") else {
      return false
    }
    return isOfAssistant(line) || isWhereabouts(line) || isMarking(text, line) || isCopyright(text, line) || isCredit(text, line)
      || isRelated(text, line) || isCount(text, line)
      || isOffer(text, line) || isBreadcrumb(text, line) || isMoreFrom(text, line) || isShareBar(text, line)
      || isElsewhere(text, line) || isAge(text, line) || isNeighbour(line)
  }

  /// Whether a line says from where those wrote whom the byline names: "Jane Roe reported from Oslo, and Erik Lund from Cairo."
  private static func isWhereabouts(_ line: SourceLine) -> Bool {
    guard (3...24).contains(line.shape.words) else { return false }
    if line.bytes.starts(with: "Reporting from ".utf8) { return line.shape.words <= 6 && line.shape.ending == .none }
    guard line.shape.ending == .fullStop, line.shape.innerStops <= 1,
      line.bytes.prefix(80).split(separator: 0x20)
        .contains(where: { $0.elementsEqual("reported".utf8) || $0.elementsEqual("contributed".utf8) })
    else { return false }
    return line.text.split(separator: " ").allSatisfy { word in
      word.unicodeScalars.first?.properties.isUppercase == true
        || ["reported", "from", "and", "in", "contributed", "reporting", "to", "this", "article", "de", "van", "von", "al"].contains(word)
        || ["reporting.", "article."].contains(word)
    }
  }

  /// Whether a line says in capitals who may read a document, as it stands at the head and foot of its pages.
  private static func isMarking(_ text: String, _ line: SourceLine) -> Bool {
    line.shape.isAllCapitals && line.shape.words <= 6 && (text.begins("unclassified") || text.begins("for official use only"))
  }

  /// Whether a line is nothing but words behind which other posts are found: "#Ardan #shipping".
  private static func isHashtags(_ line: SourceLine) -> Bool {
    line.bytes.first == UInt8(ascii: "#")
      && line.bytes.split(separator: 0x20).allSatisfy { $0.first == UInt8(ascii: "#") && $0.count > 2 && $0.dropFirst().first != UInt8(ascii: "#") }
      && !line.bytes.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  /// The title of the post before or behind this one, with an arrow that leads there.
  private static func isNeighbour(_ line: SourceLine) -> Bool {
    guard line.shape.words <= 20, !line.shape.endsSentence || line.shape.ending == .question else { return false }
    return line.bytes.starts(with: "← ".utf8) || line.bytes.suffix(4).elementsEqual(" →".utf8)
  }

  /// Whether a line is nothing but furniture side by side: "Privacy policy | Cookie settings".
  private static func isMenu(_ line: SourceLine) -> Bool {
    guard line.shape.pipes > 0 else { return false }
    let parts = line.bytes.split(separator: UInt8(ascii: "|"))
    return parts.count > 1 && parts.allSatisfy {
      let text = folded($0)
      return FurnitureLines.contains(text) || buttons.contains(Substring(text)) || text == "forward"
    }
  }

  /// Whether a line is nothing but buttons: "Share", "Facebook X LinkedIn Copy URL".
  static func isButton(_ line: SourceLine) -> Bool {
    guard (1...14).contains(line.shape.words), line.shape.ending == .none else { return false }
    let words = folded(line.bytes).split(separator: " ")
    // In a long bar a button says what it copies; "Facebook page" is an address.
    return words.allSatisfy { buttons.contains($0) || words.count >= 5 && ($0 == "article" || $0 == "page") }
  }

  /// Whether a line is what pages set between the paragraphs of an article, so that it is no heading of theirs: an
  /// advertisement's label, a button.
  static func interrupts(_ line: SourceLine) -> Bool {
    isButton(line) || interruptions.contains(folded(line.bytes))
  }

  /// Whether a line is what an assistant's page says below its answers, or the time that one took.
  static func isOfAssistant(_ line: SourceLine) -> Bool {
    let text = folded(line.bytes)
    if line.shape.words <= 16,
      assistants.contains(where: { text.begins($0) && text.utf8.dropFirst($0.utf8.count).starts(with: " can make mistakes".utf8) })
    {
      return true
    }
    return text.begins("thought for ") && line.shape.words <= 6 && line.shape.ending == .none
      && (text.hasSuffix("seconds") || text.hasSuffix("s") && line.shape.digits > 0)
  }

  private static let assistants = ["chatgpt", "claude", "gemini", "copilot", "grok", "perplexity", "ai"]

  private static let interruptions: Set<String> = [
    "advertisement", "advertisements", "ad", "ads", "διαφημιση", "sponsored", "promoted", "subscribe", "menu", "close", "listen", "play", "reply", "image",
    "anzeige", "werbung", "teilen", "drucken", "merken", "publicité", "partager", "imprimer", "sauvegarder", "publicidad", "compartir",
    "imprimir", "publicidade", "compartilhar", "partilhar", "pubblicità", "condividi", "stampa", "advertentie", "reclame", "delen",
    "reklama", "udostępnij", "drukuj", "zapisz", "реклама", "поделиться", "поділитися", "reklam", "paylaş", "iklan", "إعلان", "إعلانات",
    "مشاركة", "آگهی", "विज्ञापन", "广告", "廣告", "分享", "広告", "広告の後に続きます", "광고", "annons", "annonse", "annonce", "mainos",
    "hirdetés", "διαφήμιση", "reclamă",
  ]

  /// The buttons of a bar, in a row.
  private static func isShareBar(_ text: String, _ line: SourceLine) -> Bool {
    guard (2...6).contains(line.shape.words) || isButton(line) else { return false }
    if isButton(line) { return text.split(separator: " ").contains(where: networks.contains) }
    return shares.contains(where: text.begins) && text.split(separator: " ").last.map { networks.contains($0) || buttons.contains($0) } == true
  }

  private static let shares = [
    "share this via ", "share via ", "share this on ", "share this story on ", "compartilhe por ", "compartilhar ", "compartir ",
    "partager sur ", "partager via ", "partager par ", "teilen auf ", "teilen via ", "condividi su ", "delen via ", "udostępnij ",
  ]

  private static let networks: Set<Substring> = [
    "facebook", "twitter", "linkedin", "pinterest", "tumblr", "reddit", "whatsapp", "telegram", "messenger",
    "instagram", "youtube", "flipboard", "bluesky", "threads", "tiktok", "wechat", "weibo", "vk", "line",
    "viber",
  ]

  private static let buttons = networks.union([
    "x", "linked", "in", "google", "google+", "on", "share", "email", "e-mail", "mail", "print", "copy",
    "url", "link",
    "save", "sms", "tweet", "pdf", "download", "more", "by", "via", "and", "or", "&", "|", "/", "·", "•",
  ])

  /// Which lines of a text are furniture by their own words.
  static func among(_ lines: [SourceLine]) -> [Bool] {
    var furniture = lines.map { !$0.isBlank && matches($0) }
    for index in RecordingLength.timesOfDay(in: lines) { furniture[index] = false }
    for index in keyEvents(among: lines, furniture) { furniture[index] = true }
    for found in [
      PageCounts.lines(among: lines), PageFields.lines(among: lines), AssistantMarks.sources(among: lines), AssistantMarks.offers(among: lines),
    ] {
      for index in found { furniture[index] = true }
    }
    return furniture
  }

  /// The box in which a report that goes on for a day names its parts, each below the time at which it appeared.
  private static func keyEvents(among lines: [SourceLine], _ furniture: [Bool]) -> [Int] {
    guard let start = lines.firstIndex(where: { $0.shape.words == 2 && ["Key events", "Key moments"].contains($0.text) }) else { return [] }
    let solid = lines.indices[(start + 1)...].prefix(200).filter { !lines[$0].isBlank }
    var end = 0
    while end + 1 < solid.count, furniture[solid[end]], lines[solid[end]].shape.digits > 0, !furniture[solid[end + 1]],
      lines[solid[end + 1]].shape.words <= 20, lines[solid[end + 1]].shape.ending != .fullStop
    { end += 2 }
    return end >= 4 ? [start] + solid[..<end] : []
  }

  /// Whether a line numbers the link that follows, as screen readers do: "list 1 of 2".
  static func countsLink(_ line: SourceLine) -> Bool {
    guard line.shape.words == 4, line.shape.digits >= 2, line.bytes.starts(with: "list ".utf8) else { return false }
    return line.text.split(separator: " ")[2] == "of"
  }

  /// Whether a line that is furniture stands over links to other pages.
  static func leadsAway(_ line: SourceLine) -> Bool {
    let text = folded(line.bytes)
    return FurnitureLines.leadsAway(text) || isMoreFrom(text, line)
  }

  /// Whether a line of furniture between paragraphs stands over a link rather than over several: "Lees ook", "Baca juga:".
  static func leadsToOne(_ line: SourceLine) -> Bool { invitations.contains(folded(line.bytes)) }

  private static let invitations: Set<String> = [
    "also read", "read also", "lesen sie auch", "lire aussi", "à lire aussi", "lee también", "lea también", "leia também", "veja também",
    "leggi anche", "lees ook", "czytaj także", "czytaj też", "zobacz także", "читайте также", "читайте також", "ilgili haber", "اقرأ أيضا",
    "اقرأ أيضاً", "بیشتر بخوانید", "यह भी पढ़ें", "ये भी पढ़ें", "baca juga", "läs också", "läs även", "les også", "læs også", "lue myös",
    "citește și", "čtěte také", "διαβάστε επίσης", "διαβάστε ακόμη", "διαβαστε επισης", "διαβαστε ακομη", "xem thêm", "đọc thêm",
  ]

  /// "More from Reuters", "Most popular in 7 days", "Next in Nation".
  private static func isMoreFrom(_ text: String, _ line: SourceLine) -> Bool {
    guard (3...7).contains(line.shape.words), line.shape.ending == .none else { return false }
    if text.begins("more from @") { return true }
    let isMore =
      ["more from ", "most popular in ", "most read in ", "most viewed in ", "trending in ", "next in "].contains { text.begins($0) }
      || text.begins("more ") && ["reads from ", "stories from ", "news from ", "coverage from "].contains(where: text.contains)
    return isMore && line.shape.capitalWords * 2 >= line.shape.words
  }

  /// More scalars than any of the lines has with the marks around it.
  private static let longest = 72

  /// A text in lower case, with one space between words, without marks at its ends.
  private static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x20, 0x09...0x0D: if result.last != 0x20 { result.append(0x20) }
      case 0x80...: return folded(String(decoding: bytes, as: UTF8.self))
      default: result.append(byte)
      }
    }
    var text = result[...]
    while let last = text.last, isEnd(Unicode.Scalar(last)) { text.removeLast() }
    while let first = text.first, isEnd(Unicode.Scalar(first)) { text.removeFirst() }
    return String(decoding: text, as: UTF8.self)
  }

  private static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isBlank {
        if scalars.last != " " { scalars.append(" ") }
      } else if scalar.value != 0x307 {
        // The dot that is left of a capital İ is passed over.
        scalars.append(scalar == "’" ? "'" : scalar)
      }
    }
    while let last = scalars.last, isEnd(last) { scalars.removeLast() }
    return String(scalars.drop(while: isEnd))
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", ":", "–", "—", "…", "»", "›", ">", "→", "<", "«", "‹", "←", "+", "[", "]", "(", ")", "*",
      "|", " ", "▼",
      "▲", "×", "【", "】", "［", "］", "：":
      true
    default: false
    }
  }

  private static let reservations = [
    "all rights reserved", "tous droits réservés", "alle rechte vorbehalten", "все права защищены",
    "todos los derechos reservados", "todos os direitos reservados", "tutti i diritti riservati",
    "alle rechten voorbehouden", "wszelkie prawa zastrzeżone", "tüm hakları saklıdır",
  ]

  private static func isCopyright(_ text: String, _ line: SourceLine) -> Bool {
    if text.begins("©") || text.begins("copyright ©") || text.begins("(c) 1")
      || text.begins("c) 20")
      || text.begins("c) 19")
    {
      return true
    }
    if text.begins("copyright "), let next = text.dropFirst(10).unicodeScalars.first,
      next.letterKind == .digit
    {
      return true
    }
    if text.contains("©"), line.shape.digits >= 4, !line.shape.endsSentence { return true }
    return reservations.contains(where: text.hasSuffix)
  }

  private static let credits = [
    "credit...", "photo:", "photo by ", "photo credit:", "photograph:", "photograph by ", "photos:", "photos by ",
    "image:",
    "image credit:", "image source:", "image source,", "image courtesy of ", "picture:", "picture credit:",
    "credit:", "file photo:", "photo courtesy of ", "photo via ", "illustration:", "illustration by ",
    "foto:",
    "fotoğraf:", "fotoğraf :", "φωτογραφία:", "φωτό:", "foto oleh ", "फोटो:", "사진=", "사진 =", "ảnh:", "kuva:",
    "photo :", "crédit photo", "bild:", "фото:", "featured image:", "featured image credit:",
  ]

  private static func isCredit(_ text: String, _ line: SourceLine) -> Bool {
    guard line.shape.words <= 14, !line.shape.endsSentence || line.shape.words <= 8 else { return false }
    return credits.contains { text.begins($0) && text.utf8.count > $0.utf8.count }
  }

  private static let pointers = [
    "related:", "read more:", "read also:", "also read:", "see also:", "read next:", "recommended:",
    "watch:", "more:",
    "don't miss:", "tags:", "filed under:", "categories:", "category:", "posted in:", "news id ",
    "news code ", "news id:", "news code:", "story code:",
    "share this:",
    "follow us on ", "lire aussi :", "lire aussi:", "lesen sie auch:", "lee también:", "читайте также:",
    "leggi anche:",
  ]

  /// Where an article was copied from and who edited it, and the sizes of letters, on pages in Chinese.
  private static let credited = ["来源", "來源", "责任编辑", "責任編輯", "编辑", "編輯", "字号", "分享到", "【责任编辑", "（编辑", "(责任编辑", "（责任编辑"]

  private static func isRelated(_ text: String, _ line: SourceLine) -> Bool {
    if line.shape.isUnspaced || line.shape.caselessLetters >= 2, line.shape.length <= 40, !text.contains("作者"), !text.contains("记者"),
      let label = credited.first(where: { text.begins($0) })
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
    return line.shape.words <= 20 && pointers.contains { text.begins($0) && text.utf8.count > $0.utf8.count }
  }

  private static let departures = [
    "read more", "continue reading", "keep reading", "read on", "read it", "read the full article", "read the full story",
    "read the full report", "read the full text", "read the full piece", "read the full interview", "read full article",
    "read full story", "read the original article", "read the original", "view the original", "view original",
    "see the original",
  ]

  /// What sends readers to where the article stands: "Read more on coastwire.example", "Continue reading at The Coast Wire".
  private static func isElsewhere(_ text: String, _ line: SourceLine) -> Bool {
    if text.begins("from "), text.hasSuffix(", the free encyclopedia") { return true }
    guard (3...10).contains(line.shape.words), line.shape.ending == .none,
      let departure = departures.first(where: { text.begins($0 + " ") })
    else { return false }
    let words = line.text.split(separator: " ").filter { $0 != "→" && $0 != ":" }.dropFirst(departure.split(separator: " ").count)
    if words.count == 1, words.first.map({ $0.contains("://") }) == true { return true }
    guard let preposition = words.first, ["on", "at", "in", "from"].contains(preposition.lowercased()) else { return false }
    return words.dropFirst().allSatisfy { word in
      word == "the" || word == "of" || word == "&" || word.unicodeScalars.first?.properties.isUppercase == true
        || word.utf8.dropFirst().dropLast().contains(UInt8(ascii: "."))
    }
  }

  /// "12 comments", "3 min read", "1.2k shares", "Comments / 4", "less than 1 minute read", "56:27".
  private static func isCount(_ text: String, _ line: SourceLine) -> Bool {
    // "Apr 14, 2027 • 14 tweets • 4 min read • Read on X"
    if text.contains(" tweets • "), text.contains(" min read") { return true }
    // "👁 3.1K"
    if text.begins("👁"), let number = text.split(separator: " ").last { return PageCounts.isNumber(number.utf8) }
    // In brackets it is a transcript's.
    if line.shape.words == 1, line.shape.digits > 0, text.hasSuffix("kb") || text.hasSuffix("mb") {
      return PageCounts.isNumber(text.utf8.dropLast(2))
    }
    if line.shape.words == 1 { return line.bytes.first != UInt8(ascii: "[") && RecordingLength.matches(text) }
    if text.begins("comments ") || text.begins("comment ") || text.begins("shares ") || text.begins("views ")
    {
      let rest = text.unicodeScalars.drop { $0 != " " }
      return rest.contains { $0.letterKind == .digit }
        && rest.allSatisfy { $0.letterKind == .digit || $0 == " " || "/:()-–".unicodeScalars.contains($0) }
    }
    if text.begins("less than ") || readingTimes.contains(where: text.begins) {
      return line.shape.words <= 7 && text.contains(" min")
    }
    // "Reedland + 2 more"
    if line.shape.words <= 6, text.hasSuffix(" more"), line.bytes.contains(UInt8(ascii: "+")), line.shape.digits > 0 { return true }
    // "Updated 6m ago"
    if ["updated ", "edited ", "posted ", "published "].contains(where: text.begins), text.hasSuffix(" ago"), line.shape.words <= 5 { return true }
    // "Listen to this article · 7:42 min"
    if text.begins("listen to this "), line.shape.words <= 7, line.shape.digits > 0 { return true }
    // "Listen · 4:17"
    if text.begins("listen "), let length = text.split(separator: " ").last, RecordingLength.matches(String(length)) { return line.shape.words <= 3 }
    // "Download Report (PDF | 612.4 KB)", "PDF (1.2 MB)"
    if text.begins("download ") || text.begins("pdf ("), line.shape.words <= 10 {
      return ["kb", "mb", "pdf"].contains { text.hasSuffix($0) || text.hasSuffix($0 + ")") } || text.contains("(pdf")
        || text.begins("download the ") && line.shape.words <= 6
          && [" brief", " report", " paper", " publication", " document"].contains(where: text.hasSuffix)
    }
    if countsLink(line) { return true }
    guard (2...4).contains(line.shape.words) else { return false }
    let words = text.split(separator: " ")
    guard words.count >= 2, let first = words[0].unicodeScalars.first, first.letterKind == .digit
    else { return false }
    let tails: Set<String> = [
      "comments", "comment", "shares", "share", "views", "likes", "min", "mins", "min read", "mins read", "minute read",
      "minutes read",
      "minutes to read", "min. read", "minutes read time", "min read time", "minute read time", "reads",
      "replies", "retweets", "followers", "subscribers", "members", "accesses", "citations", "altmetric",
      "minuti di lettura", "min di lettura", "min de lectura", "minutos de lectura", "minutes de lecture", "min de lecture",
      "min de leitura", "minutos de leitura", "min lesezeit", "min. lesezeit", "minuten lesezeit", "minuten leestijd", "мин чтения",
      "минут чтения", "минуты чтения",
    ]
    return tails.contains(words.dropFirst().joined(separator: " "))
  }

  /// How long ago another page appeared: "3 hours ago", "vor 2 Stunden", "3小时前".
  private static func isAge(_ text: String, _ line: SourceLine) -> Bool {
    guard line.shape.words <= 4, line.shape.length <= 24, line.shape.digits >= 1 else { return false }
    let words = text.split(separator: " ").drop { $0 == "from" }
    if let first = words.first, ages.contains(String(first)) || text.begins("il y a ") {
      return (3...4).contains(words.count) && words.dropLast().last.map { $0.utf8.allSatisfy { (48...57).contains($0) } } == true
    }
    guard let number = words.first, number.utf8.first.map({ (48...57).contains($0) }) == true else { return false }
    return endsOfAges.contains { text.hasSuffix($0) } && words.count <= 3
  }

  /// What stands before a number of hours or days that have passed, and behind it.
  private static let ages: Set<String> = ["vor", "hace", "há", "منذ", "قبل"]
  private static let endsOfAges = [" ago", " geleden", " fa", " önce", " назад", " тому", " temu", " sedan", "前", " 전", " पहले", " lalu"]

  private static let readingTimes = [
    "reading time", "estimated reading time", "temps de lecture", "lesezeit", "lesedauer", "tiempo de lectura",
    "tempo de leitura", "tempo di lettura", "leestijd", "czas czytania", "время чтения", "время на чтение",
  ]

  private static let offers = [
    "an official website of ", "please turn on javascript", "please enable javascript", "get local news ",
    "subscribe to ", "sign up for ", "sign up to ", "sign up here", "join our ", "get the latest ",
    "get our ",
    "this website uses cookies", "this site uses cookies", "we use cookies", "our website uses cookies",
    "by continuing to use this site",
    "by clicking ", "click here to ", "click here for ", "tap here to ", "follow us on ", "download our ",
    "like us on ",
    "you need to enable javascript", "please enable javascript", "enable javascript",
    "your browser does not support",
    "sent from my ", "von meinem ", "envoyé de mon ", "enviado desde mi ", "inviato da ", "this message is confidential",
    "this email is confidential", "this e-mail is confidential", "this email and any ", "this e-mail and any ", "you are receiving this ", "you received this email ", "you're receiving this ", "you are commenting using your ", "powered by ", "follow me on ", "follow our ", "tell us what you think",
    "log in to ", "login to ", "sign in to ", "this story has not been edited by ",
    "this content is protected", "error: content is protected",
    "already a subscriber", "already have an account", "don't have an account",
    "this article was originally published ",
    "this page was last edited on ", "text is available under the creative commons",
    "this article first appeared ", "this article originally appeared ", "this story originally appeared ",
    "originally published at ", "the post ", "reporting by ", "writing by ", "additional reporting by ",
  ]

  private static let devices = ["iphone", "ipad", "phone", "mobile", "android", "galaxy", "device", "outlook", "tablet", "handy", "móvil"]

  /// Cookie and newsletter lines, which are commands to the reader.
  private static func isOffer(_ text: String, _ line: SourceLine) -> Bool {
    // An item of an article's list begins small.
    guard line.shape.beginning != .lower, let start = offers.first(where: { text.begins($0) }) else { return false }
    switch start {
    case "follow our ": return text.contains("channel") || text.contains("page")
    case "powered by ", "log in to ", "login to ", "sign in to ": return line.shape.words <= 10
    case "sent from my ", "von meinem ", "envoyé de mon ", "enviado desde mi ", "inviato da ":
      return line.shape.words <= 7 && devices.contains(where: text.contains)
    case "the post ": return text.contains(" appeared first on ")
    case "additional reporting by ": return line.shape.words <= 14
    case "reporting by ", "writing by ": return text.contains("editing by")
    case "an official website of ", "please turn on javascript", "please enable javascript": return line.shape.words <= 14
    case "subscribe to ", "sign up for ", "sign up to ", "get the latest ", "get local news ", "join our ", "get our ":
      return [
        "newsletter", "inbox", "press release", "mailing list", "updates", "channel", "email", "alerts",
        "premium", "unlimited",
      ]
      .contains(where: text.contains)
    case "by clicking ": return text.contains("agree") || text.contains("accept") || text.contains("consent")
    default: return true
    }
  }

  /// "Home > News > World".
  private static func isBreadcrumb(_ text: String, _ line: SourceLine) -> Bool {
    guard line.shape.words <= 12, text.begins("home ") else { return false }
    let rest = text.dropFirst(5)
    return [">", "›", "»", "/", "→"].contains { rest.hasPrefix($0) }
  }
}
