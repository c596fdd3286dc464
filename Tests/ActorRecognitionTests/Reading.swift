import ActorRecognition
import Markup

/// Reads texts for tests and tells who was found, one short line each.
enum Reading {
  /// A recogniser of the gazetteer alone.
  static let withoutRegistry = ActorRecognizer(registry: [])

  /// The mentions in a text of one paragraph, or one for each line: "Moscow → russia (metonym)".
  static func mentions(_ text: String, registry: [KnownActor] = [], siteNames: [String] = []) -> [String] {
    let recognition = recognize(text, registry: registry, siteNames: siteNames)
    let found = recognition.actors.flatMap { actor in actor.mentions.map { ($0, actor.id) } }
    return found.sorted { ($0.0.block, $0.0.range.lowerBound) < ($1.0.block, $1.0.range.lowerBound) }
      .map { mention, id in
        let kind = mention.kind == .name ? "" : " (\(mention.kind.rawValue))"
        return "\(mention.surface) → \(id)\(kind)"
      }
  }

  /// The published actors of a text: "person Jane Roe: Oil Minister of iran".
  static func actors(_ text: String, registry: [KnownActor] = []) -> [String] {
    recognize(text, registry: registry).actors.map(line)
  }

  /// The suggestions of a text, as `actors`.
  static func suggestions(_ text: String) -> [String] { recognize(text).suggestions.map(line) }

  /// What is recognised in paragraphs, one for each line.
  static func recognize(_ text: String, registry: [KnownActor] = [], siteNames: [String] = []) -> Recognition
  {
    let lines = text.split(separator: "\n").map(String.init)
    let blocks = lines.enumerated().map { index, line in
      Block(id: "p\(index + 1)", lines: index + 1...index + 1, content: .paragraph(RichText(line)))
    }
    let recognizer = registry.isEmpty ? withoutRegistry : ActorRecognizer(registry: registry)
    return recognizer.recognize(Document(blocks: blocks), title: nil, siteNames: siteNames)
  }

  private static func line(_ actor: RecognizedActor) -> String {
    let roles = actor.roles.map { role in role.of.map { "\(role.title) of \($0)" } ?? role.title }
    return "\(actor.kind.rawValue) \(actor.name)"
      + (roles.isEmpty ? "" : ": " + roles.joined(separator: ", "))
  }
}
