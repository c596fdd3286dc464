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
        for mention in appearance.found.mentions { csv.append(row(mention, of: actor, in: article)) }
      }
    }
    return csv.bytes
  }

  private func row(_ mention: Mention, of actor: ActorProfile, in published: PublishedArticle) -> [String] {
    let article = published.article
    let (start, end) = article.scalarOffsets(of: mention)
    let anchor = mention.block == "title" ? nil : mention.block
    return [
      actor.id, actor.name, actor.kind.rawValue, mention.surface, mention.kind.rawValue, published.id,
      article.title,
      article.date?.description ?? "", published.publisher ?? "", mention.block, String(start), String(end),
      context.address(of: published.route, anchor: anchor),
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
