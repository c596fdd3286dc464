import Foundation
import Markup
import TextRecovery

/// Measures the dates that are found in sentences whose dates are known.
struct DateFigures {
  /// A date expression of the data.
  struct Known: Decodable {
    var doc: String
    var published: String
    var surface: String
    var when: String?
    var sentence: String
  }

  private struct File: Decodable {
    var rows: [Known]
  }

  let text: String

  init(folder: URL, verbose: Bool = false) throws {
    let rows = try JSONDecoder().decode(
      File.self, from: Data(contentsOf: folder.appending(path: "dates-dev.json"))
    ).rows
    var sentences: [String: [Known]] = [:]
    for row in rows { sentences[row.doc + "\n" + row.sentence, default: []].append(row) }
    var known = 0
    var found = 0
    var right = 0
    var valueRight = 0
    var extra: [String] = []
    for (_, rows) in sentences.sorted(by: { $0.key < $1.key }) {
      let exact = rows.filter { $0.when.map { PartialDate(iso: $0) != nil } ?? false }
      known += exact.count
      var dates = DateFinder.dates(
        in: Document(blocks: [Block(id: "p1", lines: 1...1, content: .paragraph(RichText(rows[0].sentence)))]
        ),
        publishedOn: PartialDate(iso: rows[0].published))
      found += dates.count
      for row in exact {
        guard let index = dates.firstIndex(where: { $0.surface.lowercased() == row.surface.lowercased() })
        else {
          if verbose {
            print(
              "MISSED", row.surface, row.when ?? "", "|", row.sentence.prefix(100), "|", dates.map(\.surface))
          }
          continue
        }
        right += 1
        if dates[index].date?.description == row.when {
          valueRight += 1
        } else if verbose {
          print("VALUE", row.published, row.surface, row.when ?? "", dates[index].date?.description ?? "nil")
        }
        dates.remove(at: index)
      }
      for date in dates
      where !rows.contains(where: { $0.surface.contains(date.surface) || date.surface.contains($0.surface) })
      {
        extra.append(date.surface)
        if verbose { print("EXTRA", date.surface, "|", rows[0].sentence.prefix(160)) }
      }
    }
    func share(_ part: Int, _ whole: Int) -> String {
      String(format: "%.3f", Double(part) / Double(max(1, whole)))
    }
    text =
      "dates      known \(known)  found \(found)  recall \(share(right, known))  precision \(share(found - extra.count, found))  value right \(share(valueRight, right))\n"
  }
}
