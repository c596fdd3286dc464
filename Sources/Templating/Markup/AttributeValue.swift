/// What is known of an attribute's value up to where a template is being read.
struct AttributeValue: Equatable, Sendable {
  /// What the value is.
  var kind: HTMLVocabulary.AttributeKind
  /// The literal text so far.
  var text = ""
  /// Whether an output stood in it.
  var hasOutput = false
  /// The position in the address, where the value is one.
  var position: AddressPosition?

  init(kind: HTMLVocabulary.AttributeKind) {
    self.kind = kind
    if kind == .address || kind == .candidates { position = .beginning("") }
  }

  /// Takes one byte of literal text.
  mutating func advance(_ byte: UInt8) -> AddressPosition.Mistake? {
    if text.utf8.count < 200 { text.unicodeScalars.append(UnicodeScalar(byte)) }
    switch kind {
    case .address:
      if byte.isWhiteSpace, position == .beginning("") { return nil }
      return position?.advance(byte)
    case .candidates: return advanceCandidates(byte)
    case .redirection:
      if position == nil, text.lowercased().hasSuffix("url=") {
        position = .beginning("")
        return nil
      }
      return position?.advance(byte)
    case .plain, .forbidden: return nil
    }
  }

  // No position stands for the descriptor behind an address.
  private mutating func advanceCandidates(_ byte: UInt8) -> AddressPosition.Mistake? {
    if byte == UInt8(ascii: ",") {
      position = .beginning("")
    } else if byte.isWhiteSpace {
      if position != .beginning("") { position = nil }
    } else {
      return position?.advance(byte)
    }
    return nil
  }

  /// Takes an output.
  mutating func advanceOverOutput() {
    hasOutput = true
    position?.advanceOverOutput()
  }
}
