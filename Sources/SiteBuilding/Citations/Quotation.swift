import Dossiers
import Markup

/// Words that an analyst quotes from an article, to be found there.
///
/// White space, quotation marks and dashes may differ; nothing else may.
struct Quotation {
  private let folded: [UInt8]

  /// Takes the words as the analyst wrote them.
  init(_ words: String) {
    folded = Self.folded(words)
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { folded.isEmpty }

  /// The first block of an article that has the words.
  func block(in article: Article) -> Block? {
    article.document.blocks.first { Self.contains(Self.folded($0.text), folded) }
  }

  /// The sentence of an article that shares the most words with the quotation, for messages.
  func nearestPassage(in article: Article) -> String? {
    let wanted = Set(Self.words(String(decoding: folded, as: UTF8.self)))
    var best: (score: Double, passage: String)?
    for block in article.document.blocks {
      for sentence in Sentences.ranges(in: block.text) {
        let passage = String(decoding: Array(block.text.utf8)[sentence], as: UTF8.self)
        let words = Set(Self.words(passage))
        let score = Double(wanted.intersection(words).count) / Double(max(1, wanted.union(words).count))
        if score > (best?.score ?? 0.1) { best = (score, passage) }
      }
    }
    return best?.passage
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// The text with white space, quotation marks and dashes each made one.
  private static func folded(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var spaceIsDue = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        spaceIsDue = !result.isEmpty
        continue
      }
      if spaceIsDue { result.append(0x20) }
      spaceIsDue = false
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "'", "\u{02BC}": result.append(UInt8(ascii: "'"))
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}", "\"": result.append(UInt8(ascii: "\""))
      case "\u{2010}"..."\u{2015}", "\u{2212}", "-": result.append(UInt8(ascii: "-"))
      default: result.append(contentsOf: String(scalar).utf8)
      }
    }
    return result
  }

  private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard !words.isEmpty, let first = words.first, words.count <= text.count else { return false }
    for start in 0...(text.count - words.count) where text[start] == first {
      if text[start..<start + words.count].elementsEqual(words) { return true }
    }
    return false
  }
}
