import Markup

/// Reads what a mail has around its text: the head with sender, date and subject, the marks of a forwarded message, the
/// sender's signature.
enum Mail {
  /// Claims the heads of a mail, with the first subject as the title, and its signature.
  static func claim(in draft: inout Draft, hints: RecoveryHints) {
    let heads = heads(in: draft)
    let isMail = !heads.isEmpty || draft.lines.contains(where: \.isMailSeam)
    guard isMail else { return }
    for index in draft.lines.indices where draft.isFree(index) && draft.lines[index].isMailSeam {
      draft.claim(index..<(index + 1), as: .omission(.boilerplate))
    }
    for head in heads {
      for index in head where draft.isFree(index) { claim(index, in: &draft, hints: hints) }
    }
    claimSignature(in: &draft)
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
      guard let start = run.first(where: { draft.lines[$0].mailField != nil }) else { return nil }
      var end = start
      // Addresses may take several lines.
      while end < run.upperBound, draft.lines[end].mailField != nil || draft.lines[end].bytes.contains(UInt8(ascii: "@")) {
        end += 1
      }
      let kinds = Set((start..<end).compactMap { draft.lines[$0].mailField?.kind })
      return kinds.contains(.subject) && kinds.count >= 2 ? start..<end : nil
    }
  }

  /// Claims what stands below the mark of a signature at the end.
  private static func claimSignature(in draft: inout Draft) {
    guard let mark = draft.lines.lastIndex(where: { $0.bytes.elementsEqual("--".utf8) }), draft.isFree(mark) else { return }
    let below = draft.lines.indices[mark...].filter(draft.isFree)
    guard below.count <= 10, below.allSatisfy({ !draft.lines[$0].beginsText }) else { return }
    for index in below { draft.claim(index..<(index + 1), as: .omission(.boilerplate)) }
  }
}

/// A line of a mail's head.
struct MailField {
  /// What it says.
  enum Kind {
    case sender, receiver, date, subject
  }

  let kind: Kind
  /// What stands behind the field's name, without "Re:" and "Fwd:".
  let subject: String

  init?(_ line: SourceLine) {
    guard let colon = line.bytes.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = String(decoding: line.bytes[..<colon], as: UTF8.self).lowercased()
    guard let kind = Self.names[name.trimmingBlanks] else { return nil }
    self.kind = kind
    var rest = String(decoding: line.bytes[(colon + 1)...], as: UTF8.self).trimmingBlanks
    while let prefix = Self.prefixes.first(where: { rest.lowercased().begins($0) }) {
      rest = String(rest.dropFirst(prefix.count)).trimmingBlanks
    }
    subject = rest
  }

  private static let prefixes = ["re:", "fwd:", "fw:", "aw:", "wg:", "tr:", "rv:", "antw:", "vs:", "sv:", "odp:", "на:"]
  /// The fields' names in the languages of the commoner mail programs.
  private static let names: [String: Kind] = Dictionary(
    [
      (Kind.sender, ["from", "von", "de", "da", "van", "od", "от", "från", "fra", "sender", "reply-to"]),
      (.receiver, ["to", "cc", "bcc", "an", "à", "para", "a", "aan", "do", "кому", "копия", "till", "til", "kopie"]),
      (
        .date,
        [
          "date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "enviado el", "data", "inviato", "verzonden",
          "wysłano", "дата", "отправлено", "skickat", "sendt", "dato",
        ]
      ),
      (.subject, ["subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "temat", "тема", "ämne", "emne"]),
    ].flatMap { kind, names in names.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })
}

extension SourceLine {
  /// What it says as a line of a mail's head; nothing where it is none.
  fileprivate var mailField: MailField? { MailField(self) }

  /// Whether it says that a forwarded or answered message follows.
  fileprivate var isMailSeam: Bool {
    guard !isBlank, shape.words <= 8 || (shape.words <= 30 && shape.ending == .colon && shape.digits >= 5) else { return false }
    let words = text.lowercased().unicodeScalars.split { $0.letterKind == .none && $0 != "@" }.map { String($0) }
    if Self.seams.contains(words.joined(separator: " ")) { return true }
    // "On Mon, 3 Mar 2031 at 22:40, Press Office <press@example.net> wrote:"
    return shape.ending == .colon && words.last.map(Self.verbs.contains) == true
      && words.first.map(Self.openings.contains) == true
  }

  private static let seams: Set<String> = [
    "forwarded message", "original message", "begin forwarded message", "ursprüngliche nachricht", "weitergeleitete nachricht",
    "message d origine", "message transféré", "mensaje original", "mensaje reenviado", "messaggio originale", "messaggio inoltrato",
    "oorspronkelijk bericht", "doorgestuurd bericht", "wiadomość oryginalna", "исходное сообщение", "пересылаемое сообщение",
  ]
  private static let verbs: Set<String> = ["wrote", "schrieb", "écrit", "escribió", "scritto", "schreef", "napisał", "пишет"]
  private static let openings: Set<String> = ["on", "am", "le", "el", "il", "op", "w", "в"]
}
