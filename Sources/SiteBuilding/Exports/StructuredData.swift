import ActorRecognition
import Diagnostics
import Dossiers
import Markup
import Templating

/// What pages are about in the terms of schema.org, as JSON-LD.
enum StructuredData {
  /// An article: the text that was published elsewhere, not this page of it.
  static func article(_ published: PublishedArticle, page: String?) -> JSON {
    let article = published.article
    return object(
      "NewsArticle",
      [
        ("headline", .string(article.title)), ("url", .optional(article.frontMatter.source ?? page)),
        ("mainEntityOfPage", .optional(page)), ("datePublished", .optional(article.date?.description)),
        ("dateModified", .optional(article.frontMatter.updated?.description)),
        ("inLanguage", .string(article.language)), ("abstract", .optional(article.frontMatter.summary)),
        ("author", list(published.authors.map { named("Person", $0) })),
        ("publisher", published.publisher.map { named("Organization", $0) } ?? .null),
        ("keywords", list(article.frontMatter.tags.map { .string($0) })),
      ])
  }

  /// A dossier: a data set, with the files that hold it where the site knows its address.
  static func dossier(_ dossier: Dossier, context: SiteContext) -> JSON {
    let settings = context.library.settings
    let files = [
      ("dossier.json", "application/json"), ("mentions.csv", "text/csv"), ("key-lists.csv", "text/csv"),
    ]
    let distribution = files.compactMap { name, type in
      settings.baseURL.map { baseURL in
        object(
          "DataDownload",
          [
            ("encodingFormat", .string(type)),
            ("contentUrl", .string(Route.file(name, in: dossier.id).absolute(under: baseURL).string)),
          ], isTop: false)
      }
    }
    return object(
      "Dataset",
      [
        ("name", .string(dossier.title)),
        (
          "description",
          .string(dossier.summary ?? dossier.question ?? "Articles and actors: \(dossier.title)")
        ),
        ("url", .optional(settings.baseURL.map { Route.dossier(dossier.id).absolute(under: $0).string })),
        ("dateModified", .optional(dossier.asOf?.description)), ("inLanguage", .string(settings.language)),
        ("creator", settings.author.map { named("Organization", $0) } ?? .null),
        ("keywords", list(dossier.tags.map { .string($0) })), ("distribution", list(distribution)),
      ])
  }

  /// An actor: what the analyst's registry says of them, and nothing that an article says.
  static func actor(_ actor: ActorProfile, context: SiteContext) -> JSON {
    let type =
      switch actor.kind {
      case .person: "Person"
      case .country: "Country"
      case .organization: "Organization"
      case .group: "Thing"
      case .place: "Place"
      }
    let names = (actor.known?.aliases ?? []) + [actor.known?.originalScript].compactMap { $0 }
    return object(
      type,
      [
        ("name", .string(actor.name)), ("alternateName", list(names.map { .string($0) })),
        ("jobTitle", actor.kind == .person ? .optional(actor.known?.role) : .null),
        (
          "url",
          .optional(context.library.settings.baseURL.map { Route.actor(actor.id).absolute(under: $0).string })
        ),
        ("sameAs", .optional(actor.known?.wikidata.map { "https://www.wikidata.org/entity/" + $0 })),
      ])
  }

  private static func named(_ type: String, _ name: String) -> JSON {
    ["@type": .string(type), "name": .string(name)]
  }

  private static func list(_ values: [JSON]) -> JSON { values.isEmpty ? .null : .array(values) }

  /// A node; members without a value are left out.
  private static func object(_ type: String, _ members: [JSON.Member], isTop: Bool = true) -> JSON {
    let context: [JSON.Member] = isTop ? [("@context", "https://schema.org")] : []
    return .object(context + [("@type", .string(type))] + members.filter { !$0.1.isNull })
  }
}
