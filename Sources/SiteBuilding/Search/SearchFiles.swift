import Diagnostics
import Dossiers
import Templating

/// The files of the search, whose index is made once, when the first of them is asked for.
struct SearchFiles: Sendable {
  private let parts: SearchIndex.Parts
  private let index: Shared<SearchIndex>

  /// Plans the index of a site.
  init(_ context: SiteContext) {
    let articles = context.library.dossiers.flatMap(\.articles)
    let parts = SearchIndex.Parts(sourceBytes: articles.reduce(0) { $0 + $1.source.bytes.count })
    self.parts = parts
    index = Shared { SearchIndex(SearchEntry.all(in: context), parts: parts) }
  }

  /// The files of the index.
  var files: [PlannedFile] {
    func file(_ name: String, _ bytes: @escaping @Sendable (SearchIndex) -> [UInt8]) -> PlannedFile {
      PlannedFile(Route("search/" + name)) { bytes(index.value) }
    }
    return [file("index.js", \.start), file("words.js", \.allWords)]
      + (0..<parts.terms).map { number in file("terms-\(number).js") { $0.terms(number) } }
      + (0..<parts.entries).map { number in file("entries-\(number).js") { $0.entries(number) } }
  }

  /// The address of the index's first file for the search page.
  var start: TemplateURL {
    TemplateURL(Route("search/index.js").relative(from: .search).string + "?v=" + index.value.version)
  }

  /// Makes the index, unless it is made already.
  @Sendable func prepare() {
    _ = index.value
  }
}

extension Route {
  /// The search page.
  static let search = Route("search.html")
}
