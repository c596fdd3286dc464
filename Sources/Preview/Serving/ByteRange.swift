/// The part of a file that a `Range` field asks for (RFC 9110, section 14).
enum ByteRange: Equatable {
  /// The whole file: there is no field, or it has a form that a server may pass over, such as several ranges.
  case whole
  /// A part.
  case part(Range<Int>)
  /// A part that the file does not have.
  case unsatisfiable

  /// Reads a field for a file of a length in bytes.
  init(_ field: String?, length: Int) {
    self = .whole
    guard let field, field.hasPrefix("bytes="), !field.contains(",") else { return }
    let ends = field.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return }
    switch (Self.number(ends[0]), Self.number(ends[1])) {
    case (let first?, let last?) where first <= last: self = Self.part(from: first, to: last, of: length)
    case (let first?, nil) where ends[1].isEmpty: self = Self.part(from: first, to: length - 1, of: length)
    case (nil, let count?) where ends[0].isEmpty:
      self = count > 0 && length > 0 ? .part(max(0, length - count)..<length) : .unsatisfiable
    default: return
    }
  }

  private static func part(from first: Int, to last: Int, of length: Int) -> ByteRange {
    first < length ? .part(first..<min(last, length - 1) + 1) : .unsatisfiable
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(digits) : nil
  }
}
