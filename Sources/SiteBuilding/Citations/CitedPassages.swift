import Dossiers
import Markup

/// What on the site cites which passage of which article.
///
/// Of an article whose policy is `cited`, only the passages that are cited somewhere are published.
struct CitedPassages: Sendable {
  /// One citation of an article.
  struct Use: Sendable {
    /// What cites it.
    var place: Place
    /// The words that are cited.
    var quotation: String
    /// The block that has them.
    var block: String
  }

  /// What can cite an article.
  enum Place: Sendable, Hashable {
    case judgment(dossier: String, number: Int)
    case assessment(dossier: String)
    case article(slug: String, dossier: String)
    case page(slug: String)
  }

  private var uses: [String: [Use]] = [:]

  /// Reads the citations of all dossiers, articles and pages.
  init(_ library: Library, map: SiteMap) {
    for dossier in library.dossiers {
      let route = Route.dossier(dossier.id)
      for (number, judgment) in zip(1..., dossier.judgments) {
        let links = LinkTable(judgment.documents, in: dossier.source, on: route, map: map)
        add(links, of: .judgment(dossier: dossier.id, number: number))
      }
      add(LinkTable([dossier.assessment], in: dossier.source, on: route, map: map), of: .assessment(dossier: dossier.id))
      for article in dossier.articles where article.document.quotes {
        let route = Route.article(article.slug, in: dossier.id)
        add(
          LinkTable([article.document], in: article.source, on: route, map: map),
          of: .article(slug: article.slug, dossier: dossier.id))
      }
    }
    for page in library.pages {
      add(LinkTable([page.document], in: page.source, on: .page(page.slug), map: map), of: .page(slug: page.slug))
    }
  }

  private mutating func add(_ links: LinkTable, of place: Place) {
    for citation in links.citations {
      uses[citation.article.path, default: []].append(
        Use(place: place, quotation: citation.quotation, block: citation.block))
    }
  }

  /// The citations of an article: those of judgments and assessments first, by dossier, then those of articles and pages.
  func uses(of article: Article) -> [Use] { uses[article.path] ?? [] }

  /// The blocks of an article that are cited.
  func blocks(of article: Article) -> Set<String> { Set(uses(of: article).map(\.block)) }
}

extension Judgment {
  /// The documents of the judgment whose links have to be followed, in the order in which readers meet them.
  var documents: [Document] { [text, because] + indicators }
}

extension Document {
  /// Whether any link in it has a title, as citations have.
  fileprivate var quotes: Bool {
    blocks.contains(where: \.quotes) || footnotes.contains { $0.blocks.contains(where: \.quotes) }
  }
}

extension Block {
  /// Whether any link in it has a title.
  fileprivate var quotes: Bool {
    hasText { text in
      text.spans.contains { if case .link(_, let title) = $0.style { !title.isEmpty } else { false } }
    }
  }
}
