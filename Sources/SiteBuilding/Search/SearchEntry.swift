import ActorRecognition
import Dossiers
import Markup
import Templating

/// One thing that can be found: an actor, an article, a table or a list.
struct SearchEntry: Sendable {
  /// Its name.
  var title: String
  /// Its page or passage, from the site's folder.
  var url: String
  /// What is said beside its name.
  var note: String
  /// Its text by the number of the passage; 0 is what belongs to the entry as a whole.
  var passages: [(number: Int, text: String)]

  /// All entries of a site by kind: actors, articles, tables, lists; articles, the newest first.
  static func all(in context: SiteContext) -> [[SearchEntry]] {
    let dossiers = context.library.dossiers
    return [
      context.actors.map { SearchEntry($0) },
      context.publishedArticles.map { SearchEntry($0) },
      dossiers.flatMap { dossier in
        context.tables(of: dossier).compactMap { SearchEntry($0, context: context) }
      },
      dossiers.flatMap { dossier in
        context.keyLists(of: dossier).compactMap { SearchEntry($0, context: context) }
      },
    ]
  }

  private init(_ actor: ActorProfile) {
    let articles = actor.appearances.count
    title = actor.name
    url = Route.actor(actor.id).relative(from: .home).string
    let post = actor.known?.role.map { [$0] } ?? []
    note = ([actor.kind.rawValue] + post + ["\(articles) \(articles == 1 ? "article" : "articles")"]).joined(
      separator: " · ")
    let names = (actor.known?.aliases ?? []) + [actor.known?.originalScript].compactMap { $0 }
    passages = names.isEmpty ? [] : [(0, names.joined(separator: ", "))]
  }

  private init(_ published: PublishedArticle) {
    title = published.article.title
    url = published.route.relative(from: .home).string
    note = Self.note(published)
    let summary = published.article.frontMatter.summary.map { [(number: 0, text: $0)] } ?? []
    passages =
      summary
      + published.blocks.compactMap { block in
        let text = Self.text(of: block)
        return text.isEmpty ? nil : Int(block.id.dropFirst()).map { (number: $0, text: text) }
      }
  }

  private init?(_ extract: Extract, context: SiteContext) {
    guard let published = context.published(extract.article) else { return nil }
    title = extract.caption ?? published.article.title
    url = published.route.relative(from: .home, anchor: extract.block.id).string
    note = [published.article.title, Self.note(published)].filter { !$0.isEmpty }.joined(separator: " · ")
    passages = [(0, Self.text(of: extract.block))]
  }

  private static func note(_ published: PublishedArticle) -> String {
    [published.article.date?.description, published.publisher].compactMap { $0 }.joined(separator: " · ")
  }

  /// A block's text in one line; of a table whose columns cannot be told apart, the lines as they stood.
  private static func text(of block: Block) -> String {
    var text = block.text
    if case .table(let table) = block.content, table.basis == .uncertain {
      text = table.raw.joined(separator: "\n")
    }
    guard text.hasLineFeed else { return text }
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }.joined(separator: " · ")
  }
}
