import Diagnostics
import Yams

/// Reads YAML into nodes that know their places; the only user of Yams.
///
/// Anchors, aliases and tags are refused, and so is what is deeper or longer than any author needs, since
/// libyaml's cost grows with the square of the nesting.
struct YAMLParser {
  private let source: SourceFile
  private let lines: Range<Int>
  private let mostBytes: Int
  /// The long lines, taken apart once, since a line is looked at for each of its values.
  private let longLines: [Int: (text: String, scalars: [Unicode.Scalar])]

  private init(source: SourceFile, lines: Range<Int>, mostBytes: Int) {
    self.source = source
    self.lines = lines
    self.mostBytes = mostBytes
    let long = lines.filter { source.range(ofLine: $0).count > 256 }.map { line in
      let text = source.line(line)
      return (line, (text, Array(text.unicodeScalars)))
    }
    longLines = Dictionary(uniqueKeysWithValues: long)
  }

  /// The most that a YAML text may have.
  enum Limit {
    /// The bytes of a front matter.
    static let frontMatter = 65_536
    /// The bytes of a file of records, such as `actors.yml` with its tens of thousands of actors.
    static let file = 16_777_216
    static let depth = 32
  }

  /// Reads the given 1-based lines of a source; nothing when they hold no value.
  static func parse(_ source: SourceFile, lines: Range<Int>) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    YAMLParser(source: source, lines: lines, mostBytes: Limit.frontMatter).parse()
  }

  /// Reads a whole source.
  static func parse(_ source: SourceFile) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    YAMLParser(source: source, lines: 1..<source.lineCount + 1, mostBytes: Limit.file).parse()
  }

  private func parse() -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    if let refusal { return (nil, [refusal]) }
    do {
      // A node's anchor is a weak reference to one of the parser's, which therefore has to stay.
      // Every scalar is a text to us, so no rules that tell numbers from dates are tried on it.
      let yams = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8)
      defer { withExtendedLifetime(yams) {} }
      guard let root = try yams.singleRoot() else { return (nil, []) }
      var hidden: [Diagnostic] = []
      return (try convert(root, depth: 0, &hidden), hidden)
    } catch let error as YamlError {
      return (nil, [diagnostic(error)])
    } catch let refused as Refused {
      return (nil, [refused.diagnostic])
    } catch {
      return (nil, [.error("invalid-yaml", "this is not YAML: \(error)", at: place(line: 1))])
    }
  }

  private struct Refused: Error {
    var diagnostic: Diagnostic
  }

  private var range: Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    return source.range(ofLine: first).lowerBound..<source.range(ofLine: last).upperBound
  }

  private var text: String { String(decoding: source.bytes[range], as: UTF8.self) }

  /// The limits are checked on the bytes, before libyaml sees them.
  private var refusal: Diagnostic? {
    if range.count > mostBytes {
      return .error(
        "yaml-limit", "\(range.count) bytes of YAML: at most \(mostBytes) are read",
        help: "Move text into the article itself, or the records into several files.", at: place(line: 1))
    }
    var flow = 0
    for line in lines {
      var markers = 0
      var isLeading = true
      for byte in source.bytes[source.range(ofLine: line)] {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): flow += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): flow = max(0, flow - 1)
        case UInt8(ascii: "-") where isLeading, UInt8(ascii: "?") where isLeading: markers += 1
        case UInt8(ascii: " "): break
        default: isLeading = false
        }
        if !isLeading, markers > Limit.depth, byte != UInt8(ascii: "-") { return tooDeep(line) }
        if flow > Limit.depth { return tooDeep(line) }
      }
    }
    return nil
  }

  private func tooDeep(_ line: Int) -> Diagnostic {
    .error(
      "yaml-limit", "values nested more than \(Limit.depth) deep",
      help: "Put quotes around the text if it is one.",
      at: source.place(line: line))
  }

  private func convert(_ node: Node, depth: Int, _ hidden: inout [Diagnostic]) throws -> YAMLNode {
    let place = place(node.mark)
    guard depth <= Limit.depth else { throw Refused(diagnostic: tooDeep(place.line ?? 1)) }
    try refuseMarks(of: node, at: place)
    switch node {
    case .scalar(let scalar):
      let text = cleaned(scalar.string, at: place, &hidden)
      return YAMLNode(content: .scalar(text, isPlain: scalar.style == .plain), place: place)
    case .sequence(let sequence):
      return YAMLNode(
        content: .sequence(try sequence.map { try convert($0, depth: depth + 1, &hidden) }), place: place)
    case .mapping(let mapping):
      let entries = try mapping.map { key, value in
        YAMLNode.Entry(
          key: try convert(key, depth: depth + 1, &hidden),
          value: try convert(value, depth: depth + 1, &hidden))
      }
      return YAMLNode(content: .mapping(entries), place: place)
    case .alias: throw refused("an alias (`*…`)", place)
    }
  }

  /// A quoted text can spell out (`"\u202E"`) what the file itself may not have.
  private func cleaned(_ text: String, at place: Place, _ hidden: inout [Diagnostic]) -> String {
    guard let found = HiddenCharacters(in: text.utf8) else { return text }
    hidden += Diagnostic.hiddenCharacters(found.findings) { _ in place }
    return found.text
  }

  /// The first anchor is refused before any alias is followed, so that no few lines can stand for millions.
  private func refuseMarks(of node: Node, at place: Place) throws {
    if node.anchor != nil { throw refused("an anchor (`&…`)", place) }
    if let line = place.line, let column = place.column, scalars(ofLine: line).dropFirst(column - 1).first == "!" {
      throw refused("a tag (`!…`)", place)
    }
  }

  private func refused(_ what: String, _ place: Place) -> Refused {
    Refused(
      diagnostic: .error(
        "yaml-mark", "\(what) is not read here",
        help: "Write the value out; put quotes around a text that begins so.",
        at: place))
  }

  private func diagnostic(_ error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .error("invalid-yaml", "this is not YAML: \(problem)", help: help(problem, mark), at: place(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      .error(
        "duplicate-key", "the key `\(keys.first ?? "")` stands here twice", help: "Keep one of them.",
        at: place(context.mark))
    default: .error("invalid-yaml", "this is not YAML: \(error)", at: place(line: 1))
    }
  }

  /// The mistakes that people make most: a colon in a text, a tab, an unclosed quote.
  private func help(_ problem: String, _ mark: Mark) -> String {
    if problem.contains("mapping values are not allowed") {
      return "A text with a colon in it needs quotes: `title: \"Iran: what next\"`."
    }
    if problem.contains("cannot start any token") {
      return "Indent with spaces; put quotes around a text that begins so."
    }
    return "Check the quotes, the indentation and the line above."
  }

  private func place(_ mark: Mark?) -> Place {
    guard let mark else { return place(line: 1) }
    let line = min(max(lines.lowerBound + mark.line - 1, 1), max(source.lineCount, 1))
    let range = source.range(ofLine: line)
    return Place(
      path: source.path, line: line, column: mark.column, length: wordLength(line, from: mark.column),
      excerpt: range.isEmpty ? nil : longLines[line]?.text ?? source.line(line))
  }

  private func wordLength(_ line: Int, from column: Int) -> Int {
    max(1, scalars(ofLine: line).dropFirst(column - 1).prefix { $0 != " " && $0 != ":" && $0 != "," }.count)
  }

  private func scalars(ofLine line: Int) -> ArraySlice<Unicode.Scalar> {
    longLines[line]?.scalars[...] ?? Array(source.line(line).unicodeScalars)[...]
  }

  private func place(line: Int) -> Place {
    source.place(line: lines.lowerBound + line - 1)
  }
}
