import Diagnostics
import Markup
import TextRecovery

/// What stands between `---` lines at the start of an article.
package struct FrontMatter: Sendable, Hashable {
  /// How credible a report is, by the digits of the Admiralty code (NATO AJP-2.1).
  package enum Credibility: String, Sendable, CaseIterable {
    case confirmed = "1"
    case probablyTrue = "2"
    case possiblyTrue = "3"
    case doubtful = "4"
    case improbable = "5"
    /// Nothing is known that would allow a grade; this is not "low".
    case cannotBeJudged = "6"

    /// The grade in words.
    package var words: String {
      switch self {
      case .confirmed: "confirmed by other sources"
      case .probablyTrue: "probably true"
      case .possiblyTrue: "possibly true"
      case .doubtful: "doubtful"
      case .improbable: "improbable"
      case .cannotBeJudged: "truth cannot be judged"
      }
    }
  }

  /// The title, in the place of the text's own.
  package var title: String?
  /// When it was published.
  package var date: PartialDate?
  /// When it was last changed.
  package var updated: PartialDate?
  /// Whether it is not to be published yet.
  package var isDraft = false
  /// The day from which it is published here.
  package var publishDate: PartialDate?
  /// The day from which it is not published here any more.
  package var expiryDate: PartialDate?
  /// The part of its address that names it, in the place of the file's name.
  package var slug: String?
  /// Addresses that it had before.
  package var aliases: [String] = []
  /// What it says, in one or two sentences.
  package var summary: String?
  /// What it is about, in single words.
  package var tags: [String] = []
  /// Its place among articles of one date; smaller comes first.
  package var weight: Int?
  /// Who wrote it.
  package var authors: [String] = []
  /// The address of the original.
  package var source: String?
  /// Who published it, by the name in `sources.yml` where it stands there.
  package var publisher: String?
  /// When it was copied.
  package var retrieved: PartialDate?
  /// The BCP 47 tag of its language.
  package var language: String?
  /// How credible the report is.
  package var credibility: Credibility?
  /// Names of actors that the analyst adds to those found.
  package var actors: [String] = []
  /// Further dossiers in which the article is listed.
  package var dossiers: [String] = []
  /// How much of the text is published.
  package var text: TextPolicy?
  /// What lines of a raw text are, by their text, where its author has settled it.
  package var lines: [String: RecoveryHints.SettledLine] = [:]
  /// Findings that the analyst accepts for this article.
  package var accepted: [AcceptedFinding] = []

  init() {}

  /// Reads the keys of an article's front matter.
  init(_ record: inout YAMLRecord) {
    title = record.string("title")
    date = record.date("date")
    updated = record.date("updated")
    isDraft = record.boolean("draft") ?? false
    publishDate = record.date("publish_date")
    expiryDate = record.date("expiry_date")
    slug = Self.slug(&record)
    aliases = record.strings("aliases")
    summary = record.string("summary")
    tags = record.strings("tags")
    weight = record.integer("weight", in: -1_000_000...1_000_000)
    authors = record.strings("authors")
    source = Self.source(&record)
    publisher = record.string("publisher")
    retrieved = record.date("retrieved")
    language = record.string("language")
    credibility = record.choice("credibility", Credibility.self)
    actors = record.strings("actors")
    dossiers = record.strings("dossiers")
    text = record.choice("text", TextPolicy.self)
    lines = Self.lines(&record)
    accepted = AcceptedFinding.readAll(&record)
    _ = record.node("extra")
    record.rejectUnknownKeys(help: "Keys of your own go under `extra:`.")
  }

  private static func slug(_ record: inout YAMLRecord) -> String? {
    guard let slug = record.string("slug") else { return nil }
    let clean = Slug.make(slug)
    if clean == slug, !slug.isEmpty { return slug }
    record.report(
      .error(
        "bad-slug", "`slug` is `\(slug)`, which cannot be part of an address",
        help: "Use letters, digits and hyphens\(clean.isEmpty ? "" : ": `\(clean)`").",
        at: record.place(of: "slug")))
    return nil
  }

  private static func lines(_ record: inout YAMLRecord) -> [String: RecoveryHints.SettledLine] {
    guard let node = record.node("lines") else { return [:] }
    var settled = YAMLRecord(node, name: "`lines`")
    var lines: [String: RecoveryHints.SettledLine] = [:]
    for entry in settled.all {
      guard let kind = settled.choice(entry.key, RecoveryHints.LineKind.self) else { continue }
      lines[entry.key] = RecoveryHints.SettledLine(kind, at: entry.keyPlace)
    }
    record.absorb(settled)
    return lines
  }

  private static func source(_ record: inout YAMLRecord) -> String? {
    guard let address = record.string("source") else { return nil }
    let host = LinkPolicy.host(of: address) ?? ""
    if case .external = LinkPolicy.target(of: address), !host.isEmpty { return address }
    record.report(
      .error(
        "bad-url", "`source` is `\(address)`, which is no web address",
        help: "Write the whole address of the original, beginning with `https://`; a publisher's name goes under `publisher`.",
        at: record.place(of: "source")))
    return nil
  }
}
