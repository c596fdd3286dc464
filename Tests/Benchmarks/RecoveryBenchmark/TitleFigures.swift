import Foundation
import TextRecovery

/// Measures how page titles are split into title and site name.
struct TitleFigures {
  private struct File: Decodable {
    var rows: [Row]
  }

  private struct Row: Decodable {
    var raw: String
    var title: String
    var site: String?
  }

  let text: String

  init(folder: URL, verbose: Bool = false) throws {
    let rows = try JSONDecoder().decode(
      File.self, from: Data(contentsOf: folder.appending(path: "titles-dev.json"))
    ).rows
    var titles = 0
    var both = 0
    var kept = 0
    var plain = 0
    for row in rows {
      let split = TitleLine.split(row.raw)
      if split.title == row.title { titles += 1 }
      if split.title == row.title, split.siteName == row.site {
        both += 1
      } else if verbose {
        print(
          row.raw, "\n    GOLD", row.title, "##", row.site ?? "-", "\n    MINE", split.title, "##",
          split.siteName ?? "-")
      }
      if row.site == nil {
        plain += 1
        if split.siteName == nil { kept += 1 }
      }
    }
    func share(_ part: Int, _ whole: Int) -> String {
      String(format: "%.3f", Double(part) / Double(max(1, whole)))
    }
    text =
      "titles     \(rows.count)  title exact \(share(titles, rows.count))  title and site exact \(share(both, rows.count))  left whole where nothing is to strip \(share(kept, plain))\n"
  }
}
