import ActorRecognition
import Diagnostics
import Dossiers
import Markup
import Templating

/// What the head of a page tells programs: reference managers, previews of links, search engines.
struct HeadMetadata: Sendable {
  /// One `<meta>` element.
  struct Tag: Sendable {
    /// Its `name` or `property`.
    var name: String
    /// Its `content`.
    var content: String
  }

  /// The type of the page in Open Graph's terms.
  var type = "website"
  /// Further properties of Open Graph.
  var properties: [Tag] = []
  /// The names by which reference managers know a text (Highwire Press tags).
  var citation: [Tag] = []
  /// The page's subject in the terms of schema.org.
  var structuredData: TemplateJSON?
  /// The same as data, each with its media type as title.
  var data: [NavigationItem] = []
  /// The scripts that the page needs.
  var scripts: [TemplateURL] = []
}

extension HeadMetadata {
  /// The metadata of an article's page: those of the text that it shows, with the address of the original.
  static func article(_ published: PublishedArticle, context: SiteContext) -> HeadMetadata {
    let article = published.article
    let page = context.library.settings.baseURL.map { published.route.absolute(under: $0).string }
    let date = article.date?.description
    return HeadMetadata(
      type: "article",
      properties: tags([
        ("article:published_time", [date]),
        ("article:modified_time", [article.frontMatter.updated?.description]),
        ("article:author", published.authors), ("article:tag", article.frontMatter.tags),
      ]),
      citation: tags([
        // Without a type of its own name Zotero takes every text with these tags for a journal's, and the site's name for
        // the paper's.
        ("z:itemType", [published.publisher == nil ? "webpage" : "newspaperArticle"]),
        ("citation_journal_title", [published.publisher]),
        ("citation_title", [article.title]), ("citation_author", published.authors),
        ("citation_publication_date", [date.map { $0.split(separator: "-").joined(separator: "/") }]),
        ("citation_publisher", [published.publisher]), ("citation_language", [article.language]),
        ("citation_public_url", [article.frontMatter.source ?? page]),
        ("citation_abstract", [article.frontMatter.summary]),
        ("citation_keywords", article.frontMatter.tags),
      ]),
      structuredData: TemplateJSON(StructuredData.article(published, page: page).bytes))
  }

  /// The metadata of a dossier's front page: a data set, with the files that hold it.
  static func dossier(_ dossier: Dossier, context: SiteContext) -> HeadMetadata {
    let route = Route.dossier(dossier.id)
    let data = Route.file("dossier.json", in: dossier.id).relative(from: route)
    return HeadMetadata(
      structuredData: TemplateJSON(StructuredData.dossier(dossier, context: context).bytes),
      data: [NavigationItem("application/json", data)])
  }

  /// The metadata of an actor's page.
  static func actor(_ actor: ActorProfile, context: SiteContext) -> HeadMetadata {
    HeadMetadata(
      type: actor.kind == .person ? "profile" : "website",
      structuredData: TemplateJSON(StructuredData.actor(actor, context: context).bytes))
  }

  private static func tags(_ values: [(String, [String?])]) -> [Tag] {
    values.flatMap { name, contents in contents.compactMap { $0 }.map { Tag(name: name, content: $0) } }
  }
}

extension HeadMetadata: TemplateRecord {
  /// The fields of `page.head`.
  static let record = RecordDeclaration<Self>(
    "Head", "What the head of a page tells programs.",
    [
      Field("type", "The type of the page in Open Graph's terms.") { $0.type },
      Field("properties", "Further properties of Open Graph.") { $0.properties },
      Field("citation", "The names by which reference managers know a text.") { $0.citation },
      Field("structured_data", "The page's subject in the terms of schema.org.") { $0.structuredData },
      Field("data", "The same as data; the title is the media type.") { $0.data },
      Field("scripts", "The scripts that the page needs.") { $0.scripts },
    ])
}

extension HeadMetadata.Tag: TemplateRecord {
  /// The fields of a tag.
  static let record = RecordDeclaration<Self>(
    "MetaTag", "One `<meta>` element.",
    [
      Field("name", "Its `name` or `property`.") { $0.name },
      Field("content", "Its `content`.") { $0.content },
    ])
}
