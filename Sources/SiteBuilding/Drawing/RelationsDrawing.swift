import Dossiers
import Templating

/// Actors on a circle, those named together joined by lines, in the units of a drawing 800 by 640; labels need 120 more on each side.
///
/// The layout depends on the order of the actors alone, so that it is the same in every build. Angles come from a
/// rotation applied step by step, with no function of the platform's mathematics library, whose last digits differ.
struct RelationsDrawing: Sendable {
  var points: [DrawnPoint]
  var labels: [DrawnLabel]
  var lines: [DrawnLine]
  var description: String

  /// Draws actors; nothing for fewer than three.
  init?(_ actors: [ActorProfile], in dossier: String) {
    guard actors.count >= 3 else { return nil }
    let places = Self.circle(actors.count)
    let named = actors.map { $0.articles(in: dossier) }
    let most = named.map(\.count).max() ?? 1
    points = zip(actors, places).enumerated().map { index, pair in
      DrawnPoint(
        x: 400 + Int((pair.1.x * 230).rounded()), y: 320 + Int((pair.1.y * 250).rounded()), label: pair.0.name,
        weight: 3 + 6 * named[index].count / max(1, most))
    }
    labels = zip(actors, places).enumerated().map { index, pair in
      let (actor, place) = pair
      let side = place.x > 0.08 ? "start" : place.x < -0.08 ? "end" : "middle"
      // Names at the top and the bottom stand above one another rather than side by side.
      let step = place.x.magnitude < 0.45 ? (index.isMultiple(of: 2) ? 14.0 : 0) : 0
      return DrawnLabel(
        x: 400 + Int((place.x * 248).rounded()),
        y: 325 + Int((place.y * 272 + (place.y < 0 ? -step : step)).rounded()), text: actor.name, anchor: side)
    }
    var lines: [DrawnLine] = []
    for first in actors.indices {
      for second in actors.indices.dropFirst(first + 1) {
        let shared = named[first].intersection(named[second]).count
        guard shared >= 2 else { continue }
        lines.append(
          DrawnLine(
            x1: points[first].x, y1: points[first].y, x2: points[second].x, y2: points[second].y,
            width: min(6, shared)))
      }
    }
    self.lines = lines
    description = "\(actors.count) actors on a circle; a line joins two who are named together in two articles or more. The pairs are listed below."
  }

  /// Points on the unit circle, beginning at the top, clockwise.
  private static func circle(_ count: Int) -> [(x: Double, y: Double)] {
    let angle = 2 * Double.pi / Double(count)
    let (sine, cosine) = (Self.sine(angle), Self.sine(angle + Double.pi / 2))
    var point = (x: 0.0, y: -1.0)
    return (0..<count).map { _ in
      defer { point = (point.x * cosine - point.y * sine, point.x * sine + point.y * cosine) }
      return point
    }
  }

  /// The Taylor series of the sine, which for angles up to a whole turn is exact to ten digits with 16 terms.
  private static func sine(_ angle: Double) -> Double {
    var term = angle
    var sum = angle
    for index in 1..<16 {
      term *= -angle * angle / Double(2 * index * (2 * index + 1))
      sum += term
    }
    return sum
  }
}

extension RelationsDrawing: TemplateRecord {
  /// The fields of the drawing.
  static let record = RecordDeclaration<Self>(
    "RelationsDrawing", "Actors on a circle, in the units of a drawing 800 by 640; labels need 120 more on each side.",
    [
      Field("points", "The actors; `weight` is a radius.") { $0.points },
      Field("labels", "Their names.") { $0.labels },
      Field("lines", "Between those named together.") { $0.lines },
      Field("description", "The drawing in a sentence.") { $0.description },
    ])
}

/// A line of a drawing.
struct DrawnLine: Sendable {
  var x1: Int
  var y1: Int
  var x2: Int
  var y2: Int
  var width: Int
}

extension DrawnLine: TemplateRecord {
  /// The fields of a line.
  static let record = RecordDeclaration<Self>(
    "DrawnLine", "A line of a drawing.",
    [
      Field("x1", "Where it begins, from the left.") { $0.x1 },
      Field("y1", "Where it begins, from the top.") { $0.y1 },
      Field("x2", "Where it ends, from the left.") { $0.x2 },
      Field("y2", "Where it ends, from the top.") { $0.y2 },
      Field("width", "How thick it is.") { $0.width },
    ])
}
