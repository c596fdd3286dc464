/// Writes numbers in ASCII, the same on every machine.
enum NumberFormat {
  /// Appends a whole number.
  static func append(_ number: Int, to output: inout OutputBuffer) {
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    if number < 0 { output.append(UInt8(ascii: "-")) }
    withUnsafeMutableBytes(of: &digits) { digits in
      var position = digits.count
      var rest = number.magnitude
      repeat {
        position -= 1
        digits[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      output.append(UnsafeBufferPointer(rebasing: digits.assumingMemoryBound(to: UInt8.self)[position...]))
    }
  }

  /// A decimal as short as it can be read back.
  static func text(_ number: Double) -> String { number.description }

  /// A whole number with a separator between groups of three digits.
  static func grouped(_ number: Int, separator: String) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
      text.append(digit)
    }
    return text
  }

  /// A decimal with a fixed number of digits behind the point, rounded half away from zero.
  static func fixed(_ number: Double, digits: Int) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return number.description }
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    guard abs(number) * scale < 9e18 else { return number.description }
    let scaled = (number * scale).rounded(.toNearestOrAwayFromZero)
    let whole = Int(scaled.magnitude)
    let divisor = Int(scale)
    let sign = scaled < 0 ? "-" : ""
    guard digits > 0 else { return sign + String(whole) }
    let fraction = String(whole % divisor)
    return sign + String(whole / divisor) + "." + String(repeating: "0", count: digits - fraction.count)
      + fraction
  }
}
