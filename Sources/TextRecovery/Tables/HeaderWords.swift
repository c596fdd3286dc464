/// What is known of headings: whole ones, and where in them their words stand.
package struct HeaderWords: Sendable {
  /// The number of features that it adds to a gap's.
  package static let gapCount = 6
  /// The number of weights for whole cells.
  package static let cellCount = 8

  /// How often a heading of some words is known, in lower case.
  package let cells: [String: Int]
  private var pairs: [String: Int] = [:]
  private var starts: [String: Int] = [:]
  private var ends: [String: Int] = [:]
  private var all: [String: Int] = [:]

  /// Counts.
  package init(_ cells: [String: Int]) {
    self.cells = cells
    for (cell, count) in cells {
      let words = cell.split(separator: " ").map(String.init)
      guard let first = words.first, let last = words.last else { continue }
      starts[first, default: 0] += count
      ends[last, default: 0] += count
      for word in words { all[word, default: 0] += count }
      for (left, right) in zip(words, words.dropFirst()) { pairs[left + " " + right, default: 0] += count }
    }
  }

  /// Headings of a text: how often each is known, and its words joined by low lines.
  init(text: String) {
    var cells: [String: Int] = [:]
    var count = 0
    for word in text.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
      if word.first == UInt8(ascii: "="), let number = Int(Substring(word.dropFirst())) {
        count = number
      } else {
        let bytes = word.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
        cells[String(decoding: bytes, as: UTF8.self)] = count
      }
    }
    self.init(cells)
  }

  /// The headings as text: `=3` stands before those that are known three times.
  package var text: String {
    let byCount = Dictionary(grouping: cells.filter { !$0.key.contains("_") }, by: \.value)
    return byCount.sorted { $0.key > $1.key }.map { count, cells in
      let words = cells.map { $0.key.split(separator: " ").joined(separator: "_") }
      return "=\(count) " + words.sorted().joined(separator: " ")
    }.joined(separator: " ")
  }

  /// Adds what is known of the gap before a word.
  func append(_ tokens: [TableToken], before index: Int, to values: inout [Float]) {
    let left = tokens[index - 1].lowered
    let right = tokens[index].lowered
    values.append(Float(min(pairs[left + " " + right] ?? 0, 20)))
    values.append(Self.share(ends[left], of: all[left]))
    values.append(Self.share(starts[right], of: all[right]))
    values.append(Float(min(all[left] ?? 0, 50)))
    values.append(Float(tokens.count { $0.lowered == left }))
    values.append(Float(tokens.count { $0.lowered == right }))
  }

  /// -1 for what is not known, else a share drawn towards the middle.
  private static func share(_ part: Int?, of whole: Int?) -> Float {
    guard let whole else { return -1 }
    return (Float(part ?? 0) + 0.5) / (Float(whole) + 1)
  }

  /// The weight that holds for a stretch of words: how often it is known as a whole, and whether it is one word.
  func weight(_ words: ArraySlice<TableToken>) -> Int {
    let known =
      switch cells[words.map(\.lowered).joined(separator: " ")] ?? 0 {
      case 0...1: 0
      case 2...3: 1
      case 4...8: 2
      default: 3
      }
    return known * 2 + (words.count > 1 ? 1 : 0)
  }
}
