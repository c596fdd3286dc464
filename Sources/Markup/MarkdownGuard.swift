import Diagnostics

/// Stands before cmark-gfm and refuses what would make it slow or big, in one linear pass.
///
/// cmark-gfm 0.29.0.gfm.6 takes time or memory that grows with the square of the input on some shapes (CVE-2023-22483,
/// -22484, -22486, -24824, -26485, -37463); what grows with the input alone is bounded too.
struct MarkdownGuard {
  let source: SourceFile
  let lines: ClosedRange<Int>

  /// The most mistakes that are worth naming.
  private static let enough = 20

  /// What is refused, each limit at the first line that passes it; nothing when all is well.
  func check() -> [Diagnostic] {
    let size = source.bytes.count
    if size > MarkdownLimit.bytes.most { return [refusal(.bytes, size, line: lines.lowerBound)] }
    if lines.count > MarkdownLimit.lines.most { return [refusal(.lines, lines.count, line: lines.upperBound)] }
    var tally = MarkdownTally()
    var found: [Diagnostic] = []
    for line in lines where found.count < Self.enough {
      guard let over = tally.take(source.bytes[source.range(ofLine: line)]) else { continue }
      found.append(refusal(over.limit, over.count, line: line))
    }
    return found
  }

  private func refusal(_ limit: MarkdownLimit, _ count: Int, line: Int) -> Diagnostic {
    .error(
      "markdown-limit", "\(count) \(limit.counted): \(limit.holder) may have at most \(limit.most)", help: limit.help,
      at: source.place(line: line))
  }
}
