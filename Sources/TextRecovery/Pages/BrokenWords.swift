/// Joins lines that were one before they were broken, and the words that were broken with them.
///
/// A hyphen at a line's end is the break's own where the word without it is known, or where its first half is none; it is the
/// author's where the text has the word with it elsewhere, or where both halves are words ("long-term").
struct BrokenWords: Sendable {
  /// The words of a text with a broken one, in lower case; empty where no line ends in a hyphen.
  private var words: Set<String> = []

  /// Reads the words of a text if it has broken ones.
  init(_ lines: [SourceLine]) {
    guard lines.contains(where: \.endsInBrokenWord) else { return }
    for line in lines {
      for word in line.text.unicodeScalars.split(whereSeparator: \.isBlank) { words.insert(Self.bare(word)) }
    }
  }

  /// Lines made one again, with the UTF-8 offsets at which hyphens were taken out.
  struct Joined: Sendable {
    /// The text.
    var text = ""
    /// Where hyphens stood.
    var breaks: [Int] = []
  }

  /// Joins the texts of lines by spaces, and the halves of broken words without.
  func joined(_ texts: [String]) -> Joined {
    var result = Joined()
    for text in texts where !text.isEmpty {
      switch seam(between: result.text, and: text) {
      case .space: result.text += result.text.isEmpty ? "" : " "
      case .none: break
      case .hyphen:
        result.text.unicodeScalars.removeLast()
        result.breaks.append(result.text.utf8.count)
      }
      result.text += text
    }
    return result
  }

  /// What stands between two lines: a space, nothing behind a hyphen of the author's, or a hyphen of the break's.
  private enum Seam { case space, none, hyphen }

  private func seam(between text: String, and next: String) -> Seam {
    guard !words.isEmpty, let last = text.unicodeScalars.last, last.breaksWord else { return .space }
    let head = Self.bare(text.unicodeScalars.suffix(Self.longest).split(whereSeparator: \.isBlank).last ?? next.unicodeScalars[...])
    let tail = Self.bare(next.unicodeScalars.prefix(Self.longest).prefix { !$0.isBlank })
    guard let first = next.unicodeScalars.first, let end = head.unicodeScalars.dropLast().last,
      end.letterKind != LetterKind.none
    else { return .space }
    if last == "\u{AD}" { return .hyphen }
    // "short- and medium-term"
    guard !Self.conjunctions.contains(tail) else { return .space }
    guard first.letterKind == .lower, end.letterKind != .digit else { return first.letterKind == .none ? .space : .none }
    let half = String(head.unicodeScalars.dropLast())
    if words.contains(head + tail) { return .none }
    if words.contains(half + tail) || Self.isKnown(half + tail) { return .hyphen }
    if let start = tail.split(separator: "-").first, start.utf8.count < tail.utf8.count {
      return Self.isKnown(half + start) ? .hyphen : .none
    }
    if Self.endings.contains(tail), Self.isKnown(half) { return .hyphen }
    // No language breaks off less than three letters where the whole is no word that is known.
    if tail.unicodeScalars.count <= 2 || Self.tails.contains(tail) { return .none }
    return Self.prefixes.contains(half) || half.contains("-") || (Self.isKnown(half) && Self.isKnown(tail)) ? .none : .hyphen
  }

  /// No half of a word is longer, in scalars.
  private static let longest = 64

  private static func isKnown(_ word: String) -> Bool { WordFacts.of(word).frequency > 0 }

  /// A word in lower case without the marks around it, a hyphen at its end excepted.
  private static func bare(_ word: String.UnicodeScalarView.SubSequence) -> String {
    var word = word
    while let first = word.first, first.letterKind == .none { word.removeFirst() }
    while let last = word.last, last.letterKind == .none, !last.breaksWord { word.removeLast() }
    return String(word).lowercased()
  }

  private static let conjunctions: Set<String> = [
    "and", "or", "to", "und", "oder", "bis", "sowie", "bzw", "statt", "et", "ou", "y", "o", "e",
  ]
  /// Endings of words, which are none of their own: "weld-" and "ed".
  private static let endings: Set<String> = ["ed", "es", "er", "ers", "ing", "ings", "ly", "ness", "ment", "ments", "tion", "tions"]
  private static let tails: Set<String> = ["même", "mêmes", "dire", "elle", "elles", "ils", "dessus", "dessous", "être", "delà"]
  private static let prefixes: Set<String> = [
    "self", "non", "ex", "anti", "co", "pre", "post", "pro", "semi", "vice", "mid", "cross", "all", "well", "pan", "anglo", "franco",
    "germano", "russo", "sino", "hispano", "luso", "italo", "greco", "turco", "indo", "afro", "euro", "austro", "israelo", "socio",
    "político", "deutsch", "peut", "celui", "celle", "ceux", "là", "après", "avant", "demi", "procès", "contre", "quasi", "mi", "sous",
  ]
}

extension SourceLine {
  /// Whether its last word may go on in the next line.
  var endsInBrokenWord: Bool {
    guard let last = bytes.last, last == UInt8(ascii: "-") || last == 0xAD || last == 0x90 else { return false }
    let end = text.unicodeScalars.suffix(2)
    return end.count == 2 && end.last?.breaksWord == true && (end.first?.isLetter == true || end.first?.letterKind == .digit)
  }
}

extension Unicode.Scalar {
  /// Whether it is a hyphen as stands at the end of a line: hyphen-minus, hyphen, soft hyphen.
  fileprivate var breaksWord: Bool { self == "-" || self == "\u{2010}" || self == "\u{AD}" }
}
