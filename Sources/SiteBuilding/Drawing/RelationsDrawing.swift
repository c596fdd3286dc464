import Dossiers
import Templating

/// Actors one below the other, those named together joined by arcs, in units of which a line of text takes 20.
///
/// Names stand in a column, so that 5 can be read as well as 50, and on a phone. The layout depends on the order of
/// the actors alone; it is the same in every build.
struct RelationsDrawing: Sendable {
  /// An actor's name with a dot beside it.
  struct Row: Sendable {
    var y: Int
    var radius: Int
    var text: String
  }

  /// A half ellipse from one row to another.
  struct Arc: Sendable {
    var top: Int
    var bottom: Int
    var across: Int
    var down: Int
    var width: Int
  }

  var height: Int
  var rows: [Row]
  var arcs: [Arc]
  var hidden: Int
  var description: String

  private static let step = 20
  /// What lies to the right of the dots.
  private static let reach = 190
  private static let nameLength = 32

  /// Draws actors; nothing for fewer than three.
  init?(_ ties: Ties) {
    let count = ties.actors.count
    guard count >= 3 else { return nil }
    let most = max(1, ties.articleCounts.max() ?? 1)
    height = count * Self.step + Self.step / 2
    rows = zip(ties.actors.indices, zip(ties.actors, ties.articleCounts)).map { index, actor in
      Row(y: Self.y(index), radius: 2 + 5 * actor.1 / most, text: Self.shortened(actor.0.name))
    }
    hidden = ties.pairCount - ties.pairs.count
    let strongest = max(2, ties.pairs.first?.shared.count ?? 2)
    arcs = ties.pairs.map { pair in
      Arc(
        top: Self.y(pair.first), bottom: Self.y(pair.second),
        across: 14 + (Self.reach - 14) * (pair.second - pair.first) / (count - 1),
        down: (Self.y(pair.second) - Self.y(pair.first)) / 2, width: 1 + 4 * (pair.shared.count - 2) / max(1, strongest - 2))
    }
    description =
      "\(count) actors; an arc joins two who are named together in two articles or more. The pairs are listed below."
  }

  private static func y(_ index: Int) -> Int { index * step + step * 3 / 4 }

  private static func shortened(_ name: String) -> String {
    name.count > nameLength ? name.prefix(nameLength - 1) + "…" : name
  }
}

extension RelationsDrawing: TemplateRecord {
  /// The fields of the drawing.
  static let record = RecordDeclaration<Self>(
    "RelationsDrawing", "Actors one below the other, joined by arcs, in a drawing 430 wide.",
    [
      Field("height", "How high the drawing is.") { $0.height },
      Field("rows", "The actors, those named in most articles first.") { $0.rows },
      Field("arcs", "Between those named together.") { $0.arcs },
      Field("hidden", "How many arcs are left out, those of fewest articles.") { $0.hidden },
      Field("description", "The drawing in a sentence.") { $0.description },
    ])
}

extension RelationsDrawing.Row: TemplateRecord {
  /// The fields of a row.
  static let record = RecordDeclaration<Self>(
    "DrawnRow", "An actor's name with a dot beside it.",
    [
      Field("y", "The middle of the row, from the top.") { $0.y },
      Field("radius", "The dot's radius, by the number of articles.") { $0.radius },
      Field("text", "The name, cut where it is long.") { $0.text },
    ])
}

extension RelationsDrawing.Arc: TemplateRecord {
  /// The fields of an arc.
  static let record = RecordDeclaration<Self>(
    "DrawnArc", "A half ellipse from one row to another.",
    [
      Field("top", "Where it begins, from the top.") { $0.top },
      Field("bottom", "Where it ends, from the top.") { $0.bottom },
      Field("across", "How far it reaches to the right.") { $0.across },
      Field("down", "Half of its height.") { $0.down },
      Field("width", "How thick it is, by the number of articles.") { $0.width },
    ])
}
