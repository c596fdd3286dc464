/// How many of a text's words have capitals, which says how much a capital is worth in it.
struct Capitals {
  private var words = 0
  private var capitals = 0
  private var longWords = 0
  private var shouted = 0
  private var isSentence = false

  /// Counts a text's words.
  init(_ tokens: [Token]) {
    for token in tokens where token.form.contains(.word) {
      if token.end - token.start > 1 {
        longWords += 1
        if token.form.contains(.capitals) { shouted += 1 }
      }
      guard !token.classes.contains(.function) else { continue }
      words += 1
      if token.form.contains(.capitalized) { capitals += 1 }
    }
    isSentence = tokens.last.map { $0.isMark(".") || $0.isMark("?") || $0.isMark("!") } ?? false
  }

  /// Whether it is written in capitals throughout, so that capitals say nothing.
  var isShouted: Bool { longWords >= 3 && shouted * 4 >= longWords * 3 }

  /// Whether nearly all its words have capitals, as a headline's have.
  var isTitleCased: Bool { words >= 4 && !isSentence && capitals * 5 >= words * 4 }
}
