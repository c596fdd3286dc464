/// How far an address has come where an output stands in it, which decides how the output is escaped.
enum AddressPosition: Equatable, Sendable {
  /// Nothing but literal text without `:`, `/`, `?` or `#`; empty at the very start.
  case beginning(String)
  /// An output stood at the start; no literal text has settled yet that it is a path.
  case continued
  /// In the path or the host: the scheme is settled.
  case path
  /// Behind `?` or `#`.
  case query
  /// In a `data:` address, which takes no output.
  case data
  /// The branches of an `if` have left it at different positions.
  case mixed

  /// The schemes that a link may have.
  static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// What is wrong with literal text in an address.
  enum Mistake: Equatable, Sendable {
    case scheme(String)
    case colonAfterOutput
  }

  /// Takes one byte of literal text.
  mutating func advance(_ byte: UInt8) -> Mistake? {
    switch (self, byte) {
    case (.query, _), (.data, _): return nil
    case (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): self = .query
    case (.mixed, UInt8(ascii: ":")): return .colonAfterOutput
    case (.mixed, _): return nil
    case (.path, _): return nil
    case (_, UInt8(ascii: "/")): self = .path
    case (.beginning(let scheme), UInt8(ascii: ":")): return end(of: scheme.lowercased())
    case (.beginning(let text), _):
      self = .beginning(text + String(UnicodeScalar(byte)))
    case (.continued, UInt8(ascii: ":")):
      self = .path
      return .colonAfterOutput
    case (.continued, _): return nil
    }
    return nil
  }

  private mutating func end(of scheme: String) -> Mistake? {
    self = scheme == "data" ? .data : .path
    return scheme == "data" || Self.schemes.contains(scheme) ? nil : .scheme(scheme)
  }

  /// Takes an output.
  mutating func advanceOverOutput() {
    if case .beginning = self { self = .continued }
  }

  /// The position after branches that ended at two positions.
  func joined(with other: AddressPosition) -> AddressPosition {
    switch (self, other) {
    case _ where self == other: self
    case (.continued, .path), (.path, .continued): .continued
    default: .mixed
    }
  }
}
