/// The logarithms of how often things are counted, with the shares added that they have at large.
///
/// Most counts are small whole numbers, and the logarithms of those are known beforehand.
struct ShareLogarithms {
  /// For each thing the logarithm of its share alone.
  var unseen: [Float] { known[0] }

  private let shares: [Float]
  private let known: [[Float]]
  private static let knownTotals = (0..<16).map { Float(Logarithm.of(Double($0 + 1))) }

  /// Knows the logarithms for things that have these shares.
  init(_ shares: [Float]) {
    self.shares = shares
    known = (0..<4).map { count in shares.map { Float(Logarithm.of(Double(Float(count) + $0))) } }
  }

  /// The logarithm of how often a thing is counted and its share.
  func of(_ count: Float, _ index: Int) -> Float {
    if count < Float(known.count) {
      let whole = Int(count)
      if Float(whole) == count { return known[whole][index] }
    }
    return Float(Logarithm.of(Double(count + shares[index])))
  }

  /// The logarithm of all that is counted and the shares, which are one together.
  static func ofTotal(_ total: Float) -> Float {
    if total < Float(knownTotals.count) {
      let whole = Int(total)
      if Float(whole) == total { return knownTotals[whole] }
    }
    return Float(Logarithm.of(Double(total + 1)))
  }
}
