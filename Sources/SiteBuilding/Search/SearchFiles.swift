import Diagnostics
import Dossiers
import Synchronization
import Templating

/// The files of the search, whose index is made once, when the first of them is asked for.
final class SearchFiles: Sendable {
  private let context: SiteContext
  private let parts: SearchIndex.Parts
  private let made = Mutex<SearchIndex?>(nil)

  /// Plans the index of a site.
  init(_ context: SiteContext) {
    self.context = context
    let articles = context.library.dossiers.flatMap(\.articles)
    parts = SearchIndex.Parts(sourceBytes: articles.reduce(0) { $0 + $1.source.bytes.count })
  }

  /// The files of the index.
  var files: [PlannedFile] {
    let numbered = (0..<parts.terms).map { "terms-\($0).js" } + (0..<parts.entries).map { "entries-\($0).js" }
    return (["index.js", "words.js"] + numbered).map { name in
      PlannedFile(Route("search/" + name)) { self.index.files[name] ?? [] }
    }
  }

  /// The address of the index's first file for the search page.
  var start: TemplateURL {
    TemplateURL(Route("search/index.js").relative(from: .search).string + "?v=" + index.version)
  }

  /// Makes the index, unless it is made already.
  @Sendable func prepare() {
    _ = index
  }

  private var index: SearchIndex {
    made.withLock { made in
      if let made { return made }
      let index = SearchIndex(SearchEntry.all(in: context), parts: parts)
      made = index
      return index
    }
  }
}

extension Route {
  /// The search page.
  static let search = Route("search.html")
}
