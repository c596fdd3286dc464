/// Writes JSON that no text can break out of a script element with.
enum JSONEscape {
  /// Appends JSON with `<`, `>`, `&`, U+2028 and U+2029 as escapes; outside strings JSON has none of them.
  static func append(_ json: [UInt8], to output: inout [UInt8]) {
    var index = 0
    while index < json.count {
      index += appendSafe(json, index, to: &output)
    }
  }

  /// Appends a text as a JSON string.
  static func append(_ text: String, to output: inout [UInt8]) {
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): quoted.append("\\\"")
      case UInt8(ascii: "\\"): quoted.append("\\\\")
      case UInt8(ascii: "\n"): quoted.append("\\n")
      case 0..<0x20, 0x7F: quoted.append(contentsOf: "\\u00\(hex(byte >> 4))\(hex(byte & 15))".utf8)
      default: quoted.append(byte)
      }
    }
    quoted.append(UInt8(ascii: "\""))
    append(quoted, to: &output)
  }

  private static func hex(_ digit: UInt8) -> String { String(digit, radix: 16) }

  private static func appendSafe(_ json: [UInt8], _ index: Int, to output: inout [UInt8]) -> Int {
    switch json[index] {
    case UInt8(ascii: "<"): output.append("\\u003c")
    case UInt8(ascii: ">"): output.append("\\u003e")
    case UInt8(ascii: "&"): output.append("\\u0026")
    case 0xE2 where json[index...].starts(with: [0xE2, 0x80, 0xA8]):
      output.append("\\u2028")
      return 3
    case 0xE2 where json[index...].starts(with: [0xE2, 0x80, 0xA9]):
      output.append("\\u2029")
      return 3
    default: output.append(json[index])
    }
    return 1
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
