import ActorRecognition
import Diagnostics
import Markup

/// Reads `actors.yml`: the actors whom the analyst knows.
enum ActorRegistry {
  /// The actors of a registry file, in its order; names that clash are the recogniser's to report.
  static func read(_ source: SourceFile) -> (actors: [KnownActor], diagnostics: [Diagnostic]) {
    let (node, mistakes) = YAMLParser.parse(source)
    var file = YAMLRecord(node, name: "actors.yml")
    var actors: [KnownActor] = []
    for (entry, place) in file.records("actors", name: "an actor") {
      var record = entry
      let actor = actor(&record, at: place)
      record.rejectUnknownKeys()
      file.absorb(record)
      if let actor { actors.append(actor) }
    }
    file.rejectUnknownKeys()
    return (actors, mistakes + file.diagnostics)
  }

  private static func actor(_ record: inout YAMLRecord, at place: Place) -> KnownActor? {
    let name = record.requiredString("name", at: place)
    let hasKind = record.node("kind") != nil
    let kind = record.choice("kind", KnownActor.Kind.self)
    if !hasKind {
      record.report(
        .error(
          "missing-key", "an actor has no `kind`",
          help: "Add `kind: person`, `country`, `organization`, `group` or `place`.", at: place))
    }
    let aliases = record.strings("aliases")
    let notAliases = record.strings("not_aliases")
    let role = record.string("role")
    let of = record.string("of")
    let original = record.string("original")
    let wikidata = wikidata(&record)
    let formerly = formerly(&record)
    guard let name, let kind else { return nil }
    return KnownActor(
      name: name, kind: kind, aliases: aliases, notAliases: notAliases, role: role, of: of, originalScript: original,
      wikidata: wikidata, formerly: formerly, place: place)
  }

  /// The addresses that the actor's page had; a former post is none.
  private static func formerly(_ record: inout YAMLRecord) -> [String] {
    let addresses = record.strings("formerly")
    for address in addresses where Slug.make(address) != address {
      record.report(
        .warning(
          "no-address", "`formerly` names `\(address)`, which is no address of a page",
          help: "It takes what the page's address was called before, such as `\(Slug.make(address))`; posts that somebody held are found in the texts.",
          at: record.place(of: "formerly")))
    }
    return addresses
  }

  private static func wikidata(_ record: inout YAMLRecord) -> String? {
    guard let id = record.string("wikidata") else { return nil }
    if id.first == "Q", id.count > 1, id.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) { return id }
    record.report(
      .error(
        "wrong-value", "`wikidata` is `\(id)`, which is no item of Wikidata", help: "An item looks like `Q58217`.",
        at: record.place(of: "wikidata")))
    return nil
  }
}
