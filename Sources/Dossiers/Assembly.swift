import ActorRecognition
import Diagnostics
import Markup

/// Puts the loaded texts together: articles into their dossiers, what is withheld aside.
struct Assembly {
  private(set) var dossiers: [Dossier] = []
  private(set) var pages: [Page] = []
  private(set) var withheld: [WithheldArticle] = []
  /// The files that only withheld articles link to, which are withheld with them.
  private(set) var withheldFiles: Set<String> = []
  /// What is wrong with folders and with the dossiers that articles name.
  private(set) var diagnostics: [Diagnostic] = []
  /// The folder that each dossier is made from.
  private var folders: [String: String] = [:]
  private var clashingFolders: Set<[UInt8]> = []

  init(_ texts: [LoadedText], options: LoadOptions) {
    var byId: [String: Dossier] = [:]
    for case .dossier(let dossier) in texts {
      byId[dossier.id] = dossier
      noteFolder(Self.folder(of: dossier.path), of: dossier.path, id: dossier.id)
    }
    for case .article(let article, let folder) in texts {
      let id = Slug.make(folder)
      noteFolder(folder, of: article.path, id: id)
      if let (reason, day) = options.withholds(article.frontMatter) {
        withheld.append(WithheldArticle(article, in: id, reason, day))
      } else {
        if byId[id] == nil { byId[id] = Self.unnamed(folder, id: id, of: article) }
        byId[id]?.articles.append(article)
      }
    }
    for case .page(let page) in texts {
      if let (reason, day) = options.withholds(page.frontMatter) {
        withheld.append(WithheldArticle(page, reason, day))
      } else {
        pages.append(page)
      }
    }
    placeGuests(&byId)
    withheldFiles = Self.filesOfWithheld(texts, withheld: Set(withheld.map(\.path)))
    pages.sort { ($0.weight, $0.title, $0.slug) < ($1.weight, $1.title, $1.slug) }
    dossiers = byId.values.map(Self.ordered).sorted { ($0.weight, $0.title, $0.id) < ($1.weight, $1.title, $1.id) }
  }

  /// Two folders that would become one dossier, such as `Iran` and `iran`.
  private mutating func noteFolder(_ folder: String, of path: String, id: String) {
    guard let first = folders.updateValue(folder, forKey: id), !first.utf8.elementsEqual(folder.utf8) else { return }
    folders[id] = first
    guard clashingFolders.insert(Array(folder.utf8)).inserted else { return }
    diagnostics.append(
      .error(
        "path-clash", "the folders `\(folder)` and `\(first)` would be one dossier, `\(id)`",
        help: "Rename one of them, or move its files into the other.", at: Place(path: path)))
  }

  /// The folder in which a dossier's own file lies.
  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().last.map(String.init) ?? ""
  }

  /// An article that names further dossiers is listed in them too; its page stays where the file is.
  private mutating func placeGuests(_ dossiers: inout [String: Dossier]) {
    for (id, dossier) in dossiers.sorted(by: { $0.key < $1.key }) {
      for article in dossier.articles {
        for name in article.frontMatter.dossiers where Slug.make(name) != id {
          let reference = ArticleReference(dossier: id, article: article.slug)
          if dossiers[Slug.make(name)]?.guests.append(reference) == nil {
            diagnostics.append(
              .error(
                "unknown-dossier", "`dossiers` names `\(name)`, which is no folder of Content/",
                help: NearMiss.suggestion(for: name, among: dossiers.keys.sorted(), noun: "dossiers"),
                at: Place(path: article.path)))
          }
        }
      }
    }
  }

  private static func filesOfWithheld(_ texts: [LoadedText], withheld: Set<String>) -> Set<String> {
    if withheld.isEmpty { return [] }
    var hidden: Set<String> = []
    var shown: Set<String> = []
    for text in texts {
      if withheld.contains(text.path) { hidden.formUnion(text.linkedFiles) } else { shown.formUnion(text.linkedFiles) }
    }
    return hidden.subtracting(shown)
  }

  /// A folder without an `index.md` is a dossier all the same, named after the folder.
  private static func unnamed(_ folder: String, id: String, of article: Article) -> Dossier {
    Dossier(
      id: id, title: FileName(folder).title, question: nil, summary: nil, judgments: [],
      assessment: Document(blocks: []), updated: nil, tags: [], staleAfter: nil, accepted: [], weight: 0,
      source: SourceFile(path: String(article.path.dropLast(article.fileName.count + 1)), bytes: []),
      articles: [])
  }

  private static func ordered(_ dossier: Dossier) -> Dossier {
    var dossier = dossier
    dossier.articles.sort { left, right in
      if left.date == right.date {
        return (left.frontMatter.weight ?? 0, left.slug) < (right.frontMatter.weight ?? 0, right.slug)
      }
      return (left.date?.dayNumber ?? .min) > (right.date?.dayNumber ?? .min)
    }
    return dossier
  }
}

extension WithheldArticle {
  fileprivate init(_ article: Article, in dossier: String, _ reason: Reason, _ day: PartialDate?) {
    self.init(
      reason: reason, path: article.path, title: article.title, day: day?.description, dossier: dossier,
      slug: article.slug, document: article.document, actors: article.recognition.actors.map(\.id).sorted())
  }

  fileprivate init(_ page: Page, _ reason: Reason, _ day: PartialDate?) {
    self.init(
      reason: reason, path: page.path, title: page.title, day: day?.description, dossier: nil, slug: page.slug,
      document: page.document, actors: [])
  }
}
