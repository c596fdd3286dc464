/// What speaks for or against a border between two words: their shapes, parts of speech, and repetitions.
package struct BorderFeatures {
  /// The number of weights.
  package static let count = sameWord + 1

  private static let classes = TokenClass.count
  private static let groups = TokenClass.groupCount
  private static let parts = PartOfSpeech.allCases.count
  private static let leftPair = classes * classes
  private static let rightPair = leftPair + groups * classes
  private static let part = rightPair + classes * groups
  private static let leftHint = part + parts * parts
  private static let rightHint = leftHint + TableModel.hintCount
  private static let capital = rightHint + TableModel.hintCount
  private static let repeats = capital + 27
  private static let sameWord = repeats + 16

  /// How often the words and pairs of words of a table's rows occur.
  package struct Repetitions {
    private var rows: [String: Int] = [:]
    private var pairs: [String: [String: Int]] = [:]

    /// Counts, once per row.
    package init(_ rows: [[TableToken]]) {
      for row in rows {
        for word in Set(row.map(\.lowered)) { self.rows[word, default: 0] += 1 }
        var seen: Set<[String]> = []
        for (left, right) in zip(row, row.dropFirst())
        where seen.insert([left.lowered, right.lowered]).inserted {
          pairs[left.lowered, default: [:]][right.lowered, default: 0] += 1
        }
      }
    }

    /// 0: the word is in this row only; 1: it always has this neighbour; 2: sometimes; 3: never elsewhere.
    fileprivate func kind(of word: String, _ left: String, _ right: String) -> Int {
      let count = rows[word] ?? 1
      if count <= 1 { return 0 }
      let together = pairs[left]?[right] ?? 1
      return together >= count ? 1 : together > 1 ? 2 : 3
    }
  }

  /// The weights that hold for the gap before a word.
  package static func indices(
    _ tokens: [TableToken], before index: Int, repetitions: Repetitions?, body: (Int) -> Void
  ) {
    let left = tokens[index - 1]
    let right = tokens[index]
    let beforeLeft = index > 1 ? tokens[index - 2].shape.group : 0
    let afterRight = index + 1 < tokens.count ? tokens[index + 1].shape.group : 0
    body(Int(left.shape.rawValue) * classes + Int(right.shape.rawValue))
    body(leftPair + beforeLeft * classes + Int(left.shape.rawValue))
    body(rightPair + Int(right.shape.rawValue) * groups + afterRight)
    body(part + Int(left.part.rawValue) * parts + Int(right.part.rawValue))
    body(leftHint + left.hint)
    body(rightHint + right.hint)
    let next = index + 1 < tokens.count ? tokens[index + 1].letterCase : 2
    body(capital + (left.letterCase * 3 + right.letterCase) * 3 + next)
    if let repetitions {
      let leftKind = repetitions.kind(of: left.lowered, left.lowered, right.lowered)
      let rightKind = repetitions.kind(of: right.lowered, left.lowered, right.lowered)
      body(repeats + leftKind * 4 + rightKind)
    }
    if left.lowered == right.lowered { body(sameWord) }
  }
}

extension TableToken {
  /// 0: begins with a capital; 1: with a small letter; 2: otherwise.
  fileprivate var letterCase: Int {
    switch text.unicodeScalars.first(where: { $0.letterKind != .none })?.letterKind {
    case .upper: 0
    case .lower: 1
    default: 2
    }
  }
}
