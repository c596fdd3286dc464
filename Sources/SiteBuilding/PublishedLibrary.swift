import ActorRecognition
import Diagnostics
import Dossiers
import Markup
import TextRecovery

/// A library in which nothing is left that may not be published.
///
/// Of an article whose policy is `cited` there remain the blocks that the site cites, and of what was found in it
/// what those blocks say. Pages, exports and the index of the search are made from what is here, so that no one of
/// them has to ask what it may show.
struct PublishedLibrary: Sendable {
  /// What is left.
  private(set) var library: Library
  /// Each article as it was loaded, and what is left of it.
  private(set) var articles: [(whole: Article, published: PublishedArticle)] = []

  /// Takes out what may not be published; a library in which every text may be is as it was.
  init(_ whole: Library, cited: CitedPassages) {
    library = whole
    for dossier in whole.dossiers.indices {
      for (index, article) in whole.dossiers[dossier].articles.enumerated() {
        let isExcerpt = (article.frontMatter.text ?? whole.settings.text) == .cited
        let shown = isExcerpt ? article.excerpt(of: cited.blocks(of: article)) : article
        if isExcerpt { library.dossiers[dossier].articles[index] = shown }
        let id = whole.dossiers[dossier].id
        articles.append((article, PublishedArticle(shown, in: id, of: whole, isExcerpt: isExcerpt)))
      }
    }
    guard articles.contains(where: \.published.isExcerpt) else { return }
    library.actors = ActorProfile.gather(from: library.dossiers, registry: whole.actors.compactMap(\.known))
  }
}

extension Article {
  /// The article with some of its blocks, and with nothing that rests on the others.
  fileprivate func excerpt(of kept: Set<String>) -> Article {
    let shown = kept.union(["title"])
    var document = self.document
    document.blocks = document.blocks.filter { kept.contains($0.id) }.map(\.withoutNotes)
    document.footnotes = []
    document.omissions = []
    document.repairs.removeAll { !kept.contains($0.block) }
    return excerpt(
      document, recognition: Recognition(actors: recognition.actors.compactMap { $0.seen(in: shown) }),
      dates: dates.filter { shown.contains($0.block) })
  }
}

extension RecognizedActor {
  /// The actor as some blocks have them; nobody when the blocks do not name them.
  ///
  /// Whom only the text makes known has to be named in full, since "Lavrov" is "Sergey Lavrov" by another passage.
  fileprivate func seen(in blocks: Set<String>) -> RecognizedActor? {
    var actor = self
    actor.mentions.removeAll { !blocks.contains($0.block) }
    actor.roles.removeAll { !blocks.contains($0.block) }
    guard basis == .prose else { return actor.mentions.isEmpty && !mentions.isEmpty ? nil : actor }
    actor.of = actor.roles.compactMap(\.of).first
    let isNamed = actor.mentions.contains { $0.surface.lowercased() == name.lowercased() }
    return isNamed ? actor : nil
  }
}
