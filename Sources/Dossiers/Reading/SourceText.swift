import Diagnostics

/// Makes a source file of the bytes of a file: UTF-8, with or without a byte order mark, any line ending.
///
/// What is no UTF-8 text is refused by the name of the problem and the offset of the byte.
package enum SourceText {
  /// The most bytes that a text may have: more than a novel.
  static let mostBytes = 4_000_000

  /// What is said of a file that is larger, which is not read at all.
  static func tooLarge(_ path: String, size: Int) -> Refusal {
    Refusal(
      diagnostic: .error(
        "too-large", "the file has \(size) bytes; a text may have at most \(mostBytes)",
        help: "Split it into several articles, or give it an ending other than .md and .txt to publish it as it is.",
        at: Place(path: path)))
  }

  /// A text, with a warning for each kind of character that was taken out of it.
  package struct Decoded {
    /// The text.
    package var file: SourceFile
    /// The warnings.
    package var diagnostics: [Diagnostic] = []
  }

  /// The text of a file, or what is wrong with it.
  package static func decode(_ bytes: [UInt8], path: String) -> Result<Decoded, Refusal> {
    guard bytes.count <= mostBytes else { return .failure(tooLarge(path, size: bytes.count)) }
    if let (encoding, offset) = foreignEncoding(bytes) {
      return .failure(refusal(path, "the file is in \(encoding), not UTF-8, as byte \(offset) shows"))
    }
    if let offset = bytes.firstIndex(of: 0) {
      return .failure(refusal(path, "byte \(offset) is NUL, which no text has"))
    }
    if let offset = firstInvalidOffset(bytes) {
      return .failure(refusal(path, invalid(bytes[offset...], at: offset)))
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let isChanged = start > 0 || bytes.contains(UInt8(ascii: "\r"))
    let text = isChanged ? withLineFeeds(bytes[start...]) : bytes
    guard let hidden = HiddenCharacters(in: text) else {
      return .success(Decoded(file: SourceFile(path: path, bytes: text)))
    }
    let original = SourceFile(path: path, bytes: text)
    return .success(
      Decoded(
        file: SourceFile(path: path, bytes: hidden.bytes),
        diagnostics: Diagnostic.hiddenCharacters(hidden, in: original)))
  }

  /// Why bytes are no text.
  package struct Refusal: Error {
    /// What is said of it.
    package var diagnostic: Diagnostic
  }

  private static func refusal(_ path: String, _ message: String) -> Refusal {
    Refusal(
      diagnostic: .error(
        "not-utf8", message, help: "Save the file as UTF-8; `file` tells what it is, `iconv -f … -t UTF-8` converts it.",
        at: Place(path: path)))
  }

  /// The encodings that begin with a mark of their own, and UTF-16 without one, whose every other byte is NUL in Latin
  /// text.
  private static func foreignEncoding(_ bytes: [UInt8]) -> (name: String, offset: Int)? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("UTF-32", 0) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16", 0) }
    let start = bytes.prefix(16)
    guard start.count >= 4 else { return nil }
    let even = start.indices.allSatisfy { start[$0] == 0 || !$0.isMultiple(of: 2) }
    let odd = start.indices.allSatisfy { start[$0] == 0 || $0.isMultiple(of: 2) }
    return even ? ("UTF-16", 0) : odd ? ("UTF-16", 1) : nil
  }

  /// What the bytes from an offset on are instead of UTF-8.
  private static func invalid(_ bytes: ArraySlice<UInt8>, at offset: Int) -> String {
    guard let byte = bytes.first else { return "byte \(offset) is missing" }
    let digits = String(byte, radix: 16, uppercase: true)
    if byte == 0xED, let second = bytes.dropFirst().first, second & 0xE0 == 0xA0 {
      return "byte \(offset) (0x\(digits)) begins one half of a surrogate pair, which UTF-8 does not have"
    }
    if bytes.count < 4, byte >= 0xC2, bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) {
      return "byte \(offset) (0x\(digits)) begins a character, in the middle of which the file ends"
    }
    let letter = byte >= 0xA0 ? ", and would be `\(Unicode.Scalar(byte))` in Latin-1" : ""
    return "byte \(offset) (0x\(digits)) is not UTF-8\(letter)"
  }

  /// Carriage returns, alone or before a line feed, become line feeds.
  private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
        result.append(byte)
      }
      previous = byte
    }
    return result
  }

  /// The first byte that does not belong to well-formed UTF-8 (Unicode Standard, table 3-7).
  static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    var offset = 0
    let count = bytes.count
    while offset < count {
      let first = bytes[offset]
      if first < 0x80 {
        offset += 1
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0:
        length = 3
        second = 0xA0...0xBF
      case 0xED:
        length = 3
        second = 0x80...0x9F
      case 0xE1...0xEF: length = 3
      case 0xF0:
        length = 4
        second = 0x90...0xBF
      case 0xF1...0xF3: length = 4
      case 0xF4:
        length = 4
        second = 0x80...0x8F
      default: return offset
      }
      guard offset + length <= count, second.contains(bytes[offset + 1]) else { return offset }
      for index in offset + 2..<max(offset + length, offset + 2) where bytes[index] & 0xC0 != 0x80 { return offset }
      offset += length
    }
    return nil
  }
}
