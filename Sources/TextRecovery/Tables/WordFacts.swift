/// What is known of a word at large, whatever table it stands in.
package struct WordFacts: Sendable {
  /// How common it is in running text, 1 to 9; 0 for words too rare to be known.
  package var frequency = 0
  /// The kind of thing that it means, as WordNet numbers its files; -1 where that is not known.
  package var kind = -1
  /// 1 for a city's name, 2 for the first word of one, 3 for a later word, 0 for others.
  package var city = 0
  /// The number of digits of the city's inhabitants, less one.
  package var citySize = 0

  /// The facts of a word in lower case; marks at its ends are passed over.
  package static func of(_ word: String) -> WordFacts {
    let bytes = Array(word.utf8)
    guard let first = bytes.firstIndex(where: isLetter), let last = bytes.lastIndex(where: isLetter) else {
      return WordFacts()
    }
    return find(bytes[first...last])
  }

  private static let text = Array(WordFactsText.words.utf8)

  /// Looks the word up by halving, since the text has its words in order.
  private static func find(_ word: ArraySlice<UInt8>) -> WordFacts {
    var low = 0
    var high = text.count
    while low < high {
      var start = (low + high) / 2
      while start > low, text[start - 1] > UInt8(ascii: " ") { start -= 1 }
      while start < high, text[start] <= UInt8(ascii: " ") { start += 1 }
      var end = start
      while end < text.count, text[end] > UInt8(ascii: " ") { end += 1 }
      guard start < end else {
        high = (low + high) / 2
        continue
      }
      let name = text[start..<end].prefix { $0 != UInt8(ascii: "/") }
      if name.elementsEqual(word) { return read(text[name.endIndex..<end]) }
      if name.lexicographicallyPrecedes(word) { low = end } else { high = min(start, (low + high) / 2) }
    }
    return WordFacts()
  }

  /// Reads `/frequency/kind/city`, of which each may be empty and the last ones missing.
  private static func read(_ entry: ArraySlice<UInt8>) -> WordFacts {
    var numbers: [Int?] = []
    for byte in entry {
      if byte == UInt8(ascii: "/") {
        numbers.append(nil)
      } else {
        numbers[numbers.count - 1] = (numbers[numbers.count - 1] ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    var facts = WordFacts()
    if numbers.count > 0 { facts.frequency = numbers[0] ?? 0 }
    if numbers.count > 1 { facts.kind = numbers[1] ?? -1 }
    if numbers.count > 2, let city = numbers[2] {
      facts.city = city / 10
      facts.citySize = city % 10
    }
    return facts
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}
