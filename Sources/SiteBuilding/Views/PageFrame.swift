import Templating

/// What every page has around its content.
///
/// A class, since a template asks for it again and again.
final class PageFrame: Sendable {
  /// The page's own title.
  let title: String
  /// One sentence for search engines and previews.
  let description: String?
  /// The kind of page, by which a style sheet tells it.
  let kind: String
  /// The BCP 47 tag of the page's language.
  let language: String
  /// The address under which the page wants to be known.
  let canonical: TemplateURL?
  /// The site's title.
  let siteTitle: String
  /// What the site is.
  let siteDescription: String?
  /// Who publishes the site.
  let author: String?
  /// The menus, the pages above, the style sheet.
  let surroundings: Surroundings
  /// The pages of a list that is cut into several; empty when it stands on one.
  let parts: [NavigationItem]
  /// The hosts whose images pages show; browsers are told to ask no other.
  let imageHosts: [String]
  /// What the page tells programs.
  let head: HeadMetadata

  init(
    title: String,
    description: String?,
    kind: String,
    language: String,
    canonical: TemplateURL?,
    siteTitle: String,
    siteDescription: String?,
    author: String?,
    surroundings: Surroundings,
    parts: [NavigationItem],
    imageHosts: [String],
    head: HeadMetadata
  ) {
    self.title = title
    self.description = description
    self.kind = kind
    self.language = language
    self.canonical = canonical
    self.siteTitle = siteTitle
    self.siteDescription = siteDescription
    self.author = author
    self.surroundings = surroundings
    self.parts = parts
    self.imageHosts = imageHosts
    self.head = head
  }
}

extension PageFrame: TemplateRecord {
  /// The fields of `page`.
  static let record = RecordDeclaration<PageFrame>(
    "Page", "What every page has around its content.",
    [
      Field("title", "The page's own title.") { $0.title },
      Field("description", "One sentence for search engines and previews.") { $0.description },
      Field("kind", "The kind of page, such as `article`.") { $0.kind },
      Field("language", "The BCP 47 tag of the page's language.") { $0.language },
      Field("canonical", "The address under which the page wants to be known; needs `base_url`.") { $0.canonical },
      Field("site_title", "The site's title.") { $0.siteTitle },
      Field("site_description", "What the site is.") { $0.siteDescription },
      Field("author", "Who publishes the site.") { $0.author },
      Field("home", "The home page.") { $0.surroundings.home },
      Field("stylesheet", "The style sheet.") { $0.surroundings.stylesheet },
      Field("icon", "The sign that browsers show beside the title.") { $0.surroundings.icon },
      Field("navigation", "The site's main parts.") { $0.surroundings.navigation },
      Field("trail", "The pages above this one, the home page first.") { $0.surroundings.trail },
      Field("sections", "The pages of the dossier that this page belongs to.") { $0.surroundings.sections },
      Field("feeds", "The feeds of the site and of the page's dossier; needs `base_url`.") { $0.surroundings.feeds },
      Field("parts", "The pages of a list that is cut into several; empty when it stands on one.") { $0.parts },
      Field("image_hosts", "The hosts whose images pages show.") { $0.imageHosts },
      Field("head", "What the page tells programs.") { $0.head },
    ])
}

/// An entry of a menu.
struct NavigationItem: Sendable {
  /// What it is called.
  var title: String
  /// Where it leads.
  var url: TemplateURL
  /// Whether it is the page itself.
  var isCurrent: Bool
  /// How many things are there, where that is worth knowing.
  var count: Int?

  init(_ title: String, _ url: TemplateURL, isCurrent: Bool = false, count: Int? = nil) {
    self.title = title
    self.url = url
    self.isCurrent = isCurrent
    self.count = count
  }
}

extension NavigationItem: TemplateRecord {
  /// The fields of a menu's entry.
  static let record = RecordDeclaration<Self>(
    "NavigationItem", "An entry of a menu.",
    [
      Field("title", "What it is called.") { $0.title },
      Field("url", "Where it leads.") { $0.url },
      Field("is_current", "Whether it is the page itself.") { $0.isCurrent },
      Field("count", "How many things are there.") { $0.count },
    ])
}
