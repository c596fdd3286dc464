/// Tells headings of one word that stand over the two sides of a matter: "Pros" and "Cons", "Vorteile" and "Nachteile".
enum OpposedHeadings {
  /// The indices of the free lines that are one, each of a pair whose other half stands in the text as well.
  static func lines(of draft: Draft) -> Set<Int> {
    var found: [String: Set<Int>] = [:]
    for index in draft.lines.indices where draft.isFree(index) {
      let line = draft.lines[index]
      guard line.shape.words == 1, line.shape.length <= 16, line.shape.beginning == .upper, [.none, .colon].contains(line.shape.ending) else { continue }
      found[String(line.text.lowercased().prefix { $0 != ":" }), default: []].insert(index)
    }
    return pairs.reduce(into: []) { lines, pair in
      guard let one = found[pair.0], let other = found[pair.1] else { return }
      lines.formUnion(one.union(other))
    }
  }

  private static let pairs: [(String, String)] = [
    ("pros", "cons"), ("advantages", "disadvantages"), ("benefits", "drawbacks"), ("benefits", "risks"), ("strengths", "weaknesses"),
    ("opportunities", "threats"), ("winners", "losers"), ("vorteile", "nachteile"), ("stärken", "schwächen"), ("chancen", "risiken"),
    ("avantages", "inconvénients"), ("forces", "faiblesses"), ("ventajas", "desventajas"), ("ventajas", "inconvenientes"),
    ("fortalezas", "debilidades"), ("vantagens", "desvantagens"), ("vantaggi", "svantaggi"), ("voordelen", "nadelen"), ("zalety", "wady"),
    ("плюсы", "минусы"), ("преимущества", "недостатки"), ("переваги", "недоліки"),
  ]
}
