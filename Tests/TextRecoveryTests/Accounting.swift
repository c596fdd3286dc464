import Diagnostics
import Markup

/// How often each line of a source is accounted for.
enum Accounting {
  /// The lines that are not blank and not accounted for exactly once.
  static func faults(of document: Document, in source: SourceFile, fromLine first: Int = 1) -> [Int] {
    var counts = Array(repeating: 0, count: source.lineCount + 2)
    let ranges =
      [document.title?.lines].compactMap { $0 } + document.blocks.map(\.lines)
      + document.omissions.map(\.lines)
    for range in ranges {
      for line in range { counts[line] += 1 }
    }
    return (first...max(first, source.lineCount)).filter { line in
      let isBlank = source.line(line).unicodeScalars.allSatisfy(isBlank)
      return isBlank ? counts[line] > 1 : counts[line] != 1
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }
}
