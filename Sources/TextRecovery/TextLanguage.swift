import Markup

/// Tells the language of a text: by its script where that is one language's, else by its commonest small words.
package enum TextLanguage {
  /// The BCP 47 tag of a document's language; nothing where the text is too short or too mixed to be sure.
  package static func of(_ document: Document) -> String? {
    var counts = LetterCounts()
    var found: [[Int]] = []
    var words = 0
    for block in document.blocks where words < wordsEnough {
      var word = WordKey()
      // The blank ends the last word.
      for letter in (block.text + " ").unicodeScalars where words < wordsEnough {
        if letter.value >= 0x300 || letter.isLetter {
          counts.count(letter)
          word.append(letter)
        } else if !word.isEmpty {
          words += 1
          if let languages = index[word] { found.append(languages) }
          word = WordKey()
        }
      }
    }
    if let language = counts.language { return language }
    var votes = [Int](repeating: 0, count: smallWords.count)
    for language in found.joined() { votes[language] += 1 }
    let ranked = votes.indices.sorted { (votes[$1], $0) < (votes[$0], $1) }
    let (best, second) = (ranked[0], ranked[1])
    // Languages that put endings to their words have fewer small ones; then no other may come near.
    let areMany = votes[best] * 8 >= words || votes[best] * 16 >= words && votes[best] >= 8 && votes[best] >= 3 * votes[second]
    guard votes[best] >= 6, areMany else { return nil }
    // Neighbours share many small words: those decide that one of the two has alone.
    let own = found.count { $0.contains(best) && !$0.contains(second) }
    let others = found.count { $0.contains(second) && !$0.contains(best) }
    return own >= 2 && own >= others * 3 ? smallWords[best].tag : nil
  }

  /// So many words tell a language as well as all do.
  private static let wordsEnough = 150

  /// For each small word the languages that have it.
  private static let index: [WordKey: [Int]] = smallWords.enumerated().reduce(into: [:]) { index, entry in
    for word in entry.element.words.split(separator: " ") { index[WordKey(word), default: []].append(entry.offset) }
  }

  /// The commonest words of languages in Latin letters, those left out that many of the others have.
  private static let smallWords: [(tag: String, words: String)] = [
    ("en", "the of and to is was that for with on by it as at from his her they are were has have had been not this which"),
    ("de", "der die das und den von zu mit des auf für ist im dem nicht ein eine als auch sich es an wurde werden nach bei aus sind"),
    ("fr", "le la les des de a il on se mais et du en une dans que est pour qui sur par plus avec ne pas au aux ce cette ses sont été leur ou"),
    ("es", "el la los las de que y en un una del por con se para no su al lo como más pero sus fue ha según sobre entre este"),
    ("ca", "el la els les de que i en un una per amb no del dels al als és són ha han va més com però aquest aquesta seva entre"),
    ("pt", "o a os as de que e do da em um uma para com não no na se por dos das foi ao mais sua seu pelo pela segundo são está"),
    ("it", "il la di che e un una per in del della è non con si dei le nel alla da sono ha gli delle anche più dal ai lo stato"),
    ("nl", "de het een van en in is dat op te zijn voor met niet aan er door bij ook naar om uit wordt werd heeft maar deze nog"),
    ("pl", "i w na z do nie się że jest to o jak za po od przez są oraz był została które który mają dla tym ale przy ich jego także roku"),
    ("sv", "och i att det som en på är av för med till den har de inte om ett men var från vid också efter sig hade kan skall under"),
    ("da", "og i at det som en på er af for med til den har de ikke om et men var fra ved også efter sig havde kan blev under"),
    ("nb", "og i at det som en på er av for med til den har de ikke om et men var fra ved også etter seg hadde kan ble under"),
    ("tr", "ve bir bu için ile da de olarak olan daha çok gibi en kadar sonra ne ancak ise her iki ya göre tarafından değil diye olduğu eden yeni gün"),
    ("id", "yang dan di dengan untuk dari pada ini itu dalam akan tidak oleh juga ke telah sebagai adalah tersebut bahwa mereka karena para sudah saat kata orang ada hingga"),
    ("ro", "și de în la a cu din pe care nu o pentru că este au mai un o fost prin sunt sau după se al ale între către"),
    ("cs", "a se v na je že s z do o k i ve to by za pro jsou jako po od byl které podle ale při také která jeho bylo"),
    ("sk", "a sa v na je že s z do o k aj to by za pre sú ako po od bol ktoré podľa ale pri tiež ktorá jeho bolo"),
    ("hu", "a az és hogy nem is egy volt ez de meg azt csak szerint már mint el lehet még ki amely után között pedig magyar"),
    ("fi", "ja on ei että se oli hän mutta ovat kuin myös tai sekä jos niin kun mukaan ole joka vain sen ollut noin jälkeen"),
    ("hr", "i u je na se da su za od s o kao što iz koji koje koja ne to bi nije ili te do biti prema bio godine"),
  ]
}

/// A word of up to seven Latin letters, small or not, in one number; longer ones are no small words.
private struct WordKey: Hashable {
  private var packed: UInt64 = 0
  private var length = 0

  init() {}

  init(_ word: Substring) {
    for letter in word.unicodeScalars { append(letter) }
  }

  var isEmpty: Bool { length == 0 }

  mutating func append(_ letter: Unicode.Scalar) {
    length += 1
    guard length <= 7 else { return }
    let isCapital = (0x41...0x5A).contains(letter.value) || (0xC0...0xDE).contains(letter.value)
    packed = packed << 9 | UInt64(letter.value + (isCapital ? 0x20 : 0)) & 0x1FF
  }
}

/// How many letters of each script a text has, as far as they tell languages apart.
private struct LetterCounts {
  private var latin = 0
  private var scripts = [Int](repeating: 0, count: LetterCounts.ranges.count)
  private var signs = [Int](repeating: 0, count: LetterCounts.telling.count)

  /// Scripts that one language has, or one language most of all.
  private static let ranges: [(ClosedRange<UInt32>, tag: String)] = [
    (0x0370...0x03FF, "el"), (0x0400...0x04FF, "ru"), (0x0530...0x058F, "hy"), (0x0590...0x05FF, "he"), (0x0600...0x06FF, "ar"),
    (0x0900...0x097F, "hi"), (0x0980...0x09FF, "bn"), (0x0B80...0x0BFF, "ta"), (0x0E00...0x0E7F, "th"), (0x10A0...0x10FF, "ka"),
    (0x1200...0x137F, "am"), (0x3040...0x30FF, "ja"), (0x4E00...0x9FFF, "zh"), (0xAC00...0xD7AF, "ko"),
  ]

  /// Letters that tell languages of one script apart.
  private static let telling: [(letters: String, tag: String)] = [
    ("ыэё", "ru"), ("іїєґ", "uk"), ("ў", "be"), ("ђћџ", "sr"), ("ѓќѕ", "mk"), ("әғқұ", "kk"), ("ъ", "bg"), ("پچژگکی", "fa"),
    ("ٹڈڑےں", "ur"),
  ]
  private static let signOf: [Unicode.Scalar: Int] = telling.enumerated().reduce(into: [:]) { signs, entry in
    for letter in entry.element.letters.unicodeScalars { signs[letter] = entry.offset }
  }

  mutating func count(_ letter: Unicode.Scalar) {
    guard letter.value >= 0x370 else {
      latin += 1
      return
    }
    if let script = Self.ranges.firstIndex(where: { $0.0.contains(letter.value) }) { scripts[script] += 1 }
    if let sign = Self.signOf[letter] { signs[sign] += 1 }
  }

  /// The language of most of the letters, where its script tells.
  var language: String? {
    let total = latin + scripts.reduce(0, +)
    guard total >= 40, let best = scripts.indices.max(by: { scripts[$0] < scripts[$1] }) else { return nil }
    // Japanese is written with Chinese characters among its own.
    let (kana, han) = (letters(of: "ja"), letters(of: "zh"))
    if (kana + han) * 2 > total { return kana * 10 > total ? "ja" : "zh" }
    guard scripts[best] * 2 > total else { return nil }
    let share = { (tag: String) -> Bool in
      Self.telling.indices.contains { Self.telling[$0].tag == tag && self.signs[$0] * 100 > self.scripts[best] }
    }
    switch Self.ranges[best].tag {
    case "ru": return ["kk", "uk", "be", "sr", "mk", "ru", "bg"].first(where: share)
    case "ar": return share("ur") ? "ur" : share("fa") ? "fa" : "ar"
    case let tag: return tag
    }
  }
  private func letters(of tag: String) -> Int {
    Self.ranges.indices.filter { Self.ranges[$0].tag == tag }.reduce(0) { $0 + scripts[$1] }
  }
}
