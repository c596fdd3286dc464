import Dossiers
import Markup
import Templating

/// How many sentences name each month, and how many articles were published in it, as bars above and below a line.
///
/// Lengths across are thousandths of the drawing's width, so that it is as wide as its page and its words keep their
/// size. A date that is exact to a year only belongs to no month and is counted beside the drawing.
struct TimelineDrawing: Sendable {
  /// A month's bar; heights are in the units of the drawing's two halves, 60 and 30.
  struct Bar: Sendable {
    var x: Int
    var width: Int
    var height: Int
    var isAhead: Bool
  }

  var events: [Bar]
  var publications: [Bar]
  var years: [DrawnLabel]
  var asOf: Int?
  var unplaced: Int
  var most: Int
  var description: String

  /// Years further from the day than this are not drawn.
  private static let reach = 2

  /// Draws the events of the years around a day; nothing for fewer than three.
  init?(_ all: [TimelineEvent], articles: [Article], asOf: PartialDate?) {
    guard let day = asOf ?? all.last?.date else { return nil }
    let near = all.filter { (day.year - Self.reach...day.year + Self.reach).contains($0.date.year) }
    let months = near.compactMap { Self.month($0.date) }
    guard near.count >= 3, let first = months.min(), let last = months.max() else { return nil }
    let start = first / 12 * 12
    let count = (last / 12 + 1) * 12 - start
    func bars(_ months: [Int], height: Int) -> (bars: [Bar], most: Int) {
      let counts = Dictionary(months.filter { $0 >= start && $0 < start + count }.map { ($0, 1) }, uniquingKeysWith: +)
      let most = counts.values.max() ?? 1
      let today = Self.month(day) ?? day.year * 12 + 11
      return (
        counts.sorted { $0.key < $1.key }.map { month, number in
          let x = 1000 * (month - start) / count
          return Bar(
            x: x, width: max(3, 1000 * (month - start + 1) / count - x - 2), height: max(2, height * number / most),
            isAhead: month > today)
        }, most
      )
    }
    let published = articles.compactMap { $0.date.flatMap(Self.month) }
    (events, most) = bars(months, height: 60)
    publications = bars(published, height: 30).bars
    years = (0..<count / 12).map { year in
      DrawnLabel(x: 1000 * year * 12 / count, text: String(start / 12 + year))
    }
    self.asOf = Self.month(day).map { 1000 * ($0 - start + 1) / count }
    unplaced = all.count - months.count
    description =
      "\(months.count) dated sentences by month, from \(start / 12) to \((start + count) / 12 - 1), and the articles published in each; all are listed below."
  }

  /// Months counted from the year 0; nothing for a date that is exact to a year.
  private static func month(_ date: PartialDate) -> Int? { date.month.map { date.year * 12 + $0 - 1 } }
}

extension TimelineDrawing: TemplateRecord {
  /// The fields of the drawing.
  static let record = RecordDeclaration<Self>(
    "TimelineDrawing", "Dated sentences and publications by month; lengths across are thousandths of the width.",
    [
      Field("events", "A bar for each month that sentences name, up to 60 high.") { $0.events },
      Field("publications", "A bar for each month in which articles were published, up to 30 high.") { $0.publications },
      Field("years", "Where years begin.") { $0.years },
      Field("as_of", "Where the month ends up to which the dossier holds.") { $0.asOf },
      Field("unplaced", "How many dates are not drawn, being exact to a year only or too far away.") { $0.unplaced },
      Field("most", "How many sentences the highest bar stands for.") { $0.most },
      Field("description", "The drawing in a sentence.") { $0.description },
    ])
}

extension TimelineDrawing.Bar: TemplateRecord {
  /// The fields of a bar.
  static let record = RecordDeclaration<Self>(
    "Bar", "A month's bar.",
    [
      Field("x", "Its left end.") { $0.x },
      Field("width", "Its width.") { $0.width },
      Field("height", "Its height.") { $0.height },
      Field("is_ahead", "Whether the month lies after the day up to which the dossier holds.") { $0.isAhead },
    ])
}

/// A text of a drawing.
struct DrawnLabel: Sendable {
  var x: Int
  var text: String
}

extension DrawnLabel: TemplateRecord {
  /// The fields of a text.
  static let record = RecordDeclaration<Self>(
    "DrawnLabel", "A text of a drawing.",
    [
      Field("x", "From the left.") { $0.x },
      Field("text", "The text.") { $0.text },
    ])
}
