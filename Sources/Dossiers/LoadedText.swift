import Markup

/// One text of `Content/`, by what its place makes of it.
enum LoadedText: Sendable {
  case page(Page)
  case dossier(Dossier)
  case article(Article, folder: String)

  /// The path of its file.
  var path: String {
    switch self {
    case .page(let page): page.path
    case .dossier(let dossier): dossier.path
    case .article(let article, _): article.path
    }
  }

  /// The files of `Content/` that its links and images name.
  var linkedFiles: Set<String> {
    Set(addresses.compactMap { ContentPath.resolve($0.prefix { $0 != "#" }.description, in: path) })
  }

  private var addresses: [String] {
    documents.flatMap(\.blocks).flatMap { block -> [String] in
      if case .image(let source, _, _) = block.content { return [source] }
      return block.richTexts.flatMap(\.spans).compactMap { span in
        switch span.style {
        case .link(let destination, _): destination
        case .image(let source, _): source
        default: nil
        }
      }
    }
  }

  private var documents: [Document] {
    switch self {
    case .page(let page): [page.document]
    case .dossier(let dossier): [dossier.assessment] + dossier.judgments.map(\.text)
    case .article(let article, _): [article.document]
    }
  }
}
