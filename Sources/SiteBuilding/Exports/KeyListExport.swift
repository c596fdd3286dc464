import Dossiers
import Markup

/// The items of all key lists of a dossier, each with where it stands, as CSV.
struct KeyListExport: Sendable {
  private static let header = ["list", "number", "item", "article", "title", "date", "passage", "address"]

  private let dossier: Dossier
  private let context: SiteContext

  init(_ dossier: Dossier, context: SiteContext) {
    self.dossier = dossier
    self.context = context
  }

  /// The CSV, the newest article's lists first.
  var bytes: [UInt8] {
    var csv = CSV(header: Self.header)
    for extract in context.keyLists(of: dossier) {
      guard case .list(let list) = extract.block.content, let article = context.published(extract.article) else {
        continue
      }
      for (number, item) in zip((list.start ?? 1)..., list.items) {
        csv.append([
          extract.caption ?? "", list.numbering.text(of: number), item.flatText, article.id,
          extract.article.title,
          extract.article.date?.description ?? "", extract.block.id,
          context.address(of: article.route, anchor: extract.block.id),
        ])
      }
    }
    return csv.bytes
  }
}
