import ActorRecognition
import Diagnostics
import Dossiers
import Markup
import Publishing

/// Proves that nothing of what is withheld stands in the files of a site.
///
/// Articles are withheld where content is loaded. This check looks at the outcome alone. No file may be made of a
/// withheld article or of a file that only such articles use, none may be the page of an actor whom only they name, and
/// none may hold their addresses, their titles or stretches of their texts.
///
/// Whatever stands on a site comes from public content, from the templates or from the program. So a phrase that is
/// in a rendered file and in no public text came from what is withheld. A phrase that a public text has as well, such as
/// a syndicated copy or a quotation, proves nothing and is passed over; and so is a file of `Content/` that is published as
/// it is, since the analyst put it there. Public texts are read only for phrases that were found, which are next to none.
struct LeakCheck: Sendable {
  private let withheld: [WithheldArticle]
  /// By the paths of sources from which nothing may be made, the place of the article.
  private let sources: [String: Int]
  /// By the paths of actors' pages that may not be there, the place of the article.
  private let actors: [String: Int]
  private let tellTales: [TellTale]
  private let finder: PhraseFinder
  private let publicTexts: @Sendable () -> [[UInt8]]
  private let copied: Set<String>

  /// Takes what is withheld and what is public; nothing when nothing is withheld.
  init?(_ library: Library, templates: TemplateFolder) {
    guard !library.withheld.isEmpty else { return nil }
    withheld = library.withheld
    tellTales = withheld.enumerated().flatMap { TellTale.all(of: $1, number: $0) }
    finder = PhraseFinder(tellTales.map(\.phrase))
    copied = Set(library.assets.map(\.path))
    publicTexts = { Self.publicTexts(library, templates) }
    let assets = library.withheldAssets.map { (library.scan.displayPath($0), 0) }
    sources = Dictionary(withheld.enumerated().map { ($1.path, $0) } + assets) { first, _ in first }
    actors = Self.actors(library)
  }

  /// The numbers of the phrases that stand in a file.
  func tellTales(in file: RenderedFile) -> [Int] {
    copied.contains(file.path) ? [] : finder.found(in: file.bytes)
  }

  /// What of the withheld articles stands in some files, by the phrases that were found in each; one mistake for each
  /// article.
  func diagnostics(_ files: [(path: String, sources: [String])], tellTales found: [[Int]]) -> [Diagnostic] {
    let hits = zip(files, found).flatMap { file, numbers in numbers.map { (number: $0, path: file.path) } }
    let known = Set(hits.isEmpty ? [] : publicPhrases(Set(hits.map(\.number))))
    var mistakes: [Int: Diagnostic] = [:]
    for file in files {
      if let source = file.sources.first(where: { sources[$0] != nil }), let article = sources[source] {
        mistakes[article] = mistakes[article] ?? mistake(article, file.path, "is made of \(source)")
      } else if let article = actors[file.path] {
        mistakes[article] =
          mistakes[article] ?? mistake(article, file.path, "is the page of an actor whom only it names")
      }
    }
    for (number, path) in hits where !known.contains(number) {
      let tellTale = tellTales[number]
      let words = "has \(tellTale.kind), `\(String(decoding: tellTale.phrase, as: UTF8.self))`"
      mistakes[tellTale.article] = mistakes[tellTale.article] ?? mistake(tellTale.article, path, words)
    }
    return mistakes.sorted { $0.key < $1.key }.map(\.value)
  }

  private func mistake(_ article: Int, _ path: String, _ what: String) -> Diagnostic {
    .error(
      "leak", "the article is \(withheld[article].reason.words), yet `\(path)` \(what)",
      help:
        "Nothing is published. This is a fault of dossier: report it; until then, keep the file outside Content/.",
      at: Place(path: withheld[article].path))
  }

  // MARK: What is public

  /// The numbers of those phrases that public texts have as well.
  private func publicPhrases(_ numbers: Set<Int>) -> [Int] {
    let numbers = numbers.sorted()
    let finder = PhraseFinder(numbers.map { tellTales[$0].phrase })
    return publicTexts().flatMap { finder.found(in: $0) }.map { numbers[$0] }
  }

  /// The texts from which a site is made, as they stand in their files and as they are read.
  private static func publicTexts(_ library: Library, _ templates: TemplateFolder) -> [[UInt8]] {
    let articles = library.dossiers.flatMap(\.articles)
    let sources = articles.map(\.source) + library.dossiers.map(\.source) + library.pages.map(\.source)
    let documents =
      articles.map(\.document) + library.pages.map(\.document)
      + library.dossiers.flatMap { [$0.assessment] + $0.judgments.map(\.text) }
    let known = library.actors.flatMap { [$0.name] + ($0.known.map { $0.aliases + [$0.role ?? ""] } ?? []) }
    let publishers = library.publishers.flatMap { [$0.name, $0.descriptor ?? "", $0.owner ?? ""] }
    let settings = [
      library.settings.title, library.settings.description ?? "", library.settings.author ?? "",
    ]
    let read = documents.flatMap(\.blocks).flatMap(\.richTexts).map(\.text) + known + publishers + settings
    return (sources + templates.files.map(\.source)).map { onOneLine($0.bytes) }
      + read.map { onOneLine(Array($0.utf8)) }
  }

  /// A text with each run of white space as one space, as the words of a page stand whatever the lines of the file.
  private static func onOneLine(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }.joined(separator: [0x20]))
  }

  /// The pages of actors whom only withheld articles name.
  private static func actors(_ library: Library) -> [String: Int] {
    let shown = Set(library.dossiers.flatMap(\.articles).flatMap(\.recognition.actors).map(\.id))
    let known = Set(library.actors.filter { $0.known != nil }.map(\.id))
    let redirects = Set(Redirects.all(in: library).map(\.from.path))
    var actors: [String: Int] = [:]
    for (number, article) in library.withheld.enumerated() {
      for id in article.actors where !shown.contains(id) && !known.contains(id) {
        let path = Route.actor(id).path
        if path != Route.actors.path, !redirects.contains(path) { actors[path] = actors[path] ?? number }
      }
    }
    return actors
  }
}
