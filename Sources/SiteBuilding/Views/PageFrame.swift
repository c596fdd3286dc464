import Templating

/// What every page has around its content.
struct PageFrame: Sendable {
  /// The page's own title.
  var title: String
  /// One sentence for search engines and previews.
  var description: String?
  /// The kind of page, by which a style sheet tells it.
  var kind: String
  /// The BCP 47 tag of the page's language.
  var language: String
  /// The address under which the page wants to be known.
  var canonical: TemplateURL?
  /// The site's title.
  var siteTitle: String
  /// What the site is.
  var siteDescription: String?
  /// Who publishes the site.
  var author: String?
  /// The home page.
  var home: TemplateURL
  /// The style sheet.
  var stylesheet: TemplateURL
  /// The sign that browsers show beside the title.
  var icon: TemplateURL?
  /// The site's main parts.
  var navigation: [NavigationItem]
  /// The pages above this one, the home page first.
  var trail: [NavigationItem]
  /// The other pages of the dossier that this page belongs to.
  var sections: [NavigationItem]
  /// The feeds that follow the site, and the dossier that this page belongs to.
  var feeds: [NavigationItem]
  /// The pages of a list that is cut into several; empty when it stands on one.
  var parts: [NavigationItem]
  /// The hosts whose images pages show; browsers are told to ask no other.
  var imageHosts: [String]
  /// What the page tells programs.
  var head = HeadMetadata()
}

extension PageFrame: TemplateRecord {
  /// The fields of `page`.
  static let record = RecordDeclaration<Self>(
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
      Field("home", "The home page.") { $0.home },
      Field("stylesheet", "The style sheet.") { $0.stylesheet },
      Field("icon", "The sign that browsers show beside the title.") { $0.icon },
      Field("navigation", "The site's main parts.") { $0.navigation },
      Field("trail", "The pages above this one, the home page first.") { $0.trail },
      Field("sections", "The pages of the dossier that this page belongs to.") { $0.sections },
      Field("feeds", "The feeds of the site and of the page's dossier; needs `base_url`.") { $0.feeds },
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
