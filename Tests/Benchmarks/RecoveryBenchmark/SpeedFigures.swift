import Diagnostics
import TextRecovery

/// Measures how long recovery takes: an article of five kilobytes, growth with length, hostile input.
struct SpeedFigures {
  let text: String

  init() {
    let clock = ContinuousClock()
    func time(_ name: String, _ content: String) -> String {
      let source = SourceFile(path: name, text: content)
      var best = Duration.seconds(1000)
      // The first rounds are slower, until the processor runs at its full speed.
      for _ in 0..<(source.bytes.count < 100_000 ? 1000 : 1) {
        let start = clock.now
        _ = TextRecovery.recover(source, fromLine: 1)
        best = min(best, clock.now - start)
      }
      let size = Double(source.bytes.count) / 1000
      let milliseconds = Double(best.components.attoseconds) / 1e15 + Double(best.components.seconds) * 1000
      return "  " + name.padded(to: 34) + "\(Int(size.rounded())) kB".padded(to: 12)
        + "\((milliseconds * 1000).rounded() / 1000) ms\n"
    }
    let paragraph =
      "The committee met on Tuesday, and its members agreed that the report should be published before the summer. It names three reasons.\n\n"
    let article =
      "Harbour report delayed | Coast Desk\n\nWhat comes next\n\n" + String(repeating: paragraph, count: 36)
    let tables =
      "Harbour report\n\n" + String(repeating: paragraph, count: 30)
      + "The following table shows the harbours:\n\nHarbour Depth Owner\nNorth Quay 12 City\nSouth Quay 9 State\nOld Basin 4 City\n\n"
      + paragraph
    var text = "speed\n" + time("article", article) + time("article with a table", tables)
    for count in [750, 7_500, 75_000] {
      text += time("paragraphs", String(repeating: paragraph, count: count))
    }
    text += time("one line", String(repeating: "word, and ", count: 1_000_000))
    text += time("one word", String(repeating: "a", count: 10_000_000))
    text += time("short lines", String(repeating: "ab\n", count: 1_000_000))
    text += time(
      "short lines like rows", "X table:\n" + String(repeating: "North Quay 12 City\n", count: 100_000))
    text += time("rows of two widths", "X\n\n" + String(repeating: "a | b | c\na | b\n", count: 50_000))
    text += time("deep indents", (0..<3_000).map { String(repeating: " ", count: $0) + "- item\n" }.joined())
    text += time("colons", String(repeating: "a list follows:\n", count: 300_000))
    text += time("only colons", String(repeating: ":", count: 5_000_000))
    text += time("bullets", String(repeating: "• item of a list\n", count: 300_000))
    text += time("furniture", String(repeating: "Read more\n", count: 300_000))
    text += time("settled table", "columns: A | B\n" + String(repeating: "North Quay 12\n", count: 20_000))
    text += time("pipes", String(repeating: "| a | b |\n", count: 300_000))
    text += time("only pipes", String(repeating: "|", count: 5_000_000))
    text += time("stars", String(repeating: "*a ", count: 1_000_000))
    text += time("quotes", String(repeating: "> quoted\n", count: 300_000))
    text += time("addresses", String(repeating: "https://example.org/a ", count: 200_000))
    text += time("echoes", String(repeating: "The same title here | Site\n", count: 200_000))
    self.text = text
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
