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

  /// The citations in order.
  private(set) var citations: [Citation] = []
  /// The mistakes in the links.
  private(set) var diagnostics: [Diagnostic] = []

  private var targets: [Key: LinkTarget] = [:]
  private let source: SourceFile
  private let route: Route
  private let map: SiteMap

  /// Works out the links of documents that stand in one file and on one page.
  init(_ documents: [Document], in source: SourceFile, on route: Route, map: SiteMap) {
    self.source = source
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
    let key = Key(destination: destination, title: title)
    guard targets[key] == nil else { return }
    targets[key] = target(destination, title: title, isImage: isImage)
  }

  private mutating func target(_ destination: String, title: String, isImage: Bool) -> LinkTarget {
    let plain = LinkPolicy.target(of: destination)
    if LinkPolicy.isAllowedImage(destination, hosts: map.imageHosts) { return .image(destination) }
    guard case .page(let address) = plain else {
      if plain == .none { report(refused(destination)) }
      return plain
    }
    if address.hasPrefix("#") { return .page(address) }
    let path = address.prefix { $0 != "#" && $0 != "?" }
    let anchor = address.firstIndex(of: "#").map { String(address[address.index(after: $0)...]) }
    guard let file = ContentPath.resolve(String(path), in: source.path), let target = map.target(of: file) else {
      report(unknown(destination, isImage: isImage))
      return .none
    }
    switch target {
    case .article(let article, let dossier):
      guard title.isEmpty || isImage else { return cite(title, article, dossier: dossier, destination: destination) }
      return .page(Route.article(article.slug, in: dossier).relative(from: route, anchor: anchor).string)
    case .page(let page): return .page(page.relative(from: route, anchor: anchor).string)
    case .asset(let asset): return .page(asset.relative(from: route).string)
    case .withheld(let article):
      report(withheld(article, destination: destination))
      return .none
    }
  }

  private mutating func cite(
    _ words: String, _ article: Article, dossier: String, destination: String
  ) -> LinkTarget {
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

  private func unfound(_ words: String, _ quotation: Quotation, in article: Article) -> Diagnostic {
    let nearest = quotation.nearestPassage(in: article)
    return .error(
      "unfound-quotation", "\(article.path) does not say “\(words)”",
      help: (nearest.map { "The nearest passage there is: “\($0)”.\n" } ?? "")
        + "Quote the words as they stand; white space, quotation marks and dashes may differ.",
      at: place(of: words))
  }

  private func refused(_ destination: String) -> Diagnostic {
    .warning(
      "unsafe-link", "`\(destination)` is not made a link",
      help: "Links have the scheme http, https or mailto, or lead to a file of Content/; the text stays.",
      at: place(of: destination))
  }

  private func unknown(_ destination: String, isImage: Bool) -> Diagnostic {
    let folder = source.path.lastIndex(of: "/").map { source.path[...$0] } ?? ""
    let names = map.paths.map { $0.hasPrefix(folder) ? String($0.dropFirst(folder.count)) : $0 }
    let near = NearMiss.of(destination, among: names)
    return .error(
      "broken-link", "\(isImage ? "the image" : "the link") `\(destination)` leads to no file of Content/",
      help: near.map { "Did you mean `\($0)`?" } ?? "Name the file as it lies beside this one, such as `2026-02-18-visit.txt`.",
      at: place(of: destination))
  }

  private func withheld(_ article: WithheldArticle, destination: String) -> Diagnostic {
    .error(
      "withheld-link", "the link `\(destination)` leads to an article that is not published: \(article.reason.rawValue)",
      help: "Take the link out, or publish the article.", at: place(of: destination))
  }

  /// Links are found in the source again by their words, since YAML folds the lines of judgments.
  private func place(of words: String) -> Place {
    let text = source.bytes
    let wanted = Array(words.utf8)
    for length in [wanted.count, min(wanted.count, 24), min(wanted.count, 12)] where length > 0 {
      let start = wanted.prefix(length)
      for offset in text.indices.dropLast(length - 1) where text[offset] == start.first {
        if text[offset..<offset + length].elementsEqual(start) { return source.place(offset..<offset + length) }
      }
    }
    return Place(path: source.path)
  }
}

/// The citations that a page has had so far.
private final class UsedNumbers: Sendable {
  private let numbers = Mutex<Set<Int>>([])

  /// Takes a number, and tells whether it is new.
  func insert(_ number: Int) -> Bool { numbers.withLock { $0.insert(number).inserted } }
}
