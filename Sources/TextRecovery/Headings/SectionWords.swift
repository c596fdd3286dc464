/// The words of which the names of sections and kinds of text are made.
enum SectionWords {
  /// Whether a lower-case word is one.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether words are nothing but such, with small ones between.
  static func areAll(_ words: [String]) -> Bool {
    words.contains(where: contains) && words.allSatisfy { contains($0) || small.contains($0) }
  }

  /// Whether words are nothing but those of a page's menus, which name more than sections do.
  static func areMenu(_ words: [String]) -> Bool {
    words.contains { contains($0) || menus.contains($0) }
      && words.allSatisfy { contains($0) || menus.contains($0) || small.contains($0) }
  }

  private static let menus: Set<String> = [
    "us", "u", "uk", "eu", "sport", "sports", "football", "weather", "entertainment", "lifestyle", "style", "travel", "tech",
    "technology", "markets", "money", "finance", "health", "science", "culture", "arts", "books", "music", "film", "games", "food",
    "shop", "shopping", "watch", "live", "listen", "photos", "podcasts", "videos", "radio", "tv", "schedule", "quiz", "puzzles",
    "obituaries", "cartoons", "celebrity", "education", "environment", "transcripts", "archive", "archives", "magazine", "more",
    "deportes", "salud", "cultura", "tecnología", "ciencia", "sociedad", "esportes", "saúde", "tecnologia", "santé",
    "sciences", "société", "wissen", "kultur", "panorama", "regionales", "спорт", "культура", "общество", "наука",
    "体育", "财经", "娱乐", "科技", "社会", "文化",
  ]

  private static let small: Set<String> = ["and", "of", "the", "s", "in", "und", "et", "y", "de"]

  private static let words: Set<String> = [
    "africa", "all", "america", "americas", "analyses", "analysis", "article", "articles", "asia", "audio",
    "blog", "blogs",
    "breaking", "brief", "briefing", "briefs", "business", "comment", "commentaries", "commentary", "daily",
    "debate",
    "east", "economy", "episode", "episodes", "issue", "editorial", "editorials", "europe", "event", "events", "exclusive", "explainer",
    "fact", "feature",
    "featured", "features", "headlines", "home", "insight", "insights", "international", "interview",
    "interviews", "latest",
    "local", "media", "menu", "middle", "national", "news", "newsroom", "opinion", "opinions", "pages",
    "paper",
    "podcast", "policy",
    "politics", "press", "publication", "publications", "region", "regional", "release", "releases", "report",
    "reports",
    "research", "room", "search", "section", "sections", "sheet", "special", "speech", "speeches", "statement",
    "statements", "stories",
    "story", "top",
    "topic", "topics", "post", "thread", "conversation", "update", "updates", "video", "working", "world",
    "politik", "wirtschaft", "meinung", "kommentar", "nachrichten", "ausland", "inland", "welt",
    "gesellschaft",
    "politique", "monde", "économie", "actualités", "actualité", "tribune", "mundo", "política", "economía",
    "opinión", "prensa", "notas", "comunicados", "presse", "pressemitteilungen", "pressemitteilung", "pressemeldungen", "comunicati", "stampa", "imprensa",
    "communiqués", "aktuelles",
    "noticias", "internacional", "economia", "notícias", "opinião", "politica", "esteri", "mondo", "notizie",
    "nieuws",
    "buitenland", "binnenland", "wiadomości", "świat", "polityka", "haberler", "gündem", "dünya", "новости",
    "политика",
    "мнение", "мнения", "мир", "экономика", "новини", "політика", "світ", "أخبار", "سياسة", "اقتصاد", "اخبار",
    "新闻", "国际",
  ]
}
