import Diagnostics
import Foundation
import Markup
import TextRecovery

/// Measures the tables that are given back from flat lines, and how far their confidence can be trusted.
struct TableFigures {
  private struct Known: Decodable {
    var header: [String]
    var rows: [[String]]
    var flat: [String]
  }

  let text: String

  init(folder: URL, verbose: Bool = false) throws {
    let tables = try JSONDecoder().decode(
      [Known].self, from: Data(contentsOf: folder.appending(path: "tables-dev.json")))
    var columns = 0
    var rows = 0
    var rowsRight = 0
    var exact = 0
    var judged: [(confidence: Double, isRight: Bool)] = []
    let published = FlatTable.publishedConfidence
    for table in tables {
      rows += table.rows.count
      guard let found = FlatTable.split(table.flat, model: .learned) else { continue }
      if found.header.count == table.header.count { columns += 1 }
      rowsRight += zip(found.rows, table.rows).count { $0 == $1 }
      let isRight = found.header == table.header && found.rows == table.rows
      if isRight { exact += 1 }
      judged.append((found.confidence, isRight))
      if verbose, !isRight, found.confidence >= published {
        print("WRONG at \(found.confidence)")
        for (mine, known) in zip([found.header] + found.rows, [table.header] + table.rows) where mine != known
        {
          print("   ", mine.joined(separator: " | "), "\n   =", known.joined(separator: " | "))
        }
      }
    }
    let shown = judged.filter { $0.confidence >= published }
    func share(_ part: Int, _ whole: Int) -> String {
      String(format: "%.3f", Double(part) / Double(max(1, whole)))
    }
    var text =
      "tables     \(tables.count)  columns \(share(columns, tables.count))  rows exact \(share(rowsRight, rows))  "
    text += "tables exact \(share(exact, tables.count))\n"
    text +=
      "  published at \(published): share \(share(shown.count, tables.count))  right \(share(shown.count(where: \.isRight), shown.count))\n"
    for low in stride(from: 0.0, to: 1.0, by: 0.2) {
      let bin = judged.filter { $0.confidence >= low && $0.confidence < low + 0.2 }
      text +=
        String(format: "  confidence %.1f-%.1f: ", low, low + 0.2)
        + "\(bin.count) tables, right \(share(bin.count(where: \.isRight), bin.count))\n"
    }
    let stacked = tables.compactMap(Self.isRightFromStack)
    text +=
      "  a cell a line: put together \(share(stacked.count, tables.count))  right \(share(stacked.count(where: \.self), stacked.count))\n"
    self.text = text
  }

  /// Whether a table of which each cell was set in a line of its own is put together as it was; nothing where it is left as lines.
  private static func isRightFromStack(_ known: Known) -> Bool? {
    let cells = ([known.header] + known.rows).flatMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
    let text = "A report on what was counted\n\nThis is what was found.\n\n\(cells)\n\nNobody knows what became of it since then.\n"
    let source = SourceFile(path: "stacked.txt", text: text)
    for block in TextRecovery.recover(source, fromLine: 1).document.blocks {
      guard case .table(let table) = block.content, table.basis == .recovered else { continue }
      return ([table.header] + table.rows).map { $0.map(\.text) } == [known.header] + known.rows
    }
    return nil
  }
}
