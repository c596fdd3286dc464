import Diagnostics
import Markup

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

  package var title: String?
  package var date: PartialDate?
  package var updated: PartialDate?
  package var isDraft = false
  package var publishDate: PartialDate?
  package var expiryDate: PartialDate?
  package var slug: String?
  package var aliases: [String] = []
  package var summary: String?
  package var tags: [String] = []
  package var weight: Int?
  package var authors: [String] = []
  /// The address of the original.
  package var source: String?
  package var publisher: String?
  package var retrieved: PartialDate?
  package var language: String?
  package var credibility: Credibility?
  /// Names of actors that the analyst adds to those found.
  package var actors: [String] = []
  /// Further dossiers in which the article is listed.
  package var dossiers: [String] = []
  package var text: TextPolicy?

  init() {}

  /// Reads the keys of an article's front matter.
  init(_ record: inout YAMLRecord) {
    title = record.string("title")
    date = record.date("date")
    updated = record.date("updated")
    isDraft = record.boolean("draft") ?? false
    publishDate = record.date("publish_date")
    expiryDate = record.date("expiry_date")
    slug = record.string("slug")
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
    _ = record.node("extra")
    record.rejectUnknownKeys(help: "Keys of your own go under `extra:`.")
  }

  private static func source(_ record: inout YAMLRecord) -> String? {
    guard let address = record.string("source") else { return nil }
    if case .external = LinkPolicy.target(of: address), !address.hasPrefix("mailto:") { return address }
    record.report(
      .error(
        "bad-url", "`source` is `\(address)`, which is no web address",
        help: "Write the whole address of the original, beginning with `https://`; a publisher's name goes under `publisher`.",
        at: record.place(of: "source")))
    return nil
  }
}
