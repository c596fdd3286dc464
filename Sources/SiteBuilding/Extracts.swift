import Dossiers
import Markup

/// A block that is shown outside its article, with what it is about.
struct Extract: Sendable {
  let article: Article
  let block: Block
  /// The sentence that announces it, or the heading above it.
  let caption: String?
}

/// The published tables and lists of a dossier's articles, the newest article's first.
struct DossierExtracts: Sendable {
  let tables: [Extract]
  let lists: [Extract]

  /// Gathers from articles.
  init(_ dossier: Dossier) {
    var tables: [Extract] = []
    var lists: [Extract] = []
    for article in dossier.articles {
      for extract in article.extracts {
        if case .table = extract.block.content { tables.append(extract) } else { lists.append(extract) }
      }
    }
    self.tables = tables
    self.lists = lists
  }
}

extension Article {
  /// The tables and lists, each with what it is about.
  fileprivate var extracts: [Extract] {
    var heading: String?
    var announcements: [String: String] = [:]
    var extracts: [Extract] = []
    var last = 0
    for block in document.blocks {
      // A heading does not reach over passages that are left out.
      let number = Int(block.id.dropFirst()) ?? 0
      if number != last + 1 { heading = nil }
      last = number
      if case .heading(_, let text) = block.content { heading = text.text }
      if let leadIn = block.leadIn, let target = leadIn.resolved { announcements[target] = leadIn.text }
      switch block.content {
      case .table, .list:
        extracts.append(Extract(article: self, block: block, caption: announcements[block.id] ?? heading))
      default: break
      }
    }
    return extracts
  }
}
