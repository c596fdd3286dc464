import Diagnostics

/// Reads the tokens of one tag or output from left to right.
struct TokenReader {
  let source: SourceFile
  private let tokens: [Token]
  private let isDamaged: Bool
  private var index = 0
  /// Mistakes found so far; after the first one the rest of the tag is not judged.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ list: TokenList, of source: SourceFile) {
    tokens = list.tokens
    isDamaged = list.isDamaged
    self.source = source
  }

  /// The token to be read next; the last one is the end.
  var current: Token { tokens[min(index, tokens.count - 1)] }

  /// Whether everything is read.
  var isAtEnd: Bool { current.kind == .end }

  /// Whether something was wrong already.
  var hasFailed: Bool { isDamaged || !diagnostics.isEmpty }

  /// The byte offset at which the last token that was read ends.
  var endOfLast: Int { index > 0 ? tokens[index - 1].range.upperBound : current.range.lowerBound }

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  /// The token behind the current one.
  var following: Token { tokens[min(index + 1, tokens.count - 1)] }

  func isSymbol(_ symbol: String) -> Bool { current.kind == .symbol(symbol) }

  func isWord(_ word: String) -> Bool { current.kind == .name(word) }

  /// Reads a symbol if it stands here.
  mutating func takeSymbol(_ symbol: String) -> Bool {
    guard isSymbol(symbol) else { return false }
    advance()
    return true
  }

  /// Reads a word if it stands here.
  mutating func takeWord(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    advance()
    return true
  }

  /// Reads a symbol that must stand here.
  mutating func expectSymbol(_ symbol: String, _ purpose: String) {
    if !takeSymbol(symbol) { fail("`\(symbol)` is missing \(purpose)") }
  }

  /// Reads a name that must stand here.
  mutating func expectName(_ purpose: String) -> Name {
    let range = current.range
    guard case .name(let text) = current.kind else {
      fail("\(purpose) is missing")
      return Name(text: "", range: range)
    }
    if Self.reserved.contains(text) {
      fail("`\(text)` is a word of the language and cannot be a name")
    }
    advance()
    return Name(text: text, range: range)
  }

  /// Reads a string literal that must stand here.
  mutating func expectString(_ purpose: String) -> Name {
    let range = current.range
    guard case .string(let text) = current.kind else {
      fail("\(purpose) is missing", help: "Write it between quotes.")
      return Name(text: "", range: range)
    }
    advance()
    return Name(text: text, range: range)
  }

  /// Reports whatever is left over.
  mutating func expectEnd() {
    if !isAtEnd { fail("\(Self.phrase(current)) is not expected here") }
  }

  /// Reports a mistake at the current token, unless one was reported in this tag already.
  mutating func fail(
    _ message: String, code: String = "syntax", help: String? = nil, at range: Range<Int>? = nil
  ) {
    if hasFailed { return }
    let found = current.kind == .end && range == nil ? endOfLast..<endOfLast : current.range
    diagnostics.append(.error(code, message, help: help, at: source.place(range ?? found)))
  }

  /// Words that have a meaning of their own.
  static let reserved: Set<String> = [
    "and", "or", "not", "in", "is", "if", "else", "true", "false", "none", "with", "super", "for",
  ]

  private static func phrase(_ token: Token) -> String {
    switch token.kind {
    case .name(let text): "`\(text)`"
    case .symbol(let text): "`\(text)`"
    case .string: "a string"
    case .integer, .decimal: "a number"
    case .end: "the end of the tag"
    }
  }
}
