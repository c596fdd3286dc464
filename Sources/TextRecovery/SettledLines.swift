import Diagnostics
import Markup

/// Claims the lines that front matter has settled.
enum SettledLines {
  /// Claims every line whose text is among the hints; neighbouring list items make one list.
  static func claim(in draft: inout Draft, hints: RecoveryHints) {
    guard !hints.lines.isEmpty else { return }
    var items: [ListLine] = []
    for index in draft.lines.indices where draft.isFree(index) {
      let line = draft.lines[index]
      let kind = hints.lines[line.text]?.kind
      if kind != .item { flush(&items, in: &draft) }
      switch kind {
      case .heading: draft.claim(index..<(index + 1), as: .heading(level: 2, line.textWithoutHeadingMark))
      case .paragraph: draft.claim(index..<(index + 1), as: .paragraph)
      case .quote: draft.claim(index..<(index + 1), as: .quote([index..<(index + 1)]))
      case .omit: draft.claim(index..<(index + 1), as: .omission(.boilerplate))
      case .item: items.append(item(index, line))
      case nil: break
      }
    }
    flush(&items, in: &draft)
  }

  /// The lines that front matter settles and the text does not have.
  static func diagnostics(of draft: Draft, hints: RecoveryHints, path: String) -> [Diagnostic] {
    guard !hints.lines.isEmpty else { return [] }
    let texts = Set(draft.lines.map(\.text))
    return hints.lines.filter { !texts.contains($0.key) }.sorted { $0.key < $1.key }.map { missing, line in
      let near = NearMiss.of(missing, among: texts.sorted())
      return .error(
        "unknown-line", "`lines` names the line `\(missing)`, which the text does not have",
        help: near.map { "Did you mean `\($0)`?" } ?? "Copy the whole line from the text.", at: line.place ?? Place(path: path))
    }
  }

  private static func item(_ index: Int, _ line: SourceLine) -> ListLine {
    let text = line.bytes.dropFirst(BulletMarker.read(line)?.length ?? 0)
    return ListLine(
      number: nil, depth: 0, lines: index..<(index + 1), text: String(decoding: text, as: UTF8.self))
  }

  private static func flush(_ items: inout [ListLine], in draft: inout Draft) {
    if let first = items.first, let last = items.last {
      draft.claim(first.lines.lowerBound..<last.lines.upperBound, as: .list(items))
    }
    items = []
  }
}
