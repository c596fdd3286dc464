import ActorRecognition

/// A recognition as lines for people.
enum Listing {
  /// One line for each actor and one for its mentions; suggestions begin with a question mark.
  static func text(_ recognition: Recognition) -> String {
    let published = recognition.actors.map { line($0, mark: "") }
    return (published + recognition.suggestions.map { line($0, mark: "? ") }).joined(separator: "\n")
  }

  private static func line(_ actor: RecognizedActor, mark: String) -> String {
    let roles = actor.roles.map { "\($0.title)/\($0.of ?? "-")" }.joined(separator: "; ")
    let mentions = actor.mentions.map {
      "\($0.block):\($0.range.lowerBound)-\($0.range.upperBound) \($0.surface)(\($0.kind.rawValue))"
    }
    return
      "\(mark)\(actor.kind.rawValue) \(actor.id) \"\(actor.name)\" of \(actor.of ?? "-") [\(roles)]\n    "
      + mentions.joined(separator: ", ")
  }
}
