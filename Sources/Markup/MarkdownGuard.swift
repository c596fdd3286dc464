import Diagnostics

/// Stands before cmark-gfm and refuses what would make it slow or big, in one linear pass.
///
/// The limits lie far above anything that people write. cmark-gfm 0.29.0.gfm.6 takes time or memory that
/// grows with the square of the input on the shapes below (CVE-2023-22483, -22484, -22486, -24824, -26485,
/// -37463).
struct MarkdownGuard {
  let source: SourceFile
  let lines: ClosedRange<Int>

  /// The most that a Markdown text may have of each thing.
  enum Limit {
    static let bytes = 4_000_000
    static let nesting = 64
    static let lineBytes = 200_000
    static let pipesInLine = 400
    static let openersInParagraph = 2_000
  }

  /// What is refused, each limit at the first line that passes it; nothing when all is well.
  func check() -> [Diagnostic] {
    var found: [Diagnostic] = []
    let size = source.bytes.count
    if size > Limit.bytes {
      found.append(refusal(lines.lowerBound, "\(size) bytes", "a file", "\(Limit.bytes) bytes", "Split it into several articles."))
      return found
    }
    var openers = 0
    for line in lines {
      let count = LineCount(source.bytes[source.range(ofLine: line)])
      openers = count.isBlank ? 0 : openers + count.openers
      if count.nesting > Limit.nesting {
        found.append(refusal(line, "quotes or lists nested \(count.nesting) deep", "Markdown", "\(Limit.nesting) levels", "Take the markers out."))
      } else if count.bytes > Limit.lineBytes {
        found.append(refusal(line, "a line of \(count.bytes) bytes", "a line", "\(Limit.lineBytes) bytes", "Break it into paragraphs."))
      } else if count.pipes > Limit.pipesInLine {
        found.append(refusal(line, "\(count.pipes) cell borders in a line", "a table row", "\(Limit.pipesInLine)", "Put the text into a code block if it is no table."))
      } else if openers > Limit.openersInParagraph {
        found.append(refusal(line, "\(openers) brackets and markers in a paragraph", "a paragraph", "\(Limit.openersInParagraph)", "Put the text into a code block if it is no Markdown."))
        openers = 0
      }
      if found.count >= 20 { break }
    }
    return found
  }

  private func refusal(_ line: Int, _ fact: String, _ what: String, _ limit: String, _ help: String) -> Diagnostic {
    .error("markdown-limit", "\(fact): \(what) may have at most \(limit)", help: help, at: source.place(line: line))
  }
}

/// What one line has of the things that are limited.
private struct LineCount {
  let bytes: Int
  private(set) var nesting = 0
  private(set) var pipes = 0
  private(set) var openers = 0
  private(set) var isBlank = true

  init(_ line: ArraySlice<UInt8>) {
    bytes = line.count
    let content = countNesting(line)
    isBlank = content.isEmpty
    for byte in content {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "_"), UInt8(ascii: "*"),
        UInt8(ascii: "`"), UInt8(ascii: "~"):
        openers += 1
      default: break
      }
    }
  }

  /// Counts quotation and list markers and indentation at the start of a line, and gives what is behind them.
  private mutating func countNesting(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = line
    var indent = 0
    while let byte = rest.first {
      let isMarker = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+")
      if byte == UInt8(ascii: " ") {
        indent += 1
      } else if byte == UInt8(ascii: "\t") {
        indent += 4
      } else if byte == UInt8(ascii: ">") || (isMarker && rest.dropFirst().first == UInt8(ascii: " ")) {
        nesting += 1
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    nesting += indent / 4
    return rest
  }
}
