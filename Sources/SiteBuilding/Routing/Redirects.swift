import ActorRecognition
import Diagnostics
import Dossiers
import Markup

/// The addresses that articles and actors had before, from `aliases` and `formerly`.
enum Redirects {
  /// One old address.
  struct Redirect: Sendable {
    var from: Route
    var to: Route
    var title: String
    var source: String
  }

  /// The redirects of a library, in the order of their targets.
  static func all(in library: Library) -> [Redirect] {
    let articles = library.dossiers.flatMap { dossier in
      dossier.articles.flatMap { article in
        article.frontMatter.aliases.map {
          Redirect(
            from: route($0, in: dossier.id), to: .article(article.slug, in: dossier.id), title: article.title,
            source: article.path)
        }
      }
    }
    let actors = library.actors.flatMap { actor in
      (actor.known?.formerly ?? []).map {
        Redirect(
          from: .actor(Slug.make($0)), to: .actor(actor.id), title: actor.name, source: actor.known?.place?.path ?? "")
      }
    }
    return articles + actors
  }

  /// The route of an alias: relative to the dossier, or from the site's root when it begins with `/`; each part is made
  /// a slug, so that no alias leaves the site.
  private static func route(_ alias: String, in dossier: String) -> Route {
    let name = alias.hasSuffix(".html") ? String(alias.dropLast(5)) : alias
    let parts = name.split(separator: "/").map { Slug.make($0) }.filter { !$0.isEmpty }
    let path = ((alias.hasPrefix("/") ? [] : [dossier]) + (parts.isEmpty ? ["index"] : parts)).map(Route.name)
    return Route(path.joined(separator: "/") + (alias.hasSuffix("/") ? "/index.html" : ".html"))
  }
}
