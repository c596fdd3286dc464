import Dossiers

/// The articles before and after one by date.
struct Neighbours: Sendable {
  /// The next older one.
  var previous: Article?
  /// The next newer one.
  var next: Article?

  /// Those of each dated article of a library; articles stand newest first.
  static func all(in library: Library) -> [ObjectIdentifier: Neighbours] {
    var all: [ObjectIdentifier: Neighbours] = [:]
    for dossier in library.dossiers {
      let dated = dossier.articles.filter { $0.date != nil }
      for (newer, older) in zip(dated, dated.dropFirst()) {
        all[ObjectIdentifier(newer), default: Neighbours()].previous = older
        all[ObjectIdentifier(older), default: Neighbours()].next = newer
      }
    }
    return all
  }
}
