extension [UInt8] {
  /// Appends a number in decimal digits, without making a string of it.
  package mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var place: UInt = 1
    while number.magnitude / place >= 10 { place *= 10 }
    while place > 0 {
      append(UInt8(ascii: "0") + UInt8(number.magnitude / place % 10))
      place /= 10
    }
  }
}
