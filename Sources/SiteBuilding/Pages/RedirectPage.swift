import Dossiers
import Templating

/// A page at an address that something had before.
struct RedirectPage: Sendable {
  var page: PageFrame
  var target: TemplateURL
  var title: String

  init(_ title: String, from route: Route, to target: Route, context: SiteContext) {
    page = context.frame(title, kind: "redirect", route: route, meaning: target)
    self.title = title
    self.target = target.relative(from: route)
  }
}

extension RedirectPage: TemplateRecord {
  /// The fields of `pages/redirect.html`.
  static let record = RecordDeclaration<Self>(
    "RedirectPage", "A page at an address that something had before.",
    [
      Field("page", "What surrounds the page.") { $0.page },
      Field("target", "Where it is now.") { $0.target },
      Field("title", "What it is called.") { $0.title },
    ])
}
