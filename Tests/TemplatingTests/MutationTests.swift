import Diagnostics
import Foundation
import Templating
import TestSupport
import Testing

/// Templates as people leave them half way: whatever is cut, doubled or swapped, the checker comes to an end,
/// and what it lets pass can be rendered.
@Suite struct MutationTests {
  /// `TEMPLATE_MUTATIONS` asks for more than the few of a usual run.
  static let count = ProcessInfo.processInfo.environment["TEMPLATE_MUTATIONS"].flatMap { Int($0) } ?? 3

  @Test(arguments: CaseFile.all(in: "success", ending: ".txt") + CaseFile.all(in: "errors", ending: ".txt"))
  func `are reported or rendered`(table: CaseFile) {
    var generator = Generator(state: 20_260_218)
    for item in TemplateCase.cases(in: table.text) {
      for _ in 0..<Self.count {
        var mutated = item
        for index in mutated.files.indices where index == 0 || generator.next(below: 2) == 0 {
          let source = mutated.files[index].source
          mutated.files[index].source = SourceFile(
            path: source.path, text: generator.mutation(of: source.text))
        }
        let (page, diagnostics) = mutated.check()
        if let page, !diagnostics.hasErrors { _ = page.text(SamplePage()) }
        #expect(page != nil || diagnostics.hasErrors, "\(mutated.files.map(\.source.text))")
        for place in diagnostics.compactMap(\.place) { #expect(place.line.map { $0 >= 1 } ?? true) }
      }
    }
  }

  /// Knuth's linear congruential generator: the same mutations in every run.
  private struct Generator {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(limit, 1)
    }

    mutating func mutation(of text: String) -> String {
      var scalars = Array(text.unicodeScalars)
      for _ in 0...next(below: 3) {
        let start = next(below: scalars.count)
        let end = min(start + 1 + next(below: 8), scalars.count)
        let piece = scalars[start..<end]
        switch next(below: 3) {
        case 0: scalars.removeSubrange(start..<end)
        case 1: scalars.insert(contentsOf: piece, at: next(below: scalars.count))
        default: scalars.replaceSubrange(start..<end, with: piece.reversed())
        }
      }
      return String(String.UnicodeScalarView(scalars))
    }
  }
}
