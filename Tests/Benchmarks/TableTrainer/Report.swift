import Foundation
import TextRecovery

/// What a model reaches on known tables: columns, rows and tables exact, and precision by share of tables.
struct Report {
  let text: String

  init(name: String, tables: [KnownTable], model: TableModel) {
    var columns = 0
    var rows = 0
    var rowsRight = 0
    var exact = 0
    var judged: [(confidence: Double, isExact: Bool)] = []
    for table in tables {
      rows += table.rows.count
      guard let found = FlatTable.split(table.flat, model: model) else { continue }
      if found.header.count == table.header.count { columns += 1 }
      rowsRight += zip(found.rows, table.rows).count { $0 == $1 }
      let isExact = found.header == table.header && found.rows == table.rows
      if isExact { exact += 1 }
      judged.append((found.confidence, isExact))
    }
    judged.sort { $0.confidence > $1.confidence }
    let count = Double(tables.count)
    var text = String(
      format: "%@: %d tables, columns %.3f, rows exact %.3f, tables exact %.3f\n", name, tables.count,
      Double(columns) / count,
      Double(rowsRight) / Double(rows), Double(exact) / count)
    for share in [0.1, 0.2, 0.3, 0.4, 0.5] {
      let top = judged.prefix(Int(share * count))
      text += String(
        format: "  the surest %.1f: right %.3f, confidence from %.2f\n", share,
        Double(top.count(where: \.isExact)) / Double(max(1, top.count)), top.last?.confidence ?? 0)
    }
    self.text = text
  }
}
