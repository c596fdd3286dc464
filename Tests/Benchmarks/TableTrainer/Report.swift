import Foundation
import TextRecovery

/// What a model reaches on known tables: columns, rows and tables exact, and precision by share of tables.
struct Report {
  let text: String

  /// Measures a model on tables that it has not seen.
  init(name: String, tables: [KnownTable], model: TableModel) {
    var columns = 0
    var rows = 0
    var rowsRight = 0
    var judged: [(confidence: Double, isExact: Bool)] = []
    for table in tables {
      rows += table.rows.count
      guard let found = FlatTable.split(table.flat, model: model) else { continue }
      if found.header.count == table.header.count { columns += 1 }
      rowsRight += zip(found.rows, table.rows).count { $0 == $1 }
      judged.append((found.confidence, found.header == table.header && found.rows == table.rows))
    }
    text =
      String(
        format: "%@: columns %.3f, rows exact %.3f\n", name, Double(columns) / Double(tables.count),
        Double(rowsRight) / Double(rows)) + Self.precision(judged, of: tables.count)
  }

  /// Measures choices among the candidates of tables that were held out, with a confidence that has not seen them.
  init(name: String, choices: [Ranker.Choice], where isMeant: (KnownTable) -> Bool) {
    let folds = 4
    var columns = 0
    var judged: [(confidence: Double, isExact: Bool)] = []
    for fold in 0..<folds {
      let trees = Ranker.learnConfidence(
        choices.enumerated().filter { $0.offset % folds != fold }.map(\.element))
      for (index, choice) in choices.enumerated() where index % folds == fold && isMeant(choice.table) {
        columns += choice.isRightCount ? 1 : 0
        judged.append((Logarithm.logistic(Double(trees.score(choice.evidence))), choice.isExact))
      }
    }
    text =
      String(format: "%@: columns %.3f\n", name, Double(columns) / Double(judged.count))
      + Self.precision(judged, of: judged.count)
  }

  private static func precision(_ judged: [(confidence: Double, isExact: Bool)], of count: Int) -> String {
    let sorted = judged.sorted { $0.confidence > $1.confidence }
    let exact = sorted.count { $0.isExact }
    var text = String(format: "  tables %d, exact %.3f\n", count, Double(exact) / Double(count))
    for share in [0.1, 0.2, 0.3, 0.4, 0.5] {
      let top = sorted.prefix(Int(share * Double(count)))
      text += String(
        format: "  the surest %.1f: right %.3f, confidence from %.2f\n", share,
        Double(top.count { $0.isExact }) / Double(max(1, top.count)), top.last?.confidence ?? 0)
    }
    let published = FlatTable.publishedConfidence
    for limit in [published - 0.1, published - 0.05, published, published + 0.05] {
      let top = sorted.prefix { $0.confidence >= limit }
      text += String(
        format: "  from %.2f: share %.3f, right %.3f\n", limit, Double(top.count) / Double(count),
        Double(top.count { $0.isExact }) / Double(max(1, top.count)))
    }
    return text
  }
}
