/// Tells what a page says of itself and to its readers: whose it is, who may read it, what else it offers.
extension FoldedLine {
  /// Whether the line is such a notice.
  var isNotice: Bool { isCopyright || isPictureCredit || isMarking || isWhereabouts || isOfAssistant || isOffer }

  /// Whether the line begins as those do that say whose a page is, however many sentences follow.
  var isReserved: Bool { text.begins("©") || text.begins("copyright ©") || text.hasSuffix("all rights reserved") }

  /// "© 2031 The Coast Wire", "Copyright 2031", "… all rights reserved".
  private var isCopyright: Bool {
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
    return Self.reservations.contains(where: text.hasSuffix)
  }

  /// "Photo by Jane Roe", "Image: Getty".
  var isPictureCredit: Bool {
    guard line.shape.words <= 14, !line.shape.endsSentence || line.shape.words <= 8 else { return false }
    return Self.credits.beginning(of: text) != nil || namesPictureOwner
  }

  /// "Jane Roe / Reuters", "Carl Osten/Shutterstock".
  var namesPictureOwner: Bool {
    guard line.shape.words <= 6, line.shape.ending == .none || line.shape.ending == .fullStop && line.shape.innerStops == 0,
      let slash = line.bytes.lastIndex(of: UInt8(ascii: "/")), line.shape.beginning == .upper, line.shape.capitalWords * 2 >= line.shape.words
    else { return false }
    let owner = FoldedLine.folded(line.bytes[(slash + 1)...])
    return Self.owners.contains(owner)
  }

  private static let owners: Set<String> = [
    "reuters", "ap", "ap photo", "ap images", "afp", "getty", "getty images", "epa", "epa-efe", "shutterstock", "alamy", "alamy stock photo",
    "xinhua", "tass", "dpa", "redux", "magnum photos", "zuma press", "sipa", "sipa usa", "anadolu", "anadolu agency", "nurphoto", "unsplash", "flickr",
    "wikimedia commons", "wikimedia", "istock", "imago", "bloomberg", "contrasto", "panos", "panos pictures", "eyevine",
  ]

  /// Whether a line begins or goes on as only a page's invitations do, which may have several sentences.
  static func isInvitation(_ line: SourceLine) -> Bool {
    guard line.shape.length <= 400, line.shape.words >= 7 else { return false }
    if invitations.begin(line.bytes) { return true }
    return line.shape.innerStops > 0 && line.bytes.contains(UInt8(ascii: "-")) && line.text.contains(" is a reader-supported publication. ")
  }

  private static let invitations = Beginnings([
    "Thank you for your patience while we verify access", "Thanks for reading ", "Click here to see ", "Vous souhaitez lire la suite ",
    "To view or print the PDF content on this page, ", "To help us improve GOV.UK, ", "This entry was posted in ", "If you cannot read this email ",
    "The audio version of this article is generated ", "Text is available under the Creative Commons ", "You can find this story in My Bookmarks",
    "Markets data delayed by ", "All quotes delayed a minimum of ", "This transcript was created automatically ", "Twitter may remove this content ",
    "Not the answer you're looking for? ", "Rate and review us ", "Users browsing this forum: ", "To stop receiving this newsletter",
    "To stop receiving these emails", "This email alert has been sent ", "Privacy Notice: Newsletters may contain ",
    "Simak breaking news ", "Stay in touch and get notified ", "This article was most recently revised and updated by ",
    "By signing up, you agree ", "If you like this article, please subscribe ", "Login or Subscribe to participate ", "Affiliate disclosure: ",
    "Corrections? Updates? Omissions? ", "Enjoying this article? ", "You are reading a free article", "This is your last free article",
    "You must log in or register to ", "You must be logged in to ", "This article belongs to the Special Issue ", "Disclaimer/Publisher's Note: ",
    "Author to whom correspondence should be addressed", "* Author to whom correspondence should be addressed", "Data returned from the Piano ",
    "Fact Check: We strive for accuracy ", "Forum software by XenForo", "Site design / logo ©", "By submitting this form, you agree ",
    "By entering your email, you agree ", "By subscribing, you agree ", "This site is protected by reCAPTCHA ", "This newsletter may contain ",
    "We may earn a commission ", "We may earn commission ", "If you buy through our links, ", "When you buy through our links, ",
    "When you purchase through links on our site, ", "This website and associated newspapers adhere to ",
    "This document and trademark(s) contained herein ", "For media inquiries on this topic, ", "We value our visitors' privacy",
  ])

  /// Whether a line says in capitals who may read a document, as it stands at the head and foot of its pages.
  private var isMarking: Bool {
    line.shape.isAllCapitals && line.shape.words <= 6 && (text.begins("unclassified") || text.begins("for official use only"))
  }

  /// Whether a line says from where those wrote whom the byline names: "Jane Roe reported from Oslo, and Erik Lund from Cairo."
  private var isWhereabouts: Bool {
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

  /// Whether a line is what an assistant's page says below its answers, or the time that one took.
  var isOfAssistant: Bool {
    if line.shape.words <= 16,
      Self.assistants.contains(where: { text.begins($0) && text.utf8.dropFirst($0.utf8.count).starts(with: " can make mistakes".utf8) })
    {
      return true
    }
    return text.begins("thought for ") && line.shape.words <= 6 && line.shape.ending == .none
      && (text.hasSuffix("seconds") || text.hasSuffix("s") && line.shape.digits > 0)
  }

  /// Cookie and newsletter lines, which are commands to the reader.
  private var isOffer: Bool {
    // An item of an article's list begins small.
    guard line.shape.beginning != .lower, let start = Self.offers.beginning(of: text) else { return false }
    switch start {
    case "fact-checked by ", "fact checked by ", "medically reviewed by ", "reviewed by ", "edited and fact-checked by ", "liked by ", "headshot of ":
      return (3...8).contains(line.shape.words) && line.shape.ending == .none && line.shape.capitalWords >= 2
    case "sign up for our ", "subscribe to our ": return line.shape.words <= 10
    case "sign up to " where line.shape.words <= 6 && line.shape.ending == .none && line.shape.capitalWords >= 3,
      "sign up for " where line.shape.words <= 6 && line.shape.ending == .none && line.shape.capitalWords >= 3:
      return true
    case "share on ": return line.shape.words <= 5 && line.shape.ending == .none
    case "follow our ": return text.contains("channel") || text.contains("page")
    case "powered by ", "log in to ", "login to ", "sign in to ": return line.shape.words <= 10
    case "sent from my ", "von meinem ", "envoyé de mon ", "enviado desde mi ", "inviato da ":
      return line.shape.words <= 7 && Self.devices.contains(where: text.contains)
    case "sponsored by ": return line.shape.words <= 5 && line.shape.ending == .none
    case "posted by ": return text.contains(" at ") && line.hasClock && line.shape.words <= 9
    case "content uploaded by ", "all content in this area was uploaded by ": return line.shape.ending == .none
    case "timeline created by ": return line.shape.words <= 6
    case "you are on page ": return line.shape.words <= 8 && line.shape.digits > 0
    case "access to page content ", "direct access to ": return text.contains("(press ")
    case "the post ": return text.contains(" appeared first on ")
    case "additional reporting by ": return line.shape.words <= 14
    case "reporting by ", "writing by ": return text.contains("editing by")
    case "an official website of ", "please turn on javascript", "please enable javascript": return line.shape.words <= 14
    case "this email was sent to ": return text.contains("@")
    case "you are about to leave ": return text.contains("website")
    case "subscribe to ", "sign up for ", "sign up to ", "get the latest ", "get the biggest ", "puedes seguir a ", "get local news ", "join our ", "get our ":
      return [
        "newsletter", "inbox", "press release", "mailing list", "updates", "channel", "email", "alerts",
        "premium", "unlimited",
      ]
      .contains(where: text.contains)
    case "by clicking ": return text.contains("agree") || text.contains("accept") || text.contains("consent")
    default: return true
    }
  }

  private static let reservations = [
    "all rights reserved", "tous droits réservés", "alle rechte vorbehalten", "все права защищены",
    "todos los derechos reservados", "todos os direitos reservados", "tutti i diritti riservati",
    "alle rechten voorbehouden", "wszelkie prawa zastrzeżone", "tüm hakları saklıdır",
  ]

  private static let credits = Beginnings([
    "credit...", "photo:", "photo by ", "photo credit:", "photograph:", "photograph by ", "photos:", "photos by ",
    "image:",
    "image credit:", "image source:", "image source,", "image courtesy of ", "picture:", "picture credit:",
    "credit:", "file photo:", "photo courtesy of ", "photo via ", "illustration:", "illustration by ",
    "foto:",
    "fotoğraf:", "fotoğraf :", "φωτογραφία:", "φωτό:", "foto oleh ", "फोटो:", "사진=", "사진 =", "ảnh:", "kuva:",
    "photo :", "crédit photo", "bild:", "фото:", "featured image:", "featured image credit:",
  ])

  private static let assistants = ["chatgpt", "claude", "gemini", "copilot", "grok", "perplexity", "ai"]

  private static let offers = Beginnings([
    "an official website of ", "please turn on javascript", "please enable javascript", "get local news ",
    "get the biggest ", "puedes seguir a ", "this email was sent to ", "you are about to leave ",
    "fact-checked by ", "fact checked by ", "medically reviewed by ", "reviewed by ", "edited and fact-checked by ", "liked by ", "headshot of ",
    "share on ", "sign up for our ", "subscribe to our ", "subscribe to ", "sign up for ", "sign up to ", "sign up here", "join our ", "get the latest ",
    "get our ",
    "this website uses cookies", "this site uses cookies", "we use cookies", "our website uses cookies",
    "by continuing to use this site",
    "by clicking ", "click here to ", "click here for ", "click to continue ", "click to share on ", "tap here to ", "подписывайтесь на ",
    "подпишитесь на ", "підписуйтесь на ", "sponsored by ", "posted by ", "all content in this area was uploaded by ", "content uploaded by ",
    "you are on page ", "timeline created by ", "access to page content ", "direct access to ", "follow us on ", "download our ",
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
  ])

  private static let devices = ["iphone", "ipad", "phone", "mobile", "android", "galaxy", "device", "outlook", "tablet", "handy", "móvil"]
}
