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

  /// 0: the word is in this row only; 1: it always has this neighbour; 2: sometimes; 3: never elsewhere.
  private static func kind(rows: Int, together: Int) -> Int {
    if rows <= 1 { return 0 }
    return together >= rows ? 1 : together > 1 ? 2 : 3
  }

  /// The weights that hold for the gap before a word.
  package static func indices(
    _ tokens: [TableToken], before index: Int, repetitions: GapFeatures.Row?, body: (Int) -> Void
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
      let rows = repetitions.counts(before: index)
      let leftKind = kind(rows: rows.left, together: rows.pair)
      body(repeats + leftKind * 4 + kind(rows: rows.right, together: rows.pair))
    }
    if left.lowered == right.lowered { body(sameWord) }
  }
}
