import Diagnostics

/// The lines of a file that are front matter, and where the text begins.
struct FrontMatterBlock {
  /// The 1-based lines between the delimiters; empty where there is no front matter.
  var lines: Range<Int>
  /// The 1-based line at which the text begins.
  var bodyLine: Int

  /// Finds front matter: YAML between a first line `---` and the next line `---`.
  static func find(in source: SourceFile) -> (block: FrontMatterBlock, diagnostics: [Diagnostic]) {
    let none = FrontMatterBlock(lines: 1..<1, bodyLine: 1)
    guard source.lineCount > 0, isDelimiter(source, line: 1) else { return (none, []) }
    var line = 2
    while line <= source.lineCount {
      if isDelimiter(source, line: line) { return (FrontMatterBlock(lines: 2..<line, bodyLine: line + 1), []) }
      line += 1
    }
    let unclosed = Diagnostic.error(
      "unclosed-front-matter", "the front matter that begins here never ends",
      help: "Put a line `---` behind its last key; a rule at the start of a text is written `***`.",
      at: source.place(line: 1))
    return (none, [unclosed])
  }

  private static func isDelimiter(_ source: SourceFile, line: Int) -> Bool {
    let text = source.bytes[source.range(ofLine: line)]
    guard text.starts(with: "---".utf8) else { return false }
    return text.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
