/// The exponential and its inverse, computed alike on every machine.
///
/// The platforms' own differ in their last bits, and a site must come out the same everywhere.
package enum Logarithm {
  /// The natural logarithm of a positive number, to about seven digits.
  package static func of(_ value: Double) -> Double {
    guard value > 0 else { return -745 }
    let isNormal = value >= Double.leastNormalMagnitude
    let bits = value.bitPattern
    let mantissa =
      isNormal ? Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000) : value.significand
    let isHigh = mantissa > 1.4142135623730951
    let reduced = isHigh ? mantissa / 2 : mantissa
    let power = isNormal ? Int(truncatingIfNeeded: bits >> 52) - 1023 : Int(value.exponent)
    let exponent = Double(power + (isHigh ? 1 : 0))
    let ratio = (reduced - 1) / (reduced + 1)
    let square = ratio * ratio
    let series =
      1 + square * (1 / 3.0 + square * (1 / 5.0 + square * (1 / 7.0 + square * (1 / 9.0 + square / 11))))
    return 2 * ratio * series + exponent * 0.6931471805599453
  }

  /// The exponential of a number.
  package static func exponential(_ value: Double) -> Double {
    if value < -700 { return 0 }
    let scaled = min(value, 700) * 1.4426950408889634
    let whole = scaled.rounded()
    let rest = (scaled - whole) * 0.6931471805599453
    let series =
      1 + rest
      * (1 + rest / 2 * (1 + rest / 3 * (1 + rest / 4 * (1 + rest / 5 * (1 + rest / 6 * (1 + rest / 7))))))
    return whole < -1022
      ? series * Double(sign: .plus, exponent: Int(whole), significand: 1)
      : series * Double(bitPattern: UInt64(Int64(whole) + 1023) << 52)
  }

  /// The logarithm of the sum of two numbers given by their logarithms.
  package static func sum(_ left: Double, _ right: Double) -> Double {
    let high = max(left, right)
    let low = min(left, right)
    return low - high < -30 ? high : high + of(1 + exponential(low - high))
  }

  /// 1 / (1 + e^-x).
  package static func logistic(_ value: Double) -> Double { 1 / (1 + exponential(-value)) }
}
