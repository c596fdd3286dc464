import ActorRecognition
import Diagnostics
import Markup

/// Everything that a site is made from, loaded and held together.
package struct Library: Sendable {
  /// What `site.yml` says.
  package var settings: SiteSettings
  /// The dossiers, by weight and then title.
  package var dossiers: [Dossier]
  /// The pages of free Markdown, by weight and then title.
  package var pages: [Page]
  /// The actors of all articles and of the registry, by name.
  package var actors: [ActorProfile]
  /// The publishers of `sources.yml`, in its order.
  package var publishers: [Publisher]
  /// The files that are published as they are.
  package var assets: [Asset]
  /// The articles that are left out for now: drafts, scheduled and expired ones.
  package var withheld: [WithheldArticle]
  /// The files beside the articles that are left out with them, by their paths below `Content/`, sorted.
  package var withheldAssets: [String]
  /// The day that counted as today when it was loaded; it decides what is published and is printed nowhere.
  package var today: PartialDate
  /// The folder that all was read from, from which assets are copied.
  package var scan: FolderScan

  /// The publisher of an article: by name, else by the host of its address, else by the name of the site that
  /// stood in its title line.
  package func publisher(of article: Article) -> Publisher? {
    if let name = article.frontMatter.publisher { return publishers.first { $0.name == name } }
    if let source = article.frontMatter.source { return publishers.first { $0.publishes(source) } }
    guard let site = article.siteName?.lowercased() else { return nil }
    return publishers.first { site == $0.name.lowercased() || site.hasPrefix($0.name.lowercased() + " ") }
  }
}

/// An article or page that is not published now, and why.
package struct WithheldArticle: Sendable {
  /// Why an article is left out.
  package enum Reason: String, Sendable, CaseIterable {
    case draft
    case future
    case expired

    /// The reason as it stands in a sentence.
    package var words: String {
      switch self {
      case .draft: "a draft"
      case .future: "not due yet"
      case .expired: "expired"
      }
    }
  }

  /// Why it is left out.
  package var reason: Reason
  /// The path of its file.
  package var path: String
  /// Its title.
  package var title: String
  /// The day on which that changes or changed.
  package var day: String?
  /// The id of its dossier; absent for a page beside the dossiers.
  package var dossier: String?
  /// The part of its address that would name it.
  package var slug: String
  /// Its text.
  package var document: Document
  /// The ids of the actors who were found in it, sorted.
  package var actors: [String]
}
