import Markup

/// A text in which actors are looked for: the title, or one block.
struct Passage {
  /// The id of the block, or `title`.
  let id: String
  /// The text in UTF-8.
  let text: [UInt8]
  /// Whether it is running text, from which unknown names may be learnt.
  let isProse: Bool
  /// Whether it is written in capitals throughout, so that capitals say nothing.
  let isShouted: Bool
  /// Whether nearly all its words have capitals, as a headline's have.
  let isTitleCased: Bool
  /// The words and marks of the text.
  var tokens: [Token]
  /// What was found, in order, without overlaps.
  var finds: [Find] = []
  /// For each token the index of the find that it is part of, or -1.
  var owners: [Int32]

  /// Cuts a text into tokens.
  init(id: String, text: String, isProse: Bool, folding: LetterFolding, numbering: inout DocumentNumbering) {
    self.id = id
    self.text = Array(text.utf8)
    self.isProse = isProse
    var tokenizer = Tokenizer(self.text, folding: folding)
    tokens = tokenizer.tokens(numbering: &numbering)
    let capitals = Capitals(tokens)
    isShouted = capitals.isShouted
    isTitleCased = capitals.isTitleCased
    owners = Array(repeating: -1, count: tokens.count)
  }

  /// The bytes that some tokens cover.
  func range(_ range: Range<Int>) -> Range<Int> {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The text that some tokens cover.
  func surface(_ range: Range<Int>) -> String {
    String(decoding: text[self.range(range)], as: UTF8.self)
  }

  /// The "'s" or the apostrophe behind a token.
  func possessive(_ index: Int) -> String {
    let start = Int(tokens[index].end)
    let rest = text[start...].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    return tokens.indices.contains(index + 1) && Int(tokens[index + 1].start) >= start + rest.count
      ? String(decoding: rest, as: UTF8.self) : ""
  }

  /// The classes of a token; none beyond the ends.
  func classes(_ index: Int) -> WordClass { tokens.indices.contains(index) ? tokens[index].classes : [] }

  /// Whether a token is a certain word.
  func has(_ word: Vocabulary.ID, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].word == word
  }

  /// Whether a token is a certain mark.
  func hasMark(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isMark(scalar)
  }

  /// Whether a token follows the one before with nothing but a space or a hyphen between.
  func isAdjacent(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].form.contains(.adjacent)
  }

  /// Whether nothing but a hyphen stands between a token and the one before.
  func isHyphenated(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].form.contains(.hyphenated)
  }

  /// Whether a token is a word with a capital.
  func isCapitalized(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].form.isSuperset(of: [.word, .capitalized])
  }

  /// The finds in the order of the text.
  var findsInOrder: [Find] {
    var last = 0
    for find in finds {
      if find.tokens.lowerBound < last { return finds.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound } }
      last = find.tokens.lowerBound
    }
    return finds
  }

  /// The find that a token is part of.
  func find(at index: Int) -> Find? {
    guard owners.indices.contains(index), owners[index] >= 0 else { return nil }
    return finds[Int(owners[index])]
  }
}

/// A stretch of tokens that names somebody or something.
struct Find {
  /// What is meant.
  enum Meaning: Hashable {
    /// An actor of the lexicon, by index.
    case known(Int)
    /// A candidate of the document, by index.
    case candidate(Int)
    /// Several actors share the phrase.
    case ambiguous([Sense])
    /// A capital: a place, or the government that sits there.
    case capital(place: Int)
    /// Nobody.
    case nobody
  }

  /// The tokens.
  var tokens: Range<Int>
  /// What is meant.
  var meaning: Meaning
  /// How it is named.
  var kind: Mention.Kind
}

extension Passage {
  /// Puts a find in the place of all that it overlaps.
  mutating func claim(_ tokens: Range<Int>, _ meaning: Find.Meaning, _ kind: Mention.Kind) {
    let index = Int32(finds.count)
    for token in tokens where owners[token] >= 0 { release(Int(owners[token])) }
    finds.append(Find(tokens: tokens, meaning: meaning, kind: kind))
    for token in tokens { owners[token] = index }
  }

  /// Takes a find's tokens from it.
  mutating func release(_ find: Int) {
    for token in finds[find].tokens where owners[token] == Int32(find) { owners[token] = -1 }
    finds[find].meaning = .nobody
  }
}

extension Passage {
  /// The passages of a document in reading order: the title, then each block that has words for readers.
  static func all(
    of document: Document, title: String?, folding: LetterFolding, numbering: inout DocumentNumbering
  ) -> [Passage] {
    var passages: [Passage] = []
    if let title {
      passages.append(
        Passage(id: "title", text: title, isProse: false, folding: folding, numbering: &numbering))
    }
    for block in document.blocks {
      let isProse: Bool
      switch block.content {
      case .paragraph, .quote: isProse = true
      case .heading, .list, .table, .image: isProse = false
      case .code, .rule: continue
      }
      passages.append(
        Passage(id: block.id, text: block.text, isProse: isProse, folding: folding, numbering: &numbering))
    }
    return passages
  }
}
