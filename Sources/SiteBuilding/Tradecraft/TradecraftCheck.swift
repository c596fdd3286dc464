import Diagnostics
import Dossiers
import Markup
import TextRecovery

/// Holds the analyst's own words to the tradecraft of ICD 203, and the sources to what rests on them.
///
/// Each finding can be accepted in the place with a reason, under `accept:`; the page of gaps shows it then.
struct TradecraftCheck: Sendable {
  /// What was found and not accepted.
  let diagnostics: [Diagnostic]

  /// Checks all dossiers of a site.
  init(_ context: SiteContext) {
    diagnostics = context.whole.dossiers.flatMap { dossier in
      let accepted = Set(dossier.accepted.map(\.rule))
      let own = DossierCheck(dossier: dossier, context: context).diagnostics.filter { !accepted.contains($0.code) }
      return own + dossier.articles.flatMap { Self.findings(on: $0, acceptedByDossier: accepted) }
    }
  }

  private static func findings(on article: Article, acceptedByDossier: Set<String>) -> [Diagnostic] {
    let accepted = acceptedByDossier.union(article.frontMatter.accepted.map(\.rule))
    return ArticleCheck(article: article).diagnostics.filter { !accepted.contains($0.code) }
  }
}

/// The checks of one dossier's front page.
private struct DossierCheck {
  let dossier: Dossier
  let context: SiteContext

  /// The most words that a bottom line may have.
  private static let bottomLineWords = 60

  var diagnostics: [Diagnostic] {
    // What nobody judges may rest on one text.
    guard !dossier.judgments.isEmpty else { return bottomLine + staleness }
    let origins = context.syndication(of: dossier)
    let byPath = Dictionary(zip(dossier.articles.map(\.path), origins.origins)) { first, _ in first }
    return bottomLine + dossier.judgments.flatMap { judgment($0, origins: byPath) } + commonOrigin(origins) + staleness
  }

  private var hasIndex: Bool { dossier.source.lineCount > 0 }
  private var place: Place { Place(path: dossier.path, line: hasIndex ? 1 : nil, column: hasIndex ? 1 : nil) }

  private var bottomLine: [Diagnostic] {
    guard hasIndex else {
      return [
        .warning(
          "no-bottom-line", "the dossier `\(dossier.id)` has no index.md, and so no bottom line",
          help: "Create \(dossier.path)/index.md with `title`, `question` and `summary`.", at: place)
      ]
    }
    let words = (dossier.summary ?? "").split(whereSeparator: \.isWhitespace).count
    if words == 0 {
      return [
        .error(
          "no-bottom-line", "the dossier has no bottom line",
          help: "Put the answer to its question into `summary`, in at most \(Self.bottomLineWords) words.", at: place)
      ]
    }
    guard words > Self.bottomLineWords else { return [] }
    return [
      .error(
        "long-bottom-line", "the bottom line has \(words) words; it may have \(Self.bottomLineWords)",
        help: "Keep what the reader has to know if they read nothing else.", at: place)
    ]
  }

  /// The origins are those of the dossier's articles, by path; an article of another dossier is one of its own.
  private func judgment(_ judgment: Judgment, origins: [String: Int]) -> [Diagnostic] {
    let links = LinkTable(
      [judgment.text, judgment.because], in: dossier.source, on: .dossier(dossier.id), map: context.map)
    let articles = links.citations.map(\.article)
    return JudgmentCheck(judgment: judgment, scale: context.library.settings.scale).diagnostics
      + oneOrigin(of: judgment, articles, origins) + reliance(of: judgment, on: articles)
  }

  /// Copies of one text are one origin, however many publishers have them.
  private func oneOrigin(of judgment: Judgment, _ articles: [Article], _ origins: [String: Int]) -> [Diagnostic] {
    let distinct = Set(articles.map { origins[$0.path].map(String.init) ?? $0.path })
    guard distinct.count == 1, let first = articles.first else { return [] }
    let copies = Set(articles.map(\.path)).count
    return [
      .warning(
        "single-origin",
        copies == 1
          ? "the judgment rests on one article alone, \(first.path)"
          : "the judgment rests on \(copies) articles that are nearly the same text: one origin, not several",
        help: "Cite a source of another origin, or accept this with a reason.", at: judgment.place)
    ]
  }

  /// High confidence needs a source graded B or better among those cited.
  private func reliance(of judgment: Judgment, on articles: [Article]) -> [Diagnostic] {
    let grades = articles.map { context.published($0)?.description?.reliability }
    guard judgment.confidence == .high, !grades.isEmpty,
      !grades.contains(where: { $0 == .completelyReliable || $0 == .usuallyReliable })
    else { return [] }
    return [
      .warning(
        "weak-sources", "high confidence rests on sources graded C or lower, or not at all",
        help: "Cite a source graded A or B, lower the confidence, or accept this with a reason.", at: judgment.place)
    ]
  }

  private func commonOrigin(_ origins: Syndication) -> [Diagnostic] {
    guard !dossier.judgments.isEmpty, dossier.articles.count > 1, origins.count == 1 else { return [] }
    return [
      .warning(
        "single-origin", "all \(dossier.articles.count) articles are nearly the same text: one origin, not several",
        help: "Add a source of its own, or accept this with a reason.", at: place)
    ]
  }

  private var staleness: [Diagnostic] {
    guard let limit = dossier.staleAfter, let newest = dossier.articles.compactMap(\.date).max() else { return [] }
    let age = context.library.today.dayNumber - newest.dayNumber
    guard age > limit else { return [] }
    return [
      .warning(
        "stale", "the newest article is \(age) days old; the dossier counts as stale after \(limit)",
        help: "Add what is new, or say under `accept` why it still holds.", at: place)
    ]
  }
}

/// The checks of one judgment's wording.
private struct JudgmentCheck {
  let judgment: Judgment
  let scale: LikelihoodScale

  var diagnostics: [Diagnostic] {
    let written = judgment.text.blocks.map(\.text).joined(separator: "\n")
    let text = written.lowercased()
    var found: [Diagnostic] = []
    let words = LikelihoodWords(text)
    if let foreign = words.all.first(where: { scale.term($0) == nil }) {
      found.append(
        error(
          "other-scale", "“\(foreign)” is a word of another scale than the site's, \(scale.name)",
          "Its words are: \(scale.terms.map(\.word).joined(separator: ", "))."))
    }
    let own = Set(words.all.filter { scale.term($0) != nil })
    if own.count > 1 {
      found.append(
        error(
          "two-likelihoods", "the judgment has two words of likelihood: \(own.sorted().map { "“\($0)”" }.joined(separator: " and "))",
          "Make two judgments of it."))
    } else if let word = own.first, scale.term(word) != judgment.likelihood {
      found.append(
        error(
          "likelihood-differs", "the text says “\(word)”, and `likelihood` says `\(judgment.likelihood.word)`",
          "Use the same word in both."))
    }
    for sentence in Sentences.ranges(in: text).map({ String(decoding: Array(text.utf8)[$0], as: UTF8.self) })
    where !LikelihoodWords(sentence).all.isEmpty && sentence.contains("confiden") {
      found.append(
        error(
          "mixed-sentence", "likelihood and confidence stand in one sentence",
          "ICD 203 asks to keep them apart: confidence goes under `confidence` and `because`."))
    }
    if !hasCitation {
      found.append(
        error(
          "uncited-judgment", "the judgment cites nothing",
          "Link its words to an article, with the words of the article as the link's title."))
    }
    if let hedge = Self.hedges.first(where: { LikelihoodWords.contains($0, in: written) }) {
      found.append(
        .warning(
          "hedge", "“\(hedge)” says that something is possible, not how likely it is",
          help: "Say how likely, in a word of the scale.", at: judgment.place))
    }
    return found
  }

  private func error(_ code: String, _ message: String, _ help: String) -> Diagnostic {
    .error(code, message, help: help, at: judgment.place)
  }

  private var hasCitation: Bool {
    judgment.text.blocks.flatMap(\.richTexts).flatMap(\.spans).contains { span in
      if case .link(_, let title) = span.style { !title.isEmpty } else { false }
    }
  }

  /// Looked for in the author's own case, since May is a month.
  private static let hedges = [
    "may", "might", "could", "cannot rule out", "can't rule out", "cannot be ruled out", "possibly", "perhaps",
    "conceivably", "we believe",
  ]
}

/// The words of likelihood, of any scale, that stand in a text.
struct LikelihoodWords {
  /// The words, the longer ones found first; "very likely" is not also "likely".
  let all: [String]

  init(_ text: String) {
    var rest = text
    var found: [String] = []
    let terms = Set(LikelihoodScale.allCases.flatMap { $0.terms.map(\.word) } + ["roughly even"])
    for term in terms.sorted(by: { ($1.utf8.count, $0) < ($0.utf8.count, $1) }) where Self.contains(term, in: rest) {
      found.append(term)
      rest = rest.replacing(term, with: " ")
    }
    all = found
  }

  /// Whether a text has a phrase as whole words.
  static func contains(_ phrase: String, in text: String) -> Bool {
    text.ranges(of: phrase).contains { range in
      let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
      let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
      return !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
    }
  }
}

/// The checks of one article.
private struct ArticleCheck {
  let article: Article

  var diagnostics: [Diagnostic] { unknowns + unresolvedDates }

  private var unknowns: [Diagnostic] {
    var missing: [String] = []
    if article.date == nil { missing.append("date") }
    if article.frontMatter.source == nil { missing.append("address of the original") }
    if article.frontMatter.publisher == nil, article.siteName == nil { missing.append("publisher") }
    guard !missing.isEmpty else { return [] }
    return [
      .warning(
        "unsourced", "the article has no \(missing.joined(separator: ", no "))",
        help: "Put `date:`, `source:` and `publisher:` into its front matter."
          + (article.date == nil ? dateOffer ?? "" : ""),
        at: Place(path: article.path))
    ]
  }

  /// A day that may be the article's, as a question: the one beside the title, else the first of the text.
  private var dateOffer: String? {
    let beside = article.document.omissions.lazy.filter { $0.reason == .dateline || $0.reason == .byline }
      .compactMap { omission in
        day(of: published(in: omission.text))
          .map { " Line \(omission.lines.lowerBound) names \($0); is that it?" }
      }
    return beside.first ?? day(of: article.dates).map { " The text names \($0); is that it?" }
  }

  /// The dates of a line beside the title; those behind "published" first, since "updated" may stand before them.
  private func published(in text: String) -> [DateExpression] {
    let dates = DateFinder.dates(in: text, block: "", publishedOn: nil)
    let letters = text.utf8.map { $0 | 0x20 }
    guard let word = letters.firstRange(of: Array("publi".utf8)) ?? letters.firstRange(of: Array("posted".utf8))
    else { return dates }
    return dates.filter { $0.range.lowerBound >= word.upperBound } + dates
  }

  private func day(of dates: [DateExpression]) -> String? {
    dates.first { $0.date?.precision == .day && $0.kind == .absolute }
      .flatMap { expression in expression.date.map { "\($0) (“\(expression.surface)”)" } }
  }

  private var unresolvedDates: [Diagnostic] {
    guard let first = article.dates.first(where: { $0.kind == .relative && $0.date == nil }),
      let block = article.block(first.block)
    else { return [] }
    return [
      .warning(
        "unresolved-date", "“\(first.surface)” cannot be resolved, since the article has no date of a day",
        help: "Put the day of publication into its front matter.", at: article.source.place(line: block.lines.lowerBound))
    ]
  }
}
