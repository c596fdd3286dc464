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
  /// Appends a value as its place demands; what cannot be printed does not come here.
  func append(_ value: Value, to output: inout OutputBuffer) {
    switch value {
    case .string(let text), .url(let text): append(text, to: &output)
    case .html(let bytes), .json(let bytes): bytes.withUnsafeBufferPointer { append($0, to: &output) }
    case .integer(let number): NumberFormat.append(number, to: &output)
    case .decimal(let number): output.append(NumberFormat.text(number))
    case .date(let date): output.append(date.text(.iso))
    case .none, .boolean, .list, .record: break
    }
  }

  /// Appends a text as its place demands.
  func append(_ text: String, to output: inout OutputBuffer) {
    // `withUTF8` would copy the string; only one that is no native string needs it.
    if text.utf8.withContiguousStorageIfAvailable({ append($0, to: &output) }) == nil {
      var text = text
      text.withUTF8 { append($0, to: &output) }
    }
  }

  /// Appends UTF-8 as its place demands.
  func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    switch self {
    case .asIs: output.append(bytes)
    case .text: Self.append(bytes, quotes: false, to: &output)
    case .attribute: Self.append(bytes, quotes: true, to: &output)
    case .address: AddressEscape.append(bytes, encodingCommas: false, to: &output)
    case .candidate: AddressEscape.append(bytes, encodingCommas: true, to: &output)
    case .addressRest: AddressEscape.appendRest(bytes, to: &output)
    case .addressTail: AddressEscape.appendTail(bytes, to: &output)
    case .path: AddressEscape.appendPath(bytes, to: &output)
    case .component: AddressEscape.appendComponent(bytes, to: &output)
    }
  }

  @inline(__always) private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, quotes: Bool, to output: inout OutputBuffer
  ) {
    var start = 0
    var index = MarkupScan.first(in: bytes, from: 0, quotes: quotes)
    while index < bytes.count {
      output.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      output.append(MarkupScan.entity(bytes[index]))
      start = index + 1
      index = MarkupScan.first(in: bytes, from: start, quotes: quotes)
    }
    output.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}
