/// A JSON value whose members keep the order in which they are given (RFC 8259).
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([Member])
  /// A value that is compact JSON already.
  case written([UInt8])

  /// One member of an object: its name and its value.
  package typealias Member = (String, JSON)

  /// Whether it is null.
  package var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// A string, or null.
  package static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// An array of strings.
  package static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  /// An array whose elements are written as they are made, so that a long one takes no more memory than its text.
  package static func written<Element>(_ elements: some Sequence<Element>, _ make: (Element) -> JSON) -> JSON {
    var output = Array("[".utf8)
    for element in elements {
      if output.count > 1 { output.append(UInt8(ascii: ",")) }
      make(element).write(to: &output)
    }
    output.append(UInt8(ascii: "]"))
    return .written(output)
  }

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
    case .int(let value): output.append(decimal: value)
    case .double(let value): output.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8)
    case .string(let text): Self.write(text, to: &output)
    case .written(let bytes): output += bytes
    case .array:
      output.append(UInt8(ascii: "["))
      writeElements(to: &output)
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, (name, value)) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        Self.write(name, to: &output)
        output.append(UInt8(ascii: ":"))
        value.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// Appends the elements of an array without its brackets; of any other value, nothing.
  package func writeElements(to output: inout [UInt8]) {
    guard case .array(let values) = self else { return }
    for (index, value) in values.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      value.write(to: &output)
    }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    var text = text
    output.append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where mayNeedEscape[Int(bytes[index])] {
        guard index >= start, let width = width(ofEscaped: bytes, at: index) else { continue }
        output.append(contentsOf: bytes[start..<index])
        writeEscaped(bytes[index..<index + width], to: &output)
        start = index + width
      }
      output.append(contentsOf: bytes[start...])
    }
    output.append(UInt8(ascii: "\""))
  }

  /// How many bytes at an index are escaped together; nothing where none is.
  private static func width(ofEscaped bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard bytes[index] == 0xE2 else { return 1 }
    // The line separators U+2028 and U+2029.
    return index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : nil
  }

  private static func writeEscaped(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
    switch bytes[bytes.startIndex] {
    case UInt8(ascii: "\""): output.append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): output.append(contentsOf: #"\\"#.utf8)
    case UInt8(ascii: "\n"): output.append(contentsOf: #"\n"#.utf8)
    case UInt8(ascii: "\r"): output.append(contentsOf: #"\r"#.utf8)
    case UInt8(ascii: "\t"): output.append(contentsOf: #"\t"#.utf8)
    case 0xE2: escape(0x2028 + UInt32(bytes[bytes.endIndex - 1] & 1), to: &output)
    case let byte: escape(UInt32(byte), to: &output)
    }
  }

  /// For each byte whether it is escaped or begins what may be.
  private static let mayNeedEscape: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for control in 0..<0x20 { table[control] = true }
    for byte in "\\\"<>&\u{7F}".utf8 { table[Int(byte)] = true }
    table[0xE2] = true
    return table
  }()

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
  package init(dictionaryLiteral elements: Member...) { self = .object(elements) }
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
