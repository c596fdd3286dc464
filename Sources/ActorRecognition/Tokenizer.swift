/// Cuts a text into words, numbers and marks, and numbers the words.
///
/// One pass over the bytes. A hyphen between words joins them and is no token, "'s" belongs to no token, and
/// "U.S." is one.
struct Tokenizer {
  private let bytes: [UInt8]
  private let folding: LetterFolding
  private var index = 0
  private var tokens: [Token] = []
  private var folded: [UInt8] = []
  private var isOpening = true
  private var isAdjacent = false
  private var isHyphenated = false

  /// Makes a tokenizer for one text.
  init(_ bytes: [UInt8], folding: LetterFolding) {
    self.bytes = bytes
    self.folding = folding
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// The tokens in the text's order.
  mutating func tokens(numbering number: inout some Numbering) -> [Token] {
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isLetter || byte.isDigit {
        word(&number)
      } else if byte < 0x80 {
        ascii(byte, &number)
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes[...], at: index)
        other(scalar, length, &number)
      }
    }
    return tokens
  }

  private mutating func ascii(_ byte: UInt8, _ number: inout some Numbering) {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): space(1)
    case UInt8(ascii: "-"): hyphen(1)
    case UInt8(ascii: "&") where isAdjacent: word(&number)
    case UInt8(ascii: "/") where isInAddress, UInt8(ascii: "@") where touches(index): address()
    default: mark(Unicode.Scalar(byte), 1)
    }
  }

  private mutating func other(_ scalar: Unicode.Scalar, _ length: Int, _ number: inout some Numbering) {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: space(length)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: index += length
    case 0x2010...0x2013: hyphen(length)
    default: if Self.isLetter(scalar) { word(&number) } else { mark(scalar, length) }
    }
  }

  private mutating func space(_ length: Int) {
    // A dash with spaces around it parts what a hyphen joins.
    if isHyphenated { isAdjacent = false }
    isHyphenated = false
    index += length
  }

  private mutating func hyphen(_ length: Int) {
    let followsWord = isAdjacent && tokens.last.map { Int($0.end) == index } == true
    isHyphenated = followsWord
    isAdjacent = followsWord
    index += length
  }

  private mutating func mark(_ scalar: Unicode.Scalar, _ length: Int) {
    let token = Token(
      start: Int32(index), end: Int32(index + length), word: -Int32(scalar.value), form: [])
    index += length
    switch scalar {
    case "\n", "?", "!", ":", "\u{201C}", "\u{AB}", "\u{2026}", "•": isOpening = true
    case ".": isOpening = tokens.last?.classes.contains(.abbreviation) != true
    case "\"", "(", "[", "'", "\u{2018}", "\u{201D}", ")", "]", "\u{2019}", "\u{BB}":
      if scalar == "\"" || scalar == "\u{2018}" || scalar == "'" {
        isOpening = isOpening || tokens.last.map { Int($0.end) < index - length } != false
      }
    default: isOpening = false
    }
    isAdjacent = false
    isHyphenated = false
    tokens.append(token)
  }

  /// Whether the slash here stands in "https://roe.example" or "roe.example/a".
  private var isInAddress: Bool {
    guard touches(index), let last = tokens.last else { return false }
    if last.isMark(":") { return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/") }
    let isLower = last.form.contains(.word) && last.form.isDisjoint(with: [.capitalized, .dotted])
    return isLower && tokens.count > 2 && tokens[tokens.count - 2].isMark(".") && touches(Int(last.start), 2)
      && touches(Int(last.start) - 1, 3)
  }

  /// Whether the token so many from the end ends at a byte.
  private func touches(_ end: Int, _ back: Int = 1) -> Bool {
    tokens.count >= back && Int(tokens[tokens.count - back].end) == end
      && bytes[Int(tokens[tokens.count - back].start)] != UInt8(ascii: "\n")
  }

  /// Reads an address of the web or of mail, of which every word so far was read as such: it names nobody.
  private mutating func address() {
    var start = index
    while let last = tokens.last, Int(last.end) == start,
      last.word >= 0 || last.isMark(".") || last.isMark(":")
    {
      start = Int(last.start)
      tokens.removeLast()
    }
    let end = bytes[index...].firstIndex { " \n\t\"<>()".utf8.contains($0) } ?? bytes.count
    index = start
    mark("/", end - start)
  }

  private mutating func word(_ number: inout some Numbering) {
    let start = index
    var form: Token.Form = bytes[start].isDigit ? [.number] : [.word]
    if isAdjacent { form.insert(.adjacent) }
    if isHyphenated { form.formUnion([.hyphenated, .adjacent]) }
    if bytes[start] == UInt8(ascii: "&") { index += 1 } else if !dotted(&form) { letters(&form) }
    let end = index
    possessive(&form)
    append(start..<end, form, &number)
  }

  /// Reads "U.S.", "J." and the like; nothing else.
  private mutating func dotted(_ form: inout Token.Form) -> Bool {
    var end = index
    var count = 0
    while end + 1 < bytes.count, bytes[end].isLetter, bytes[end + 1] == UInt8(ascii: ".") {
      end += 2
      count += 1
    }
    // "U.S" has no last full stop.
    if count > 0, end < bytes.count, bytes[end].isLetter, end + 1 == bytes.count || !isWordByte(end + 1) {
      end += 1
      count += 1
    } else if count > 0, end < bytes.count, isWordByte(end) {
      return initial(count, &form)
    }
    guard count > 1 else { return initial(count, &form) }
    form.insert(.dotted)
    if bytes[index].isUppercase { form.formUnion([.capitalized, .capitals]) }
    index = end
    return true
  }

  private mutating func initial(_ count: Int, _ form: inout Token.Form) -> Bool {
    // In "AT&T." the full stop ends the sentence.
    let isJoined = index > 0 && bytes[index - 1] == UInt8(ascii: "&")
    guard count > 0, bytes[index].isUppercase, !isJoined else { return false }
    form.formUnion([.capitalized, .initial])
    index += 2
    return true
  }

  private mutating func letters(_ form: inout Token.Form) {
    var capitals = 0
    var letters = 0
    let start = index
    if bytes[start].isUppercase {
      capitals = 1
      letters = 1
      index += 1
    }
    let small = smallLetters(from: index)
    letters += small
    index += small
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isLetter || byte.isDigit {
        if byte.isLetter { letters += 1 }
        if byte.isUppercase { capitals += 1 }
        index += 1
      } else if byte < 0x80 {
        guard byte == UInt8(ascii: "'"), continuesAfterApostrophe(1) else { break }
        index += 1
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes[...], at: index)
        if scalar == "\u{2019}" || scalar == "\u{2018}" {
          guard continuesAfterApostrophe(length) else { break }
        } else if Self.isLetter(scalar) {
          letters += 1
          if Self.isUppercase(scalar) { capitals += 1 }
        } else if !Self.isInner(scalar) {
          break
        }
        index += length
      }
    }
    let (lead, _) = UTF8Scalar.decode(bytes[...], at: start)
    let isCapitalized = Self.isUppercase(lead) || isElided(start)
    if isCapitalized { form.insert(.capitalized) }
    if letters > 1, capitals == letters { form.insert(.capitals) }
  }

  /// How many small letters without accents stand here in a row, as nearly all words consist of.
  private func smallLetters(from start: Int) -> Int {
    let bytes = bytes.span
    var end = start
    while end < bytes.count, (97...122).contains(bytes[end]) { end += 1 }
    return end - start
  }

  /// Whether a word begins as "d'Alembert" does.
  private func isElided(_ start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "d") || bytes[start] == UInt8(ascii: "l"), start + 2 < index else {
      return false
    }
    if bytes[start + 1] == UInt8(ascii: "'") { return bytes[start + 2].isUppercase }
    return start + 4 < index && bytes[start + 1] == 0xE2 && bytes[start + 4].isUppercase
  }

  /// Whether an apostrophe here stands within a word: not before "s" at its end.
  private func continuesAfterApostrophe(_ length: Int) -> Bool {
    let next = index + length
    guard next < bytes.count, bytes[next].isLetter || bytes[next] >= 0xC0 else { return false }
    return !(bytes[next] | 0x20 == UInt8(ascii: "s") && (next + 1 == bytes.count || !isWordByte(next + 1)))
  }

  /// Passes over "'s" or the apostrophe behind an "s".
  private mutating func possessive(_ form: inout Token.Form) {
    guard index < bytes.count, index > 0 else { return }
    let length: Int
    if bytes[index] == UInt8(ascii: "'") {
      length = 1
    } else if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x99
    {
      length = 3
    } else {
      return
    }
    let next = index + length
    if next < bytes.count, bytes[next] | 0x20 == UInt8(ascii: "s"),
      next + 1 == bytes.count || !isWordByte(next + 1)
    {
      form.insert(.possessive)
      index = next + 1
    } else if bytes[index - 1] | 0x20 == UInt8(ascii: "s") {
      form.insert(.possessive)
      index = next
    }
  }

  private mutating func append(_ range: Range<Int>, _ form: Token.Form, _ number: inout some Numbering) {
    folded.removeAll(keepingCapacity: true)
    if bytes[range.lowerBound] == UInt8(ascii: "&") {
      folded += "and".utf8
    } else {
      folding.fold(bytes, range, into: &folded)
    }
    let (id, classes) = number.number(folded)
    var token = Token(
      start: Int32(range.lowerBound), end: Int32(range.upperBound), word: id, form: form, classes: classes)
    // After "U.S." or "J." a word of grammar with a capital begins a sentence.
    let mayOpen = tokens.last.map { !$0.form.isDisjoint(with: [.dotted, .initial]) } ?? false
    if isOpening || mayOpen && token.classes.contains(.function) && form.contains(.capitalized) {
      token.form.insert(.opening)
      if mayOpen, !isOpening { token.form.subtract([.adjacent, .hyphenated]) }
    }
    tokens.append(token)
    isOpening = false
    isAdjacent = true
    isHyphenated = false
  }

  private func isWordByte(_ at: Int) -> Bool {
    bytes[at].isLetter || bytes[at].isDigit || bytes[at] >= 0xC3 && bytes[at] < 0xE2
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x250 { return scalar.value >= 0xC0 && scalar.value != 0xD7 && scalar.value != 0xF7 }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .decimalNumber:
      return true
    default: return false
    }
  }

  /// Whether a scalar may stand within a word without being a letter: a mark, a joiner.
  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x200C, 0x200D, 0xAD: true
    case 0..<0x300: false
    default:
      scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
    }
  }

  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? UInt8(scalar.value).isUppercase : scalar.properties.isUppercase
  }
}
