import Diagnostics
import Dossiers
import Markup
import Publishing

/// What a preview shows beside a page, which the published page does not say.
struct PageFacts: Equatable {
  /// The paths of the files that the page is made from.
  var sources: [String] = []
  /// Whether the article is a draft.
  var isDraft = false
  /// Whether the text was recovered from a paste, so that there is an original to compare it with.
  var isRecovered = false
  /// The anchors of gaps and uncertain tables, in order.
  var doubts: [String] = []
  /// The paths of all drafts, so that links to them can be marked.
  var drafts: [String] = []

  /// The facts of a page at a path of a site; there may be neither.
  init(_ page: RenderedFile?, at path: String, in site: PreviewSite?) {
    guard let site else { return }
    sources = page?.sources ?? []
    drafts = site.drafts
    guard let article = site.article(path) else { return }
    isDraft = article.frontMatter.isDraft
    isRecovered = article.isRecovered
    doubts = article.document.blocks.filter(Self.isDoubtful).map(\.id)
  }

  /// The facts as the script takes them.
  var json: JSON {
    [
      "sources": .strings(sources), "isDraft": .bool(isDraft), "isRecovered": .bool(isRecovered),
      "doubts": .strings(doubts), "drafts": .strings(drafts.map { "/" + PercentCoding.encodePath($0) }),
    ]
  }

  private static func isDoubtful(_ block: Block) -> Bool {
    if let leadIn = block.leadIn, leadIn.resolved == nil { return true }
    guard case .table(let table) = block.content else { return false }
    return table.basis == .uncertain
  }
}
