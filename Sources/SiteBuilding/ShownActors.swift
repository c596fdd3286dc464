import Dossiers

extension ActorProfile {
  /// The actor with the appearances that may be shown; nothing for one whom only unpublished passages name.
  func shown(_ published: (Article) -> PublishedArticle?) -> ActorProfile? {
    guard appearances.contains(where: { published($0.article)?.isExcerpt ?? true }) else { return self }
    let shown = appearances.compactMap { appearance in
      published(appearance.article)?.shown(appearance.found).map {
        appearance.with($0)
      }
    }
    return shown.isEmpty && known == nil ? nil : with(shown)
  }

  /// Actors by the dossiers whose articles name them, each with their appearances there, in the order given.
  static func byDossier(_ actors: [ActorProfile]) -> [String: [ActorProfile]] {
    var dossiers: [String: [ActorProfile]] = [:]
    for actor in actors {
      for (dossier, appearances) in Dictionary(grouping: actor.appearances, by: \.dossier) {
        dossiers[dossier, default: []].append(actor.with(appearances))
      }
    }
    return dossiers
  }
}
