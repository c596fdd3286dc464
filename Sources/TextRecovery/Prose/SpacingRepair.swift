/// Puts back a space that a paste lost behind a comma or full stop between words.
///
/// Abbreviations, numbers, addresses and file names stay as they are: a token with `/`, `@`, `_` or `=` in it, or a
/// full stop that is not between a whole word and a capitalised one, is left alone. Words are never changed.
enum SpacingRepair {
  /// The text with its repairs, and their UTF-8 offsets in the new text: where each space was put.
  static func repair(_ text: String) -> (text: String, offsets: [Int]) {
    guard mayLackSpace(text) else { return (text, []) }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var offsets: [Int] = []
    var length = 0
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, !scalars[end].isBlank { end += 1 }
      var breaks = breaks(in: scalars[start..<end])[...]
      if end < scalars.count { end += 1 }
      for index in start..<end {
        result.append(scalars[index])
        length += UTF8.width(scalars[index])
        if breaks.first == index {
          breaks.removeFirst()
          offsets.append(length)
          result.append(" ")
          length += 1
        }
      }
      start = end
    }
    return offsets.isEmpty ? (text, []) : (String(result), offsets)
  }

  /// Whether a letter, perhaps behind a quotation mark or bracket, stands directly behind a comma or full stop.
  private static func mayLackSpace(_ text: String) -> Bool {
    var isBehindMark = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "."): isBehindMark = true
      case UInt8(ascii: "("), UInt8(ascii: "\""), UInt8(ascii: "'"): break
      // The bytes of curly quotation marks.
      case 0xE2, 0x80, 0x98, 0x99, 0x9C, 0x9D: break
      case 0x41...0x5A, 0x61...0x7A, 0x81...: if isBehindMark { return true }
      default: isBehindMark = false
      }
    }
    return false
  }

  /// The indices of marks in a token behind which a space is missing.
  private static func breaks(in token: ArraySlice<Unicode.Scalar>) -> [Int] {
    guard token.count >= 5, !token.contains(where: isTechnical), !isCode(token) else { return [] }
    // A token with more full stops is an abbreviation or an address.
    let hasFewStops = token.count { $0 == "." } <= 2 + (token.last == "." ? 1 : 0)
    var breaks: [Int] = []
    for index in token.indices.dropFirst().dropLast() {
      if token[index] == ",", isCommaBetweenWords(token, index) { breaks.append(index) }
      if token[index] == ".", hasFewStops, isStopBetweenSentences(token, index) { breaks.append(index) }
    }
    return breaks
  }

  /// Whether a token has a bracket right behind a letter, as a call has it ("csv.Reader(f)"), or is a record of names in small letters
  /// ("time,lat,lon,sog").
  private static func isCode(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
    let pairs = zip(token, token.dropFirst())
    if pairs.contains(where: { $0.letterKind == .lower && $1 == "(" && token.contains(".") && !token.contains(",") }) { return true }
    return token.count { $0 == "," } >= 3 && token.allSatisfy { $0 == "," || $0.letterKind == .lower || $0.letterKind == .digit }
  }

  private static func isTechnical(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "\\", "@", "_", "=", "{", "}", "<", ">", "#", "&", "%", "|": true
    default: false
    }
  }

  private static func isCommaBetweenWords(_ token: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    var left = index - 1
    while left > token.startIndex, token[left].closesText { left -= 1 }
    guard token[left].letterKind != .none, token[left].letterKind != .caseless else { return false }
    var right = index + 1
    if token[right].isQuotationMark || token[right] == "(" { right += 1 }
    guard right + 1 < token.endIndex || token[safe: right] == "a" || token[safe: right] == "I" else {
      return false
    }
    guard let next = token[safe: right], next.isLetter, next.letterKind != .caseless else { return false }
    // Lists of single letters and codes ("a,b", "x,y") are written without spaces on purpose.
    let leftLength = wordLength(token, from: left, step: -1)
    let rightLength = wordLength(token, from: right, step: 1)
    if token[left].letterKind == .digit { return leftLength >= 2 && rightLength >= 2 }
    return leftLength >= 2 && rightLength >= 2
  }

  private static func isStopBetweenSentences(_ token: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    var left = index - 1
    while left > token.startIndex, token[left].closesText { left -= 1 }
    var right = index + 1
    if token[right].isQuotationMark || token[right] == "(" { right += 1 }
    guard right + 1 < token.endIndex, token[right].letterKind == .upper else { return false }
    let after = word(token, from: right)
    let before = wordLength(token, from: left, step: -1)
    guard token[left].letterKind == .lower, before >= 2, !endings.contains(after.lowercased()) else {
      return false
    }
    guard right + 1 >= token.endIndex || token[right + 1].letterKind != .upper else { return false }
    let first = left - before + 1
    // "Iran.This" is two sentences, "Booking.Com" a name: behind a capitalised word only a word that begins
    // sentences tells.
    if token[first].letterKind == .upper || before == 2 { return sentenceStarts.contains(after.lowercased()) }
    return after.unicodeScalars.count >= 2
  }

  private static func wordLength(_ token: ArraySlice<Unicode.Scalar>, from index: Int, step: Int) -> Int {
    var length = 0
    var position = index
    while let scalar = token[safe: position], scalar.letterKind != .none {
      length += 1
      position += step
    }
    return length
  }

  private static func word(_ token: ArraySlice<Unicode.Scalar>, from index: Int) -> String {
    String(String.UnicodeScalarView(token[index...].prefix { $0.letterKind != .none }))
  }

  /// Endings of addresses and file names, which follow a full stop without a space.
  private static let endings: Set<String> = [
    "com", "net", "org", "gov", "edu", "info", "io", "js", "ts", "py", "txt", "pdf", "doc", "docx", "xls",
    "xlsx", "html",
    "htm", "php", "asp", "aspx", "jpg", "png", "gif", "zip", "exe", "csv", "json", "xml", "uk", "de", "ru",
    "ir", "fr",
    "eu", "us", "tv", "ai", "co", "md", "mp3", "mp4", "swift",
  ]

  /// Words that begin a sentence more often than they end a name.
  private static let sentenceStarts: Set<String> = [
    "the", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "his", "her", "their",
    "our", "in", "on",
    "at", "as", "by", "for", "from", "with", "while", "when", "where", "after", "before", "but", "and",
    "however", "moreover",
    "furthermore", "meanwhile", "although", "though", "since", "both", "there", "such", "if", "if",
    "according", "during",
    "despite", "under", "also", "some", "many", "most", "another", "other", "what", "who", "how", "why",
    "not", "no", "even",
  ]
}

extension ArraySlice {
  /// The element at an index, or nothing outside the slice.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
