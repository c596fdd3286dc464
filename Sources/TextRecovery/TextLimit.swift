import Diagnostics
import Markup

/// The most that a raw text may have, far above anything that people paste: a book of five hundred pages has a million
/// bytes and twenty thousand lines.
enum TextLimit {
  private static let bytes = 2_000_000
  private static let lines = 50_000

  /// What is refused; nothing when the text may be read.
  static func refusal(of source: SourceFile) -> Diagnostic? {
    if source.bytes.count > bytes {
      return refusal("\(source.bytes.count) bytes", "\(bytes)", at: source.place(line: 1))
    }
    if source.lineCount > lines {
      return refusal("\(source.lineCount) lines", "\(lines)", at: source.place(line: lines + 1))
    }
    return nil
  }

  /// What a text that was refused becomes: one block with its lines, so that nothing is lost.
  static func unread(_ source: SourceFile, fromLine first: Int) -> Document {
    let lines = first...max(first, source.lineCount)
    let text = lines.map(source.line).joined(separator: "\n")
    return Document(blocks: [Block(id: "p1", lines: lines, content: .code(language: nil, text: text))])
  }

  private static func refusal(_ fact: String, _ limit: String, at place: Place) -> Diagnostic {
    .error(
      "text-limit", "\(fact): a file may have at most \(limit)", help: "Split it into several articles.", at: place)
  }
}
