import Diagnostics
import Markup

/// A group of keys being read: each read names a key that is allowed, and every mistake is collected.
///
/// What was not asked for is unknown, so the keys that may stand in a file are said once, by reading them.
struct YAMLRecord {
  /// What the record is, for messages: "site.yml", "an article's front matter".
  let name: String
  /// The mistakes found so far.
  private(set) var diagnostics: [Diagnostic] = []

  private let entries: [(key: String, keyPlace: Place, value: YAMLNode)]
  private var known: [String] = []

  /// Takes a mapping; anything else is a mistake, and reads as an empty one.
  init(_ node: YAMLNode?, name: String) {
    self.name = name
    guard let node, !node.isNull else {
      entries = []
      return
    }
    guard case .mapping(let pairs) = node.content else {
      entries = []
      diagnostics = [
        .error(
          "wrong-type", "\(name) is \(node.kindName), not a group of keys",
          help: "Write `key: value`, one a line.",
          at: node.place)
      ]
      return
    }
    entries = pairs.map { ($0.key.text ?? "", $0.key.place, $0.value) }
  }

  /// The keys and values as they stand, for groups whose keys are free.
  var all: [(key: String, keyPlace: Place, value: YAMLNode)] { entries }

  /// The place of a key, where it is there.
  func place(of key: String) -> Place? {
    entries.first { $0.key == key }?.keyPlace
  }

  /// The value of a key, whatever it is.
  mutating func node(_ key: String) -> YAMLNode? {
    if !known.contains(key) { known.append(key) }
    guard let entry = entries.first(where: { $0.key == key }), !entry.value.isNull else { return nil }
    return entry.value
  }

  /// A text.
  mutating func string(_ key: String) -> String? {
    guard let value = node(key) else { return nil }
    guard let text = value.text else {
      complain(value, "`\(key)` is \(value.kindName), not a text")
      return nil
    }
    return text
  }

  /// A text that has to be there.
  mutating func requiredString(_ key: String, at place: Place?) -> String? {
    if let text = string(key), !text.isEmpty { return text }
    let missing = entries.first { $0.key == key }
    if missing == nil || missing?.value.isNull == true || missing?.value.text?.isEmpty == true {
      diagnostics.append(
        .error(
          "missing-key", "\(name) has no `\(key)`", help: "Add a line `\(key): …`.",
          at: missing?.keyPlace ?? place))
    }
    return nil
  }

  /// A list of texts; a single text counts as a list of one.
  mutating func strings(_ key: String) -> [String] {
    guard let value = node(key) else { return [] }
    if let text = value.text { return [text] }
    guard case .sequence(let items) = value.content else {
      complain(value, "`\(key)` is \(value.kindName), not a list")
      return []
    }
    return items.compactMap { item in
      if item.text == nil { complain(item, "an entry of `\(key)` is \(item.kindName), not a text") }
      return item.text
    }
  }

  /// A list of groups of keys.
  mutating func records(_ key: String, name: String) -> [(record: YAMLRecord, place: Place)] {
    guard let value = node(key) else { return [] }
    guard case .sequence(let items) = value.content else {
      complain(value, "`\(key)` is \(value.kindName), not a list")
      return []
    }
    return items.map { (YAMLRecord($0, name: name), $0.place) }
  }

  /// A whole number.
  mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = node(key) else { return nil }
    guard let text = value.text, let number = Int(text), range.contains(number) else {
      complain(
        value,
        "`\(key)` is \(value.text.map { "`\($0)`" } ?? value.kindName), not a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
      return nil
    }
    return number
  }

  /// A truth value.
  mutating func boolean(_ key: String) -> Bool? {
    guard let value = node(key) else { return nil }
    switch value.text {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      complain(value, "`\(key)` is \(value.text.map { "`\($0)`" } ?? value.kindName), not `true` or `false`")
      return nil
    }
  }

  /// A day, a month or a year in ISO 8601; a time of day behind it is not kept.
  mutating func date(_ key: String) -> PartialDate? {
    guard let value = node(key) else { return nil }
    let text = value.text ?? ""
    let day = text.prefix(10)
    let isTime = text.utf8.count > 10 && (text.dropFirst(10).first == "T" || text.dropFirst(10).first == " ")
    if let date = PartialDate(iso: isTime ? day : text[...]) { return date }
    diagnostics.append(
      .error(
        "bad-date", "`\(key)` is `\(text)`, which is no date of the calendar",
        help: "Write it as `2026-02-18`; `2026-02` or `2026` when no more is known.", at: value.place))
    return nil
  }

  /// One word of a set of words.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, _ type: Choice.Type)
    -> Choice?
  {
    guard let value = node(key) else { return nil }
    if let choice = value.text.flatMap(Choice.init) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    diagnostics.append(
      .error(
        "wrong-value", "`\(key)` is `\(value.text ?? value.kindName)`",
        help: NearMiss.suggestion(for: value.text ?? "", among: words, noun: "words for it"), at: value.place)
    )
    return nil
  }

  /// Adds a mistake that only the reader of the record can see.
  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Takes over the mistakes of a record within this one.
  mutating func absorb(_ other: YAMLRecord) {
    diagnostics += other.diagnostics
  }

  /// Reports every key that nobody asked for; to be called when all has been read.
  mutating func rejectUnknownKeys(help free: String? = nil) {
    for entry in entries where !known.contains(entry.key) {
      let meant = NearMiss.suggestion(for: entry.key, among: known, noun: "keys")
      let help = [meant, free].compactMap { $0 }.joined(separator: "\n")
      diagnostics.append(
        .error("unknown-key", "`\(entry.key)` is not a key of \(name)", help: help, at: entry.keyPlace))
    }
  }

  private mutating func complain(_ value: YAMLNode, _ message: String) {
    diagnostics.append(.error("wrong-type", message, at: value.place))
  }
}
