import Dossiers
import Markup
import Templating

/// The address of a passage on the page that an article was copied from, as browsers jump to it.
///
/// Text fragments are a draft of the W3C's community group ("URL Fragment Text Directives"); a browser that does not
/// know them, or does not find the words, opens the page at its top.
enum TextFragment {
  /// Passages of more words are named by their first and last ones, so that addresses stay short.
  private static let longest = 10
  /// How many words from each end name a longer one.
  private static let ends = 5

  /// The address of a text within an original; the original itself when there is no word to look for.
  static func url(_ original: String, text: some StringProtocol) -> TemplateURL {
    let bytes = Array(text.utf8)
    let first = words(of: bytes, at: 0, upTo: longest + 1)
    guard !first.isEmpty else { return TemplateURL(original) }
    var address = Array(original.utf8)
    if !address.contains(UInt8(ascii: "#")) { address.append(UInt8(ascii: "#")) }
    address += ":~:text=".utf8
    if first.count <= longest {
      append(first[...], to: &address)
    } else {
      append(first.prefix(ends), to: &address)
      address.append(UInt8(ascii: ","))
      append(lastWords(of: bytes)[...], to: &address)
    }
    return TemplateURL(String(decoding: address, as: UTF8.self))
  }

  /// The first words from an offset on.
  private static func words(of bytes: [UInt8], at start: Int, upTo limit: Int) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    words.reserveCapacity(limit)
    var index = start
    while index < bytes.count, words.count < limit {
      let end = bytes[index...].firstIndex { $0 <= 0x20 } ?? bytes.endIndex
      if end > index { words.append(bytes[index..<end]) }
      index = end + 1
    }
    return words
  }

  /// The last words of a text that has more than those.
  private static func lastWords(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var start = bytes.endIndex
    for _ in 0..<ends {
      while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
      while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    }
    return words(of: bytes, at: start, upTo: ends)
  }

  /// The address of a quotation, whose white space, quotation marks and dashes are those of the text that has it.
  static func url(_ original: String, quotation: String, in text: String) -> TemplateURL {
    let wanted = words(of: quotation)
    let known = words(of: text)
    guard !wanted.isEmpty, wanted.count <= known.count else { return url(original, text: quotation) }
    let start = (0...known.count - wanted.count).first { known[$0..<$0 + wanted.count].elementsEqual(wanted) }
    guard let start else { return url(original, text: quotation) }
    return url(original, text: text[known[start].startIndex..<known[start + wanted.count - 1].endIndex])
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  /// Hyphens, commas and ampersands have a meaning in the directive, so all but letters and digits is encoded.
  private static func append(_ words: ArraySlice<ArraySlice<UInt8>>, to address: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    for (index, word) in words.enumerated() {
      if index > 0 { address += "%20".utf8 }
      for byte in word {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), 0x80...:
          address.append(byte)
        default: address += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
    }
  }
}
