import ActorRecognition
import Diagnostics
import Markup

/// Loads `Content/` into a library.
///
/// Every mistake of every file is collected; with any error there is no library, so that nothing is published
/// without an input that could not be used.
package struct ContentLoader: Sendable {
  private let scan: FolderScan
  private let options: LoadOptions

  /// Takes the list of files and what to load of them.
  package init(scan: FolderScan, options: LoadOptions) {
    self.scan = scan
    self.options = options
  }

  /// Loads everything.
  package func load() async -> (library: Library?, diagnostics: [Diagnostic]) {
    var cache = ContentCache()
    return await load(reusing: &cache)
  }

  /// Loads everything, and what has not changed since the last time from a cache.
  package func load(
    reusing cache: inout ContentCache, progress: BuildProgress? = nil
  ) async -> (library: Library?, diagnostics: [Diagnostic]) {
    var mistakes = scan.diagnostics
    let settings = settings(&mistakes)
    let registry = configuration("actors.yml", ActorRegistry.read, &mistakes) ?? []
    let publishers = configuration("sources.yml", Publisher.readAll, &mistakes) ?? []
    let recognizer = cache.recognizer(for: registry)
    mistakes += recognizer.diagnostics
    let basis = ContentCache.Basis(
      registry: registry, language: settings?.language ?? "en", scale: settings?.scale ?? .icd203)
    let reader = ArticleReader(
      recognizer: recognizer, registry: registry, defaultLanguage: basis.language)
    let texts = self.texts
    let known = texts.map { cache.entry($0, basis) }
    let unread = zip(texts, known).filter { $1 == nil }.map(\.0)
    progress?.begin(.reading, of: unread.count)
    var read = await unread.concurrentMap(progress: progress) { load($0, reader: reader, scale: basis.scale) }[...]
    let loaded = known.compactMap { $0 ?? read.popFirst() }
    cache = ContentCache(basis, recognizer, zip(texts, loaded).map { ($0.path, $1) })
    mistakes += loaded.flatMap(\.diagnostics)
    let assembly = Assembly(loaded.compactMap(\.text), options: options)
    mistakes += assembly.diagnostics + AssetCheck(scan).diagnostics(of: assets)
    guard let settings, !mistakes.hasErrors else { return (nil, mistakes) }
    let withheldAssets = Set(assets.filter { assembly.withheldFiles.contains(scan.displayPath($0.path)) })
    let library = Library(
      settings: settings, dossiers: assembly.dossiers, pages: assembly.pages,
      actors: ActorProfile.gather(from: assembly.dossiers, registry: registry), publishers: publishers,
      assets: assets.filter { !withheldAssets.contains($0) }, withheld: assembly.withheld,
      withheldAssets: withheldAssets.map(\.path).sorted(), today: options.today, scan: scan)
    return (library, mistakes)
  }

  // MARK: Files by their place

  private static let configurationNames = ["site.yml", "actors.yml", "sources.yml"]

  private var texts: [FolderScan.Entry] {
    scan.files.filter { FileName.isText($0.path) }
  }

  private var assets: [Asset] {
    scan.files.filter { !FileName.isText($0.path) && !Self.configurationNames.contains($0.path) }
      .map { Asset(path: $0.path, size: $0.size) }
  }

  // MARK: Reading

  private func settings(_ mistakes: inout [Diagnostic]) -> SiteSettings? {
    guard scan.files.contains(where: { $0.path == "site.yml" }) else {
      let near = scan.files.map(\.path).first { $0.lowercased().hasPrefix("site.y") }
      mistakes.append(
        .error(
          "missing-site-yml", "there is no site.yml, which gives the site its title",
          help: near.map { "Rename `\($0)` to `site.yml`." }
            ?? "Create it with a line `title: …`, or run `dossier init` in an empty folder for a new site.",
          at: Place(path: scan.displayPath("site.yml"))))
      return nil
    }
    return configuration("site.yml", SiteSettings.read, &mistakes) ?? nil
  }

  private func configuration<Value>(
    _ path: String, _ read: (SourceFile) -> (Value, [Diagnostic]), _ mistakes: inout [Diagnostic]
  ) -> Value? {
    guard let entry = scan.files.first(where: { $0.path == path }) else { return nil }
    switch source(entry) {
    case .success(let text):
      let (value, diagnostics) = read(text.file)
      mistakes += text.diagnostics + diagnostics
      return value
    case .failure(let refusal):
      mistakes.append(refusal.diagnostic)
      return nil
    }
  }

  private func load(
    _ entry: FolderScan.Entry, reader: ArticleReader, scale: LikelihoodScale
  ) -> ContentCache.Entry {
    switch source(entry) {
    case .failure(let refusal):
      return ContentCache.Entry(entry, text: nil, diagnostics: [refusal.diagnostic])
    case .success(let decoded):
      let (text, diagnostics) = text(decoded.file, at: entry.path, reader: reader, scale: scale)
      return ContentCache.Entry(entry, text: text, diagnostics: decoded.diagnostics + diagnostics)
    }
  }

  /// What a text is, by its place.
  private func text(
    _ source: SourceFile, at path: String, reader: ArticleReader, scale: LikelihoodScale
  ) -> (LoadedText, [Diagnostic]) {
    let parts = path.split(separator: "/")
    guard parts.count > 1, let folder = parts.first else {
      let (page, diagnostics) = Page.read(source)
      return (.page(page), diagnostics)
    }
    if parts.count == 2, parts[1] == "index.md" {
      let (dossier, diagnostics) = Dossier.read(source, id: Slug.make(folder), scale: scale)
      return (.dossier(dossier), diagnostics)
    }
    let (article, diagnostics) = reader.read(source)
    return (.article(article, folder: String(folder)), diagnostics)
  }

  /// The text of a file of the list, unless it is larger than anything that people write.
  private func source(_ entry: FolderScan.Entry) -> Result<SourceText.Decoded, SourceText.Refusal> {
    guard entry.size > SourceText.mostBytes else { return source(entry.path) }
    return .failure(SourceText.tooLarge(scan.displayPath(entry.path), size: entry.size))
  }

  private func source(_ path: String) -> Result<SourceText.Decoded, SourceText.Refusal> {
    do {
      return SourceText.decode(try scan.read(path), path: scan.displayPath(path))
    } catch {
      let message = Diagnostic.error(
        "unreadable", "the file cannot be read: \(error.reason)",
        help: "Check that it is there and who may read it.",
        at: Place(path: scan.displayPath(path)))
      return .failure(SourceText.Refusal(diagnostic: message))
    }
  }
}
