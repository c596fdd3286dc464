/// What a line looks like from outside: its length, its words' capitals, how it begins and ends.
///
/// One pass over the bytes; everything that later steps ask of a line is answered from here.
struct LineShape: Sendable {
  /// How a text ends, closing quotation marks and brackets aside.
  enum Ending: Sendable {
    case none
    case fullStop
    case question
    case exclamation
    case colon
    case semicolon
    case comma
    case ellipsis
  }

  /// How a text begins, opening quotation marks, brackets and pictures aside.
  enum Beginning: Sendable {
    case lower
    case upper
    case digit
    /// A letter of a script without case.
    case caseless
    case other
  }

  /// The number of Unicode scalars.
  private(set) var length = 0
  /// The number of words, divided by white space.
  private(set) var words = 0
  /// Words of four letters or more, or without lower-case rivals, that begin with a capital or digit.
  private(set) var capitalWords = 0
  /// Words of four letters or more that begin in lower case.
  private(set) var longLowerWords = 0
  /// The number of digits.
  private(set) var digits = 0
  /// The number of upper-case letters.
  private(set) var upperLetters = 0
  /// The number of lower-case letters.
  private(set) var lowerLetters = 0
  /// Letters of scripts without case.
  private(set) var caselessLetters = 0
  /// How the text begins.
  private(set) var beginning = Beginning.other
  /// How the text ends.
  private(set) var ending = Ending.none
  /// Whether a quotation mark stands first.
  private(set) var opensQuote = false
  /// Whether a quotation mark stands last.
  private(set) var closesQuote = false
  /// Whether there is a tab inside.
  private(set) var hasTab = false
  /// The number of pipes.
  private(set) var pipes = 0
  /// The number of runs of two or more spaces inside.
  private(set) var wideGaps = 0
  /// Full stops, question and exclamation marks that are followed by a space and a capital.
  private(set) var innerStops = 0
  /// The length of the first word in scalars.
  private(set) var firstWordLength = 0

  /// Whether the line ends as a sentence does.
  var endsSentence: Bool {
    switch ending {
    case .fullStop, .question, .exclamation, .ellipsis: true
    case .none, .colon, .semicolon, .comma: false
    }
  }

  /// Whether most of it is in a script that sets no spaces between words.
  var isUnspaced: Bool {
    caselessLetters > 0 && caselessLetters * 2 > length && length > words * 8
  }

  /// Whether all its letters with case are capitals, and there are enough to tell.
  var isAllCapitals: Bool { upperLetters >= 4 && lowerLetters == 0 }

  /// The share of its longer words that begin with a capital.
  var capitalShare: Double {
    let total = capitalWords + longLowerWords
    return total == 0 ? 0 : Double(capitalWords) / Double(total)
  }

  /// Measures a text.
  init(_ bytes: some BidirectionalCollection<UInt8>) {
    var reader = Reader(shape: self)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { reader.read(scalar) }
    self = reader.finish()
    if let note = NoteMark.length(atEndOf: bytes) { ending = LineShape(bytes.prefix(bytes.count - note)).ending }
  }
}

/// The state of a measurement between two scalars.
private struct Reader {
  var shape: LineShape
  private var wordLetters = 0
  private var wordStart = LetterKind.none
  private var spaces = 0
  private var last: Unicode.Scalar = " "
  private var lastSolid: Unicode.Scalar = " "
  private var beforeLastSolid: Unicode.Scalar = " "
  private var wordScalars = 0
  private var sawStop = false
  private var begun = false

  init(shape: LineShape) {
    self.shape = shape
  }

  mutating func read(_ scalar: Unicode.Scalar) {
    shape.count()
    if scalar.isBlank {
      endWord()
      spaces += 1
      if scalar == "\t" { shape.sawTab() }
      if spaces == 2 { shape.sawWideGap() }
      return
    }
    if wordScalars == 0 { beginWord() }
    wordScalars += 1
    note(scalar)
    spaces = 0
    last = scalar
    if !scalar.closesText {
      beforeLastSolid = lastSolid
      lastSolid = scalar
    }
  }

  mutating func finish() -> LineShape {
    endWord()
    shape.close(last: last, lastSolid: lastSolid, before: beforeLastSolid)
    return shape
  }

  private mutating func beginWord() {
    // The full stop of an initial ends no sentence.
    sawStop =
      spaces > 0
      && (lastSolid == "." && !(wordLetters == 1 && wordStart == .upper) || lastSolid == "?"
        || lastSolid == "!")
    wordLetters = 0
    wordStart = .none
  }

  private mutating func note(_ scalar: Unicode.Scalar) {
    let kind = scalar.letterKind
    if shape.length == 1, scalar.isQuotationMark { shape.startQuote() }
    if kind != .none {
      if wordStart == .none { wordStart = kind }
      wordLetters += 1
      if sawStop, kind == .upper { shape.sawInnerStop() }
      sawStop = false
      if !begun { shape.begin(kind) }
      begun = true
    } else if !begun, !scalar.isQuotationMark, !scalar.opensBracket, !scalar.isPicture, scalar != "¿", scalar != "¡" {
      begun = true
    }
    shape.count(kind)
    if scalar == "|" { shape.sawPipe() }
  }

  private mutating func endWord() {
    guard wordScalars > 0 else { return }
    shape.endWord(start: wordStart, letters: wordLetters, scalars: wordScalars)
    wordScalars = 0
  }
}

extension LineShape {
  fileprivate mutating func count() { length += 1 }
  fileprivate mutating func sawTab() { hasTab = true }
  fileprivate mutating func sawWideGap() { wideGaps += 1 }
  fileprivate mutating func sawPipe() { pipes += 1 }
  fileprivate mutating func sawInnerStop() { innerStops += 1 }
  fileprivate mutating func startQuote() { opensQuote = true }

  fileprivate mutating func count(_ kind: LetterKind) {
    switch kind {
    case .upper: upperLetters += 1
    case .lower: lowerLetters += 1
    case .digit: digits += 1
    case .caseless: caselessLetters += 1
    case .none: break
    }
  }

  fileprivate mutating func begin(_ kind: LetterKind) {
    beginning =
      switch kind {
      case .upper: .upper
      case .lower: .lower
      case .digit: .digit
      case .caseless: .caseless
      case .none: .other
      }
  }

  fileprivate mutating func endWord(start: LetterKind, letters: Int, scalars: Int) {
    words += 1
    if words == 1 { firstWordLength = scalars }
    if start == .upper || start == .digit { capitalWords += 1 }
    if start == .lower, letters >= 4 { longLowerWords += 1 }
  }

  fileprivate mutating func close(last: Unicode.Scalar, lastSolid: Unicode.Scalar, before: Unicode.Scalar) {
    closesQuote = last.isQuotationMark
    ending =
      switch lastSolid {
      case ".": before == "." ? .ellipsis : .fullStop
      case "。", "．", "।", "۔": .fullStop
      case "?", "？", "؟": .question
      case "!", "！": .exclamation
      case ":", "：": .colon
      case ";", "；", "؛": .semicolon
      case ",", "،", "，", "、": .comma
      case "…": .ellipsis
      default: .none
      }
  }
}
