import Markup

/// Reads what a mail has around its text: the head with sender, date and subject, the marks of a forwarded message, the
/// sender's signature.
enum Mail {
  /// Claims the heads of a mail, with the first subject as the title, and its signature; nothing in a text that does not begin
  /// as mails do, since articles may quote them.
  static func claim(in draft: inout Draft, hints: RecoveryHints) {
    let shown = claimShownHead(in: &draft, hints: hints)
    let seams = seams(in: draft)
    let heads = heads(in: draft)
    let solid = draft.solidLines
    let start = solid.prefix(12).first { index in
      heads.contains { $0.lowerBound == index }
        && (index == solid[0] || seams.contains { $0.upperBound <= index } || isMemo(above: index, in: draft))
    }
    guard shown || start != nil || solid.first.map({ first in seams.contains { $0.lowerBound == first } }) == true
        || draft.lines.contains(where: \.isUnquoted)
    else { return }
    if let start, isMemo(above: start, in: draft), let head = heads.first(where: { $0.lowerBound == start }) {
      draft.byline = draft.lines[head].compactMap(\.mailField).first { $0.kind == .sender }.flatMap { name(in: $0.subject) }
    }
    for seam in seams where draft.isFree(seam) { draft.claim(seam, as: .omission(.boilerplate)) }
    for head in heads {
      for index in head where draft.isFree(index) { claim(index, in: &draft, hints: hints) }
    }
    claimSignature(in: &draft)
  }

  /// Whether the line right above a head says that a memorandum follows.
  private static func isMemo(above index: Int, in draft: Draft) -> Bool {
    guard let above = draft.solid(before: index), draft.lines[above].shape.words <= 4 else { return false }
    return EchoKey(draft.lines[above].text).words.contains { ["memorandum", "memo", "vermerk", "note"].contains($0) }
  }

  /// The sender's name, without the office behind a comma.
  private static func name(in sender: String) -> String? {
    let name = sender.prefix { $0 != "," && $0 != "(" && $0 != "<" }.split(separator: " ")
    return (2...5).contains(name.count) ? name.joined(separator: " ") : nil
  }

  /// Claims the head of a mail as mailboxes in a browser show it, and says whether there is one: the subject, perhaps the
  /// folder, the sender with an address in angle brackets, and near it the date or "to me".
  private static func claimShownHead(in draft: inout Draft, hints: RecoveryHints) -> Bool {
    let solid = Array(draft.solidLines.prefix(8))
    guard let sender = solid.firstIndex(where: { draft.lines[$0].isSender }), (1...3).contains(sender),
      let subject = solid.first, draft.lines[subject].shape.words <= 30
    else { return false }
    let near = solid[(sender + 1)...].prefix(3)
    let title = MailField.withoutPrefixes(draft.lines[subject].text)
    // What the author settled stays as it is.
    guard let receiver = near.lastIndex(where: { draft.lines[$0].isReceiver || draft.lines[$0].isSender }), !title.isEmpty,
      solid[...receiver].allSatisfy(draft.isFree)
    else { return false }
    claimSubject(title, at: subject, in: &draft, hints: hints)
    for index in solid[1...receiver] {
      let isDate = draft.lines[index].shape.digits >= 3 && !draft.lines[index].isSender && !draft.lines[index].isReceiver
      draft.claim(index..<(index + 1), as: .omission(isDate ? .dateline : .boilerplate))
    }
    return true
  }

  /// The lines that say that a forwarded or answered message follows, which may be broken in two.
  private static func seams(in draft: Draft) -> [Range<Int>] {
    draft.lines.indices.compactMap { index in
      guard draft.isFree(index), draft.lines[index].indent < 2 else { return nil }
      if draft.lines[index].isMailSeam { return index..<(index + 1) }
      // Some programs draw a rule above the head of the message that is answered.
      if draft.lines[index].isUnderscores, draft.isFree(index + 1), draft.lines[index + 1].mailField?.kind == .sender {
        return index..<(index + 1)
      }
      guard draft.isFree(index + 1), draft.lines[index].beginsMailSeam, !draft.lines[index + 1].isMailSeam else { return nil }
      return SourceLine.isMailSeam(draft.lines[index].text + " " + draft.lines[index + 1].text) ? index..<(index + 2) : nil
    }
  }

  /// Whether nearly all of a text is quoted, as a forwarded or answered mail is, so that the marks are no quotation's of the author.
  static func isQuoted(_ lines: [SourceLine]) -> Bool {
    guard let first = lines.firstIndex(where: \.isMarkedQuote), let last = lines.lastIndex(where: \.isMarkedQuote) else {
      return false
    }
    let marked = lines.count(where: \.isMarkedQuote)
    let between = lines[first...last].count { !$0.isBlank && !$0.isMarkedQuote }
    guard marked >= 6, between * 10 <= marked else { return false }
    let others = lines.filter { !$0.isBlank && !$0.isMarkedQuote }
    let around = others.count { $0.mailField == nil && !$0.isMailSeam }
    return around <= 1 || around < others.count && around * 2 <= marked
  }

  private static func claim(_ index: Int, in draft: inout Draft, hints: RecoveryHints) {
    let line = draft.lines[index]
    let field = line.mailField
    let range = index..<(index + 1)
    guard field?.kind == .subject, let subject = field?.subject, !subject.isEmpty else {
      draft.claim(range, as: .omission(field?.kind == .date ? .dateline : .boilerplate))
      return
    }
    claimSubject(subject, at: index, in: &draft, hints: hints)
  }

  private static func claimSubject(_ subject: String, at index: Int, in draft: inout Draft, hints: RecoveryHints) {
    let range = index..<(index + 1)
    if let title = hints.title, EchoKey(title) != EchoKey(subject) {
      draft.claim(range, as: .omission(.boilerplate))
    } else if draft.titleLine != nil {
      draft.claim(range, as: .omission(.titleEcho))
    } else {
      draft.claim(range, as: .title(subject, siteName: nil))
    }
  }

  /// The heads: lines together that each begin with a field's name, a sender's or a date's and a subject's among them.
  private static func heads(in draft: Draft) -> [Range<Int>] {
    draft.freeRuns.compactMap { run in
      guard let start = run.first(where: { draft.lines[$0].mailField != nil && draft.lines[$0].indent < 2 }) else { return nil }
      var end = start
      // Addresses may take several lines.
      while end < run.upperBound, draft.lines[end].mailField != nil || draft.lines[end].bytes.contains(UInt8(ascii: "@")) {
        end += 1
      }
      let kinds = Set((start..<end).compactMap { draft.lines[$0].mailField?.kind })
      return kinds.contains(.subject) && kinds.count >= 2 ? start..<end : nil
    }
  }

  /// Claims what stands below the mark of a signature, up to the end or to where another message begins.
  private static func claimSignature(in draft: inout Draft) {
    for mark in draft.lines.indices where draft.isFree(mark) && draft.lines[mark].bytes.elementsEqual("--".utf8) {
      let below = draft.lines.indices[mark...].prefix(24).prefix { draft.isFree($0) || draft.lines[$0].isBlank }
        .filter(draft.isFree)
      guard below.count <= 10, below.allSatisfy({ !draft.lines[$0].beginsText && !draft.lines[$0].isMarkedQuote }) else { continue }
      for index in below { draft.claim(index..<(index + 1), as: .omission(.boilerplate)) }
    }
  }
}

/// A line of a mail's head.
struct MailField {
  /// What it says.
  enum Kind {
    case sender, receiver, date, subject, other
  }

  let kind: Kind
  /// What stands behind the field's name, without "Re:" and "Fwd:".
  let subject: String

  init?(_ line: SourceLine) {
    guard let colon = line.bytes.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = String(decoding: line.bytes[..<colon].drop(while: Self.isBold), as: UTF8.self).lowercased()
    guard let kind = Self.names[name.trimmingBlanks] else { return nil }
    self.kind = kind
    subject = Self.withoutPrefixes(String(decoding: line.bytes[(colon + 1)...].drop(while: Self.isBold), as: UTF8.self).trimmingBlanks)
  }

  /// A subject without "Re:", "Fwd:" and the like.
  static func withoutPrefixes(_ subject: String) -> String {
    var rest = subject
    while let prefix = prefixes.first(where: { rest.lowercased().begins($0) }) {
      rest = String(rest.dropFirst(prefix.count)).trimmingBlanks
    }
    return rest
  }

  private static func isBold(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") }

  private static let prefixes = [
    "re:", "fwd:", "fw:", "aw:", "wg:", "tr:", "rv:", "antw:", "vs:", "sv:", "odp:", "i:", "r:", "[extern]", "[external]", "[ext]",
    "external:",
  ]
  /// The fields' names in the languages of the commoner mail programs.
  private static let names: [String: Kind] = Dictionary(
    [
      (Kind.sender, ["from", "von", "de", "da", "van", "od", "от", "från", "fra", "sender"]),
      (.receiver, ["to", "cc", "bcc", "an", "à", "para", "a", "aan", "do", "кому", "копия", "till", "til", "kopie"]),
      (
        .date,
        [
          "date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "enviado el", "data", "inviato", "verzonden",
          "wysłano", "дата", "отправлено", "skickat", "sendt", "dato",
        ]
      ),
      (.subject, ["subject", "re", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "temat", "тема", "ämne", "emne"]),
      (
        .other,
        [
          "attachments", "attachment", "anlagen", "anlage", "pièces jointes", "datos adjuntos", "allegati", "bijlagen", "importance",
          "wichtigkeit", "priority", "priorität", "importancia", "mailing list", "reply-to", "antwort an", "message-id",
        ]
      ),
    ].flatMap { kind, names in names.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })
}

extension SourceLine {
  /// What it says as a line of a mail's head; nothing where it is none.
  fileprivate var mailField: MailField? { MailField(self) }

  /// Whether it is a sender as mailboxes show it: "Jane Roe <jane@example.net>".
  fileprivate var isSender: Bool {
    guard let open = bytes.firstIndex(of: UInt8(ascii: "<")), open > bytes.startIndex, (2...10).contains(shape.words) else { return false }
    let address = bytes[open...]
    return address.contains(UInt8(ascii: "@")) && address.contains(UInt8(ascii: ">")) && mailField == nil
  }

  /// Whether it says to whom a mail went, as mailboxes show it: "to me, Erik", "To: You".
  fileprivate var isReceiver: Bool {
    guard shape.words <= 12, !shape.endsSentence else { return false }
    if mailField?.kind == .receiver { return true }
    let text = text.lowercased()
    return ["to me", "an mich", "à moi", "para mí", "para mim", "a me"].contains { text == $0 || text.begins($0 + ",") }
  }

  /// Whether it is a rule of underscores.
  fileprivate var isUnderscores: Bool { bytes.count >= 10 && bytes.allSatisfy { $0 == UInt8(ascii: "_") } }

  /// Whether it says that a forwarded or answered message follows.
  fileprivate var isMailSeam: Bool {
    guard !isBlank, shape.words <= 8 || (shape.words <= 30 && shape.ending == .colon && shape.digits >= 4) else { return false }
    return Self.isMailSeam(text)
  }

  /// Whether it may be the first of two lines that do.
  fileprivate var beginsMailSeam: Bool {
    guard (3...30).contains(shape.words), shape.digits >= 4, !shape.endsSentence else { return false }
    return Self.openings.contains(String(decoding: bytes.prefix { $0 != 0x20 }, as: UTF8.self).lowercased())
  }

  /// "Forwarded message", or "On Mon, 3 Mar 2031 at 22:40, Press Office <press@example.net> wrote:", which has an address or a time.
  fileprivate static func isMailSeam(_ text: String) -> Bool {
    let words = text.lowercased().unicodeScalars.split { $0.letterKind == .none && $0 != "@" }.map { String($0) }
    if seams.contains(words.joined(separator: " ")) { return true }
    guard text.utf8.last == UInt8(ascii: ":"), let first = words.first, openings.contains(first) else { return false }
    let bytes = Array(text.utf8)
    let hasClock = bytes.indices.dropLast().contains { bytes[$0] == UInt8(ascii: ":") && (0x30...0x39).contains(bytes[$0 + 1]) }
    return (hasClock || bytes.contains(UInt8(ascii: "@"))) && words.contains(where: verbs.contains)
  }

  private static let seams: Set<String> = [
    "forwarded message", "original message", "begin forwarded message", "ursprüngliche nachricht", "weitergeleitete nachricht",
    "message d origine", "message transféré", "mensaje original", "mensaje reenviado", "messaggio originale", "messaggio inoltrato",
    "oorspronkelijk bericht", "doorgestuurd bericht", "wiadomość oryginalna", "исходное сообщение", "пересылаемое сообщение",
  ]
  private static let verbs: Set<String> = ["wrote", "schrieb", "écrit", "escribió", "scritto", "schreef", "napisał", "пишет"]
  private static let openings: Set<String> = ["on", "am", "le", "el", "il", "op", "w", "в"]
}
