/// Reads the head of an official document: the body whose it is, its symbol and its distribution stand above its title.
enum Letterhead {
  /// Whether a line says beyond doubt that it is one of such a head: "S/RES/3217 (2031)", "Distr.: General".
  static func isMarked(_ line: SourceLine) -> Bool {
    guard line.shape.words <= 16 else { return false }
    if hasSymbol(line) || labels.contains(where: { line.bytes.starts(with: $0.utf8) }) { return true }
    return line.bytes.contains(UInt8(ascii: ":")) && line.text.contains("Distr.:")
  }

  /// Whether a line is one of a head and no title; "General Assembly" is one where others say that it is a head.
  static func holds(_ line: SourceLine) -> Bool {
    if isMarked(line) { return true }
    guard (2...7).contains(line.shape.words), line.shape.ending == .none else { return false }
    return namesBody(line.text)
  }

  /// Whether a line says what the document is: "Report of the Secretary-General on …", "Resolution 3217 (2031)", "81/214. …".
  static func namesDocument(_ line: SourceLine) -> Bool {
    let text = line.text
    if kinds.contains(where: text.begins) { return true }
    if let word = numbered.first(where: text.lowercased().begins) {
      return line.bytes.dropFirst(word.utf8.count).first.map { (48...57).contains($0) } ?? false
    }
    let number = line.bytes.prefix { (48...57).contains($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    return number.last == UInt8(ascii: ".") && number.contains(UInt8(ascii: "/")) && number.count < line.bytes.count
  }

  /// Whether a line has the symbol of a document: "A/81/463/Add.3", "S/2026/588".
  static func hasSymbol(_ line: SourceLine) -> Bool {
    guard line.bytes.contains(UInt8(ascii: "/")), line.shape.words <= 8 else { return false }
    return line.bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "(") }).contains { word in
      guard let slash = word.firstIndex(of: UInt8(ascii: "/")), (1...5).contains(slash - word.startIndex) else { return false }
      return word[..<slash].allSatisfy { (65...90).contains($0) } && word[slash...].contains { (48...57).contains($0) }
        && word[(slash + 1)...].contains(UInt8(ascii: "/"))
    }
  }

  /// Whether a text names a body and nothing else: it stands at the end, or what it is for stands behind it.
  static func namesBody(_ text: String) -> Bool {
    var names = text.split(whereSeparator: \.isWhitespace)
    if names.count > 2, names[0] == "The" { names.removeFirst() }
    let words = names.map { $0.lowercased() }
    let isName = zip(names, words).allSatisfy { name, word in
      name.unicodeScalars.first?.letterKind == .upper || small.contains(word) || places.contains(word) || genitive.contains(word)
    }
    // "Банк России": what it is stands first, or second, and whose it is follows without a word between.
    if isName, names.count >= 2, words.prefix(2).contains(where: genitive.contains) { return true }
    // "Question for the Ministry of Ports" names something else.
    guard isName, let body = words.firstIndex(where: bodies.contains), !words[..<body].contains(where: small.contains) else { return false }
    return body == words.count - 1 || small.contains(words[body + 1]) && words[body + 1] != "and" || bodies.contains(words[words.count - 1])
  }

  private static let labels = [
    "Distr.", "Distr:", "Original:", "Original :", "Agenda item", "Adopted by the ", "Adopted on ", "Resolution adopted by the ",
    "Case No.", "Reference number:", "Advance unedited version",
  ]
  private static let numbered = ["resolution ", "decision "]
  private static let kinds = [
    "Report of the ", "Report on the ", "Report by the ", "Letter dated ", "Note by the ", "Note verbale ", "Statement by the ",
    "Narrative summary ", "Identical letters ", "Summary record ",
  ]
  private static let bodies: Set<String> = [
    "assembly", "council", "chamber", "court", "tribunal", "committee", "commission", "parliament", "ministry", "government",
    "organization", "organisation", "union", "league", "bank", "institute", "forum", "foundation", "association", "alliance", "centre",
    "center", "network", "coalition", "office", "department", "agency", "bureau", "secretariat", "nations", "senate", "congress",
    "embassy", "embaixada", "embajada", "ambassade", "botschaft", "ambasciata", "ministère", "ministerium", "ministerio", "ministério",
    "ministero",
  ]
  private static let genitive: Set<String> = [
    "посольство", "министерство", "міністерство", "банк", "правительство", "комитет", "комітет", "служба", "агентство", "штаб", "совет", "рада",
    "управление", "управління", "академия", "академія", "суд",
  ]
  private static let small: Set<String> = [
    "of", "the", "for", "on", "and", "do", "da", "dos", "das", "de", "du", "des", "del", "der", "della", "et", "y", "e",
  ]
  /// What stands before the place where a body is.
  private static let places: Set<String> = ["in", "em", "en", "à"]
}
