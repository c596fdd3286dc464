import ActorRecognition
import Diagnostics
import Markup

/// Somebody who is likely to be an actor and stands in no registry: for the analyst to decide.
package struct ActorCandidate: Sendable {
  /// The name, as most texts have it.
  package var name: String
  /// What it is likely to be.
  package var kind: KnownActor.Kind
  /// How often it stands in the articles.
  package var count: Int
  /// The sentence in which it stands first.
  package var sentence: String
  /// The file in which it stands first.
  package var path: String

  /// The candidates of a library, those named most often first.
  package static func all(in library: Library) -> [ActorCandidate] {
    let known = Set(library.actors.map(\.id))
    var candidates: [String: ActorCandidate] = [:]
    for article in library.dossiers.flatMap(\.articles) {
      for found in article.recognition.suggestions where !known.contains(found.id) {
        candidates[
          found.id,
          default: ActorCandidate(
            name: found.name, kind: found.kind, count: 0, sentence: sentence(of: found, in: article),
            path: article.path)
        ].count += found.mentions.count
      }
    }
    return candidates.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
  }

  private static func sentence(of found: RecognizedActor, in article: Article) -> String {
    guard let mention = found.mentions.first(where: { $0.block != "title" }),
      let text = article.block(mention.block)?.text
    else { return article.title }
    let bytes = Array(text.utf8)
    let sentence = bytes[Sentences.around(mention.range, in: bytes)]
    return String(String(decoding: sentence, as: UTF8.self).prefix(longestSentence))
  }

  /// The number of characters of a sentence that are shown.
  private static let longestSentence = 240

  /// The lines for `actors.yml`, with the sentence as a comment.
  package var registryLines: String {
    let comment = sentence.split(separator: "\n").joined(separator: " ")
    return "  # \(count) × \(comment)\n  - name: \(JSON.string(name).text)\n    kind: \(kind.rawValue)"
  }
}
