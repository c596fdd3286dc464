import Diagnostics
import Dossiers
import Markup
import Synchronization
import Templating

/// What every link of a page's own text leads to, worked out before anything is written.
///
/// Ordinary Markdown links to files of `Content/` lead to their pages; one whose title is a quotation is a
/// citation, which must be found word for word in the article that it names.
struct LinkTable: Sendable {
  /// A citation on the page, numbered in order of first use.
  struct Citation: Sendable {
    var number: Int
    var quotation: String
    var article: Article
    var dossier: String
    var block: String
  }

  private struct Key: Hashable, Sendable {
    var destination: String
    var title: String
  }

  /// A link or image as it stands in a text.
  private struct Written: Hashable, Sendable {
    var key: Key
    var isImage: Bool
    var destination: String { key.destination }
  }

  /// The citations in order.
  private(set) var citations: [Citation] = []
  /// The mistakes in the links.
  private(set) var diagnostics: [Diagnostic] = []

  private var targets: [Key: LinkTarget] = [:]
  private var seen: Set<Written> = []
  private var places: LinkPlaces
  /// The lines of the block whose links are being decided.
  private var lines = 1...1
  private let source: SourceFile
  private let route: Route
  private let map: SiteMap

  /// Works out the links of documents that stand in one file and on one page.
  init(_ documents: [Document], in source: SourceFile, on route: Route, map: SiteMap) {
    self.source = source
    places = LinkPlaces(source)
    self.route = route
    self.map = map
    for document in documents {
      for block in document.blocks { add(block) }
      for note in document.footnotes { for block in note.blocks { add(block) } }
    }
  }

  /// Decides for one writer of the page what an address becomes.
  var resolve: HTMLWriter.Resolve {
    let targets = targets
    let used = UsedNumbers()
    return { destination, title in
      switch targets[Key(destination: destination, title: title)] {
      case .citation(let href, let number, _): .citation(href, number: number, isFirst: used.insert(number))
      case let target?: target
      case nil: LinkPolicy.target(of: destination)
      }
    }
  }

  private mutating func add(_ block: Block) {
    lines = block.lines
    if case .image(let source, let title, _) = block.content { add(source, title: title, isImage: true) }
    guard block.hasText(where: { !$0.spans.isEmpty }) else { return }
    for text in block.richTexts {
      for span in text.spans {
        switch span.style {
        case .link(let destination, let title): add(destination, title: title, isImage: false)
        case .image(let source, let title): add(source, title: title, isImage: true)
        default: break
        }
      }
    }
  }

  private mutating func add(_ destination: String, title: String, isImage: Bool) {
    let written = Written(key: Key(destination: destination, title: title), isImage: isImage)
    places.pass(destination, in: lines)
    guard seen.insert(written).inserted else { return }
    let target = target(written)
    // What stands as a link and as an image too is one thing; where it cannot be, the image has been refused.
    if targets[written.key] == nil { targets[written.key] = target }
  }

  private mutating func target(_ written: Written) -> LinkTarget {
    let destination = written.destination
    let plain = LinkPolicy.target(of: destination)
    if LinkPolicy.isAllowedImage(destination, hosts: map.imageHosts) { return .image(destination) }
    guard case .page(let address) = plain else {
      if plain == .none { report(refused(destination)) }
      return plain
    }
    if address.hasPrefix("#") {
      if written.isImage { report(noImage(destination)) }
      return written.isImage ? .none : .page(address)
    }
    let path = address.prefix { $0 != "#" && $0 != "?" }
    let anchor = address.firstIndex(of: "#").map { String(address[address.index(after: $0)...]) }
    guard let file = ContentPath.resolve(String(path), in: source.path), let target = map.target(of: file) else {
      report(unknown(written))
      return .none
    }
    if written.isImage, !target.isImage {
      report(noImage(destination))
      return .none
    }
    switch target {
    case .article(let article, let dossier):
      guard written.key.title.isEmpty else { return cite(written.key.title, article, dossier: dossier) }
      return .page(Route.article(article.slug, in: dossier).relative(from: route, anchor: anchor).string)
    case .page(let page): return .page(page.relative(from: route, anchor: anchor).string)
    case .asset(let asset): return .page(asset.relative(from: route).string)
    case .withheld(let article):
      report(withheld(article, destination: destination))
      return .none
    }
  }

  private mutating func cite(_ words: String, _ article: Article, dossier: String) -> LinkTarget {
    let quotation = Quotation(words)
    guard let block = quotation.block(in: article) else {
      report(unfound(words, quotation, in: article))
      return .none
    }
    let number = citations.count + 1
    citations.append(
      Citation(number: number, quotation: words, article: article, dossier: dossier, block: block.id))
    let href = Route.article(article.slug, in: dossier).relative(from: route, anchor: block.id).string
    return .citation(href, number: number, isFirst: true)
  }

  // MARK: Messages

  private mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  private mutating func place(of words: String) -> Place { places.place(of: words) }

  private mutating func unfound(_ words: String, _ quotation: Quotation, in article: Article) -> Diagnostic {
    let nearest = quotation.nearestPassage(in: article)
    return .error(
      "unfound-quotation", "\(article.path) does not say “\(words)”",
      help: (nearest.map { "The nearest passage there is: “\($0)”.\n" } ?? "")
        + "Quote the words as they stand; white space, quotation marks and dashes may differ.",
      at: place(of: words))
  }

  private mutating func refused(_ destination: String) -> Diagnostic {
    .warning(
      "unsafe-link", "`\(destination)` is not made a link",
      help: "Links have the scheme http, https or mailto, or lead to a file of Content/; the text stays.",
      at: place(of: destination))
  }

  private mutating func unknown(_ written: Written) -> Diagnostic {
    let near = NearMiss.of(written.destination, among: written.isImage ? images : map.paths.map(besideThis))
    return .error(
      "broken-link", "\(written.isImage ? "the image" : "the link") `\(written.destination)` leads to no file of Content/",
      help: near.map { "Did you mean `\($0)`?" } ?? "Name the file as it lies beside this one, such as `2026-02-18-visit.txt`.",
      at: place(of: written.destination))
  }

  private mutating func noImage(_ destination: String) -> Diagnostic {
    let near = NearMiss.of(destination, among: images).map { "Did you mean `\($0)`? " } ?? ""
    return .error(
      "not-an-image", "`\(destination)` is shown as an image and is none",
      help: near + "Name a picture, or take the `!` away, which makes it a link.", at: place(of: destination))
  }

  private mutating func withheld(_ article: WithheldArticle, destination: String) -> Diagnostic {
    .error(
      "withheld-link", "the link `\(destination)` leads to an article that is not published: \(article.reason.rawValue)",
      help: "Take the link out, or publish the article.", at: place(of: destination))
  }

  /// The pictures of the site as this file would name them.
  private var images: [String] { map.paths.filter { map.target(of: $0)?.isImage ?? false }.map(besideThis) }

  /// A path as this file would name it, where that is simple.
  private func besideThis(_ path: String) -> String {
    let folder = source.path.lastIndex(of: "/").map { source.path[...$0] } ?? ""
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }
}

/// The citations that a page has had so far.
private final class UsedNumbers: Sendable {
  private let numbers = Mutex<Set<Int>>([])

  /// Takes a number, and tells whether it is new.
  func insert(_ number: Int) -> Bool { numbers.withLock { $0.insert(number).inserted } }
}
