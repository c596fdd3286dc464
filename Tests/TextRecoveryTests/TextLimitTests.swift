import Diagnostics
import Markup
import Testing
import TextRecovery

@Suite struct TextLimitTests {
  @Test(arguments: [("bytes", "aaaaaaaaa ", 200_001, 1), ("lines", "a\n", 50_001, 50_001)])
  func `a text beyond all that people paste is refused with its limit, and nothing of it is lost`(
    name: String, unit: String, count: Int, line: Int
  ) {
    let source = SourceFile(path: "a.txt", text: String(repeating: unit, count: count))
    let (document, diagnostics) = TextRecovery.recover(source, fromLine: 1)
    #expect(diagnostics.map(\.code) == ["text-limit"])
    #expect(diagnostics.first?.message.contains(" \(name): a file may have at most ") == true)
    #expect(diagnostics.first?.place?.line == line)
    #expect(document.blocks.map(\.lines) == [1...source.lineCount])
    #expect(document.blocks.first?.text.utf8.count ?? 0 >= source.bytes.count - 1)
  }

  @Test func `tables without borders are looked for up to a limit, and a text says from where on they are not`() {
    let table = "\nQuay Fee Flag\nNorth Gate 12 Norway\nSouth Quay 15 Finland\nEast Pier 9 Latvia\n"
    let source = SourceFile(path: "a.txt", text: "Quays\n" + String(repeating: table, count: 400))
    let (document, diagnostics) = TextRecovery.recover(source, fromLine: 1)
    let limits = diagnostics.filter { $0.code == "many-tables" }
    #expect(limits.count == 1)
    let line = limits.first?.place?.line ?? 0
    for block in document.blocks {
      if case .table = block.content { #expect(block.lines.upperBound < line) }
    }
    #expect(document.blocks.contains { $0.lines.lowerBound > line })
  }
}
