import TextRecovery

/// Learns to choose among the ways to cut a row of a table whose other rows are cut.
struct RowRanker {
  /// The ways to cut one row, and which of them is right.
  struct Judged {
    var features: [[Float]]
    var right: Int
  }

  /// The ways to cut the rows of tables that a model has not seen, beside the other rows as it finds them; of rows whose
  /// right cutting is among them.
  static func judge(_ tables: [KnownTable], model: TableModel) -> [Judged] {
    tables.flatMap { table -> [Judged] in
      guard let example = Example(table, model: model), example.splitter.allows(columns: example.columns),
        example.cuts.count > 1
      else { return [] }
      var judged: [Judged] = []
      let found = example.splitter.solve(columns: example.columns).cuts
      _ = example.splitter.revise(found) { row, alternatives in
        let right = alternatives.firstIndex { $0.cuts == example.cuts[row] }
        if let right, alternatives.count > 1 {
          judged.append(Judged(features: alternatives.map(\.features), right: right))
        }
        return -1
      }
      return judged
    }
  }

  /// Trees for a choice among a row's ways (softmax over each row's).
  static func learn(_ rows: [Judged]) -> BoostedTrees {
    var booster = Booster(rows.flatMap { $0.features.flatMap { $0 } }, width: RowAlternative.count)
    booster.trees = 120
    return booster.learn { sums in
      var gradient = sums
      var curvature = sums
      var start = 0
      for row in rows {
        let range = start..<(start + row.features.count)
        let total = sums[range].reduce(-1e9) { Logarithm.sum($0, Double($1)) }
        for (offset, sum) in sums[range].enumerated() {
          let chance = Logarithm.exponential(Double(sum) - total)
          gradient[start + offset] = Float((offset == row.right ? 1 : 0) - chance)
          curvature[start + offset] = Float(max(chance * (1 - chance), 0.02))
        }
        start = range.upperBound
      }
      return (gradient, curvature)
    }
  }
}
