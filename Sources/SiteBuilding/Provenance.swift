import Dossiers

/// What those files are made from that are made from more than one: folders, each named with a `/` at its end and
/// meaning all that is in it.
struct Provenance {
  private let content: String
  private let dossiers: [String: [String]]
  private let actors: [String: [String]]

  /// Takes the library of which a site is made.
  init(_ library: Library) {
    let content = library.scan.displayRoot + "/"
    self.content = content
    let folders = Dictionary(library.dossiers.map { ($0.id, Self.folder(of: $0, in: content)) }) { first, _ in
      first
    }
    dossiers = Dictionary(
      library.dossiers.map { dossier in
        let guests = Set(dossier.guests.compactMap { folders[$0.dossier] })
        return (Route.name(dossier.id), guests.union([Self.folder(of: dossier, in: content)]).sorted())
      }
    ) { first, _ in first }
    actors = Dictionary(
      library.actors.map { actor in
        let registry = actor.known == nil ? [] : [content + "actors.yml"]
        return (
          Route.actor(actor.id).path,
          registry + Set(actor.appearances.compactMap { folders[$0.dossier] }).sorted()
        )
      }
    ) { first, _ in first }
  }

  /// Whether a page is a dossier's own, which lists its articles.
  func isFrontPage(_ route: Route) -> Bool {
    route.path.hasSuffix("/index.html") && dossiers[String(route.path.dropLast("/index.html".count))] != nil
  }

  /// What a file is made from by its place on the site.
  func sources(of route: Route) -> [String] {
    if route == .dossierSchema { return [] }
    if route == .robots || route == .notFound { return [content + "site.yml"] }
    if let sources = actors[route.path] { return sources }
    return route.path.split(separator: "/").first.flatMap { dossiers[String($0)] } ?? [content]
  }

  /// The folder of `Content/` that is a dossier.
  private static func folder(of dossier: Dossier, in content: String) -> String {
    content + dossier.path.dropFirst(content.count).prefix { $0 != "/" } + "/"
  }
}
