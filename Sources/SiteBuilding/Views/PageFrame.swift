import Templating

/// What every page has around its content.
package struct PageFrame: Sendable {
  /// The page's own title.
  package var title: String
  /// One sentence for search engines and previews.
  package var description: String?
  /// The kind of page, by which a style sheet tells it.
  package var kind: String
  /// The BCP 47 tag of the page's language.
  package var language: String
  /// The address under which the page wants to be known.
  package var canonical: TemplateURL?
  /// The site's title.
  package var siteTitle: String
  /// What the site is.
  package var siteDescription: String?
  /// Who publishes the site.
  package var author: String?
  /// The home page.
  package var home: TemplateURL
  /// The style sheet.
  package var stylesheet: TemplateURL
  /// The site's main parts.
  package var navigation: [NavigationItem]
  /// The pages above this one, the home page first.
  package var trail: [NavigationItem]
  /// The other pages of the dossier that this page belongs to.
  package var sections: [NavigationItem]
}

extension PageFrame: TemplateRecord {
  /// The fields of `page`.
  package static let record = RecordDeclaration<Self>(
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
      Field("navigation", "The site's main parts.") { $0.navigation },
      Field("trail", "The pages above this one, the home page first.") { $0.trail },
      Field("sections", "The pages of the dossier that this page belongs to.") { $0.sections },
    ])
}

/// An entry of a menu.
package struct NavigationItem: Sendable {
  /// What it is called.
  package var title: String
  /// Where it leads.
  package var url: TemplateURL
  /// Whether it is the page itself.
  package var isCurrent: Bool
  /// How many things are there, where that is worth knowing.
  package var count: Int?

  init(_ title: String, _ url: TemplateURL, isCurrent: Bool = false, count: Int? = nil) {
    self.title = title
    self.url = url
    self.isCurrent = isCurrent
    self.count = count
  }
}

extension NavigationItem: TemplateRecord {
  /// The fields of a menu's entry.
  package static let record = RecordDeclaration<Self>(
    "NavigationItem", "An entry of a menu.",
    [
      Field("title", "What it is called.") { $0.title },
      Field("url", "Where it leads.") { $0.url },
      Field("is_current", "Whether it is the page itself.") { $0.isCurrent },
      Field("count", "How many things are there.") { $0.count },
    ])
}
