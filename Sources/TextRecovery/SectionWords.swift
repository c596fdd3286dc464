/// The words of which the names of sections and kinds of text are made.
enum SectionWords {
  /// Whether a lower-case word is one.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether words are nothing but such, with small ones between.
  static func areAll(_ words: [String]) -> Bool {
    words.contains(where: contains) && words.allSatisfy { contains($0) || small.contains($0) }
  }

  private static let small: Set<String> = ["and", "of", "the", "s", "in", "und", "et", "y"]

  private static let words: Set<String> = [
    "africa", "all", "america", "americas", "analyses", "analysis", "article", "articles", "asia", "audio",
    "blog", "blogs",
    "breaking", "brief", "briefing", "briefs", "business", "comment", "commentaries", "commentary", "daily",
    "debate",
    "east", "economy", "editorial", "editorials", "europe", "event", "events", "exclusive", "explainer",
    "fact", "feature",
    "featured", "features", "headlines", "home", "insight", "insights", "international", "interview",
    "interviews", "latest",
    "local", "media", "menu", "middle", "national", "news", "newsroom", "opinion", "opinions", "pages",
    "paper",
    "podcast", "policy",
    "politics", "press", "publication", "publications", "region", "regional", "release", "releases", "report",
    "reports",
    "research", "search", "section", "sections", "sheet", "special", "speech", "speeches", "statement",
    "statements", "stories",
    "story", "top",
    "topic", "topics", "update", "updates", "video", "working", "world",
    "politik", "wirtschaft", "meinung", "kommentar", "nachrichten", "ausland", "inland", "welt",
    "gesellschaft",
    "politique", "monde", "économie", "actualités", "actualité", "tribune", "mundo", "política", "economía",
    "opinión",
    "noticias", "internacional", "economia", "notícias", "opinião", "politica", "esteri", "mondo", "notizie",
    "nieuws",
    "buitenland", "binnenland", "wiadomości", "świat", "polityka", "haberler", "gündem", "dünya", "новости",
    "политика",
    "мнение", "мнения", "мир", "экономика", "новини", "політика", "світ", "أخبار", "سياسة", "اقتصاد", "اخبار",
    "新闻", "国际",
  ]
}
