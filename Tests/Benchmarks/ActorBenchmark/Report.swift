import Foundation

/// The figures as a table for people and as one JSON object for machines.
struct Report {
  var texts: Int
  /// Where the texts are from.
  var origin: String
  var score: Score
  var speeds: [Speed]

  /// A line for each figure.
  var table: String {
    let shares: [(String, Int, Int)] = [
      ("published mentions right", score.publishedRight, score.published),
      ("marked mentions published", score.markedFound, score.marked),
      ("unique actors, right of found", score.actorsRight, score.actors),
      ("unique actors, found of marked", score.actorsRight, score.actorsMarked),
    ]
    let lines =
      ["marked texts: \(texts), \(origin)"]
      + shares.map { name, part, whole in
        "\(name): " + String(format: "%.1f %% (%d of %d)", 100 * Self.share(part, whole), part, whole)
      }
      + [String(format: "unique actors, F1: %.3f", score.actorsF1)]
      + speeds.map {
        String(
          format: "with %d registered: %.0f thousand words a second, %.1f ms to make", $0.registered,
          $0.wordsPerSecond / 1000, $0.millisecondsToMake)
      }
    return lines.joined(separator: "\n")
  }

  /// One object in one line.
  var json: String {
    let speeds = speeds.map { speed in
      String(
        format: #"{"registered": %d, "words_per_second": %.0f, "milliseconds_to_make": %.1f}"#,
        speed.registered,
        speed.wordsPerSecond, speed.millisecondsToMake)
    }
    return String(
      format:
        #"{"texts": %d, "origin": "%@", "published_right": %.4f, "marked_published": %.4f, "actors_f1": %.4f, "speed": [%@]}"#,
      texts, origin, Self.share(score.publishedRight, score.published), Self.share(score.markedFound, score.marked),
      score.actorsF1, speeds.joined(separator: ", "))
  }

  private static func share(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(1, whole)) }
}
