/// Tells lines of the page from lines of the article.
///
/// Only whole lines are matched, and only short ones, so that a sentence of the article which mentions
/// cookies or sharing stays.
enum Furniture {
  /// Whether a line is page furniture ("Exit mobile version", a copyright line, a photo credit).
  static func matches(_ line: SourceLine) -> Bool {
    guard line.shape.length <= 160, line.shape.words <= 24 else { return false }
    // What has more than one sentence, and is longer than all the lines that are known, is read no further.
    guard line.shape.innerStops == 0 || line.shape.length <= longest || line.bytes.contains(0xA9) else { return false }
    let text = folded(line.bytes)
    if line.shape.length <= longest, lines.contains(text) { return true }
    guard line.shape.innerStops == 0 || text.begins("©") || text.hasSuffix("all rights reserved") else { return false }
    return isCopyright(text) || isCredit(text, line) || isRelated(text, line) || isCount(text, line)
      || isOffer(text, line) || isBreadcrumb(text, line) || isMoreFrom(text, line)
  }

  /// Whether a line that is furniture stands over links to other pages.
  static func leadsAway(_ line: SourceLine) -> Bool {
    let text = folded(line.bytes)
    return leads.contains(text) || isMoreFrom(text, line)
  }

  private static let leads: Set<String> = [
    "related", "related articles", "related posts", "related stories", "related content", "related topics", "related news",
    "related links", "related coverage", "related reading", "recommended", "recommended for you", "recommended articles",
    "recommended stories", "recommended reading", "you may also like", "you might also like", "you may like",
    "more from this author", "more from author", "more stories", "more news", "more on this story", "more on this topic",
    "more like this", "most read", "most popular", "most viewed", "trending", "trending now", "popular posts", "recent posts",
    "latest posts", "editor's picks", "editors' picks", "don't miss", "up next", "others also read", "mehr zum thema",
    "à lire aussi", "sur le même sujet", "noticias relacionadas", "lea también", "te puede interesar", "potrebbe interessarti",
    "leggi anche", "lire aussi", "по теме", "читайте также", "اقرأ أيضاً", "اقرأ أيضا", "مواضيع ذات صلة", "مطالب مرتبط",
    "اخبار مرتبط", "ilgili haberler", "相关新闻", "相关阅读",
  ]

  /// "More from Reuters", "Most popular in 7 days", "Next in Nation".
  private static func isMoreFrom(_ text: String, _ line: SourceLine) -> Bool {
    guard (3...7).contains(line.shape.words), line.shape.ending == .none else { return false }
    return ["more from ", "most popular in ", "most read in ", "most viewed in ", "trending in ", "next in "]
      .contains { text.begins($0) } && line.shape.capitalWords * 2 >= line.shape.words
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
      } else {
        scalars.append(scalar == "’" ? "'" : scalar)
      }
    }
    while let last = scalars.last, isEnd(last) { scalars.removeLast() }
    return String(scalars.drop(while: isEnd))
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", ":", "–", "—", "…", "»", "›", ">", "→", "<", "«", "‹", "←", "+", "[", "]", "(", ")", "*", "|", " ", "▼",
      "▲", "×":
      true
    default: false
    }
  }

  /// Lines that are furniture wherever they stand alone.
  private static let lines = leads.union([
    "exit mobile version", "for immediate release", "###", "-", "by", "in", "posted", "posted by", "written by", "# # #", "-30-", "read more", "read more here", "also read", "read full story", "read the full story",
    "read next",
    "read also", "continue reading", "continue reading below", "continue reading the main story",
    "learn more",
    "load more", "load more comments", "show more", "see more", "view more", "show less", "more", "share",
    "share this", "share this article", "share this story", "share this post", "share this page",
    "share this entry",
    "share on facebook", "share on twitter", "share on x", "share on linkedin", "share on whatsapp",
    "share on telegram",
    "share on reddit", "share via email", "share with friends", "like this", "like loading", "share article",
    "share story",
    "tweet", "tweet this", "pin it", "email", "e-mail", "email this", "email this article", "print",
    "print this",
    "print this page", "print this article", "print article", "print page", "copy link", "link copied",
    "save article",
    "save for later", "save", "bookmark", "bookmark this", "facebook", "twitter", "x", "linkedin", "whatsapp",
    "telegram",
    "instagram", "youtube", "pinterest", "reddit", "messenger", "follow us", "follow us on facebook",
    "follow us on twitter", "follow us on x", "follow us on telegram", "follow us on instagram",
    "follow us on google news",
    "advertisement", "advertisements", "ad", "ads", "advertising", "sponsored", "sponsored content",
    "sponsored links", "promoted", "promoted content", "story continues below advertisement",
    "article continues below", "article continues below advertisement",
    "article continues after advertisement",
    "article continues below this ad", "article continues after this advertisement", "scroll to continue",
    "scroll to continue with content", "report this ad", "report ad", "skip ad", "skip advertisement",
    "close ad",
    "remove ads", "skip to content", "skip to main content", "skip to navigation", "jump to content",
    "back to top",
    "go to top", "return to top", "top of page", "menu", "main menu", "search", "close", "close menu",
    "open menu", "navigation",
    "toggle navigation", "home", "log in", "login", "sign in", "sign up", "sign out", "register", "subscribe",
    "subscribe now", "subscribe to our newsletter", "subscribe today", "subscribe to read more", "newsletter",
    "newsletters", "sign up for our newsletter", "sign up for our newsletters", "sign up to our newsletter",
    "join our newsletter", "get our newsletter", "email address", "enter your email", "your email address",
    "donate",
    "donate now", "support us",
    "latest news", "latest stories",
    "top stories",
    "next article", "previous article",
    "next post", "previous post",
    "next", "previous", "older posts", "newer posts", "post navigation", "leave a comment", "leave a reply",
    "comments",
    "comment", "no comments", "add a comment", "post a comment", "add comment", "view comments",
    "show comments", "hide comments",
    "join the conversation", "join the discussion", "comments are closed", "reply", "cancel reply",
    "cookie policy",
    "cookie settings", "cookie preferences", "manage cookies", "accept cookies", "accept all cookies",
    "accept all",
    "reject all", "accept", "privacy policy", "privacy", "privacy notice", "terms of use", "terms of service",
    "terms and conditions", "terms & conditions", "do not sell my personal information",
    "all rights reserved", "about us",
    "contact us", "contact", "listen to this article", "listen to article", "listen to this story", "listen",
    "play video", "watch now", "watch live", "live", "image source, getty images", "getty images",
    "view gallery",
    "open image in gallery", "enlarge image", "click to enlarge", "view larger image", "download pdf",
    "download",
    "download the app", "download our app", "get the app", "view desktop version", "desktop version",
    "mobile version",
    "switch to mobile version", "view comments on this article", "this article is more than 1 year old",
    "tags", "filed under",
    "posted in", "uncategorized", "edit", "hide caption", "toggle caption", "show caption", "report a typo",
    "send us a tip", "report an error", "request a correction", "turn on desktop notifications",
    "notifications",
    "text size", "change font size", "translate", "select language", "give this article", "gift this article",
    "follow", "following", "unfollow", "loading", "please wait", "via", "share:", "author",
    "about the author", "editing by",
    "no comments yet", "no comments yet. be the first to comment", "be the first to comment", "responses",
    "your email address will not be published", "required fields are marked",
    "your email address will not be published. required fields are marked", "%d bloggers like this",
    "fill in your details below or click an icon to log in", "view this email in your browser", "end", "ends", "- ends",
    "- ends -", "- end -", "check against delivery", "read full article", "read the full article", "read full post",
    "to read on please sign in or subscribe", "source link", "short url", "download logo", "thumbnail images",
    "thumbnail image", "go to video", "more to follow", "you just read", "topics in this article",
    "people in this article", "news search", "view all", "see all", "left menu", "main navigation", "breadcrumb", "breadcrumbs",
    "you are here", "connect with us", "stay connected", "stay informed", "get in touch", "legal disclaimer",
    "logo", "start reading", "text size normal size", "pdf", "download the pdf", "download pdf version",
    "print version", "printer-friendly version", "printer friendly", "send by email", "share on email", "share on bluesky",
    "share on threads", "copy the link", "rss", "rss feed", "sitemap", "site map", "faq", "cite this", "cite this article", "how to cite",
    "request permissions", "reprints", "republish", "republish this article", "republish our articles for free", "follow this topic",
    "add to favorites", "add to reading list", "add to my reading list", "watch video", "play", "pause", "mute", "full screen",
    "impressum", "datenschutz", "datenschutzerklärung", "newsletter abonnieren", "artikel teilen",
    "mentions légales", "aviso legal",
    "комментарии",
    "نظرات", "ارسال نظر", "اشتراک گذاری", "devamını oku", "paylaş",
    "打印", "weiterlesen", "mehr lesen", "anzeige", "werbung", "drucken", "teilen", "kommentare", "lire la suite",
    "publicité", "partager",
    "imprimer", "leer más", "publicidad", "compartir", "leggi tutto",
    "pubblicità", "condividi",
    "читать далее", "реклама", "поделиться", "подписаться", "إعلان", "مشاركة",
    "شارك",
    "بیشتر بخوانید", "آگهی", "阅读更多", "广告", "分享", "続きを読む", "広告", "シェア",
  ])

  private static func isCopyright(_ text: String) -> Bool {
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
    return text.hasSuffix("all rights reserved") || text.hasSuffix("tous droits réservés")
      || text.hasSuffix("alle rechte vorbehalten") || text.hasSuffix("все права защищены")
  }

  private static func isCredit(_ text: String, _ line: SourceLine) -> Bool {
    guard line.shape.words <= 14, !line.shape.endsSentence || line.shape.words <= 8 else { return false }
    let starts = [
      "photo:", "photo by ", "photo credit:", "photograph:", "photograph by ", "photos:", "photos by ",
      "image:",
      "image credit:", "image source:", "image source,", "image courtesy of ", "picture:", "picture credit:",
      "credit:", "file photo:", "photo courtesy of ", "photo via ", "illustration:", "illustration by ",
      "foto:",
      "photo :", "crédit photo", "bild:", "фото:", "featured image:", "featured image credit:",
    ]
    return starts.contains { text.begins($0) && text.utf8.count > $0.utf8.count }
  }

  private static func isRelated(_ text: String, _ line: SourceLine) -> Bool {
    let starts = [
      "related:", "read more:", "read also:", "also read:", "see also:", "read next:", "recommended:",
      "watch:", "more:",
      "don't miss:", "tags:", "filed under:", "categories:", "category:", "posted in:", "news id ", "news code ", "news id:", "news code:", "story code:",
      "share this:",
      "follow us on ", "lire aussi :", "lire aussi:", "lesen sie auch:", "lee también:", "читайте также:",
      "leggi anche:",
    ]
    return line.shape.words <= 20 && starts.contains { text.begins($0) && text.utf8.count > $0.utf8.count }
  }

  /// "12 comments", "3 min read", "1.2k shares", "Comments / 4", "less than 1 minute read", "56:27".
  private static func isCount(_ text: String, _ line: SourceLine) -> Bool {
    if line.shape.words == 1 { return isLength(text) }
    if text.begins("comments ") || text.begins("comment ") || text.begins("shares ") || text.begins("views ") {
      let rest = text.unicodeScalars.drop { $0 != " " }
      return rest.contains { $0.letterKind == .digit }
        && rest.allSatisfy { $0.letterKind == .digit || $0 == " " || "/:()-–".unicodeScalars.contains($0) }
    }
    if text.begins("less than ") || text.begins("reading time") || text.begins("estimated reading time") {
      return line.shape.words <= 6 && text.contains("minute") || text.contains(" min")
    }
    guard (2...4).contains(line.shape.words) else { return false }
    let words = text.split(separator: " ")
    guard words.count >= 2, let first = words[0].unicodeScalars.first, first.letterKind == .digit
    else { return false }
    let tails: Set<String> = [
      "comments", "comment", "shares", "share", "views", "likes", "min read", "mins read", "minute read",
      "minutes read",
      "minutes to read", "min. read", "minutes read time", "min read time", "minute read time", "reads", "replies", "retweets", "followers",
    ]
    return tails.contains(words.dropFirst().joined(separator: " "))
  }

  /// Whether a line is the length of a recording and nothing else.
  static func isLength(_ line: SourceLine) -> Bool {
    line.shape.words == 1 && line.shape.length <= 8 && isLength(line.text)
  }

  /// The length of a recording: "1:02:33".
  private static func isLength(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Cookie and newsletter lines, which are commands to the reader.
  private static func isOffer(_ text: String, _ line: SourceLine) -> Bool {
    let starts = [
      "subscribe to ", "sign up for ", "sign up to ", "sign up here", "join our ", "get the latest ",
      "get our ",
      "this website uses cookies", "this site uses cookies", "we use cookies", "our website uses cookies",
      "by continuing to use this site",
      "by clicking ", "click here to ", "click here for ", "tap here to ", "follow us on ", "download our ",
      "like us on ",
      "you need to enable javascript", "please enable javascript", "enable javascript",
      "your browser does not support",
      "you are commenting using your ", "powered by ", "follow me on ", "follow our ", "tell us what you think",
      "log in to ", "login to ", "sign in to ", "this story has not been edited by ", "this content is protected", "error: content is protected",
      "already a subscriber", "already have an account", "don't have an account",
      "this article was originally published ",
      "this article first appeared ", "this article originally appeared ", "this story originally appeared ",
      "originally published at ", "the post ", "reporting by ", "writing by ", "additional reporting by ",
    ]
    guard let start = starts.first(where: { text.begins($0) }) else { return false }
    switch start {
    case "follow our ": return text.contains("channel") || text.contains("page")
    case "powered by ", "log in to ", "login to ", "sign in to ": return line.shape.words <= 10
    case "the post ": return text.contains(" appeared first on ")
    case "reporting by ", "writing by ", "additional reporting by ": return text.contains("editing by")
    case "subscribe to ", "sign up for ", "sign up to ", "get the latest ", "join our ", "get our ":
      return ["newsletter", "inbox", "press release", "mailing list", "updates", "channel", "email", "alerts", "premium", "unlimited"]
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
