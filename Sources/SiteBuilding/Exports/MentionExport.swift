import ActorRecognition
import Dossiers
import Markup

/// Every place at which a dossier's articles name an actor, as CSV.
struct MentionExport: Sendable {
  private static let header = [
    "actor", "name", "kind", "mentioned_as", "how", "article", "title", "date", "publisher", "passage",
    "start", "end",
    "address",
  ]

  private let dossier: Dossier
  private let context: SiteContext

  init(_ dossier: Dossier, context: SiteContext) {
    self.dossier = dossier
    self.context = context
  }

  /// The CSV; actors by name, their mentions by article, the newest first.
  var bytes: [UInt8] {
    var csv = CSV(header: Self.header)
    for actor in context.actors(in: dossier) {
      for appearance in actor.appearances {
        guard let article = context.published(appearance.article) else { continue }
        let place = ArticlePlace(article, address: context.address(of: article.route))
        for mention in appearance.found.mentions { csv.append(row(mention, of: actor, in: place)) }
      }
    }
    return csv.bytes
  }

  /// What all rows of an article share.
  private struct ArticlePlace {
    let published: PublishedArticle
    let id: String
    let date: String
    let address: String

    init(_ published: PublishedArticle, address: String) {
      self.published = published
      self.address = address
      id = published.id
      date = published.article.date?.description ?? ""
    }
  }

  private func row(_ mention: Mention, of actor: ActorProfile, in place: ArticlePlace) -> [String] {
    let article = place.published.article
    let (start, end) = article.scalarOffsets(of: mention)
    return [
      actor.id, actor.name, actor.kind.rawValue, mention.surface, mention.kind.rawValue, place.id, article.title, place.date,
      place.published.publisher ?? "", mention.block, String(start), String(end),
      mention.block == "title" ? place.address : place.address + "#" + mention.block,
    ]
  }
}

extension Article {
  /// Where a mention stands in its block's text or in the title, in Unicode scalars as `inspect` counts them.
  func scalarOffsets(of mention: Mention) -> (start: Int, end: Int) {
    var text = mention.block == "title" ? title : block(mention.block)?.text ?? ""
    return text.withUTF8 { bytes in
      let start = bytes.prefix(mention.range.lowerBound).count { $0 & 0xC0 != 0x80 }
      return (start, start + bytes.dropFirst(mention.range.lowerBound).prefix(mention.range.count).count { $0 & 0xC0 != 0x80 })
    }
  }
}
