import Dossiers
import Templating

/// A file that readers can take away.
struct Download: Sendable {
  var title: String
  var format: String
  var url: TemplateURL

  init(_ title: String, _ format: String, _ target: Route, from route: Route) {
    self.title = title
    self.format = format
    url = target.relative(from: route)
  }

  /// The files of a dossier.
  static func all(of dossier: Dossier, from route: Route, context: SiteContext) -> [Download] {
    func file(_ title: String, _ format: String, _ name: String) -> Download {
      Download(title, format, .file(name, in: dossier.id), from: route)
    }
    let feed = context.library.hasFeed(dossier) ? [file("New articles", "Atom feed", "feed.xml")] : []
    return [
      file("To print", "pack", "pack.html"), file("The whole dossier", "JSON", "dossier.json"),
      file("Mentions of actors", "CSV", "mentions.csv"), file("Key lists", "CSV", "key-lists.csv"),
      file("Sources", "BibTeX", "sources.bib"), file("Sources", "RIS", "sources.ris"),
      Download("Actors", "FollowTheMoney", .actorData, from: route),
    ] + feed
  }
}

extension Download: TemplateRecord {
  /// The fields of a file.
  static let record = RecordDeclaration<Self>(
    "Download", "A file that readers can take away.",
    [
      Field("title", "What is in it.") { $0.title },
      Field("format", "Its format.") { $0.format },
      Field("url", "Where it is.") { $0.url },
    ])
}
