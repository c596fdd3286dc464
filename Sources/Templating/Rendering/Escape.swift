/// How an output is written at its place; decided when a template is checked.
enum Escape: UInt8, Sendable {
  /// As it is: trusted HTML in text, JSON in a script, a number anywhere.
  case asIs
  /// In text: `&`, `<` and `>`.
  case text
  /// In a quoted attribute: these and both quotes.
  case attribute
  /// A whole address or its beginning: the scheme is checked.
  case address
  /// An address behind something that may have been empty: it cannot bring in a scheme.
  case addressRest
  /// An address behind a settled scheme or path.
  case addressTail
  /// A string in a path.
  case path
  /// A string or an address in a query or a fragment.
  case component
  /// An address among the candidates of `srcset`.
  case candidate
}

extension Escape {
  /// Appends a text as its place demands.
  func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  /// Appends UTF-8 as its place demands.
  func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    switch self {
    case .asIs: output.append(contentsOf: bytes)
    case .text: Self.appendText(bytes, to: &output)
    case .attribute: Self.appendAttribute(bytes, to: &output)
    case .address: AddressEscape.append(bytes, encodingCommas: false, to: &output)
    case .candidate: AddressEscape.append(bytes, encodingCommas: true, to: &output)
    case .addressRest: AddressEscape.appendRest(bytes, to: &output)
    case .addressTail: AddressEscape.appendTail(bytes, to: &output)
    case .path: AddressEscape.appendPath(bytes, to: &output)
    case .component: AddressEscape.appendComponent(bytes, to: &output)
    }
  }

  private static func appendText(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in bytes.indices {
      let entity: StaticString
      switch bytes[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      default: continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      output.append(entity)
      start = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private static func appendAttribute(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in bytes.indices {
      let entity: StaticString
      switch bytes[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "'"): entity = "&#39;"
      default: continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      output.append(entity)
      start = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
