import Markup
import Templating

/// Where the events of a timeline stand on a line, in the units of a drawing 1000 wide.
struct TimelineDrawing: Sendable {
  var points: [DrawnPoint]
  var ticks: [DrawnLabel]
  var today: DrawnLabel?
  var description: String

  /// Lays out the events of the last three years before a day and of what lies ahead; nothing for fewer than three.
  ///
  /// Events on one spot are stacked, so that each can be seen.
  init?(_ entries: [TimelineEntry], asOf: PartialDate?) {
    guard let end = asOf ?? entries.last?.date else { return nil }
    let shown = entries.filter { $0.date.year >= end.year - 2 && $0.date.year <= end.year + 2 }
    guard shown.count >= 3, let first = shown.first, let last = shown.last,
      let start = PartialDate(year: first.date.year), let stop = PartialDate(year: last.date.year + 1)
    else { return nil }
    let span = Double(max(1, stop.dayNumber - start.dayNumber))
    func x(_ date: PartialDate) -> Int { 20 + Int(Double(date.dayNumber - start.dayNumber) / span * 960) }
    var heights: [Int: Int] = [:]
    points = shown.map { entry in
      let x = x(entry.date)
      let height = heights[x / 10, default: 0]
      heights[x / 10] = height + 1
      return DrawnPoint(x: x, y: 70 - 11 * min(height, 5), label: "\(entry.date)", weight: 1)
    }
    ticks = (first.date.year...last.date.year + 1).compactMap { year in
      PartialDate(year: year).map { DrawnLabel(x: x($0), y: 100, text: String(year), anchor: "middle") }
    }
    today = asOf.map { DrawnLabel(x: min(980, x($0)), y: 14, text: "as of \($0)", anchor: "end") }
    description = "\(shown.count) dated sentences from \(first.date) to \(last.date), listed below."
  }
}

extension TimelineDrawing: TemplateRecord {
  /// The fields of the drawing.
  static let record = RecordDeclaration<Self>(
    "TimelineDrawing", "Where events stand on a line, in the units of a drawing 1000 wide and 110 high.",
    [
      Field("points", "The events.") { $0.points },
      Field("ticks", "The beginnings of years.") { $0.ticks },
      Field("today", "The day up to which the dossier holds.") { $0.today },
      Field("description", "The drawing in a sentence.") { $0.description },
    ])
}

/// A dot of a drawing.
struct DrawnPoint: Sendable {
  var x: Int
  var y: Int
  var label: String
  var weight: Int
}

extension DrawnPoint: TemplateRecord {
  /// The fields of a dot.
  static let record = RecordDeclaration<Self>(
    "DrawnPoint", "A dot of a drawing.",
    [
      Field("x", "From the left.") { $0.x },
      Field("y", "From the top.") { $0.y },
      Field("label", "What it is.") { $0.label },
      Field("weight", "How big it is.") { $0.weight },
    ])
}

/// A text of a drawing.
struct DrawnLabel: Sendable {
  var x: Int
  var y: Int
  var text: String
  var anchor: String
}

extension DrawnLabel: TemplateRecord {
  /// The fields of a text.
  static let record = RecordDeclaration<Self>(
    "DrawnLabel", "A text of a drawing.",
    [
      Field("x", "From the left.") { $0.x },
      Field("y", "From the top, of its base line.") { $0.y },
      Field("text", "The text.") { $0.text },
      Field("anchor", "`start`, `middle` or `end`: what of the text stands at `x`.") { $0.anchor },
    ])
}
