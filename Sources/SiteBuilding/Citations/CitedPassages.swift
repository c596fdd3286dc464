import Dossiers
import Markup

/// Which passages of which articles the analyst cites, anywhere on the site.
///
/// Of an article whose policy is `cited`, only these are published.
struct CitedPassages: Sendable {
  private var blocks: [String: Set<String>] = [:]

  /// Reads the citations of all dossiers and pages.
  init(_ library: Library, map: SiteMap) {
    for dossier in library.dossiers {
      add(LinkTable(DossierPage.documents(of: dossier), in: dossier.source, on: .dossier(dossier.id), map: map))
    }
    for page in library.pages { add(LinkTable([page.document], in: page.source, on: .page(page.slug), map: map)) }
  }

  private mutating func add(_ links: LinkTable) {
    for citation in links.citations { blocks[citation.article.path, default: []].insert(citation.block) }
  }

  /// Whether a block of an article is published, by the article's policy or else the site's.
  func publishes(_ block: String, of article: Article, unlessSaid policy: TextPolicy) -> Bool {
    (article.frontMatter.text ?? policy) == .full || blocks[article.path]?.contains(block) ?? false
  }
}
