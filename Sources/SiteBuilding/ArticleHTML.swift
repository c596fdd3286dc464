import ActorRecognition
import Dossiers
import Markup
import Templating

/// Writes an article's blocks for one page: links followed, mentions linked to their actors.
struct ArticleHTML: Sendable {
  private let article: Article
  private let writer: HTMLWriter
  private let annotations: [String: [HTMLWriter.Annotation]]
  /// The address of the article's own page.
  private let page: String

  /// The mistakes in the article's own links.
  let links: LinkTable

  /// Prepares an article for the page at a route, or no more than one block of it.
  init(_ article: Article, only block: Block? = nil, route: Route, context: SiteContext) {
    self.article = article
    let document = block.map { Document(title: article.document.title, blocks: [$0]) } ?? article.document
    links = LinkTable([document], in: article.source, on: route, map: context.map)
    writer = HTMLWriter(resolve: links.resolve)
    page = context.published(article)?.route.relative(from: route).string ?? ""
    annotations = Self.annotations(of: article, only: block?.id, route: route)
  }

  /// One block of an article as the page at a route shows it.
  static func extract(_ extract: Extract, route: Route, context: SiteContext) -> HTMLFragment {
    ArticleHTML(extract.article, only: extract.block, route: route, context: context).extract(extract.block)
  }

  /// A block with its mentions linked.
  func html(of block: Block) -> HTMLFragment {
    writer.html(of: block, annotations: annotations[block.id] ?? [])
  }

  /// A block as it is shown elsewhere: without an anchor of its own, and without numbers of notes and citations, which
  /// stand at the foot of the article's page.
  private func extract(_ block: Block) -> HTMLFragment {
    var block = block.withoutNotes
    let annotations = annotations[block.id] ?? []
    block.id = ""
    let resolve = links.resolve
    let page = page
    let writer = HTMLWriter { destination, title in
      switch resolve(destination, title) {
      case .citation(let href, _, _): .page(href)
      case .page(let href) where href.hasPrefix("#"): .page(page + href)
      case let target: target
      }
    }
    return writer.html(of: block, annotations: annotations)
  }

  /// The footnotes.
  var notes: [HTMLFragment] {
    article.document.footnotes.map { writer.html(of: $0.blocks) }
  }

  /// The first mention of an actor in a block is marked visibly; further ones are quiet links.
  private static func annotations(
    of article: Article, only block: String?, route: Route
  ) -> [String: [HTMLWriter.Annotation]] {
    var annotations: [String: [HTMLWriter.Annotation]] = [:]
    for actor in article.recognition.actors {
      let mentions = actor.mentions.filter { $0.block != "title" && (block ?? $0.block) == $0.block }
      guard !mentions.isEmpty else { continue }
      let href = Route.actor(actor.id).relative(from: route).string
      var last: String?
      for mention in mentions {
        let isFirst = mention.block != last
        last = mention.block
        annotations[mention.block, default: []].append(
          HTMLWriter.Annotation(mention.range, href: href, name: isFirst ? "mention" : "mention again"))
      }
    }
    return annotations
  }
}
