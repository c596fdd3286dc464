import Foundation
import TextRecovery

/// Learns to tell tables from lists.
///
/// Lists of short lines without a mark are what one column of a table is, so columns whose cells have several words serve as
/// lists.
enum Likeness {
  /// Lines, as a model sees them that has not seen their table, and whether they are a table.
  struct Sample {
    var features: [Float]
    var isTable: Bool
  }

  /// The samples of some tables.
  static func samples(_ tables: [KnownTable], model: TableModel) -> [Sample] {
    tables.flatMap { table -> [Sample] in
      let lists = table.isPart == true ? [] : table.lists
      return (lists.map { ($0, false) } + [(table.flat, true)]).compactMap { lines, isTable in
        FlatTable.split(lines, model: model).map { Sample(features: $0.likeness, isTable: isTable) }
      }
    }
  }

  /// Trees for the log-odds that lines are a table.
  static func learn(_ samples: [Sample]) -> BoostedTrees {
    var booster = Booster(samples.flatMap(\.features), width: TableLikeness.count)
    booster.trees = 100
    return booster.learn(labels: samples.map(\.isTable))
  }

  /// How well trees tell samples that they have not seen.
  static func report(_ samples: [Sample], folds: Int = 4) -> String {
    var judged: [(chance: Double, isTable: Bool)] = []
    for fold in 0..<folds {
      let trees = learn(samples.enumerated().filter { $0.offset % folds != fold }.map(\.element))
      judged += samples.enumerated().filter { $0.offset % folds == fold }.map { _, sample in
        (Logarithm.logistic(Double(trees.score(sample.features))), sample.isTable)
      }
    }
    func share(of isTable: Bool, from limit: Double) -> Double {
      let meant = judged.filter { $0.isTable == isTable }
      return Double(meant.count { $0.chance >= limit }) / Double(max(1, meant.count))
    }
    return [0.3, 0.5, 0.7, 0.8, 0.9, 0.95].reduce("tables and lists, held out\n") { text, limit in
      text
        + String(
          format: "  from %.2f: tables %.3f, lists %.3f\n", limit, share(of: true, from: limit),
          share(of: false, from: limit))
    }
  }
}

extension KnownTable {
  /// The columns whose cells are of several words and differ, as lines.
  fileprivate var lists: [[String]] {
    header.indices.compactMap { column in
      let cells = rows.map { $0[column] }
      let words = cells.map { $0.split(separator: " ").count }
      guard cells.count >= 3, !words.contains(0), words.reduce(0, +) * 5 >= 9 * cells.count,
        Set(cells).count * 10 >= cells.count * 7, cells.allSatisfy({ $0.count <= 160 })
      else { return nil }
      return cells
    }
  }
}
