import ActorRecognition
import Diagnostics
import Dossiers
import Markup
import Publishing
import Templating

/// Actors, the articles that name them and the mentions as FollowTheMoney entities, one a line.
///
/// A country is the `PublicBody` that acts in its name; a group is a `LegalEntity`, which claims no more than that it
/// can act; a place is an `Address`. FollowTheMoney lets a `Mention` lead to who can act only, so an article that names a
/// place is tied to it by `Documentation`.
struct ActorData: Sendable {
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  /// The lines: articles, then each actor with the mentions.
  var bytes: [UInt8] {
    var lines: [UInt8] = []
    // What is not used is never touched; growing would have the old and the new run side by side.
    lines.reserveCapacity(600 * context.publishedArticles.count + 400 * context.actors.reduce(0) { $0 + $1.appearances.count })
    func write(_ entity: JSON) {
      entity.write(to: &lines)
      lines.append(UInt8(ascii: "\n"))
    }
    for article in context.publishedArticles { write(entity(article)) }
    for actor in context.actors {
      write(entity(actor))
      let id = id(actor)
      for appearance in actor.appearances {
        if let article = context.published(appearance.article) { write(mention(of: actor, id, appearance, in: article)) }
      }
    }
    return lines
  }

  // MARK: Entities

  private func entity(_ published: PublishedArticle) -> JSON {
    let article = published.article
    let frontMatter = article.frontMatter
    return entity(
      id(published), "Article",
      [
        ("title", [article.title]), ("author", published.authors),
        ("publisher", [published.publisher].compactMap { $0 }),
        ("publishedAt", [article.date?.description].compactMap { $0 }),
        ("modifiedAt", [frontMatter.updated?.description].compactMap { $0 }),
        ("retrievedAt", [frontMatter.retrieved?.description].compactMap { $0 }),
        ("sourceUrl", [frontMatter.source].compactMap { $0 }), ("alephUrl", address(of: published.route)),
        ("language", [Self.languages[String(article.language.prefix { $0 != "-" })]].compactMap { $0 }),
        ("summary", [frontMatter.summary].compactMap { $0 }), ("keywords", frontMatter.tags),
      ])
  }

  private func entity(_ profile: ActorProfile) -> JSON {
    let known = profile.known
    let posts = [known?.role].compactMap { $0 } + profile.appearances.flatMap { $0.found.roles.map(\.title) }
    var properties: [(String, [String])] = [
      ("name", [profile.name] + [known?.originalScript].compactMap { $0 }), ("alias", known?.aliases ?? []),
      ("wikidataId", [known?.wikidata].compactMap { $0 }), ("alephUrl", address(of: .actor(profile.id))),
    ]
    switch profile.kind {
    case .person: properties.append(("position", posts))
    case .country: properties.append(("topics", ["gov.national"]))
    case .organization, .group, .place: break
    }
    return entity(id(profile), Self.schema(profile.kind), properties)
  }

  private func mention(
    of profile: ActorProfile, _ actor: String, _ appearance: ActorProfile.Appearance, in published: PublishedArticle
  ) -> JSON {
    let article = id(published)
    let ids = article + "." + actor
    guard profile.kind != .place else {
      return entity(
        "documentation." + ids, "Documentation",
        [("document", [article]), ("entity", [actor])])
    }
    let names = appearance.found.mentions.filter { $0.kind == .name || $0.kind == .surname }.map(\.surface)
    return entity(
      "mention." + ids, "Mention",
      [
        ("document", [article]), ("resolved", [actor]),
        ("name", names.isEmpty ? [profile.name] : names),
        ("detectedSchema", [Self.schema(profile.kind)]),
      ])
  }

  /// Properties without a value are left out, a value stands once.
  private func entity(_ id: String, _ schema: String, _ properties: [(String, [String])]) -> JSON {
    let members = properties.compactMap { name, values -> JSON.Member? in
      var distinct = values.filter { !$0.isEmpty }
      if distinct.count > 1 {
        var seen: Set<String> = []
        distinct.removeAll { !seen.insert($0).inserted }
      }
      return distinct.isEmpty ? nil : (name, .strings(distinct))
    }
    return ["id": .string(id), "schema": .string(schema), "properties": .object(members)]
  }

  // MARK: Names

  private func id(_ article: PublishedArticle) -> String {
    Self.id("article", [article.dossier, article.article.slug])
  }
  private func id(_ profile: ActorProfile) -> String { Self.id("actor", [profile.id]) }

  /// Ids consist of ASCII letters, digits, hyphens and points; what has other letters is named by its hash.
  private static func id(_ kind: String, _ parts: [String]) -> String {
    let name = parts.joined(separator: ".")
    let isPlain = !name.utf8.contains { $0 >= 0x80 }
    return "\(kind).\(isPlain ? name : String(SHA256.hexadecimal(Array(name.utf8)).prefix(20)))"
  }

  private func address(of route: Route) -> [String] {
    context.library.settings.baseURL.map { [route.absolute(under: $0).string] } ?? []
  }

  private static func schema(_ kind: KnownActor.Kind) -> String {
    switch kind {
    case .person: "Person"
    case .country: "PublicBody"
    case .organization: "Organization"
    case .group: "LegalEntity"
    case .place: "Address"
    }
  }

  /// ISO 639-3 codes, which FollowTheMoney wants; a language that is not here is left out.
  private static let languages = [
    "am": "amh", "ar": "ara", "az": "aze", "bg": "bul", "ckb": "ckb", "cs": "ces", "da": "dan", "de": "deu",
    "el": "ell",
    "en": "eng", "es": "spa", "et": "est", "fa": "fas", "fi": "fin", "fr": "fra", "he": "heb", "hi": "hin",
    "hr": "hrv",
    "hu": "hun", "hy": "hye", "id": "ind", "it": "ita", "ja": "jpn", "ka": "kat", "kk": "kaz", "ko": "kor",
    "lt": "lit",
    "lv": "lav", "ms": "msa", "nl": "nld", "no": "nor", "pl": "pol", "ps": "pus", "pt": "por", "ro": "ron",
    "ru": "rus",
    "sk": "slk", "sl": "slv", "so": "som", "sq": "sqi", "sr": "srp", "sv": "swe", "sw": "swa", "th": "tha",
    "ti": "tir",
    "tr": "tur", "uk": "ukr", "ur": "urd", "uz": "uzb", "vi": "vie", "zh": "zho",
  ]
}
