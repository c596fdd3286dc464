import ActorRecognition
import Diagnostics
import Markup
import TextRecovery

/// Makes an article of a file: front matter, text, actors, dates.
package struct ArticleReader: Sendable {
  private let recognizer: ActorRecognizer
  private let registry: [KnownActor]
  private let defaultLanguage: String

  /// Takes the site's registry, the recognizer made of it, and the site's language.
  package init(recognizer: ActorRecognizer, registry: [KnownActor], defaultLanguage: String) {
    self.recognizer = recognizer
    self.registry = registry
    self.defaultLanguage = defaultLanguage
  }

  /// Reads an article; the file's ending tells whether it is raw text or Markdown.
  ///
  /// An article comes back even when there are mistakes in it, so that all of them can be shown.
  package func read(_ source: SourceFile) -> (article: Article, diagnostics: [Diagnostic]) {
    let name = FileName(source.path)
    var (frontMatter, bodyLine, diagnostics) = Self.frontMatter(of: source)
    if source.lineCount < bodyLine || isBlank(source, from: bodyLine) {
      diagnostics.append(
        .error(
          "empty-file", bodyLine > 1 ? "there is no text behind the front matter" : "the file is empty",
          help: "Paste the article's text into it, or delete the file.", at: Place(path: source.path)))
    }
    var (document, mistakes) = text(of: source, from: bodyLine, frontMatter, isRaw: name.isRawText)
    diagnostics += mistakes
    let title = title(frontMatter, &document, name)
    let date = frontMatter.date ?? name.date
    var recognition = recognizer.recognize(
      document, title: title, siteNames: [document.title?.siteName, frontMatter.publisher].compactMap { $0 })
    diagnostics += recognition.diagnostics.map { Self.naming(source.path, in: $0) }
    diagnostics += addNamedActors(of: frontMatter, in: source, to: &recognition)
    let article = Article(
      source: source, isRecovered: name.isRawText, slug: frontMatter.slug ?? name.slug, title: title,
      siteName: document.title?.siteName, titleLines: document.title?.lines, date: date,
      dateBasis: frontMatter.date != nil ? .frontMatter : name.date != nil ? .fileName : nil,
      frontMatter: frontMatter, language: frontMatter.language ?? language(of: document), document: document,
      recognition: recognition, dates: DateFinder.dates(in: document, publishedOn: date))
    let accepted = Set(frontMatter.accepted.map(\.rule))
    diagnostics.removeAll { $0.severity != .error && accepted.contains($0.code) }
    return (article, diagnostics + slugMistakes(article))
  }

  /// The language that a text is in, in the site's own spelling ("en-GB") where it is the site's, which also is the language of
  /// texts that do not tell.
  private func language(of document: Document) -> String {
    guard let tag = TextLanguage.of(document), tag != defaultLanguage.prefix(while: { $0 != "-" }) else { return defaultLanguage }
    return tag
  }

  /// The front matter of an article, and the line at which its text begins.
  static func frontMatter(of source: SourceFile) -> (FrontMatter, bodyLine: Int, [Diagnostic]) {
    let (block, unclosed) = FrontMatterBlock.find(in: source)
    guard !block.lines.isEmpty else { return (FrontMatter(), block.bodyLine, unclosed) }
    let (node, mistakes) = YAMLParser.parse(source, lines: block.lines)
    var record = YAMLRecord(node, name: "an article's front matter")
    let frontMatter = FrontMatter(&record)
    return (frontMatter, block.bodyLine, unclosed + mistakes + (mistakes.hasErrors ? [] : record.diagnostics))
  }

  private func text(
    of source: SourceFile, from line: Int, _ frontMatter: FrontMatter, isRaw: Bool
  ) -> (Document, [Diagnostic]) {
    if isRaw {
      let hints = RecoveryHints(title: frontMatter.title, lines: frontMatter.lines)
      let (document, diagnostics) = TextRecovery.recover(source, fromLine: line, hints: hints)
      return (document, diagnostics)
    }
    var (document, diagnostics) = MarkdownReader.read(source, fromLine: line)
    LeadIns.resolve(in: &document)
    diagnostics += RecoveryReport.diagnostics(of: document, in: source)
    if !frontMatter.lines.isEmpty {
      diagnostics.append(
        .warning(
          "unused-lines", "`lines` settles what the lines of a raw text are, and this text is Markdown",
          help: "Remove `lines`, and mark headings, lists and quotations in the text.", at: Place(path: source.path)))
    }
    return (document, diagnostics)
  }

  /// Front matter's title, else the text's own, else the file's name; a title that stands twice is an echo.
  private func title(_ frontMatter: FrontMatter, _ document: inout Document, _ name: FileName) -> String {
    guard let own = document.title else { return frontMatter.title ?? name.title }
    // What recovery has read is not cut again: a mail's subject has no site's name.
    if own.siteName == nil, !name.isRawText {
      let (text, siteName) = TitleLine.split(own.text)
      document.title = Document.Title(text: text, siteName: siteName, lines: own.lines)
    }
    return frontMatter.title ?? document.title?.text ?? own.text
  }

  /// A mistake of the registry with the article that shows it.
  private static func naming(_ path: String, in diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.help = (diagnostic.help.map { $0 + "\n" } ?? "") + "The article is \(path)."
    return diagnostic
  }

  /// The actors whom front matter names belong to the article, also where its text does not name them.
  private func addNamedActors(
    of frontMatter: FrontMatter, in source: SourceFile, to recognition: inout Recognition
  ) -> [Diagnostic] {
    frontMatter.actors.compactMap { name in
      guard var actor = actor(named: name) else {
        return .error(
          "unknown-actor", "`actors` names `\(name)`, who is in no registry",
          help: NearMiss.of(name, among: registry.map(\.name)).map { "Did you mean `\($0)`?" }
            ?? "Add them to actors.yml, with a `kind`.",
          at: Place(path: source.path))
      }
      actor.mentions = []
      actor.roles = []
      if !recognition.actors.contains(where: { $0.id == actor.id }) { recognition.actors.append(actor) }
      return nil
    }
  }

  /// An actor of the registry by name or alias, else of the gazetteer.
  private func actor(named name: String) -> RecognizedActor? {
    if let known = registry.first(where: { $0.name == name || $0.aliases.contains(name) }) {
      return RecognizedActor(id: known.id, name: known.name, kind: known.kind, of: known.of, basis: .registry)
    }
    return recognizer.recognize(Document(blocks: []), title: name).actors.first {
      $0.mentions.first?.surface == name
    }
  }

  private func slugMistakes(_ article: Article) -> [Diagnostic] {
    guard article.slug.isEmpty else { return [] }
    return [
      .error(
        "bad-slug", "the file's name has no letter or digit to make an address of",
        help: "Rename it, or give it a `slug:` in its front matter.", at: Place(path: article.path))
    ]
  }

  private func isBlank(_ source: SourceFile, from line: Int) -> Bool {
    source.bytes[source.range(ofLine: line).lowerBound...].allSatisfy {
      $0 == 0x20 || $0 == 0x0A || $0 == 0x09
    }
  }
}
