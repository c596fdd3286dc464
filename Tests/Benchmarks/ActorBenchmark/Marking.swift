import ActorRecognition
import Markup

/// A text with what was found in it marked, for a reader to correct: published as `{p jane-roe:Roe}`, suggested as
/// `{?p jane-roe:Roe}`.
enum Marking {
  /// The text with its marks, a line for each block.
  static func text(_ text: MarkedText, _ recognition: Recognition) -> String {
    var marks: [String: [(range: Range<Int>, head: String)]] = [:]
    for (actors, sign) in [(recognition.actors, ""), (recognition.suggestions, "?")] {
      for actor in actors {
        for mention in actor.mentions {
          marks[mention.block, default: []].append(
            (mention.range, sign + letter(actor.kind) + " " + actor.id))
        }
      }
    }
    let blocks = [("title", text.title)] + text.document.blocks.map { ($0.id, $0.text) }
    return blocks.map { line($0.1, marks[$0.0] ?? []) }.joined(separator: "\n")
  }

  private static func line(_ text: String, _ marks: [(range: Range<Int>, head: String)]) -> String {
    let bytes = Array(text.utf8)
    var line: [UInt8] = []
    var end = 0
    for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      line += bytes[end..<mark.range.lowerBound]
      line += "{\(mark.head):".utf8 + bytes[mark.range] + "}".utf8
      end = mark.range.upperBound
    }
    return String(decoding: line + bytes[end...], as: UTF8.self)
  }

  private static func letter(_ kind: KnownActor.Kind) -> String {
    switch kind {
    case .person: "p"
    case .country: "c"
    case .organization, .group: "o"
    case .place: "l"
    }
  }
}
