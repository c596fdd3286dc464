import Diagnostics
import Markup

/// A publisher of articles, as `sources.yml` describes it.
package struct Publisher: Sendable, Hashable {
  /// How reliable a source is, by the letters of the Admiralty code (NATO AJP-2.1).
  package enum Reliability: String, Sendable, CaseIterable {
    case completelyReliable = "A"
    case usuallyReliable = "B"
    case fairlyReliable = "C"
    case notUsuallyReliable = "D"
    case unreliable = "E"
    /// Nothing is known that would allow a grade; this is not "low".
    case cannotBeJudged = "F"

    /// The grade in words.
    package var words: String {
      switch self {
      case .completelyReliable: "completely reliable"
      case .usuallyReliable: "usually reliable"
      case .fairlyReliable: "fairly reliable"
      case .notUsuallyReliable: "not usually reliable"
      case .unreliable: "unreliable"
      case .cannotBeJudged: "reliability cannot be judged"
      }
    }
  }

  /// The name, as articles give it in `publisher`.
  package var name: String
  /// The hosts under which it publishes; one stands for its subdomains as well.
  package var domains: [String]
  /// What it is, in a few words.
  package var descriptor: String?
  /// The grade that the analyst gives it.
  package var reliability: Reliability?
  /// Who owns it.
  package var owner: String?

  static func readAll(_ source: SourceFile) -> (publishers: [Publisher], diagnostics: [Diagnostic]) {
    let (node, mistakes) = YAMLParser.parse(source)
    var file = YAMLRecord(node, name: "sources.yml")
    var publishers: [Publisher] = []
    for (entry, place) in file.records("sources", name: "a source") {
      var record = entry
      let name = record.requiredString("name", at: place)
      let publisher = Publisher(
        name: name ?? "", domains: record.strings("domains").map { $0.lowercased() },
        descriptor: record.string("descriptor"), reliability: record.choice("reliability", Reliability.self),
        owner: record.string("owner"))
      record.rejectUnknownKeys()
      file.absorb(record)
      if let name, publishers.contains(where: { $0.name == name }) {
        file.report(
          .error("duplicate-source", "the source `\(name)` stands here twice", help: "Keep one of them.", at: place))
      }
      publishers.append(publisher)
    }
    file.rejectUnknownKeys()
    return (publishers, mistakes + file.diagnostics)
  }

  /// Whether an address is one of this publisher's.
  package func publishes(_ address: String) -> Bool {
    guard let host = LinkPolicy.host(of: address) else { return false }
    return domains.contains { host == $0 || host.hasSuffix("." + $0) }
  }
}
