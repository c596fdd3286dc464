/// A JSON value whose members keep the order in which they are given (RFC 8259).
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// One member of an object.
  package struct Member: Sendable, Hashable {
    /// The member's name.
    package var name: String
    /// The member's value.
    package var value: JSON

    /// Makes a member.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A string, or null.
  package static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// An array of strings.
  package static func strings(_ texts: some Sequence<String>) -> JSON { .array(texts.map { .string($0) }) }

  /// The value as compact JSON in UTF-8.
  ///
  /// `<`, `>`, `&` and the line separators are escaped, so that the text is safe in a script element as well.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  /// The value as compact JSON.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends the value as compact JSON.
  package func write(to output: inout [UInt8]) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
    case .int(let value): output.append(contentsOf: String(value).utf8)
    case .double(let value): output.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8)
    case .string(let text): Self.write(text, to: &output)
    case .array(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        value.write(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        Self.write(member.name, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): output.append(contentsOf: #"\\"#.utf8)
      case UInt8(ascii: "\n"): output.append(contentsOf: #"\n"#.utf8)
      case UInt8(ascii: "\r"): output.append(contentsOf: #"\r"#.utf8)
      case UInt8(ascii: "\t"): output.append(contentsOf: #"\t"#.utf8)
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0..<0x20, 0x7F: escape(UInt32(byte), to: &output)
      case 0xA8...0xA9 where output.suffix(2).elementsEqual([0xE2, 0x80]):
        // The line separators U+2028 and U+2029 end in these bytes.
        output.removeLast(2)
        escape(0x2028 + UInt32(byte - 0xA8), to: &output)
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func escape(_ scalar: UInt32, to output: inout [UInt8]) {
    let digits = String(scalar, radix: 16)
    output.append(contentsOf: (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Makes a string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// Makes an integer.
  package init(integerLiteral value: Int) { self = .int(value) }
  /// Makes an array.
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// Makes an object whose members keep their order.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension Diagnostic {
  /// The diagnostic as an object: `severity`, `code`, `message`, `help`, `path`, `line`, `column`.
  package var json: JSON {
    [
      "severity": .string(severity.rawValue), "code": .string(code), "message": .string(message),
      "help": .optional(help), "path": .optional(place?.path),
      "line": place?.line.map { .int($0) } ?? .null, "column": place?.column.map { .int($0) } ?? .null,
    ]
  }
}
