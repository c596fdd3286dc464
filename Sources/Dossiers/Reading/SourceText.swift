import Diagnostics

/// Makes a source file of the bytes of a file: UTF-8, with or without a byte order mark, any line ending.
///
/// What is no UTF-8 text is refused by the name of the problem and the offset of the byte.
enum SourceText {
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

  /// The text of a file, or what is wrong with it.
  static func decode(_ bytes: [UInt8], path: String) -> Result<SourceFile, Refusal> {
    guard bytes.count <= mostBytes else { return .failure(tooLarge(path, size: bytes.count)) }
    if let encoding = foreignEncoding(bytes) {
      return .failure(refusal(path, "the file is in \(encoding), not UTF-8", offset: 0))
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let offset = bytes.firstIndex(of: 0) {
      return .failure(refusal(path, "byte \(offset) is NUL, which no text has", offset: offset))
    }
    if let offset = firstInvalidOffset(bytes) {
      let byte = String(bytes[offset], radix: 16, uppercase: true)
      return .failure(refusal(path, "byte \(offset) (0x\(byte)) is not UTF-8", offset: offset))
    }
    guard start > 0 || bytes.contains(UInt8(ascii: "\r")) else { return .success(SourceFile(path: path, bytes: bytes)) }
    return .success(SourceFile(path: path, bytes: withLineFeeds(bytes[start...])))
  }

  /// Why bytes are no text.
  struct Refusal: Error {
    var diagnostic: Diagnostic
  }

  private static func refusal(_ path: String, _ message: String, offset: Int) -> Refusal {
    Refusal(
      diagnostic: .error(
        "not-utf8", message, help: "Save the file as UTF-8; `file` tells what it is, `iconv -f … -t UTF-8` converts it.",
        at: Place(path: path)))
  }

  private static func foreignEncoding(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    return nil
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
  private static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
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
