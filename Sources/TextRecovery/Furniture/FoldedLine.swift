/// A line of a page as it is looked up: in lower case, with one space between words, without marks at its ends.
struct FoldedLine {
  /// The line as it stands.
  let line: SourceLine
  /// Its text, folded.
  let text: String

  /// Folds a line.
  init(_ line: SourceLine) {
    self.line = line
    text = Self.folded(line.bytes)
  }

  /// A text in lower case, with one space between words, without marks at its ends.
  static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x20, 0x09...0x0D: if result.last != 0x20 { result.append(0x20) }
      case 0x80...: return folded(String(decoding: bytes, as: UTF8.self))
      default: result.append(byte)
      }
    }
    var text = result[...]
    while let last = text.last, isEnd(Unicode.Scalar(last)) { text.removeLast() }
    while let first = text.first, isEnd(Unicode.Scalar(first)) { text.removeFirst() }
    return String(decoding: text, as: UTF8.self)
  }

  private static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isBlank {
        if scalars.last != " " { scalars.append(" ") }
      } else if scalar.value != 0x307 {
        // The dot that is left of a capital İ is passed over.
        scalars.append(scalar == "’" ? "'" : scalar)
      }
    }
    while let last = scalars.last, isEnd(last) { scalars.removeLast() }
    return String(scalars.drop(while: isEnd))
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", ":", "–", "—", "…", "»", "›", ">", "→", "<", "«", "‹", "←", "+", "[", "]", "(", ")", "*", "|", " ", "▼", "▲", "×",
      "【", "】", "［", "］", "：":
      true
    default: false
    }
  }
}

/// Words with which lines begin, kept by their first byte, since most lines begin with none of them.
struct Beginnings: Sendable {
  private let byFirst: [UInt8: [String]]

  /// Keeps some beginnings.
  init(_ beginnings: [String]) { byFirst = Dictionary(grouping: beginnings) { $0.utf8.first ?? 0 } }

  /// Whether a line begins with one of them, letter by letter.
  func begin(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return byFirst[first]?.contains { bytes.starts(with: $0.utf8) } ?? false
  }

  /// The first of them with which a folded text begins.
  func beginning(of text: String) -> String? {
    guard let first = text.utf8.first else { return nil }
    return byFirst[first]?.first(where: text.begins)
  }
}
