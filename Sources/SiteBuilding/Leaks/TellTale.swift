import Dossiers
import Markup

/// A phrase by which a withheld article would give itself away.
struct TellTale: Sendable, Hashable {
  /// The place of the article among those that are withheld.
  let article: Int
  /// What it is, as it stands in a message: `its title`, `its words`.
  let kind: String
  /// The phrase, of bytes that no format escapes.
  let phrase: [UInt8]

  /// How many stretches of one text are looked for: whatever leaks, leaks by the passage.
  private static let stretches = 12

  /// What gives an article away: its address, the path of its file, its title, and stretches of its text.
  static func all(of article: WithheldArticle, number: Int) -> [TellTale] {
    let file = article.path.split(separator: "/").suffix(article.dossier == nil ? 1 : 2).joined(
      separator: "/")
    let address = (article.dossier.map { $0 + "/" } ?? "") + article.slug + ".html"
    let names = [("its address", Array(address.utf8)), ("the path of its file", Array(file.utf8))]
      .filter { $0.1.count >= 12 && $0.1.allSatisfy(isPlainInAddress) }
    let title = runs(of: article.title, where: isPlainInTitle, lengths: 16...80).filter(hasThreeWords)
    let texts = stretches(of: article.document)
    return (names + title.map { ("its title", $0) } + texts.map { ("its words", $0) })
      .map { TellTale(article: number, kind: $0.0, phrase: $0.1) }
  }

  /// Stretches of a text, spread over its whole length, in which nothing is ever linked, marked or escaped: small
  /// letters and spaces, and letters of other scripts.
  private static func stretches(of document: Document) -> [[UInt8]] {
    let all = document.blocks.flatMap(\.richTexts).flatMap { text in
      runs(of: text.text, where: isPlainInText, lengths: 24...48)
    }.filter(hasThreeWords)
    guard all.count > stretches else { return all }
    return (0..<stretches).map { all[$0 * all.count / stretches] }
  }

  /// The runs of some bytes, each cut to whole words within the lengths.
  private static func runs(
    of text: String, where isPlain: (UInt8) -> Bool, lengths: ClosedRange<Int>
  ) -> [[UInt8]] {
    text.utf8.split { !isPlain($0) }.compactMap { run in
      // The first and the last word may be parts of words, or end within a scalar.
      var words = run.split(separator: 0x20).dropFirst().dropLast()[...]
      if run.count == text.utf8.count { words = run.split(separator: 0x20)[...] }
      var phrase: [UInt8] = []
      while let word = words.popFirst(), phrase.count + word.count < lengths.upperBound {
        phrase += (phrase.isEmpty ? [] : [0x20]) + word
      }
      return phrase.count >= lengths.lowerBound ? phrase : nil
    }
  }

  private static func hasThreeWords(_ phrase: [UInt8]) -> Bool { phrase.count { $0 == 0x20 } >= 2 }

  private static func isPlainInText(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isPlainInTitle(_ byte: UInt8) -> Bool {
    isPlainInText(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }

  private static func isPlainInAddress(_ byte: UInt8) -> Bool {
    byte != 0x20 && byte < 0x80
      && (isPlainInTitle(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "_"))
  }
}
