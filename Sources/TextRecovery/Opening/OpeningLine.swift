// What a line says of itself as one of those before a text.

extension Draft {
  /// Whether a line is a headline of two sentences, without a mark at its end, rather than a line of a paragraph that was broken.
  func isHeadlineOfSentences(_ index: Int) -> Bool {
    let shape = lines[index].shape
    guard shape.innerStops == 1, shape.ending == .none, shape.words < 20, shape.beginning != .lower, shape.beginning != .other,
      !lines[index].isMarkedQuote, !lines[index].beginsWithPicture, let next = solid(from: index + 1)
    else { return false }
    return (lines[next].shape.beginning != .lower || Byline.isCredit(lines[next])) && !isBrokenText(index)
  }

  /// Whether the first line is a title of many words, as archives give them: it ends without a mark, or says what was recorded, and a
  /// blank and a short line follow.
  func isLongHeadline(_ index: Int) -> Bool {
    let shape = lines[index].shape
    guard (16...45).contains(shape.words), shape.length <= 300, shape.innerStops <= 1, shape.beginning == .upper,
      shape.ending == .none || shape.ending == .fullStop && Self.records.contains(where: { lines[index].bytes.starts(with: $0.utf8) }),
      solid(before: index) == nil, index + 1 < lines.count, lines[index + 1].isBlank, let next = solid(from: index + 1)
    else { return false }
    return lines[next].shape.words <= 6 && lines[next].shape.ending == .none && lines[next].shape.beginning != .lower
  }

  /// What the titles begin with that archives of speeches write as sentences.
  private static let records = ["Interview de ", "Déclaration de ", "Entretien de ", "Discours de ", "Conférence de presse de ", "Point de presse de ", "Tribune de "]

  /// Whether a line is the title of a chapter that stands alone: its number is not the first, and none before or behind it follows.
  func isChapterTitle(_ index: Int) -> Bool {
    guard (4...30).contains(lines[index].shape.words), lines[index].shape.ending == .none, let number = lines[index].itemNumber, number >= 2 else { return false }
    return !lines.contains { line in line.itemNumber.map { $0 == number + 1 || $0 == number - 1 } ?? false }
  }

  /// Whether a line stands, indented, below the first words of an item.
  func isOfItem(_ index: Int) -> Bool {
    guard lines[index].indent >= 2, let above = solid(before: index) else { return false }
    // A menu's last entry may be the title, which stands below it once more.
    return lines[above].isListItem && lines[above].indent < lines[index].indent
      && !lines[above].bytes.suffix(lines[index].bytes.count).elementsEqual(lines[index].bytes)
  }

  /// Whether a line is a name and the next one what that person is: "Jane Roe", "Political correspondent".
  func namesReporter(_ index: Int) -> Bool {
    guard (2...3).contains(lines[index].shape.words), let next = solid(from: index + 1), lines[next].isPost else { return false }
    return CreditLine(lines[index], isBesideDate: true)?.author != nil
  }

  /// Whether a line says of the date on the next one what happened then: "Answered on", "Published".
  func leadsToDate(_ index: Int) -> Bool {
    guard lines[index].shape.words <= 3, let next = solid(from: index + 1), Byline.isDateline(lines[next]) else { return false }
    return Byline.isDateLabel(lines[index])
  }
}

extension SourceLine {
  /// Whether it has the time of a day, "18:34", "18h34".
  var hasClock: Bool {
    zip(zip(bytes, bytes.dropFirst()), bytes.dropFirst(2)).contains { pair, third in
      (pair.1 == UInt8(ascii: ":") || pair.1 == UInt8(ascii: "h")) && (0x30...0x39).contains(pair.0) && (0x30...0x39).contains(third)
    }
  }

  /// Whether it says who wrote the article, or when it appeared, in words that leave no doubt.
  var isKnownCredit: Bool {
    if Byline.isDateline(self) || Byline.author(self) != nil { return true }
    guard let credit = CreditLine(self) else { return false }
    return credit.isCertain && credit.isKnown
  }

  /// Whether no title stands behind it: the text begins, or a list or quotation is announced or goes on.
  var endsOpening: Bool {
    switch shape.ending {
    case .semicolon: true
    case .colon: shape.words > 2 || beginsText
    case .comma: shape.words >= 8
    case .none, .fullStop, .question, .exclamation, .ellipsis: beginsText
    }
  }

  /// Whether it is a name and what is said of it: "Official name: Republic of Kasira".
  var isFact: Bool {
    guard let end = labelEnd, !end.isDash else { return false }
    let label = bytes[..<end.index]
    return label.split(separator: 0x20).count <= 4 && !Self.subjects.contains(String(decoding: label, as: UTF8.self).lowercased())
  }

  /// What stands before the title itself.
  private static let subjects: Set<String> = ["subject", "re", "title", "topic", "betreff", "objet", "asunto", "oggetto", "assunto", "тема"]

  /// Whether it could be a title as far as its own looks go.
  var mayBeTitle: Bool {
    guard shape.words <= 30, shape.length <= 200, !shape.hasTab else { return false }
    guard shape.upperLetters + shape.lowerLetters + shape.caselessLetters >= 2 else { return false }
    if shape.words == 1, bytes.contains(UInt8(ascii: "_")) { return false }
    switch shape.ending {
    case .colon, .semicolon, .comma: return false
    case .fullStop where shape.words > 12: return false
    case .fullStop, .none, .question, .exclamation, .ellipsis: break
    }
    if isListItem || closesMore { return false }
    // "Jane Roe reported from Oslo, and Erik Lund from Cairo."
    if shape.ending == .fullStop, text.contains(" reported from ") || text.contains(" contributed reporting") { return false }
    return !isCaption && !(bytes.contains(UInt8(ascii: "/")) && text.contains("://"))
  }

  /// Whether it closes a bracket that was opened on another line.
  private var closesMore: Bool {
    guard let close = bytes.firstIndex(of: UInt8(ascii: ")")) else { return false }
    return !bytes[..<close].contains(UInt8(ascii: "(")) && shape.words > 4
  }

  /// Whether it says that the report went on while things happened.
  var isOfLiveReport: Bool {
    // "live", "happened"
    guard zip(zip(bytes, bytes.dropFirst()), bytes.dropFirst(2)).contains(where: { pair, third in
      third | 0x20 == UInt8(ascii: "e") && (pair.0 | 0x20 == UInt8(ascii: "i") && pair.1 | 0x20 == UInt8(ascii: "v") || pair.0 == pair.1 && pair.0 == UInt8(ascii: "p"))
    }) else { return false }
    let text = text.lowercased()
    return [" live: ", " live – ", " live blog: ", "live updates: ", " – live", " - live", "as it happened"].contains(where: text.contains)
  }

  /// Whether it is the way to a page: "Home / News / World", "Topics > Energy".
  var isTrail: Bool {
    // ">", "/", or a byte that begins "›", "»" or "→"
    guard shape.words >= 3, bytes.contains(where: { $0 == 0x3E || $0 == 0x2F || $0 == 0xE2 || $0 == 0xC2 }) else { return false }
    let words = text.unicodeScalars.split(separator: " ")
    return words.count >= 3
      && words.dropFirst().dropLast().contains {
        $0.count == 1
          && ($0.first == "/" || $0.first == ">" || $0.first == "›" || $0.first == "»" || $0.first == "→")
      }
  }
}
