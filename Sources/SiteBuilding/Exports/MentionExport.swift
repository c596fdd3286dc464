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
    var places: [Route: ArticlePlace] = [:]
    for actor in context.actors(in: dossier) {
      let name = CSV.Cells([actor.id, actor.name, actor.kind.rawValue])
      for appearance in actor.appearances {
        guard let published = context.published(appearance.article) else { continue }
        let place = places[published.route] ?? place(of: published)
        places[published.route] = place
        for mention in appearance.found.mentions {
          csv.append(
            [name, CSV.Cells([mention.surface, mention.kind.rawValue]), place.cells, passage(mention, in: published, place)])
        }
      }
    }
    return csv.bytes
  }

  /// What all rows of an article share.
  private struct ArticlePlace {
    let cells: CSV.Cells
    let address: String
  }

  private func place(of published: PublishedArticle) -> ArticlePlace {
    let article = published.article
    return ArticlePlace(
      cells: CSV.Cells([published.id, article.title, article.date?.description ?? "", published.publisher ?? ""]),
      address: context.address(of: published.route))
  }

  private func passage(_ mention: Mention, in published: PublishedArticle, _ place: ArticlePlace) -> CSV.Cells {
    let (start, end) = published.article.scalarOffsets(of: mention)
    let address = mention.block == "title" ? place.address : place.address + "#" + mention.block
    return CSV.Cells([mention.block, String(start), String(end), address])
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
