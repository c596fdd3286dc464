/// Tells the buttons of a page, with which readers share, print and save.
extension FoldedLine {
  /// Whether a line is nothing but furniture side by side: "Privacy policy | Cookie settings".
  var isMenu: Bool {
    guard line.shape.pipes > 0 else { return false }
    let parts = line.bytes.split(separator: UInt8(ascii: "|"))
    return parts.count > 1 && parts.allSatisfy {
      let text = Self.folded($0)
      return FurnitureLines.contains(text) || Self.buttons.contains(Substring(text)) || text == "forward"
    }
  }

  /// Whether each word of a line is a button's: "Partager Imprimer Envoyer".
  var isRowOfButtons: Bool {
    guard (2...6).contains(line.shape.words), line.shape.ending == .none, !text.isEmpty else { return false }
    return text.split(separator: " ").allSatisfy { FurnitureLines.contains(String($0)) && !Self.ambiguous.contains($0) }
  }

  /// Words that are a page's where they stand alone, and may be the text's beside others: "By e-mail".
  private static let ambiguous: Set<Substring> = ["by", "in", "end", "ends", "more", "next", "previous", "edited", "post", "live"]

  /// Whether a line is the buttons of a bar, in a row.
  var isShareBar: Bool {
    guard (2...6).contains(line.shape.words) || isButton else { return false }
    if isButton { return text.split(separator: " ").contains(where: Self.networks.contains) }
    return Self.shares.contains(where: text.begins) && text.split(separator: " ").last.map { Self.networks.contains($0) || Self.buttons.contains($0) } == true
  }

  /// Whether a line is nothing but buttons: "Share", "Facebook X LinkedIn Copy URL".
  var isButton: Bool {
    guard (1...14).contains(line.shape.words), line.shape.ending == .none else { return false }
    let words = text.split(separator: " ")
    // In a long bar a button says what it copies; "Facebook page" is an address.
    return words.allSatisfy { Self.buttons.contains($0) || words.count >= 5 && ($0 == "article" || $0 == "page") }
  }

  /// Whether a line is the button behind each heading of a page that readers write.
  var isEditLink: Bool { ["edit", "edit source", "bearbeiten", "modifier", "editar", "modifica", "править", "редагувати", "编辑"].contains(text) }

  /// Whether a line is what pages set between the paragraphs of an article, so that it is no heading of theirs: an
  /// advertisement's label, a button.
  var interrupts: Bool {
    isButton || Self.interruptions.contains(text)
  }

  private static let interruptions: Set<String> = [
    "advertisement", "advertisements", "ad", "ads", "διαφημιση", "sponsored", "promoted", "subscribe", "menu", "close", "listen", "play", "reply", "image",
    "anzeige", "werbung", "teilen", "drucken", "merken", "publicité", "partager", "imprimer", "sauvegarder", "publicidad", "compartir",
    "imprimir", "publicidade", "compartilhar", "partilhar", "pubblicità", "condividi", "stampa", "advertentie", "reclame", "delen",
    "reklama", "udostępnij", "drukuj", "zapisz", "реклама", "поделиться", "поділитися", "reklam", "paylaş", "iklan", "إعلان", "إعلانات",
    "مشاركة", "آگهی", "विज्ञापन", "广告", "廣告", "分享", "広告", "広告の後に続きます", "광고", "annons", "annonse", "annonce", "mainos",
    "hirdetés", "διαφήμιση", "reclamă",
  ]

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
}
