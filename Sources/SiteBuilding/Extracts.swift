import Dossiers
import Markup

/// A block that is shown outside its article, with what it is about.
struct Extract: Sendable {
  let article: Article
  let block: Block
  /// The sentence that announces it, or the heading above it.
  let caption: String?
}

extension SiteContext {
  /// The published tables of a dossier's articles, the newest article's first.
  func tables(of dossier: Dossier) -> [Extract] {
    extracts(of: dossier) { if case .table = $0.content { true } else { false } }
  }

  /// The published lists of a dossier's articles, the newest article's first.
  func keyLists(of dossier: Dossier) -> [Extract] {
    extracts(of: dossier) { if case .list = $0.content { true } else { false } }
  }

  private func extracts(of dossier: Dossier, where isWanted: (Block) -> Bool) -> [Extract] {
    dossier.articles.flatMap { article in
      article.extracts { isWanted($0) && publishes($0.id, of: article) }
    }
  }
}

extension Article {
  /// The blocks of a kind, each with what it is about.
  fileprivate func extracts(where isWanted: (Block) -> Bool) -> [Extract] {
    var heading: String?
    var announcements: [String: String] = [:]
    var extracts: [Extract] = []
    for block in document.blocks {
      if case .heading(_, let text) = block.content { heading = text.text }
      if let leadIn = block.leadIn, let target = leadIn.resolved { announcements[target] = leadIn.text }
      if isWanted(block) {
        extracts.append(Extract(article: self, block: block, caption: announcements[block.id] ?? heading))
      }
    }
    return extracts
  }
}
